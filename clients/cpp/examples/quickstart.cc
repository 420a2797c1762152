// Prints what happens to payments, and resumes where it stopped.
//
//   quickstart [SERVER [CURSOR_FILE]]      Ctrl-C ends it in good order.
#include <csignal>
#include <iostream>
#include <thread>

#include "penstock/dispatcher.h"
#include "penstock/error_info.h"
#include "penstock/subscriber.h"

using penstock::Event;
using penstock::On;

namespace {

void PaymentSucceeded(const Event& event, const penstock::stripe::v1::PaymentIntent& payment) {
  std::cout << "paid: " << payment.id() << " " << payment.amount() << " " << payment.currency()
            << " (" << event.id() << ")" << std::endl;
}

void PaymentFailed(const penstock::stripe::v1::PaymentIntent& payment) {
  std::cout << "not paid: " << payment.id() << " " << payment.last_payment_error().message()
            << std::endl;
}

// Effects must be idempotent: after a crash the last events come again.
void ChargeRefunded(const penstock::stripe::v1::Charge& charge) {
  std::cout << "refunded: " << charge.id() << " " << charge.amount_refunded() << std::endl;
}

// Calls Stop on SIGINT and SIGTERM. Blocks them first, so that every thread made later has them
// blocked and sigwait gets them.
void StopOnSignal(penstock::Subscriber& subscriber, const sigset_t& signals) {
  std::thread([&subscriber, signals] {
    int signal = 0;
    sigwait(&signals, &signal);
    subscriber.Stop();
  }).detach();
}

}  // namespace

int main(int argc, char** argv) {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);

  penstock::Subscriber subscriber(
      {.server = {.address = argc > 1 ? argv[1] : "127.0.0.1:50051"},
       .start = penstock::FromEarliest(),
       .cursor_store = penstock::MakeFileCursorStore(argc > 2 ? argv[2] : "quickstart.cursor")});
  StopOnSignal(subscriber, signals);

  const absl::Status end = subscriber.Run(penstock::Dispatcher(
      On<&Event::payment_intent_succeeded>(PaymentSucceeded),
      On<&Event::payment_intent_payment_failed>(PaymentFailed),
      On<&Event::charge_refunded>(ChargeRefunded), penstock::OnUnhandled([](const Event& event) {
        std::cout << "Unhandled event type " << event.type() << std::endl;
      })));
  if (!end.ok()) std::cerr << penstock::Describe(end) << std::endl;
  return end.ok() ? 0 : 1;
}
