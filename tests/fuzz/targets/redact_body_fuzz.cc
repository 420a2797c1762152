// Any path and any body: the redactor does not crash, and what it shows is JSON in which it finds
// nothing more to hide.
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

#include "event_service/redaction/field_paths.h"
#include "event_service/redaction/json_redactor.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace penstock::event_service;
  // The first line is a path, the rest a body.
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const size_t end = input.find('\n');
  if (end == std::string_view::npos) return 0;
  const std::string path(input.substr(0, end));
  const std::string body(input.substr(end + 1));
  const auto hidden = FieldPaths::Parse({path, "**.secret"});
  if (!hidden.ok()) return 0;
  for (const bool is_thin : {false, true}) {
    const std::optional<std::string> shown = RedactBody(body, *hidden, is_thin);
    if (!shown.has_value()) continue;
    const std::optional<std::string> again = RedactBody(*shown, *hidden, is_thin);
    if (!again.has_value() || *again != *shown) std::abort();
  }
  return 0;
}
