//! Handles events as Stripe's sample webhook handler does: a branch per kind of event.
//!
//! `cargo run --example handler -- 127.0.0.1:50051 cursor`

use std::error::Error;

use penstock::{Event, FileCursorStore, Options, Payload, Start, Subscriber};
use tokio::signal::unix::{SignalKind, signal};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, cursor_file] = arguments.as_slice() else {
        return Err("usage: handler ADDRESS CURSOR_FILE".into());
    };
    let store = FileCursorStore::new(cursor_file);
    let options = Options::default()
        .start(Start::Earliest)
        .cursor_store(store);
    let mut events = Subscriber::new(address, options);

    let stopper = events.stopper();
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::spawn(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        stopper.stop();
    });

    while let Some(event) = events.next().await {
        handle(event?);
    }
    Ok(())
}

fn handle(event: Event) {
    match event.payload {
        Some(Payload::PaymentIntentSucceeded(intent)) => {
            println!(
                "PaymentIntent {} for {} succeeded",
                intent.id(),
                intent.amount()
            );
        }
        Some(Payload::PaymentMethodAttached(method)) => {
            println!("PaymentMethod {} attached", method.id());
        }
        Some(Payload::ChargeFailed(charge)) => {
            println!("Charge {} failed: {}", charge.id(), charge.failure_code());
        }
        Some(Payload::InvoicePaid(invoice)) => {
            let (amount, currency) = (invoice.amount_paid(), invoice.currency());
            println!("Invoice {} paid {amount} {currency}", invoice.id());
        }
        _ => println!("Unhandled event type {}", event.r#type),
    }
}
