#include "webhook_ingress/app/verdict.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <string>

namespace penstock::ingress {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Pair;

struct Row {
  Verdict verdict;
  const char* token;
  int status;
};

// The table again, by hand: tokens and statuses are promises to whoever reads them.
constexpr Row kRows[] = {
    {Verdict::kCommitted, "committed", 200},
    {Verdict::kDuplicate, "duplicate", 200},
    {Verdict::kSourceNotAllowed, "source_not_allowed", 403},
    {Verdict::kUnknownEndpoint, "unknown_endpoint", 404},
    {Verdict::kMethodNotAllowed, "method_not_allowed", 405},
    {Verdict::kContentEncoding, "unsupported_content_encoding", 415},
    {Verdict::kNoHeader, "no_header", 400},
    {Verdict::kMalformedHeader, "malformed_header", 400},
    {Verdict::kNoV1, "no_v1", 400},
    {Verdict::kBadSignature, "bad_signature", 400},
    {Verdict::kTimestampTooOld, "timestamp_too_old", 400},
    {Verdict::kTimestampTooNew, "timestamp_too_new", 400},
    {Verdict::kNotJson, "not_json", 400},
    {Verdict::kNotUtf8, "not_utf8", 400},
    {Verdict::kNotAnObject, "not_an_object", 400},
    {Verdict::kNoId, "no_id", 400},
    {Verdict::kNoType, "no_type", 400},
    {Verdict::kDuplicateId, "duplicate_id", 400},
    {Verdict::kDuplicateType, "duplicate_type", 400},
    {Verdict::kEventServiceAway, "event_service_away", 503},
    {Verdict::kLogFull, "log_full", 503},
    {Verdict::kQueueFull, "queue_full", 503},
    {Verdict::kDeadline, "deadline", 503},
    {Verdict::kRefused, "refused", 503},
    {Verdict::kCommitFailed, "commit_failed", 503},
    {Verdict::kDraining, "draining", 503},
    {Verdict::kOutOfMemory, "out_of_memory", 503},
};
static_assert(std::size(kRows) == kVerdicts);

TEST(VerdictTest, EveryVerdictHasItsTokenAndStatus) {
  std::set<std::string_view> tokens;
  for (const Row& row : kRows) {
    EXPECT_EQ(InfoOf(row.verdict).verdict, row.verdict) << row.token;
    EXPECT_EQ(InfoOf(row.verdict).token, row.token);
    EXPECT_EQ(InfoOf(row.verdict).status, row.status) << row.token;
    tokens.insert(InfoOf(row.verdict).token);
  }
  EXPECT_EQ(tokens.size(), kVerdicts) << "a token stands twice";
}

TEST(VerdictTest, EverySignatureVerdictKeepsItsToken) {
  for (const SignatureVerdict verdict :
       {SignatureVerdict::kNoHeader, SignatureVerdict::kMalformedHeader, SignatureVerdict::kNoV1,
        SignatureVerdict::kBadSignature, SignatureVerdict::kTimestampTooOld,
        SignatureVerdict::kTimestampTooNew}) {
    EXPECT_EQ(InfoOf(VerdictOf(verdict)).token, SignatureVerdictToken(verdict));
    EXPECT_EQ(InfoOf(VerdictOf(verdict)).status, 400);
  }
}

TEST(VerdictTest, EveryTranscodeErrorKeepsItsToken) {
  for (const TranscodeError error :
       {TranscodeError::kNotJson, TranscodeError::kNotUtf8, TranscodeError::kNotObject,
        TranscodeError::kNoId, TranscodeError::kNoType, TranscodeError::kDuplicateId,
        TranscodeError::kDuplicateType}) {
    EXPECT_EQ(std::string(InfoOf(VerdictOf(error)).token), std::string(TranscodeErrorToken(error)));
    EXPECT_EQ(InfoOf(VerdictOf(error)).status, 400);
  }
  EXPECT_EQ(VerdictOf(TranscodeError::kNone), Verdict::kOutOfMemory);
}

TEST(VerdictTest, EveryPublishReasonIsItsOwnToken) {
  for (const char* reason : {"event_service_away", "log_full", "queue_full", "deadline", "refused",
                             "commit_failed", "draining"}) {
    const Verdict verdict =
        VerdictOf(PublishOutcome{PublishOutcome::Kind::kUnavailable, 0, reason});
    EXPECT_EQ(InfoOf(verdict).token, reason);
  }
}

TEST(VerdictTest, AnUnknownReasonIsStillA503) {
  for (const char* reason : {"", "committed", "something_new"}) {
    EXPECT_EQ(AnswerOf({PublishOutcome::Kind::kUnavailable, 5, reason}).status, 503) << reason;
  }
}

TEST(VerdictTest, OnlyCommittedAndDuplicateAnswer200) {
  const HttpAnswer committed = AnswerOf({PublishOutcome::Kind::kCommitted, 42, ""});
  EXPECT_EQ(committed.status, 200);
  EXPECT_EQ(committed.body, R"({"status":"committed","sequence":42})");
  const HttpAnswer duplicate = AnswerOf({PublishOutcome::Kind::kDuplicate, 7, ""});
  EXPECT_EQ(duplicate.status, 200);
  EXPECT_EQ(duplicate.body, R"({"status":"duplicate","sequence":7})");
  for (size_t i = 0; i < kVerdicts; ++i) {
    const auto verdict = static_cast<Verdict>(i);
    if (InfoOf(verdict).status == 200) {
      EXPECT_DEATH((void)RefusalAnswer(verdict), "");
    } else {
      EXPECT_GE(RefusalAnswer(verdict).status, 400);
    }
  }
}

TEST(VerdictTest, RefusalsSayWhatToDoAndCarryTheirHeaders) {
  for (const Row& row : kRows) {
    if (row.status == 200) continue;
    const HttpAnswer answer = RefusalAnswer(row.verdict);
    EXPECT_THAT(answer.body, HasSubstr(std::string("{\"error\":{\"code\":\"") + row.token + "\""));
    EXPECT_FALSE(InfoOf(row.verdict).message.empty()) << row.token;
    EXPECT_THAT(answer.headers, Contains(Pair("Content-Type", "application/json")));
    if (row.status == 405) {
      EXPECT_THAT(answer.headers, Contains(Pair("Allow", "POST")));
    }
    if (row.status == 503) {
      EXPECT_THAT(answer.headers, Contains(Pair("Retry-After", "5")));
    }
  }
}

}  // namespace
}  // namespace penstock::ingress
