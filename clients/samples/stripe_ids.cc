#include "clients/samples/stripe_ids.h"

#include <algorithm>
#include <iterator>

#include "absl/strings/str_cat.h"

namespace penstock::samples {
namespace {

constexpr size_t kIdTailLength = 24;

struct Prefix {
  absl::string_view object;
  absl::string_view prefix;
};

constexpr Prefix kPrefixes[] = {
    {"account", "acct"},
    {"application", "ca"},
    {"application_fee", "fee"},
    {"balance_transaction", "txn"},
    {"bank_account", "ba"},
    {"billing.alert", "alrt"},
    {"billing.credit_balance_transaction", "cbtxn"},
    {"billing.credit_grant", "credgr"},
    {"billing.meter", "mtr"},
    {"billing_portal.configuration", "bpc"},
    {"billing_portal.session", "bps"},
    {"card", "card"},
    {"charge", "ch"},
    {"checkout.session", "cs_test"},
    {"climate.order", "climorder"},
    {"climate.product", "climsku"},
    {"coupon", "co"},
    {"credit_note", "cn"},
    {"credit_note_line_item", "cnli"},
    {"customer", "cus"},
    {"customer_cash_balance_transaction", "ccsbtxn"},
    {"discount", "di"},
    {"dispute", "dp"},
    {"event", "evt"},
    {"fee_refund", "fr"},
    {"file", "file"},
    {"file_link", "link"},
    {"financial_connections.account", "fca"},
    {"identity.verification_session", "vs"},
    {"invoice", "in"},
    {"invoice_payment", "inpay"},
    {"invoiceitem", "ii"},
    {"issuing.authorization", "iauth"},
    {"issuing.card", "ic"},
    {"issuing.cardholder", "ich"},
    {"issuing.dispute", "idp"},
    {"issuing.personalization_design", "ipd"},
    {"issuing.token", "intok"},
    {"issuing.transaction", "ipi"},
    {"item", "li"},
    {"line_item", "il"},
    {"mandate", "mandate"},
    {"order", "or"},
    {"payment_intent", "pi"},
    {"payment_link", "plink"},
    {"payment_method", "pm"},
    {"payout", "po"},
    {"person", "person"},
    {"plan", "plan"},
    {"price", "price"},
    {"product", "prod"},
    {"promotion_code", "promo"},
    {"quote", "qt"},
    {"radar.early_fraud_warning", "issfr"},
    {"refund", "re"},
    {"reporting.report_run", "frr"},
    {"request", "req"},
    {"review", "prv"},
    {"scheduled_query_run", "sqr"},
    {"setup_attempt", "setatt"},
    {"setup_intent", "seti"},
    {"shipping_rate", "shr"},
    {"sku", "sku"},
    {"source", "src"},
    {"subscription", "sub"},
    {"subscription_item", "si"},
    {"subscription_schedule", "sub_sched"},
    {"tax_id", "txi"},
    {"tax_rate", "txr"},
    {"terminal.reader", "tmr"},
    {"test_helpers.test_clock", "clock"},
    {"topup", "tu"},
    {"transfer", "tr"},
    {"transfer_reversal", "trr"},
    {"treasury.credit_reversal", "credrev"},
    {"treasury.debit_reversal", "debrev"},
    {"treasury.financial_account", "fa"},
    {"treasury.inbound_transfer", "ibt"},
    {"treasury.outbound_payment", "obp"},
    {"treasury.outbound_transfer", "obt"},
    {"treasury.received_credit", "rc"},
    {"treasury.received_debit", "rd"},
    {"treasury.transaction", "trxn"},
    {"v2.core.account", "acct"},
};

std::string PrefixOf(absl::string_view object) {
  const auto* known = std::find_if(std::begin(kPrefixes), std::end(kPrefixes),
                                   [&](const Prefix& row) { return row.object == object; });
  if (known != std::end(kPrefixes)) return std::string(known->prefix);
  const size_t word = object.find_last_of("._") + 1;  // npos + 1 is 0
  const absl::string_view start = object.substr(word, 4);
  return start.empty() ? "obj" : std::string(start);
}

}  // namespace

std::string StripeId(absl::string_view object, SampleRandom& random) {
  return absl::StrCat(PrefixOf(object), "_", random.Token(kIdTailLength));
}

}  // namespace penstock::samples
