#include "webhook_ingress/app/event_transcoder.h"

#include <utility>

#include "common/absl_view.h"

namespace penstock::ingress {

absl::StatusOr<Transcoded> TranscoderPool::Transcode(std::string_view body,
                                                     const Delivery& delivery) {
  std::unique_ptr<Transcoder> transcoder;
  {
    absl::MutexLock lock(&mu_);
    if (!idle_.empty()) {
      transcoder = std::move(idle_.back());
      idle_.pop_back();
    }
  }
  if (!transcoder) transcoder = std::make_unique<Transcoder>(tables_);
  absl::StatusOr<Transcoded> transcoded = transcoder->Transcode(ToAbsl(body), delivery);
  absl::MutexLock lock(&mu_);
  idle_.push_back(std::move(transcoder));
  return transcoded;
}

}  // namespace penstock::ingress
