// Verbs for tests on the small schema.
#pragma once

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "gtest/gtest.h"
#include "mini_event.pb.h"
#include "webhook_ingress/transcode/transcoder.h"
#include "webhook_ingress/transcode/unmapped_paths.h"

namespace penstock::ingress {

using testing::MiniEvent;

class MiniTranscodeTest : public ::testing::Test {
 protected:
  MiniTranscodeTest()
      : tables_(TranscodeTables::Build(MiniEvent::descriptor()).value()), transcoder_(*tables_) {}

  // Transcodes a body that must be accepted, and checks what holds for all.
  MiniEvent Accept(absl::string_view body) {
    absl::StatusOr<Transcoded> transcoded =
        transcoder_.TranscodeUnpadded(body, {.endpoint = "default"});
    if (!transcoded.ok()) {
      ADD_FAILURE() << transcoded.status() << " for " << body.substr(0, 500);
      return {};
    }
    last_ = *std::move(transcoded);
    MiniEvent event;
    EXPECT_TRUE(event.ParseFromString(last_.wire)) << body.substr(0, 500);
    EXPECT_EQ(event.raw_json(), body);
    EXPECT_EQ(event.id(), last_.id);
    EXPECT_EQ(event.type(), last_.type);
    const auto& paths = event.unmapped_paths();
    if (paths.empty() || *paths.rbegin() != kUnmappedPathsCut) {
      EXPECT_EQ(static_cast<size_t>(paths.size()), last_.unmapped_count);
    }
    return event;
  }

  // The event of a `thing.created` with this `data.object`.
  MiniEvent AcceptThing(absl::string_view object) {
    return Accept(
        absl::StrCat(R"({"id":"evt_1","type":"thing.created","data":{"object":)", object, "}}"));
  }
  // The payload for the object, which must fit as a whole.
  testing::Thing Thing(absl::string_view object) {
    const MiniEvent event = AcceptThing(object);
    EXPECT_EQ(event.unmapped_paths_size(), 0) << event.unmapped_paths(0);
    return event.thing_created();
  }

  absl::string_view RefusalToken(absl::string_view body) {
    return TranscodeErrorToken(
        TranscodeErrorOf(transcoder_.TranscodeUnpadded(body, {.endpoint = "default"}).status()));
  }

  static std::vector<std::string> Paths(const MiniEvent& event) {
    return {event.unmapped_paths().begin(), event.unmapped_paths().end()};
  }

  std::unique_ptr<const TranscodeTables> tables_;
  Transcoder transcoder_;
  Transcoded last_;
};

}  // namespace penstock::ingress
