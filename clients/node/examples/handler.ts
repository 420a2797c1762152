// Handles events as Stripe's sample webhook handler does: a branch per kind of event.
//
//   node build/test/examples/handler.js 127.0.0.1:50051 cursor
import { type Event, fileCursorStore, Subscriber } from "../src/index.js";

function handle(event: Event): void {
  switch (event.payload.case) {
    case "paymentIntentSucceeded": {
      const intent = event.payload.value;
      console.log(`PaymentIntent ${intent.id ?? ""} for ${intent.amount ?? 0n} succeeded`);
      break;
    }
    case "paymentMethodAttached":
      console.log(`PaymentMethod ${event.payload.value.id ?? ""} attached`);
      break;
    case "chargeFailed": {
      const charge = event.payload.value;
      console.log(`Charge ${charge.id ?? ""} failed: ${charge.failureCode ?? ""}`);
      break;
    }
    case "invoicePaid": {
      const invoice = event.payload.value;
      const { id, amountPaid, currency } = invoice;
      console.log(`Invoice ${id ?? ""} paid ${amountPaid ?? 0n} ${currency ?? ""}`);
      break;
    }
    default:
      console.log(`Unhandled event type ${event.type}`);
  }
}

const [address, cursorFile] = process.argv.slice(2);
if (address === undefined || cursorFile === undefined) {
  console.error("usage: handler ADDRESS CURSOR_FILE");
  process.exit(2);
}
const subscriber = new Subscriber(address, {
  start: "earliest",
  cursorStore: fileCursorStore(cursorFile),
});
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    subscriber.stop();
  });
}
for await (const event of subscriber) handle(event);
