use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use tokio::time::{Instant, Sleep};
use tonic::async_trait;

use super::Subscriber;
use crate::machine::play::{
    Line, Say, Told, cursor, done, draining, first, progress, reset, say, say_after,
    until_caught_up,
};
use crate::transport::{Responses, Transport};
use crate::{BoxError, Cursor, CursorStore, Error, Event, MemoryCursorStore, Options, Start, v1};

/// Plays one script per stream, on the paused clock of the runtime.
#[derive(Clone)]
struct FakeServer(Arc<Mutex<Played>>);

#[derive(Default)]
struct Played {
    scripts: VecDeque<Vec<Line>>,
    requests: Vec<v1::SubscribeRequest>,
    /// What the current stream has not said yet.
    left: usize,
}

struct FakeStream {
    server: FakeServer,
    script: VecDeque<Line>,
    pause: Option<Pin<Box<Sleep>>>,
}

impl FakeServer {
    fn new(scripts: Vec<Vec<Line>>) -> Self {
        Self(Arc::new(Mutex::new(Played {
            scripts: scripts.into(),
            ..Played::default()
        })))
    }

    fn subscriber(&self, options: Options) -> Subscriber {
        let transport = Box::new(self.clone());
        Subscriber::with_transport(Arc::new(options), transport, Box::new(|| 0.5), None)
    }

    fn resumed_after(&self, stream: usize) -> Option<u64> {
        match &self.0.lock().unwrap().requests[stream].start {
            Some(v1::subscribe_request::Start::After(cursor)) => Some(cursor.sequence),
            _ => None,
        }
    }
}

impl Transport for FakeServer {
    fn open(&self, request: v1::SubscribeRequest) -> Responses {
        let mut played = self.0.lock().unwrap();
        played.requests.push(request);
        let script = played
            .scripts
            .pop_front()
            .expect("this stream was not expected");
        Box::pin(FakeStream {
            server: self.clone(),
            script: script.into(),
            pause: None,
        })
    }
}

impl Stream for FakeStream {
    type Item = Result<v1::SubscribeResponse, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(Line(after, _)) = self.script.front() else {
            // Silent for ever; dropped in the end.
            return Poll::Pending;
        };
        let after = *after;
        let pause = self
            .pause
            .get_or_insert_with(|| Box::pin(tokio::time::sleep(after)));
        if !after.is_zero() {
            ready!(pause.as_mut().poll(context));
        }
        self.pause = None;
        let line = self.script.pop_front();
        self.server.0.lock().unwrap().left = self.script.len();
        Poll::Ready(match line.map(|line| line.1) {
            Some(Say::Response(response)) => Some(Ok(*response)),
            Some(Say::Error(error)) => Some(Err(error)),
            Some(Say::Done) | None => None,
        })
    }
}

async fn collect(mut events: Subscriber) -> Result<Vec<u64>, Error> {
    let mut sequences = Vec::new();
    while let Some(event) = events.next().await {
        sequences.push(event?.sequence);
    }
    assert!(events.next().await.is_none(), "the end is the end");
    Ok(sequences)
}

#[tokio::test(start_paused = true)]
async fn the_cursor_is_committed_after_the_handler() {
    let store = MemoryCursorStore::default();
    let options = until_caught_up()
        .cursor_store(store.clone())
        .commit_interval(Duration::ZERO);
    let server = FakeServer::new(vec![vec![say(first(0, &[1, 2])), done()]]);
    let mut events = server.subscriber(options);
    let mut committed = Vec::new();
    while let Some(delivery) = events.next_delivery().await {
        let delivery = delivery.unwrap();
        assert_eq!(delivery.cursor, cursor(delivery.event.sequence));
        committed.push(store.load().await.unwrap().map(|cursor| cursor.sequence));
    }
    assert_eq!(committed, [None, Some(1)]);
    assert_eq!(store.load().await.unwrap(), Some(cursor(2)));
}

#[tokio::test(start_paused = true)]
async fn commits_are_an_interval_apart_but_for_the_end_of_a_response() {
    let told = Told::default();
    let options = until_caught_up()
        .cursor_store(MemoryCursorStore::default())
        .hooks(told.clone());
    let server = FakeServer::new(vec![vec![say(first(0, &[1, 2, 3]))]]);
    let mut events = server.subscriber(options);
    for _ in 0..3 {
        events.next().await.unwrap().unwrap();
    }
    // Nothing more comes.
    assert!(
        tokio::time::timeout(Duration::from_millis(1), events.next())
            .await
            .is_err()
    );
    // The first because there was none before.
    assert_eq!(told.lines()[1..], ["committed log:1", "committed log:3"]);
}

#[tokio::test(start_paused = true)]
async fn an_event_whose_handler_failed_is_not_committed() {
    let store = MemoryCursorStore::default();
    let server = FakeServer::new(vec![vec![say(first(0, &[1, 2]))]]);
    let mut events = server.subscriber(until_caught_up().cursor_store(store.clone()));
    let outcome: Result<(), BoxError> = events
        .run(async |event: Event| match event.sequence {
            2 => Err("handler".into()),
            _ => Ok(()),
        })
        .await;
    assert_eq!(outcome.unwrap_err().to_string(), "handler");
    assert_eq!(store.load().await.unwrap(), Some(cursor(1)));
}

#[tokio::test(start_paused = true)]
async fn leaving_the_loop_commits_the_event_in_hand_only_when_asked() {
    for (asked, expected) in [(false, 1), (true, 2)] {
        let store = MemoryCursorStore::default();
        let server = FakeServer::new(vec![vec![say(first(0, &[1, 2, 3]))]]);
        let mut events = server.subscriber(until_caught_up().cursor_store(store.clone()));
        for _ in 0..2 {
            events.next().await.unwrap().unwrap();
        }
        if asked {
            events.commit().await.unwrap();
        }
        events.close().await.unwrap();
        assert_eq!(store.load().await.unwrap(), Some(cursor(expected)));
    }
}

#[tokio::test(start_paused = true)]
async fn a_heartbeat_commits_what_the_filter_passed_over() {
    let store = MemoryCursorStore::default();
    let script = vec![
        say(first(0, &[])),
        say_after(10, progress(0, 9000, &[])),
        done(),
    ];
    let server = FakeServer::new(vec![script]);
    let options = until_caught_up().cursor_store(store.clone());
    assert_eq!(collect(server.subscriber(options)).await.unwrap(), []);
    assert_eq!(store.load().await.unwrap(), Some(cursor(9000)));
}

#[tokio::test(start_paused = true)]
async fn the_stored_cursor_wins_over_the_start() {
    let store = MemoryCursorStore::default();
    store.commit(&cursor(41)).await.unwrap();
    let server = FakeServer::new(vec![vec![say(first(41, &[42])), done()]]);
    let options = until_caught_up().cursor_store(store);
    assert_eq!(collect(server.subscriber(options)).await.unwrap(), [42]);
    assert_eq!(server.resumed_after(0), Some(41));
}

#[tokio::test(start_paused = true)]
async fn a_flood_before_the_end_does_not_hold_up_the_successor() {
    let mut flood = vec![say(draining(first(0, &[1])))];
    flood.extend((2..=100).map(|at| say(progress(at, at, &[at]))));
    let successor = vec![say(first(3, &[4, 5])), done()];
    let mut events = FakeServer::new(vec![flood, successor]).subscriber(until_caught_up());
    let mut sequences = Vec::new();
    while let Some(event) = events.next().await {
        sequences.push(event.unwrap().sequence);
        // The successor is opened 100 ms after the first response is handled.
        tokio::time::sleep(Duration::from_millis(60)).await;
    }
    assert_eq!(sequences, [1, 2, 3, 4, 5]);
}

struct BrokenStore(&'static str);

#[async_trait]
impl CursorStore for BrokenStore {
    async fn load(&self) -> Result<Option<Cursor>, BoxError> {
        if self.0 == "load" {
            Err("disk".into())
        } else {
            Ok(None)
        }
    }

    async fn commit(&self, _: &Cursor) -> Result<(), BoxError> {
        Err("disk full".into())
    }
}

#[tokio::test(start_paused = true)]
async fn a_store_that_fails_ends_the_subscription() {
    for broken in ["load", "commit"] {
        let server = FakeServer::new(vec![vec![say(first(0, &[1, 2]))]]);
        let options = until_caught_up().cursor_store(BrokenStore(broken));
        match collect(server.subscriber(options)).await {
            Err(Error::CursorStore { operation, .. }) => assert_eq!(operation, broken),
            other => panic!("got {other:?}"),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn reconnects_on_the_runtimes_clock() {
    let begin = Instant::now();
    let server = FakeServer::new(vec![
        vec![say(first(0, &[1])), reset()],
        vec![say(first(1, &[2])), done()],
    ]);
    let got = collect(server.subscriber(until_caught_up())).await;
    assert_eq!(got.unwrap(), [1, 2]);
    assert_eq!(server.resumed_after(1), Some(1));
    assert_eq!(
        begin.elapsed().as_millis() / 10,
        10,
        "{:?}",
        begin.elapsed()
    );
}

#[tokio::test(start_paused = true)]
async fn a_stop_ends_a_waiting_subscription() {
    let store = MemoryCursorStore::default();
    let options = Options::default()
        .start(Start::Earliest)
        .cursor_store(store.clone());
    let events = FakeServer::new(vec![vec![say(first(0, &[1]))]]).subscriber(options);
    let stopper = events.stopper();
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_secs(1)).await;
        stopper.stop();
    });
    let begin = Instant::now();
    assert_eq!(collect(events).await.unwrap(), [1]);
    assert!(begin.elapsed() < Duration::from_secs(2));
    assert_eq!(store.load().await.unwrap(), Some(cursor(1)));
}

#[tokio::test(start_paused = true)]
async fn a_stop_ends_between_two_events_of_a_response() {
    let store = MemoryCursorStore::default();
    let server = FakeServer::new(vec![vec![say(first(0, &[1, 2, 3]))]]);
    let mut events = server.subscriber(until_caught_up().cursor_store(store.clone()));
    events.next().await.unwrap().unwrap();
    events.stopper().stop();
    assert!(events.next().await.is_none());
    assert_eq!(store.load().await.unwrap(), Some(cursor(1)));
}

#[tokio::test(start_paused = true)]
async fn a_cancelled_next_takes_no_event_with_it() {
    let script = vec![
        say(first(0, &[])),
        say_after(5, progress(1, 1, &[1])),
        done(),
    ];
    let mut events = FakeServer::new(vec![script]).subscriber(until_caught_up());
    let cancelled = tokio::time::timeout(Duration::from_secs(1), events.next()).await;
    assert!(cancelled.is_err());
    assert_eq!(collect(events).await.unwrap(), [1]);
}

#[tokio::test(start_paused = true)]
async fn nothing_is_read_ahead_of_the_response_that_is_handled() {
    let mut script = vec![say(first(0, &[1]))];
    script.extend((2..=10).map(|at| say(progress(at, at, &[at]))));
    let server = FakeServer::new(vec![script]);
    let mut events = server.subscriber(until_caught_up());
    events.next().await.unwrap().unwrap();
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(server.0.lock().unwrap().left, 9);
}
