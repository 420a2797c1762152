// What a person decided and the declarations do not say. Every entry carries
// its reason; a change here is reviewed like a change of the schema.

// Numbers that Stripe sends with a fraction. All other numbers are integers:
// amounts in minor units, Unix times, counts.
export const FRACTIONAL_KEYS = new Set([
  // Percentages, 0 to 100 with decimals.
  "amount_percent",
  "application_fee_percent",
  "effective_percentage",
  "percent",
  "percent_off",
  "percent_ownership",
  "percentage",
  "percentages",
  "tax_percent",
  // Rates between currencies.
  "exchange_rate",
  "rates",
  // Degrees.
  "latitude",
  "longitude",
  // Inches and ounces, two decimals.
  "height",
  "length",
  "weight",
  "width",
  // Scores with two decimals.
  "score",
  // Sums of usage, which may be fractional.
  "aggregated_value",
]);

// Kinds set by hand, by path. `[]` and `{}` mark array elements and map values.
export const KIND_OVERRIDES = new Map([
  // A receipt counts litres as well as pieces, although `quantity` is an integer everywhere else.
  ["issuing.transaction.purchase_details.receipt[].quantity", { k: "double" }],
  // Expandable, but the declaration of a Radar rule has no `object`.
  ["charge.outcome.rule", { k: "string", values: [], refs: ["rule"] }],
]);

// By-value unions. The declarations name the same union differently from place
// to place and release to release, so a set of objects takes the first union
// here that holds all of them.
export const UNIONS = [
  { name: "ExternalAccount", objects: ["bank_account", "card"] },
  {
    name: "CustomerSource",
    objects: ["bank_account", "card", "account", "source", "alipay_account", "bitcoin_receiver"],
  },
];

// Objects of the event catalogue that no release declares: their payload is a
// google.protobuf.Struct. "" is the object of `ping`, which names none.
export const UNDECLARED_OBJECTS = new Set(["", "payment", "checkout_session", "treasury.check_deposit"]);

// Hashes that Stripe declares once for many objects, and the file they go to.
export const SHARED_HASHES = new Map([
  ["Address", "address"],
  ["JapanAddress", "address"],
]);

// Pages of the public reference, for file headers, where they differ from what
// the declaration's file name suggests. "" means that the object has no page.
export const REFERENCES = new Map([
  ["application", ""],
  ["apps.install", ""],
  ["bank_account", "customer_bank_accounts"],
  ["billing.alert", "billing/alert"],
  ["billing.alert_triggered", "billing/alert"],
  ["billing.credit_balance_transaction", "billing/credit-balance-transaction"],
  ["billing.credit_grant", "billing/credit-grant"],
  ["billing.meter", "billing/meter"],
  ["billing_portal.configuration", "customer_portal/configurations"],
  ["billing_portal.session", "customer_portal/sessions"],
  ["cash_balance", "cash_balance"],
  ["climate.order", "climate/order"],
  ["climate.product", "climate/product"],
  ["climate.supplier", "climate/supplier"],
  ["credit_note_line_item", "credit_notes/line_item"],
  ["customer_cash_balance_transaction", "cash_balance_transactions"],
  ["entitlements.active_entitlement", "entitlements/active-entitlement"],
  ["entitlements.active_entitlement_summary", "entitlements/active-entitlement"],
  ["financial_connections.authorization", ""],
  ["invoice_payment", "invoice-payment"],
  ["item", "checkout/sessions/line_items"],
  ["line_item", "invoice-line-item"],
  ["payment_intent_amount_details_line_item", ""],
  ["payment_link", "payment-link"],
  ["review", "radar/reviews"],
  ["scheduled_query_run", "sigma/scheduled_queries"],
  ["source_mandate_notification", ""],
  ["source_transaction", ""],
  ["three_d_secure.authentication", ""],
  ["treasury.financial_account_features", "treasury/financial_account_features"],
]);
