#include "clients/samples/object_status.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "clients/samples/event_schema.h"
#include "google/protobuf/descriptor.h"
#include "penstock/v1/annotations.pb.h"

namespace penstock::samples {
namespace {

using google::protobuf::FieldDescriptor;

// Types whose verb is not the status itself.
struct Verb {
  absl::string_view type_ending;
  absl::string_view status;
};
constexpr Verb kVerbs[] = {
    {"invoice.payment_succeeded", "paid"},
    {"invoice.payment_failed", "open"},
    {"invoice.payment_action_required", "open"},
    {"invoice.created", "draft"},
    {"invoice.finalized", "open"},
    {"invoice.sent", "open"},
    {"invoice.voided", "void"},
    {"invoice.marked_uncollectible", "uncollectible"},
    {"payment_intent.payment_failed", "requires_payment_method"},
    {"payment_intent.created", "requires_payment_method"},
    {"payment_intent.amount_capturable_updated", "requires_capture"},
    {"setup_intent.setup_failed", "requires_payment_method"},
    {"setup_intent.created", "requires_payment_method"},
    {"charge.refunded", "succeeded"},
    {"charge.captured", "succeeded"},
    {"checkout.session.completed", "complete"},
    {"checkout.session.async_payment_succeeded", "complete"},
    {"checkout.session.async_payment_failed", "complete"},
    {"customer.subscription.deleted", "canceled"},
    {"customer.subscription.resumed", "active"},
    {"customer.subscription.trial_will_end", "trialing"},
    {"dispute.created", "needs_response"},
    {"quote.finalized", "open"},
    {"quote.created", "draft"},
    {"payout.created", "pending"},
    {"payout.paid", "paid"},
    {"payout.failed", "failed"},
    {"payout.canceled", "canceled"},
    {"refund.created", "pending"},
    {"refund.failed", "failed"},
};

bool IsKnown(const FieldDescriptor* status, absl::string_view value) {
  const auto& known = AnnotationOf(status).known_values();
  return std::any_of(known.begin(), known.end(),
                     [&](const std::string& each) { return each == value; });
}

}  // namespace

std::string StatusSaidBy(absl::string_view event_type,
                         const google::protobuf::Descriptor* message) {
  const FieldDescriptor* status = message->FindFieldByName("status");
  if (status == nullptr || status->cpp_type() != FieldDescriptor::CPPTYPE_STRING) return "";
  // The schema documents the values of most statuses, not of all.
  const bool is_open = AnnotationOf(status).known_values().empty();
  for (const Verb& verb : kVerbs) {
    if (absl::EndsWith(event_type, verb.type_ending) && (is_open || IsKnown(status, verb.status))) {
      return std::string(verb.status);
    }
  }
  const absl::string_view verb = event_type.substr(event_type.rfind('.') + 1);
  return IsKnown(status, verb) ? std::string(verb) : "";
}

}  // namespace penstock::samples
