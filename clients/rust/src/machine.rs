use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tracing::{error, info, warn};

use crate::backoff::{Backoff, Uniform};
use crate::delivery_checker::DeliveryChecker;
use crate::error::{Error, reason, unavailable};
use crate::request::make_request;
use crate::{Cursor, Options, Progress, v1};

#[cfg(test)]
pub(crate) mod play;
#[cfg(test)]
mod tests;

/// A stream that is silent for this many heartbeats is given up.
const WATCHDOG_HEARTBEATS: f64 = 2.5;
/// The heartbeat assumed until the server names its own.
const HEARTBEAT_DEFAULT: Duration = Duration::from_secs(10);
/// A stream that lived this long had a working server: the next back-off starts small.
const HEALTHY_STREAM_AGE: Duration = Duration::from_secs(10);
/// After this many broken promises without a good response in between, give up.
const BROKEN_PROMISES_MAX: u32 = 3;
/// What `next` waits for when nothing is planned; any report wakes it.
const IDLE: Duration = Duration::from_secs(3600);

/// Decides what a subscription does next, without I/O and without a clock of its own: the driver
/// asks `next` for a step, carries it out, and reports what came of it.
///
/// There are at most two streams. `opening` has not said `started` yet; when it does, it takes the
/// place of `current`, whose end it need not wait for. A stream that drains gets its successor while
/// it is still read; a stream that broke is `current` no more, and its successor opens after a pause.
pub(crate) struct Machine {
    options: Arc<Options>,
    backoff: Backoff,
    /// Everything up to here has been handed out. `None` until the first stream started.
    position: Option<Cursor>,
    /// The last cursor that a matching `delivered_total` confirmed.
    confirmed: Option<Cursor>,
    handled_total: u64,
    current: Option<StreamState>,
    opening: Option<StreamState>,
    /// When the next stream opens.
    retry_at: Option<Instant>,
    heartbeat: Duration,
    broken: u32,
    streams_total: u64,
    /// Steps that wait to be carried out.
    steps: VecDeque<Step>,
    ended: bool,
}

struct StreamState {
    id: u64,
    checker: DeliveryChecker,
    opened_at: Instant,
    heard_at: Instant,
    draining: bool,
}

/// What the driver does next.
#[derive(Debug)]
pub(crate) enum Step {
    /// Open a stream, and report its responses and its end under this id.
    Open(u64, v1::SubscribeRequest),
    /// Cancel a stream. Reports about it are ignored from now on.
    Close(u64),
    /// Hand the events out, calling `on_handled` after each, then call `on_response_end`.
    Deliver(Vec<v1::Event>, Box<ResponseEnd>),
    /// Wait for a report, at most until then, and ask again.
    Wait(Instant),
    /// It is over; without an error when an option said so. The last step.
    End(Option<Error>),
}

/// The marks of a response, to be taken after its events.
#[derive(Debug)]
pub(crate) struct ResponseEnd {
    stream: u64,
    pub(crate) had_events: bool,
    marks: v1::SubscribeResponse,
}

impl Machine {
    pub(crate) fn new(
        options: Arc<Options>,
        position: Option<Cursor>,
        uniform: Uniform,
        now: Instant,
    ) -> Self {
        Self {
            heartbeat: options.heartbeat.unwrap_or(HEARTBEAT_DEFAULT),
            options,
            backoff: Backoff::new(uniform),
            confirmed: position.clone(),
            position,
            handled_total: 0,
            current: None,
            opening: None,
            retry_at: Some(now),
            broken: 0,
            streams_total: 0,
            steps: VecDeque::new(),
            ended: false,
        }
    }

    pub(crate) fn position(&self) -> Option<&Cursor> {
        self.position.as_ref()
    }

    pub(crate) fn next(&mut self, now: Instant) -> Step {
        if self.steps.is_empty() && !self.ended {
            self.watch(now);
            if self.opening.is_none() && self.retry_at.is_some_and(|at| at <= now) {
                self.open(now);
            }
        }
        self.steps
            .pop_front()
            .unwrap_or_else(|| Step::Wait(self.wake_at(now)))
    }

    /// Takes what a stream sent. Its events come out of `next`.
    pub(crate) fn on_response(
        &mut self,
        id: u64,
        mut response: v1::SubscribeResponse,
        now: Instant,
    ) {
        let Some(stream) = self.stream(id) else {
            return;
        };
        stream.heard_at = now;
        if let Err(error) = stream.checker.check(&response) {
            self.on_broken_promise(id, error, now);
            return;
        }
        if let Some(started) = response.started.take() {
            self.promote(id, started);
        }
        let mut events = std::mem::take(&mut response.events);
        // A successor repeats what its draining predecessor sent after the successor was asked for.
        let from = self.position.as_ref().map_or(0, |at| at.sequence);
        if events.first().is_some_and(|event| event.sequence <= from) {
            events.retain(|event| event.sequence > from);
        }
        let end = ResponseEnd {
            stream: id,
            had_events: !events.is_empty(),
            marks: response,
        };
        self.steps.push_back(Step::Deliver(events, Box::new(end)));
    }

    /// Counts an event that was handed out.
    pub(crate) fn on_handled(&mut self, sequence: u64) {
        if let Some(position) = &mut self.position {
            position.sequence = sequence;
        }
        self.handled_total += 1;
    }

    /// Takes the marks of a response whose events are handled.
    pub(crate) fn on_response_end(&mut self, end: ResponseEnd, now: Instant) {
        let ResponseEnd {
            stream,
            had_events,
            marks,
        } = end;
        // Handling may have taken long, and the streams were not read meanwhile: that is not their
        // silence.
        for stream in [&mut self.current, &mut self.opening].into_iter().flatten() {
            stream.heard_at = now;
        }
        if had_events {
            self.backoff.reset();
        }
        if let Some(progress) = marks.progress {
            self.on_progress(progress);
        }
        if marks.fell_behind.is_some() {
            warn!("handling is slower than events arrive; nothing is skipped");
            self.options.hooks.fell_behind();
        }
        if marks.caught_up.is_some() {
            self.options.hooks.caught_up();
            if self.options.stop_when_caught_up {
                self.finish(None);
            }
        }
        let last = self.options.stop_after_sequence;
        if last > 0 && self.position.as_ref().is_some_and(|at| at.sequence >= last) {
            self.finish(None);
        }
        if marks.draining.is_some() && !self.ended {
            self.on_draining(stream, now);
        }
    }

    /// Takes the end of a stream; `why` is `None` when the server ended it with OK.
    pub(crate) fn on_closed(&mut self, id: u64, why: Option<Error>, now: Instant) {
        let Some(why) = why.or_else(|| self.unasked_end()) else {
            self.finish(None);
            return;
        };
        let was_opening = self.opening.as_ref().is_some_and(|stream| stream.id == id);
        let Some(lost) = self.forget(id) else {
            return;
        };
        if was_opening
            && why.has_reason(reason::DRAINING)
            && let Some(only) = self.current.take()
        {
            // The only server there is: it waits for the old stream before it can stop.
            self.steps.push_back(Step::Close(only.id));
        }
        if why.is_retryable() && !(self.position.is_none() && self.options.fail_fast) {
            self.plan_retry(&lost, &why, now);
        } else {
            self.finish(Some(why));
        }
    }

    /// OK is the end of a subscription only if it was asked for.
    fn unasked_end(&self) -> Option<Error> {
        let asked = self.options.stop_when_caught_up || self.options.stop_after_sequence > 0;
        (!asked).then(|| unavailable("the server ended the stream"))
    }

    fn stream(&mut self, id: u64) -> Option<&mut StreamState> {
        [&mut self.current, &mut self.opening]
            .into_iter()
            .flatten()
            .find(|stream| stream.id == id)
    }

    fn forget(&mut self, id: u64) -> Option<StreamState> {
        let is_it = |stream: &mut StreamState| stream.id == id;
        self.current
            .take_if(is_it)
            .or_else(|| self.opening.take_if(is_it))
    }

    fn open(&mut self, now: Instant) {
        self.retry_at = None;
        self.streams_total += 1;
        self.opening = Some(StreamState {
            id: self.streams_total,
            checker: DeliveryChecker::new(self.position.clone()),
            opened_at: now,
            heard_at: now,
            draining: false,
        });
        let request = make_request(&self.options, self.position.as_ref());
        self.steps
            .push_back(Step::Open(self.streams_total, request));
    }

    /// Makes the stream that started the one that is read.
    fn promote(&mut self, id: u64, started: v1::Started) {
        if let Some(opened) = self.opening.take_if(|stream| stream.id == id)
            && let Some(old) = self.current.replace(opened)
        {
            self.steps.push_back(Step::Close(old.id));
        }
        let heartbeat = started.heartbeat.and_then(|time| time.try_into().ok());
        if let Some(heartbeat) = heartbeat.filter(|heartbeat: &Duration| !heartbeat.is_zero()) {
            self.heartbeat = heartbeat;
        }
        let from = Cursor::from(started.cursor.unwrap_or_default());
        if self.position.is_none() {
            // From here on "latest" means this place, or events would be missed while reconnecting.
            self.position = Some(from.clone());
            self.confirmed = Some(from.clone());
        }
        info!(%from, "connected");
        self.options.hooks.connected(&from);
    }

    fn on_progress(&mut self, progress: v1::Progress) {
        let cursor = Cursor::from(progress.cursor.unwrap_or_default());
        let position = self.position.get_or_insert_with(|| cursor.clone());
        if cursor.sequence >= position.sequence {
            *position = cursor.clone();
            self.confirmed = Some(cursor);
        }
        if progress.delivered_total > 0 {
            self.broken = 0;
        }
        self.options.hooks.progress(&Progress {
            cursor: position.clone(),
            head_sequence: progress.head_sequence,
            handled_total: self.handled_total,
        });
    }

    fn on_draining(&mut self, id: u64, now: Instant) {
        let Some(stream) = self.stream(id).filter(|stream| !stream.draining) else {
            return;
        };
        stream.draining = true;
        info!("the server is stopping; opening the next stream");
        self.options.hooks.draining();
        if self.opening.is_none() && self.retry_at.is_none() {
            // After a pause: all consumers of the server are told at the same moment.
            self.retry_at = Some(now + self.backoff.next());
        }
    }

    fn on_broken_promise(&mut self, id: u64, why: Error, now: Instant) {
        self.steps.push_back(Step::Close(id));
        if self.current.as_ref().is_some_and(|stream| stream.id == id) && self.confirmed.is_some() {
            self.position.clone_from(&self.confirmed);
        }
        let lost = self.forget(id);
        self.broken += 1;
        error!(%why, "fetching again");
        self.options.hooks.fault(&why);
        if self.broken >= BROKEN_PROMISES_MAX {
            self.finish(Some(why));
        } else if let Some(lost) = lost {
            self.plan_retry(&lost, &why, now);
        }
    }

    fn watch(&mut self, now: Instant) {
        let silent: Vec<_> = [&self.current, &self.opening]
            .into_iter()
            .flatten()
            .filter(|stream| self.silent_until(stream) <= now)
            .map(|stream| (stream.id, now - stream.heard_at))
            .collect();
        for (id, silence) in silent {
            self.steps.push_back(Step::Close(id));
            let why = unavailable(format!("nothing heard for {:.1} s", silence.as_secs_f64()));
            self.on_closed(id, Some(why), now);
        }
    }

    fn silent_until(&self, stream: &StreamState) -> Instant {
        stream.heard_at + self.heartbeat.mul_f64(WATCHDOG_HEARTBEATS)
    }

    /// Plans the successor of a lost stream, unless one is on its way.
    fn plan_retry(&mut self, lost: &StreamState, why: &Error, now: Instant) {
        if self.opening.is_some() || self.retry_at.is_some() {
            return;
        }
        if now - lost.opened_at >= HEALTHY_STREAM_AGE {
            self.backoff.reset();
        }
        let pause = self.backoff.next();
        self.retry_at = Some(now + pause);
        warn!(%why, retry_in = ?pause, "disconnected");
        self.options.hooks.disconnected(why, pause);
    }

    fn finish(&mut self, why: Option<Error>) {
        if self.ended {
            return;
        }
        for stream in [self.current.take(), self.opening.take()]
            .into_iter()
            .flatten()
        {
            self.steps.push_back(Step::Close(stream.id));
        }
        self.retry_at = None;
        self.ended = true;
        self.steps.push_back(Step::End(why));
    }

    /// When `next` has something to do even if nothing is reported.
    fn wake_at(&self, now: Instant) -> Instant {
        [self.current.as_ref(), self.opening.as_ref()]
            .into_iter()
            .flatten()
            .map(|stream| self.silent_until(stream))
            .chain(self.retry_at)
            .min()
            .unwrap_or(now + IDLE)
    }
}
