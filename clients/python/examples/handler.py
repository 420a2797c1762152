"""Handles events as Stripe's sample webhook handler does: a branch per kind of event.

python examples/handler.py 127.0.0.1:50051 cursor
"""

import signal
import sys

from penstock import FileCursorStore, FromEarliest, Subscriber
from penstock.v1.event_pb2 import Event


def handle(event: Event) -> None:
    """Say what happened."""
    match event.type:
        case "payment_intent.succeeded":
            intent = event.payment_intent_succeeded
            print(f"PaymentIntent {intent.id} for {intent.amount} succeeded")
        case "payment_method.attached":
            print(f"PaymentMethod {event.payment_method_attached.id} attached")
        case "charge.failed":
            charge = event.charge_failed
            print(f"Charge {charge.id} failed: {charge.failure_code}")
        case "invoice.paid":
            invoice = event.invoice_paid
            print(f"Invoice {invoice.id} paid {invoice.amount_paid} {invoice.currency}")
        case unhandled:
            print(f"Unhandled event type {unhandled}")


def main() -> None:
    """Subscribe until SIGINT or SIGTERM."""
    if len(sys.argv) != 3:
        sys.exit("usage: handler.py ADDRESS CURSOR_FILE")
    subscriber = Subscriber(
        sys.argv[1], start=FromEarliest(), cursor_store=FileCursorStore(sys.argv[2])
    )
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: subscriber.stop())
    for event in subscriber:
        handle(event)


if __name__ == "__main__":
    main()
