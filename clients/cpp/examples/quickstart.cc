// Handles events as Stripe's sample webhook handler does, and resumes where it stopped.
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
namespace stripe = penstock::stripe::v1;

namespace {

// Effects must be idempotent: after a crash the last events come again.
void IntentSucceeded(const Event& event, const stripe::PaymentIntent& intent) {
  std::cout << "PaymentIntent " << intent.id() << " for " << intent.amount() << " succeeded ("
            << event.id() << ")" << std::endl;
}

void MethodAttached(const stripe::PaymentMethod& method) {
  std::cout << "PaymentMethod " << method.id() << " attached" << std::endl;
}

void ChargeFailed(const stripe::Charge& charge) {
  std::cout << "Charge " << charge.id() << " failed: " << charge.failure_code() << std::endl;
}

void InvoicePaid(const stripe::Invoice& invoice) {
  std::cout << "Invoice " << invoice.id() << " paid " << invoice.amount_paid() << std::endl;
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
      On<&Event::payment_intent_succeeded>(IntentSucceeded),
      On<&Event::payment_method_attached>(MethodAttached), On<&Event::charge_failed>(ChargeFailed),
      On<&Event::invoice_paid>(InvoicePaid), penstock::OnUnhandled([](const Event& event) {
        std::cout << "Unhandled event type " << event.type() << std::endl;
      })));
  if (!end.ok()) std::cerr << penstock::Describe(end) << std::endl;
  return end.ok() ? 0 : 1;
}
