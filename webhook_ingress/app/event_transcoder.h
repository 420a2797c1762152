// Transcoding from several threads.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/status/statusor.h"
#include "absl/synchronization/mutex.h"
#include "webhook_ingress/transcode/transcoder.h"

namespace penstock::ingress {

// From a verified body to an event. Thread-safe.
class EventTranscoder {
 public:
  virtual ~EventTranscoder() = default;
  // As Transcoder::Transcode: `body` is followed by kBodyPaddingBytes readable bytes.
  virtual absl::StatusOr<Transcoded> Transcode(std::string_view body, const Delivery& delivery) = 0;
};

// Lends each caller a Transcoder of its own; there are as many as callers at a time.
class TranscoderPool final : public EventTranscoder {
 public:
  // `tables` is borrowed and must outlive the pool.
  explicit TranscoderPool(const TranscodeTables& tables) : tables_(tables) {}

  absl::StatusOr<Transcoded> Transcode(std::string_view body, const Delivery& delivery) override;

 private:
  const TranscodeTables& tables_;
  absl::Mutex mu_;
  std::vector<std::unique_ptr<Transcoder>> idle_ ABSL_GUARDED_BY(mu_);
};

}  // namespace penstock::ingress
