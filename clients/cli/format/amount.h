// Amounts of money as people read them.
#pragma once

#include <cstdint>
#include <string>

namespace penstock::cli {

// Digits after the decimal point in Stripe's API for a currency code of any
// case: 0 for e.g. "jpy", 3 for e.g. "kwd", 2 for everything else.
int CurrencyDecimals(const std::string& currency);

// `amount` in the smallest unit of `currency`: (1050, "usd") gives "10.50 USD".
// Without a currency, the plain number.
std::string FormatAmount(int64_t amount, const std::string& currency);

}  // namespace penstock::cli
