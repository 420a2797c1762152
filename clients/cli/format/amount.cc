#include "clients/cli/format/amount.h"

#include <algorithm>
#include <array>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"

namespace penstock::cli {
namespace {

// https://docs.stripe.com/currencies#zero-decimal. ISK and UGX have no minor
// unit, but the API still takes them with two decimals.
constexpr std::array<absl::string_view, 15> kZeroDecimal = {"bif", "clp", "djf", "gnf", "jpy",
                                                            "kmf", "krw", "mga", "pyg", "rwf",
                                                            "vnd", "vuv", "xaf", "xof", "xpf"};
constexpr std::array<absl::string_view, 5> kThreeDecimal = {"bhd", "jod", "kwd", "omr", "tnd"};

template <size_t N>
bool Contains(const std::array<absl::string_view, N>& codes, absl::string_view code) {
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

}  // namespace

int CurrencyDecimals(const std::string& currency) {
  const std::string code = absl::AsciiStrToLower(currency);
  if (Contains(kZeroDecimal, code)) return 0;
  return Contains(kThreeDecimal, code) ? 3 : 2;
}

std::string FormatAmount(int64_t amount, const std::string& currency) {
  if (currency.empty()) return absl::StrCat(amount);
  const int decimals = CurrencyDecimals(currency);
  // Unsigned, because the smallest int64 has no positive twin.
  const uint64_t units = amount < 0 ? 0 - static_cast<uint64_t>(amount) : amount;
  uint64_t scale = 1;
  for (int i = 0; i < decimals; ++i) scale *= 10;
  std::string text = absl::StrCat(amount < 0 ? "-" : "", units / scale);
  if (decimals > 0) absl::StrAppendFormat(&text, ".%0*d", decimals, units % scale);
  return absl::StrCat(text, " ", absl::AsciiStrToUpper(currency));
}

}  // namespace penstock::cli
