#include "webhook_ingress/transcode/json_parser.h"

#include <algorithm>
#include <utility>

#include "webhook_ingress/transcode/json_repair.h"
#include "webhook_ingress/transcode/transcode_error.h"

namespace penstock::ingress {
namespace {

absl::Status StatusOf(simdjson::error_code error) {
  switch (error) {
    case simdjson::MEMALLOC:
    case simdjson::CAPACITY:
      return absl::ResourceExhaustedError(
          "no memory to parse the body; lower the body limit or raise the memory limit");
    case simdjson::UTF8_ERROR:
      return TranscodeStatus(TranscodeError::kNotUtf8);
    default:
      return TranscodeStatus(TranscodeError::kNotJson);
  }
}

simdjson::simdjson_result<Json> ParsePadded(dom::parser& parser, absl::string_view json) {
  return parser.parse(json.data(), json.size(), /*realloc_if_needed=*/false);
}

}  // namespace

JsonParser::JsonParser(size_t body_bytes) { MakeRoom(body_bytes); }

void JsonParser::MakeRoom(size_t body_bytes) {
  // On failure the parser allocates when it parses, and reports it then.
  [[maybe_unused]] const simdjson::error_code error = parser_.allocate(body_bytes);
}

absl::StatusOr<Json> JsonParser::Parse(absl::string_view body) {
  // Before parsing: this simdjson lets some of them through as invalid UTF-8.
  if (HasLoneSurrogate(body)) return ParseRepaired(body);
  const auto result = ParsePadded(parser_, body);
  if (result.error() == simdjson::SUCCESS) return result.value_unsafe();
  if (result.error() == simdjson::NUMBER_ERROR || result.error() == simdjson::DEPTH_ERROR) {
    return ParseRepaired(body);
  }
  return StatusOf(result.error());
}

absl::StatusOr<Json> JsonParser::ParseRepaired(absl::string_view body) {
  RepairedJson repaired = RepairJson(body);
  repaired_ = std::move(repaired.text);
  const size_t size = repaired_.size();
  repaired_.append(simdjson::SIMDJSON_PADDING, ' ');

  const size_t depth = repaired.depth + 1;  // simdjson counts the document itself
  if (depth > parser_.max_depth()) {
    const auto error = parser_.allocate(std::max(parser_.capacity(), size), depth);
    if (error != simdjson::SUCCESS) return StatusOf(error);
  }
  const auto result = ParsePadded(parser_, absl::string_view(repaired_).substr(0, size));
  if (result.error() != simdjson::SUCCESS) return StatusOf(result.error());
  return result.value_unsafe();
}

void JsonParser::ShrinkTo(size_t body_bytes) {
  if (parser_.capacity() > body_bytes || parser_.max_depth() > simdjson::DEFAULT_MAX_DEPTH) {
    parser_ = dom::parser();
    MakeRoom(body_bytes);
  }
  if (repaired_.capacity() > body_bytes) repaired_ = std::string();
}

}  // namespace penstock::ingress
