#include "tests/bench/load/event_ids.h"

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"

namespace penstock::bench {
namespace {

// Multiplying by an odd number loses nothing modulo 2^64 and spreads neighbours. The second undoes
// the first.
constexpr uint64_t kSpread = 0x9E3779B97F4A7C15u;
constexpr uint64_t kGather = 0xF1DE83E19937733Du;
static_assert(kSpread * kGather == 1);

}  // namespace

EventIds::EventIds(uint32_t run) : start_(absl::StrCat("evt_", absl::Hex(run, absl::kZeroPad8))) {}

std::string EventIds::Id(uint64_t n) const {
  std::string id = start_ + std::string(kEventDigits, '0');
  WriteEventDigits(n, &id[start_.size()]);
  return id;
}

std::optional<uint64_t> EventIds::NumberOf(std::string_view id) const {
  if (id.size() != start_.size() + kEventDigits || id.substr(0, start_.size()) != start_) {
    return std::nullopt;
  }
  uint64_t number = 0;
  const absl::string_view digits(id.data() + start_.size(), kEventDigits);
  if (!absl::SimpleHexAtoi(digits, &number)) return std::nullopt;
  return number * kGather;
}

void EventIds::WriteEventDigits(uint64_t n, char* out) {
  constexpr char kHex[] = "0123456789abcdef";
  for (int shift = 60; shift >= 0; shift -= 4) *out++ = kHex[((n * kSpread) >> shift) & 15];
}

}  // namespace penstock::bench
