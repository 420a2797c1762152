#include "webhook_ingress/app/allowed_sources.h"

#include <simdjson.h>

#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "common/absl_view.h"

namespace penstock::ingress {
namespace {

constexpr char kKey[] = "WEBHOOKS";

absl::StatusOr<std::vector<std::string>> EntriesOfJson(std::string_view text) {
  simdjson::dom::parser parser;
  simdjson::dom::array array;
  if (parser.parse(text.data(), text.size())[kKey].get(array) != simdjson::SUCCESS) {
    return absl::InvalidArgumentError(
        absl::StrCat("the allow list is not a JSON object with an array \"", kKey,
                     "\", as Stripe publishes it at https://stripe.com/files/ips/"
                     "ips_webhooks.json"));
  }
  std::vector<std::string> entries;
  for (const simdjson::dom::element element : array) {
    std::string_view entry;
    if (element.get(entry) != simdjson::SUCCESS) {
      return absl::InvalidArgumentError(
          absl::StrCat("an entry of \"", kKey, "\" in the allow list is not a string"));
    }
    entries.emplace_back(entry);
  }
  return entries;
}

std::vector<std::string> EntriesOfLines(std::string_view text) {
  std::vector<std::string> entries;
  for (absl::string_view line : absl::StrSplit(ToAbsl(text), '\n')) {
    line = absl::StripAsciiWhitespace(line);
    if (!line.empty() && line.front() != '#') entries.emplace_back(line);
  }
  return entries;
}

}  // namespace

absl::StatusOr<IpRanges> ParseAllowedSources(std::string_view text) {
  const absl::string_view content = absl::StripLeadingAsciiWhitespace(ToAbsl(text));
  absl::StatusOr<std::vector<std::string>> entries;
  if (!content.empty() && content.front() == '{') {
    entries = EntriesOfJson(text);
    if (!entries.ok()) return entries.status();
  } else {
    entries = EntriesOfLines(text);
  }
  if (entries->empty()) {
    return absl::InvalidArgumentError(
        "the allow list has no entry and would refuse everybody; leave --allowed_sources out to "
        "let all addresses in");
  }
  absl::StatusOr<IpRanges> ranges = IpRanges::Parse(*entries);
  if (ranges.ok()) return ranges;
  return absl::InvalidArgumentError(absl::StrCat("the allow list: ", ranges.status().message()));
}

absl::StatusOr<std::unique_ptr<AllowedSources>> AllowedSources::Open(const std::string& path,
                                                                     OnLoad on_load,
                                                                     FileWatcher::Options watch) {
  std::unique_ptr<AllowedSources> sources(new AllowedSources);
  watch.paths = {path};
  const auto contents = ReadFiles(watch.paths);
  if (const absl::Status loaded = sources->Load(contents); !loaded.ok()) return loaded;
  sources->watcher_ =
      std::make_unique<FileWatcher>(std::move(watch), contents,
                                    [self = sources.get(), on_load = std::move(on_load)](
                                        const auto& changed) { on_load(self->Load(changed)); });
  return sources;
}

absl::Status AllowedSources::Load(const absl::StatusOr<std::vector<std::string>>& contents) {
  if (!contents.ok()) return contents.status();
  absl::StatusOr<IpRanges> ranges = ParseAllowedSources(contents->front());
  if (!ranges.ok()) return ranges.status();
  auto next = std::make_shared<const IpRanges>(*std::move(ranges));
  absl::MutexLock lock(&mu_);
  ranges_.swap(next);
  return absl::OkStatus();
}

bool AllowedSources::Allows(std::string_view client_address) const {
  std::shared_ptr<const IpRanges> ranges;
  {
    absl::ReaderMutexLock lock(&mu_);
    ranges = ranges_;
  }
  return ranges->Contains(client_address);
}

}  // namespace penstock::ingress
