//! The conformance driver of the Rust client; `tests/clients/conformance/README.md` has its command
//! line.

mod flags;
mod output;

use std::process::ExitCode;
use std::time::Instant;

use clap::Parser;
use penstock::v1::SubscribeRequest;
use penstock::v1::subscribe_request::Start;
use penstock::{Cursor, Delivery, Error, Event, Subscriber};
use serde_json::json;
use sha2::{Digest, Sha256};
use tokio::signal::unix::{SignalKind, signal};

use flags::{Flags, Mode, Output};
use output::{end_json, event_json, print_line};

struct Driver {
    flags: Flags,
    digest: Sha256,
    events: u64,
    first: Option<Instant>,
    last: Option<Instant>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let flags = Flags::parse();
    let mut driver = Driver {
        flags,
        digest: Sha256::new(),
        events: 0,
        first: None,
        last: None,
    };
    let outcome = match driver.flags.mode {
        Mode::Subscriber => driver.subscribe().await,
        Mode::Stub => driver.bare_loop().await,
    };
    driver.print_summary();
    print_line(&end_json(outcome.as_ref().err()));
    if outcome.is_ok() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

impl Driver {
    async fn subscribe(&mut self) -> Result<(), Error> {
        let mut events = Subscriber::new(&self.flags.server, self.flags.options());
        let stopper = events.stopper();
        let mut terminate = signal(SignalKind::terminate()).expect("signals can be caught");
        tokio::spawn(async move {
            terminate.recv().await;
            stopper.stop();
        });
        // The cursor of each event is printed only with the event itself.
        if self.flags.output == Output::Events {
            while let Some(delivery) = events.next_delivery().await {
                let Delivery { event, cursor } = delivery?;
                self.handle(&event, Some(&cursor)).await;
                if self.is_done() {
                    return events.commit().await;
                }
            }
        } else {
            while let Some(event) = events.next().await {
                self.handle(&event?, None).await;
                if self.is_done() {
                    return events.commit().await;
                }
            }
        }
        Ok(())
    }

    /// What throughput is compared with: the generated stub and nothing around it.
    async fn bare_loop(&mut self) -> Result<(), Error> {
        let channel = penstock::connect(&self.flags.server, &self.flags.options()).await?;
        let request = SubscribeRequest {
            start: Some(Start::Earliest(())),
            ..SubscribeRequest::default()
        };
        let mut stream = penstock::client(channel)
            .subscribe(request)
            .await?
            .into_inner();
        while let Some(response) = stream.message().await? {
            for event in response.events {
                self.handle(&event, None).await;
                if self.is_done() {
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    fn is_done(&self) -> bool {
        self.flags.count == Some(self.events)
    }

    async fn handle(&mut self, event: &Event, cursor: Option<&Cursor>) {
        self.first.get_or_insert_with(Instant::now);
        self.events += 1;
        self.digest
            .update(format!("{} {}\n", event.sequence, event.id));
        match self.flags.output {
            Output::Events => {
                let cursor = cursor.map(Cursor::to_string);
                print_line(&json!({"event": event_json(event), "cursor": cursor}));
            }
            Output::Ids => {
                let sequence = event.sequence.to_string();
                print_line(&json!({"id": event.id, "sequence": sequence, "type": event.r#type}));
            }
            Output::Digest => {}
        }
        let delay = self.flags.handler_delay();
        if !delay.is_zero() {
            tokio::time::sleep(delay).await;
        }
        self.last = Some(Instant::now());
    }

    fn print_summary(&self) {
        let seconds = match (self.first, self.last) {
            (Some(first), Some(last)) => (last - first).as_secs_f64(),
            _ => 0.0,
        };
        let sha256: String = self
            .digest
            .clone()
            .finalize()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        print_line(&json!({"summary": {
            "events": self.events, "seconds": seconds, "sha256": sha256,
        }}));
    }
}
