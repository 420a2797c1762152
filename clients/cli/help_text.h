// The prose of --help: examples and exit codes.
#pragma once

namespace penstock::cli {

inline constexpr char kProgramSummary[] =
    "Looks into a Penstock event log, and sends it made-up Stripe events.";

inline constexpr char kProgramFooter[] = R"(Exit codes:
  0    done; also a tail without --count or --until-caught-up that was interrupted or timed out
  1    failed, or an answer was not the expected one
  2    the command line or the request is not valid
  3    the server cannot be reached
  4    the position is expired, ahead of the log, or of another log
  5    no such event
  6    --timeout passed before --count or --until-caught-up was met
  7    the server does not let us in
  8    stored events are unreadable, or the stream lost some
  130  interrupted before --count or --until-caught-up was met

`penstock COMMAND --help` has examples. PENSTOCK_SERVER replaces --server; NO_COLOR turns colours off.)";

inline constexpr char kTailFooter[] =
    R"(Follows the log and reconnects by itself, from the last event it printed. Problems and the position to
resume from go to standard error. Events older than the retention are an error, never a silent gap.

With both --count and --until-caught-up, the first of the two ends it. -o raw prints each body with the line breaks that Stripe put into it; jq reads them as they come.

Examples:
  penstock tail
  penstock tail --type 'charge.*' --type payout.paid --livemode true
  penstock tail --from 2026-01-31T12:00:00Z --until-caught-up -o json
  penstock tail --from earliest -o raw | jq -r .id
  penstock tail --count 1 --timeout 30 --type checkout.session.completed)";

inline constexpr char kTriggerFooter[] =
    R"(Prints a line per post: type, event id, HTTP status, and the sequence or the reason in the answer.
Ends with 0 only if every answer is the expected one: 200, or with --fault bad-signature and stale 400
for that very reason, with --fault duplicate 200 twice with one sequence.

Examples:
  penstock trigger charge.succeeded
  penstock trigger invoice.paid --set data.object.amount_paid=4200 --set data.object.currency=eur
  penstock trigger --all --secret-file /run/secrets/webhook
  penstock trigger payout.failed --fault duplicate
  penstock trigger customer.created --seed 7 --print | jq .)";

inline constexpr char kGetFooter[] =
    R"(-o raw prints the bytes that Stripe signed, and a line break after them.

Examples:
  penstock get evt_1NG8Du2eZvKYlo2CUI79vXWy
  penstock get evt_1NG8Du2eZvKYlo2CUI79vXWy -o raw > body.json)";

inline constexpr char kListFooter[] = R"(Examples:
  penstock list --newest-first --limit 20
  penstock list --type 'invoice.*' --object-id in_1MtHbELkdIwHu7ixl4OzzPMv
  penstock list --account platform --limit 0 -o json)";

inline constexpr char kTypesFooter[] =
    R"(Needs no server. Types that have no arm, such as those in Stripe's preview, arrive as `unrecognized`,
complete in raw_json.

Examples:
  penstock types
  penstock types 'charge.*'
  penstock types dispute -o json)";

inline constexpr char kRejectsFooter[] =
    R"(The newest 1 000 since the ingress started, newest first: when, why, from where, for which endpoint, how
long the body was, and for refused timestamps how old the signature was. Bodies are never kept.

Examples:
  penstock rejects
  penstock rejects --limit 20 -o json | jq -r .reason)";

inline constexpr char kSubscriptionsFooter[] =
    R"(The lag is what has not left the server; buffers on the way may hold some megabytes more. A stream
that is disconnected ends with an error that tells its client to reconnect, which it does from its
last cursor: this shakes off a connection that is stuck, it keeps nobody out.

Examples:
  penstock subscriptions
  penstock subscriptions --client-id billing -o json
  penstock subscriptions disconnect 17)";

inline constexpr char kInfoFooter[] = R"text(Examples:
  penstock info
  penstock info --server 127.0.0.1:50051 -o json
  penstock tail --from "$(penstock info -o cursor)")text";

}  // namespace penstock::cli
