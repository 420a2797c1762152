// Fields of API versions before 2020, of which no release of `stripe` has declarations:
// old endpoints still send them. They are merged as one more train, older than all others.
const int = { k: "int" };
const bool = { k: "bool" };
const string = { k: "string", values: [], refs: null };
const struct = { k: "struct" };
const array = (of) => ({ k: "array", of });
const resource = (object) => ({ k: "resource", object });
const list = (object) => ({ k: "list", of: resource(object) });
const reference = (...refs) => ({ k: "string", values: [], refs });
const hash = (fields) => ({ k: "hash", shared: null, fields: new Map(Object.entries(fields)) });

const SCHEDULE = hash({ delay_days: int, interval: string, monthly_anchor: int, weekly_anchor: string });

const OBJECTS = {
  account: {
    business_logo: string, business_name: string, business_primary_color: string, business_url: string,
    currencies_supported: array(string), debit_negative_balances: bool,
    decline_charge_on: hash({ avs_failure: bool, cvc_failure: bool }),
    display_name: string, legal_entity: struct, payout_schedule: SCHEDULE, payout_statement_descriptor: string,
    product_description: string, statement_descriptor: string, support_email: string, support_phone: string,
    support_url: string, timezone: string, transfer_schedule: SCHEDULE, transfer_statement_descriptor: string,
    transfers_enabled: bool,
    verification: hash({ disabled_reason: string, due_by: int, fields_needed: array(string) }),
  },
  customer: {
    account_balance: int, business_vat_id: string, cards: list("card"), default_card: reference("card"), tax_info: hash({ tax_id: string, type: string }),
    tax_info_verification: hash({ status: string, verified_name: string }),
  },
  dispute: { balance_transaction: reference("balance_transaction") },
  invoice: { application_fee: int, billing: string, closed: bool, date: int, finalized_at: int, forgiven: bool },
  line_item: { unique_id: string },
  payment_intent: { allowed_source_types: array(string), next_source_action: struct },
  payout: { bank_account: resource("bank_account"), card: resource("card") },
  person: { relationship: hash({ account_opener: bool }) },
  plan: { name: string, statement_descriptor: string, tiers: array(hash({ amount: int })) },
  product: { skus: list("sku") },
  source: { bitcoin: struct, mandate: struct },
  subscription: { billing: string, start: int },
  transfer: { date: int, method: string, status: string, summary: struct, type: string },
  "issuing.authorization": {
    authorized_amount: int, authorized_currency: string, held_amount: int, held_currency: string,
    is_held_amount_controllable: bool, pending_authorized_amount: int, pending_held_amount: int,
    verification_data: hash({ address_zip_check: string }),
  },
  "issuing.card": { authorization_controls: struct, name: string },
  "issuing.cardholder": { authorization_controls: struct, billing: hash({ name: string }), is_default: bool },
  "issuing.dispute": {
    disputed_transaction: reference("issuing.transaction"), reason: string,
    evidence: hash({ fraudulent: hash({ dispute_explanation: string }) }),
  },
};

// As readTrain() returns a train.
export const EARLIER = {
  train: "2019-11-05",
  apiVersion: "2019-11-05",
  notes: [],
  resources: new Map(Object.entries(OBJECTS).map(([object, fields]) => [object, { object, fields: new Map(Object.entries(fields)) }])),
};
