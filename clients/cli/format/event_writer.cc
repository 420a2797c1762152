#include "clients/cli/format/event_writer.h"

#include <cstdlib>

#include "absl/strings/str_cat.h"

namespace penstock::cli {
namespace {

// https://no-color.org
bool ColoursWanted(const Output& out) {
  const char* no_color = getenv("NO_COLOR");
  return out.IsTerminal() && (no_color == nullptr || *no_color == '\0');
}

}  // namespace

EventWriter::EventWriter(OutputFormat format, Output& out, Output& err)
    : format_(format), out_(out), err_(err), colour_(ColoursWanted(out)) {}

void EventWriter::Write(const google::protobuf::Message& event) {
  if (format_ == OutputFormat::kPretty) {
    out_.WriteLine(FormatSummary(event, colour_));
    return;
  }
  const absl::StatusOr<std::string> text =
      format_ == OutputFormat::kJson ? FormatJson(event, /*indented=*/false) : FormatRaw(event);
  if (text.ok()) {
    out_.WriteLine(*text);
    return;
  }
  ++unprinted_total_;
  err_.WriteLine(absl::StrCat("penstock: ", std::string(text.status().message())));
  err_.Flush();
}

}  // namespace penstock::cli
