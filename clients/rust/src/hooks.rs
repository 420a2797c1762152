use std::time::Duration;

use crate::{Cursor, Error};

/// How far a subscription is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Everything up to here has been handled, or did not match the filter.
    pub cursor: Cursor,
    /// The newest committed sequence, as the server last said. `head_sequence - cursor.sequence` is
    /// the lag: an upper bound of the events still to come.
    pub head_sequence: u64,
    /// Events handled by this subscription so far, over all its streams.
    pub handled_total: u64,
}

/// Tells what a subscription does, for metrics; log lines come from `tracing` anyway. All methods
/// are optional. They are called by the task that polls, between events; one that blocks delays the
/// subscription.
#[allow(unused_variables)]
pub trait Hooks: Send + Sync {
    /// A stream is open and delivers what comes after `from`.
    fn connected(&self, from: &Cursor) {}
    /// A stream ended, or none could be opened. The next attempt is after `retry_in`.
    fn disconnected(&self, why: &Error, retry_in: Duration) {}
    /// The server closes the stream soon; the next one is opened meanwhile.
    fn draining(&self) {}
    /// Everything up to the head has been handled; from here on events are live.
    fn caught_up(&self) {}
    /// Handling is slower than events arrive. Nothing is skipped.
    fn fell_behind(&self) {}
    /// The stream broke a promise of `event_service.proto`. The response in question is not handed
    /// over; it is fetched again from the last cursor.
    fn fault(&self, error: &Error) {}
    /// After every response, also after an empty one.
    fn progress(&self, progress: &Progress) {}
    /// The cursor store took `cursor`.
    fn committed(&self, cursor: &Cursor) {}
}

pub(crate) struct NoHooks;

impl Hooks for NoHooks {}
