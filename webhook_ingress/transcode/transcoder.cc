#include "webhook_ingress/transcode/transcoder.h"

#include "webhook_ingress/transcode/envelope_writer.h"
#include "webhook_ingress/transcode/json_parser.h"

namespace penstock::ingress {

static_assert(kBodyPaddingBytes >= simdjson::SIMDJSON_PADDING);

namespace {

// Room to start with; a usual event has 2 to 12 KB.
constexpr size_t kInitialBodyBytes = 64 * 1024;
// A wire larger than this is not kept as scratch memory.
constexpr size_t kRetainedWireBytesMax = 2 * kRetainedBodyBytesMax;

}  // namespace

class Transcoder::Impl {
 public:
  explicit Impl(const TranscodeTables& tables)
      : parser_(kInitialBodyBytes), out_(2 * kInitialBodyBytes), writer_(tables, out_, unmapped_) {}

  absl::StatusOr<Transcoded> Transcode(absl::string_view body, const Delivery& delivery) {
    absl::StatusOr<Transcoded> transcoded = Run(body, delivery);
    if (body.size() > kRetainedBodyBytesMax || out_.capacity() > kRetainedWireBytesMax) {
      parser_.ShrinkTo(kRetainedBodyBytesMax);
      out_.ShrinkTo(kRetainedWireBytesMax);
    }
    return transcoded;
  }

  absl::StatusOr<Transcoded> TranscodeUnpadded(absl::string_view body, const Delivery& delivery) {
    padded_.reserve(body.size() + kBodyPaddingBytes);
    padded_.assign(body.data(), body.size());
    padded_.append(kBodyPaddingBytes, '\0');
    auto transcoded = Transcode(absl::string_view(padded_).substr(0, body.size()), delivery);
    if (padded_.capacity() > kRetainedBodyBytesMax) padded_ = std::string();
    return transcoded;
  }

 private:
  absl::StatusOr<Transcoded> Run(absl::string_view body, const Delivery& delivery) {
    const absl::StatusOr<Json> json = parser_.Parse(body);
    if (!json.ok()) return json.status();
    if (!IsObject(*json)) return TranscodeStatus(TranscodeError::kNotObject);
    Transcoded transcoded;
    absl::Status written = writer_.Write(ObjectOf(*json), body, delivery, transcoded);
    if (!written.ok()) return written;
    return transcoded;
  }

  JsonParser parser_;
  WireWriter out_;
  UnmappedPaths unmapped_;
  EnvelopeWriter writer_;
  std::string padded_;
};

Transcoder::Transcoder(const TranscodeTables& tables) : impl_(std::make_unique<Impl>(tables)) {}
Transcoder::~Transcoder() = default;

absl::StatusOr<Transcoded> Transcoder::Transcode(absl::string_view body, const Delivery& delivery) {
  return impl_->Transcode(body, delivery);
}

absl::StatusOr<Transcoded> Transcoder::TranscodeUnpadded(absl::string_view body,
                                                         const Delivery& delivery) {
  return impl_->TranscodeUnpadded(body, delivery);
}

}  // namespace penstock::ingress
