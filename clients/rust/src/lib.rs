//! Subscribes to the events of a Penstock event service.
//!
//! ```no_run
//! use penstock::{FileCursorStore, Options, Payload, Start, Subscriber};
//!
//! # async fn subscribe() -> Result<(), penstock::Error> {
//! let options = Options::default().start(Start::Earliest).cursor_store(FileCursorStore::new("cursor"));
//! let mut events = Subscriber::new("127.0.0.1:50051", options);
//! while let Some(event) = events.next().await {
//!     let event = event?;
//!     match event.payload {
//!         Some(Payload::InvoicePaid(invoice)) => println!("{}", invoice.amount_paid()),
//!         _ => println!("Unhandled event type {}", event.r#type),
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A [`Subscriber`] hands out events in the order of the log, reconnects by itself, and commits the
//! cursor of an event after the event was handled. Delivery is at least once: an event may come again
//! after a crash between its handling and its commit, so make effects idempotent by `Event.id`.
//!
//! The behaviour is the same in every language of Penstock's clients; `clients/README.md` has the
//! table. [`v1`] has the event and the stubs of all calls, [`stripe::v1`] the resources.

mod backoff;
mod connection;
mod cursor;
mod cursor_store;
mod delivery_checker;
mod error;
mod hooks;
mod machine;
mod options;
mod place;
mod request;
mod subscriber;
mod tls;
mod transport;

pub use connection::{Channel, client, connect};
pub use cursor::{Cursor, ParseCursorError};
pub use cursor_store::{CursorStore, FileCursorStore, MemoryCursorStore};
pub use error::{Error, RpcError, reason};
pub use hooks::{Hooks, Progress};
pub use options::{Filter, Options, Start, TlsFiles, TokenFile, TokenSource};
pub use subscriber::{Delivery, Stopper, Subscriber};
pub use tonic::{Code, async_trait};
pub use v1::Event;
pub use v1::event::Payload;

/// What a cursor store or a token source may fail with.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The package `penstock.v1`: events, and the clients of all calls.
#[allow(missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
pub mod v1 {
    include!("gen/penstock.v1.rs");
}

/// Resources of Stripe, the payloads of events.
pub mod stripe {
    /// The package `penstock.stripe.v1`.
    #[allow(missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
    pub mod v1 {
        include!("gen/penstock.stripe.v1.rs");
    }
}

/// Details of failed calls.
pub mod rpc {
    /// The package `penstock.rpc.v1`.
    #[allow(missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
    pub mod v1 {
        include!("gen/penstock.rpc.v1.rs");
    }
}
