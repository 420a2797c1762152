package dev.penstock.examples;

import dev.penstock.FileCursorStore;
import dev.penstock.Start;
import dev.penstock.Subscriber;
import dev.penstock.v1.Event;

/**
 * Handles events as Stripe's sample webhook handler does: a branch per kind of event.
 *
 * <p>Handler 127.0.0.1:50051 cursor
 */
public final class Handler {
  private Handler() {}

  static void handle(Event event) {
    switch (event.getPayloadCase()) {
      case PAYMENT_INTENT_SUCCEEDED -> {
        var intent = event.getPaymentIntentSucceeded();
        System.out.printf("PaymentIntent %s for %d succeeded%n", intent.getId(), intent.getAmount());
      }
      case PAYMENT_METHOD_ATTACHED ->
          System.out.printf("PaymentMethod %s attached%n", event.getPaymentMethodAttached().getId());
      case CHARGE_FAILED -> {
        var charge = event.getChargeFailed();
        System.out.printf("Charge %s failed: %s%n", charge.getId(), charge.getFailureCode());
      }
      case INVOICE_PAID -> {
        var invoice = event.getInvoicePaid();
        System.out.printf(
            "Invoice %s paid %d %s%n",
            invoice.getId(), invoice.getAmountPaid(), invoice.getCurrency());
      }
      default -> System.out.println("Unhandled event type " + event.getType());
    }
  }

  /** Subscribes until SIGINT or SIGTERM. */
  public static void main(String[] args) {
    if (args.length != 2) {
      System.err.println("usage: Handler ADDRESS CURSOR_FILE");
      System.exit(2);
    }
    Subscriber.Builder subscription =
        Subscriber.builder(args[0]).start(Start.earliest()).cursorStore(new FileCursorStore(args[1]));
    try (Subscriber subscriber = subscription.build()) {
      // A signal ends the JVM once its hooks have returned, so this one waits for the handler.
      Runtime.getRuntime().addShutdownHook(new Thread(subscriber::close));
      for (Event event : subscriber) {
        handle(event);
      }
    }
  }
}
