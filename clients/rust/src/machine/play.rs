//! A server that plays one script per stream, on a clock that only the test moves.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use super::{Machine, Step};
use crate::error::unavailable;
use crate::{Cursor, Error, Event, Hooks, Options, Start, v1};

const LOG: &str = "log";

pub(crate) fn cursor(sequence: u64) -> Cursor {
    Cursor {
        log_id: LOG.into(),
        sequence,
    }
}

/// A response with events and a Progress behind the last of them.
pub(crate) fn progress(total: u64, at: u64, sequences: &[u64]) -> v1::SubscribeResponse {
    let event = |sequence: &u64| Event {
        sequence: *sequence,
        id: format!("evt_{sequence}"),
        ..Event::default()
    };
    v1::SubscribeResponse {
        events: sequences.iter().map(event).collect(),
        progress: Some(v1::Progress {
            cursor: Some(cursor(at).into()),
            delivered_total: total,
            ..v1::Progress::default()
        }),
        ..v1::SubscribeResponse::default()
    }
}

/// The first response of a stream that starts after `at`.
pub(crate) fn first(at: u64, sequences: &[u64]) -> v1::SubscribeResponse {
    let end = sequences.last().copied().unwrap_or(at);
    let mut response = progress(sequences.len() as u64, end, sequences);
    response.started = Some(v1::Started {
        log_id: LOG.into(),
        cursor: Some(cursor(at).into()),
        heartbeat: Duration::from_secs(10).try_into().ok(),
        ..v1::Started::default()
    });
    response
}

pub(crate) fn draining(mut response: v1::SubscribeResponse) -> v1::SubscribeResponse {
    response.draining = Some(v1::Draining::default());
    response
}

/// What a stream says next. After the script it is silent.
pub(crate) enum Say {
    Response(Box<v1::SubscribeResponse>),
    Error(Error),
    /// The server ends it with OK.
    Done,
}

/// Something that is said this long after what was before it.
pub(crate) struct Line(pub(crate) Duration, pub(crate) Say);

pub(crate) fn say(response: v1::SubscribeResponse) -> Line {
    Line(Duration::ZERO, Say::Response(Box::new(response)))
}

pub(crate) fn say_after(seconds: u64, response: v1::SubscribeResponse) -> Line {
    Line(
        Duration::from_secs(seconds),
        Say::Response(Box::new(response)),
    )
}

pub(crate) fn fail(error: Error) -> Line {
    Line(Duration::ZERO, Say::Error(error))
}

pub(crate) fn reset() -> Line {
    fail(unavailable("reset"))
}

pub(crate) fn done() -> Line {
    Line(Duration::ZERO, Say::Done)
}

/// Options under which the OK of a stream is the end.
pub(crate) fn until_caught_up() -> Options {
    Options::default()
        .start(Start::Earliest)
        .stop_when_caught_up(true)
}

/// Keeps what the machine says to its hooks.
#[derive(Clone, Default)]
pub(crate) struct Told(pub(crate) Arc<Mutex<Vec<String>>>);

impl Told {
    pub(crate) fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }

    fn tell(&self, line: impl Into<String>) {
        self.0.lock().unwrap().push(line.into());
    }
}

impl Hooks for Told {
    fn connected(&self, from: &Cursor) {
        self.tell(format!("connected {from}"));
    }
    fn disconnected(&self, why: &Error, retry_in: Duration) {
        self.tell(format!("disconnected {why}, {retry_in:?}"));
    }
    fn draining(&self) {
        self.tell("draining");
    }
    fn caught_up(&self) {
        self.tell("caught up");
    }
    fn fell_behind(&self) {
        self.tell("fell behind");
    }
    fn fault(&self, error: &Error) {
        self.tell(format!("fault {error}"));
    }
    fn committed(&self, cursor: &Cursor) {
        self.tell(format!("committed {cursor}"));
    }
}

/// What a subscription did.
#[derive(Default)]
pub(crate) struct Played {
    pub(crate) sequences: Vec<u64>,
    pub(crate) requests: Vec<v1::SubscribeRequest>,
    pub(crate) opened_at: Vec<Duration>,
    /// By the number of the stream, from 1 on.
    pub(crate) closed_at: Vec<(u64, Duration)>,
    pub(crate) error: Option<Error>,
    pub(crate) now: Duration,
}

impl Played {
    /// The place that the request of a stream, counted from 0, asked to go on after.
    pub(crate) fn resumed_after(&self, stream: usize) -> Option<u64> {
        match &self.requests[stream].start {
            Some(v1::subscribe_request::Start::After(cursor)) => Some(cursor.sequence),
            _ => None,
        }
    }

    pub(crate) fn closed(&self, stream: u64) -> Option<Duration> {
        let found = self.closed_at.iter().find(|(id, _)| *id == stream);
        found.map(|(_, at)| *at)
    }
}

/// Drives a machine against the scripts to its end.
pub(crate) fn play(options: Options, scripts: Vec<Vec<Line>>) -> Played {
    play_with(options, scripts, |_, _| {})
}

/// The same with a handler, which may take its time.
pub(crate) fn play_with(
    options: Options,
    scripts: Vec<Vec<Line>>,
    mut handler: impl FnMut(u64, &mut Played),
) -> Played {
    let begin = Instant::now();
    let mut played = Played::default();
    let mut scripts = scripts.into_iter();
    let mut machine = Machine::new(Arc::new(options), None, Box::new(|| 0.5), begin);
    let mut reports: Vec<(Duration, u64, Say)> = Vec::new();
    loop {
        match machine.next(begin + played.now) {
            Step::Open(id, request) => {
                played.requests.push(request);
                played.opened_at.push(played.now);
                let mut at = played.now;
                for Line(after, say) in scripts.next().expect("this stream was not expected") {
                    at += after;
                    reports.push((at, id, say));
                }
                reports.sort_by_key(|(at, ..)| *at);
            }
            Step::Close(id) => played.closed_at.push((id, played.now)),
            Step::Deliver(events, end) => {
                for event in events {
                    played.sequences.push(event.sequence);
                    handler(event.sequence, &mut played);
                    machine.on_handled(event.sequence);
                }
                machine.on_response_end(*end, begin + played.now);
            }
            Step::Wait(until) => match reports.first() {
                Some((at, ..)) if begin + *at <= until => {
                    let (at, id, say) = reports.remove(0);
                    played.now = played.now.max(at);
                    let now = begin + played.now;
                    match say {
                        Say::Response(response) => machine.on_response(id, *response, now),
                        Say::Error(error) => machine.on_closed(id, Some(error), now),
                        Say::Done => machine.on_closed(id, None, now),
                    }
                }
                _ => played.now = until - begin,
            },
            Step::End(error) => {
                played.error = error;
                return played;
            }
        }
    }
}
