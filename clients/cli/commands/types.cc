#include <algorithm>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/string_view.h"
#include "clients/cli/commands/commands.h"
#include "clients/cli/format/json_text.h"
#include "proto/catalog/event_types.h"

namespace penstock::cli {
namespace {

using catalog::EventType;
using catalog::Status;

const char* NameOf(Status status) {
  switch (status) {
    case Status::kCurrent:
      return "current";
    case Status::kLegacy:
      return "legacy";
    case Status::kPreview:
      return "preview";
    case Status::kPreviewWithdrawn:
      return "preview, withdrawn";
    case Status::kThin:
      return "thin";
    case Status::kThinPreview:
      return "thin, preview";
    case Status::kThinWithdrawn:
      return "thin, withdrawn";
  }
  return "unknown";
}

bool IsThin(Status status) {
  return status == Status::kThin || status == Status::kThinPreview ||
         status == Status::kThinWithdrawn;
}

// The payload arm that events of this type arrive in.
std::string ArmOf(const EventType& type) {
  if (type.has_arm) return absl::StrReplaceAll(std::string(type.type), {{".", "_"}});
  return IsThin(type.status) ? "event_notification" : "unrecognized";
}

bool Matches(const std::string& type, const std::string& pattern) {
  if (pattern.empty() || pattern == "*") return true;
  // charge.captured means that type, not v1.charge.captured as well.
  if (catalog::FindEventType(pattern) != nullptr) return type == pattern;
  if (absl::EndsWith(pattern, ".*")) {
    return absl::StartsWith(type, absl::string_view(pattern).substr(0, pattern.size() - 1));
  }
  return absl::StrContains(type, pattern);
}

// Columns as wide as their widest cell, but for the last one.
void WriteTable(const std::vector<const EventType*>& types, Output& out) {
  size_t type_width = 4, object_width = 6, status_width = 6;
  for (const EventType* type : types) {
    type_width = std::max(type_width, type->type.size());
    object_width = std::max(object_width, type->object.size());
    status_width = std::max(status_width, std::string(NameOf(type->status)).size());
  }
  const auto row = [&](const std::string& type, const std::string& object,
                       const std::string& status, const std::string& arm) {
    out.WriteLine(absl::StrFormat("%-*s  %-*s  %-*s  %s", type_width, type, object_width, object,
                                  status_width, status, arm));
  };
  row("TYPE", "OBJECT", "STATUS", "ARM");
  for (const EventType* type : types) {
    row(std::string(type->type), std::string(type->object), NameOf(type->status), ArmOf(*type));
  }
}

void WriteJson(const std::vector<const EventType*>& types, Output& out) {
  for (const EventType* type : types) {
    out.WriteLine(absl::StrCat("{\"type\":", JsonString(std::string(type->type)),
                               ",\"object\":", JsonString(std::string(type->object)),
                               ",\"status\":", JsonString(NameOf(type->status)),
                               ",\"arm\":", JsonString(ArmOf(*type)), "}"));
  }
}

}  // namespace

Outcome RunTypes(const TypesOptions& options, CommandIo io) {
  std::vector<const EventType*> types;
  for (const EventType& type : catalog::AllEventTypes()) {
    if (Matches(std::string(type.type), options.pattern)) types.push_back(&type);
  }
  if (types.empty()) {
    return {ExitCode::kNotFound,
            absl::StrCat("no event type matches ", options.pattern,
                         "\n`penstock types` prints all; any part of a name finds the types that "
                         "have it.")};
  }
  if (options.json) {
    WriteJson(types, io.out);
    return {};
  }
  WriteTable(types, io.out);
  const bool unrecognized = std::any_of(types.begin(), types.end(), [](const EventType* type) {
    return !type->has_arm && !IsThin(type->status);
  });
  if (unrecognized) {
    io.err.WriteLine(
        "Types without an arm of their own arrive as `unrecognized`, complete in raw_json.");
  }
  return {};
}

}  // namespace penstock::cli
