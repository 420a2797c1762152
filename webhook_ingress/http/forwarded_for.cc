#include "webhook_ingress/http/forwarded_for.h"

#include <algorithm>
#include <optional>

#include "webhook_ingress/http/http_text.h"

namespace penstock::ingress {
namespace {

// "1.2.3.4", "1.2.3.4:567", "2001:db8::1", "[2001:db8::1]" or "[2001:db8::1]:567".
std::optional<IpAddress> ParseEntry(std::string_view entry) {
  const auto is_port = [](std::string_view text) {
    return text.size() >= 2 && text.size() <= 6 && text.front() == ':' &&
           text.find_first_not_of("0123456789", 1) == text.npos;
  };
  if (!entry.empty() && entry.front() == '[') {
    const size_t end = entry.find(']');
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view rest = entry.substr(end + 1);
    if (!rest.empty() && !is_port(rest)) return std::nullopt;
    return IpAddress::Parse(entry.substr(1, end - 1));
  }
  const size_t colon = entry.find(':');
  if (colon != std::string_view::npos && is_port(entry.substr(colon))) {
    entry = entry.substr(0, colon);
  }
  return IpAddress::Parse(entry);
}

// Takes the last entry off a comma-separated list.
std::string_view TakeLast(std::string_view* list, bool* more) {
  const size_t comma = list->rfind(',');
  *more = comma != std::string_view::npos;
  const std::string_view last = *more ? list->substr(comma + 1) : *list;
  *list = list->substr(0, *more ? comma : 0);
  return TrimBlanks(last);
}

}  // namespace

std::string ClientAddress(std::string_view peer, const HttpRequest& request,
                          const IpRanges& trusted_proxies) {
  std::string client(peer);
  if (!trusted_proxies.Contains(peer)) return client;
  // Several fields are one list, in their order.
  for (auto field = request.headers.rbegin(); field != request.headers.rend(); ++field) {
    if (!EqualsLower(field->first, "x-forwarded-for")) continue;
    std::string_view list = field->second;
    for (bool more = true; more;) {
      const std::optional<IpAddress> entry = ParseEntry(TakeLast(&list, &more));
      if (!entry.has_value()) return client;
      client = entry->ToString();
      if (!trusted_proxies.Contains(*entry)) return client;
    }
  }
  return client;
}

}  // namespace penstock::ingress
