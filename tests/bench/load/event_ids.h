// Ids of events that tell which event of which run they name.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace penstock::bench {

// `evt_` and 24 digits: 8 of the run, 16 of the event. Ids come in no order, as they do from many
// accounts.
class EventIds {
 public:
  static constexpr std::string_view kPrefix = "evt_";
  static constexpr size_t kRunDigits = 8;
  static constexpr size_t kEventDigits = 16;

  explicit EventIds(uint32_t run);

  std::string Id(uint64_t n) const;
  // The event of this run that has the id; nullopt for any other id.
  std::optional<uint64_t> NumberOf(std::string_view id) const;
  // The last 16 digits of Id(n), written to `out`.
  static void WriteEventDigits(uint64_t n, char* out);

 private:
  const std::string start_;
};

}  // namespace penstock::bench
