#include "penstock/subscriber.h"

namespace penstock {

const Delivery* Subscriber::Next() {
  delivery_.reset();
  while (true) {
    const SubscriberStep step = connection_->Next(absl::InfiniteDuration());
    if (step.kind == SubscriberStep::Kind::kEnd) return nullptr;
    if (step.kind != SubscriberStep::Kind::kEvent) continue;
    delivery_.emplace(Delivery{*step.event, *step.cursor});
    return &*delivery_;
  }
}

absl::Status Subscriber::RunHandler(const Handler& handler) {
  while (const Delivery* delivery = Next()) {
    const absl::Status handled = handler(delivery->event, delivery->cursor);
    if (!handled.ok()) connection_->Fail(handled);
  }
  return status();
}

}  // namespace penstock
