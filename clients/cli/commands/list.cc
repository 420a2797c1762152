#include <algorithm>

#include "absl/strings/str_cat.h"
#include "clients/cli/commands/commands.h"
#include "clients/cli/format/event_writer.h"
#include "clients/cli/rpc/rpc_error.h"

namespace penstock::cli {
namespace {

// A page with bodies stays well below the largest message that we accept.
constexpr uint64_t kPageEventsMax = 1000;
constexpr uint64_t kPageEventsWithRawMax = 100;

}  // namespace

Outcome RunList(const ListOptions& options, EventService& service, CommandIo io) {
  ListParams params;
  params.filter = options.filter;
  params.newest_first = options.newest_first;
  params.include_raw_json = options.include_raw || options.output == OutputFormat::kRaw;
  // All pages of a listing must ask for the same, so this stays for the last one too.
  const uint64_t page_max = params.include_raw_json ? kPageEventsWithRawMax : kPageEventsMax;
  params.page_size =
      static_cast<uint32_t>(options.limit == 0 ? page_max : std::min(options.limit, page_max));

  EventWriter writer(options.output, io.out, io.err);
  uint64_t listed_total = 0;
  const auto limit_reached = [&] { return options.limit != 0 && listed_total >= options.limit; };
  std::string page_token;
  do {
    const absl::Status error =
        service.ListEvents(params, page_token, [&](const google::protobuf::Message& event) {
          if (limit_reached()) return;
          writer.Write(event);
          ++listed_total;
        });
    if (!error.ok()) {
      io.out.Flush();
      return Explain(error, options.server);
    }
    io.out.Flush();
  } while (!page_token.empty() && !limit_reached() && !io.out.dead());
  if (writer.unprinted_total() > 0) {
    return {ExitCode::kFailure,
            absl::StrCat(writer.unprinted_total(), " events could not be printed, see above")};
  }
  return {};
}

}  // namespace penstock::cli
