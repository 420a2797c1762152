#include <string>
#include <vector>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "clients/cli/commands/commands.h"
#include "clients/cli/format/json_text.h"
#include "clients/cli/format/table.h"
#include "clients/cli/rpc/rpc_error.h"

namespace penstock::cli {
namespace {

// "types=charge.*,invoice.paid livemode=true"; "all" for a filter that lets everything through.
std::string FilterText(const EventFilter& filter) {
  std::vector<std::string> parts;
  const auto add = [&](const char* name, const std::vector<std::string>& values) {
    if (!values.empty()) {
      // Clients choose the values, and a terminal must not obey them.
      parts.push_back(absl::StrCat(name, "=", absl::CHexEscape(absl::StrJoin(values, ","))));
    }
  };
  add("types", filter.types);
  add("excluded", filter.excluded_types);
  add("accounts", filter.accounts);
  add("objects", filter.object_ids);
  if (filter.livemode) {
    parts.push_back(absl::StrCat("livemode=", *filter.livemode ? "true" : "false"));
  }
  return parts.empty() ? "all" : absl::StrJoin(parts, " ");
}

std::string Rfc3339(absl::Time time) {
  return absl::FormatTime("%Y-%m-%dT%H:%M:%E3SZ", time, absl::UTCTimeZone());
}

std::string JsonLine(const SubscriptionRow& row) {
  return absl::StrCat(
      "{\"id\":\"", row.id, "\",\"state\":", JsonString(row.state),
      ",\"principal\":", JsonString(row.principal), ",\"peer\":", JsonString(row.peer),
      ",\"client_id\":", JsonString(row.client_id),
      ",\"filter\":", JsonString(FilterText(row.filter)),
      ",\"opened_at\":", JsonString(Rfc3339(row.opened_at)), ",\"cursor_sequence\":\"",
      row.cursor_sequence, "\",\"lag_events\":\"", row.lag_events,
      "\",\"lag_seconds\":", absl::StrFormat("%.3f", absl::ToDoubleSeconds(row.lag)),
      ",\"bytes_in_flight\":\"", row.bytes_in_flight, "\",\"delivered_total\":\"",
      row.delivered_total, "\"}");
}

std::vector<std::vector<std::string>> Cells(const std::vector<SubscriptionRow>& rows) {
  std::vector<std::vector<std::string>> cells = {
      {"ID", "STATE", "CLIENT", "PRINCIPAL", "PEER", "CURSOR", "BEHIND", "LAG", "IN FLIGHT",
       "DELIVERED", "SINCE", "FILTER"}};
  for (const SubscriptionRow& row : rows) {
    cells.push_back({absl::StrCat(row.id), row.state, row.client_id, row.principal, row.peer,
                     absl::StrCat(row.cursor_sequence), absl::StrCat(row.lag_events),
                     absl::StrFormat("%.1f s", absl::ToDoubleSeconds(row.lag)),
                     absl::StrCat(row.bytes_in_flight), absl::StrCat(row.delivered_total),
                     Rfc3339(row.opened_at), FilterText(row.filter)});
  }
  return cells;
}

}  // namespace

Outcome RunSubscriptions(const SubscriptionsOptions& options, EventService& service,
                         CommandIo io) {
  if (options.disconnect.has_value()) {
    const absl::Status error = service.DisconnectSubscription(*options.disconnect);
    if (!error.ok()) return Explain(error, options.server);
    io.out.WriteLine(absl::StrCat("disconnected ", *options.disconnect));
    return {};
  }
  std::vector<SubscriptionRow> rows;
  std::string page_token;
  do {
    const absl::Status error = service.ListSubscriptions(options.client_id, page_token, rows);
    if (!error.ok()) return Explain(error, options.server);
  } while (!page_token.empty());
  if (options.json) {
    for (const SubscriptionRow& row : rows) io.out.WriteLine(JsonLine(row));
  } else if (rows.empty()) {
    io.err.WriteLine("Nobody reads the log.");
  } else {
    WriteTable(Cells(rows), io.out);
  }
  return {};
}

}  // namespace penstock::cli
