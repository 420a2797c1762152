use std::time::{Duration, Instant};

use crate::Cursor;

/// The consumer's place: what is handled, and when to commit it. No I/O.
///
/// Each method that returns a cursor asks to commit it, and to call `committed` then.
pub(crate) struct Place {
    interval: Duration,
    written: Option<Cursor>,
    written_at: Option<Instant>,
    /// Everything up to here has been handled.
    handled: Option<Cursor>,
}

impl Place {
    pub(crate) fn new(interval: Duration) -> Self {
        Self {
            interval,
            written: None,
            written_at: None,
            handled: None,
        }
    }

    pub(crate) fn handled(&self) -> Option<&Cursor> {
        self.handled.as_ref()
    }

    /// Takes what the store has.
    pub(crate) fn load(&mut self, cursor: Cursor) {
        self.written = Some(cursor.clone());
        self.handled = Some(cursor);
    }

    /// Counts an event of the log as handled.
    pub(crate) fn settle(&mut self, log_id: &str, sequence: u64, now: Instant) -> Option<Cursor> {
        match &mut self.handled {
            Some(handled) if handled.log_id == log_id => handled.sequence = sequence,
            handled => {
                *handled = Some(Cursor {
                    log_id: log_id.to_owned(),
                    sequence,
                });
            }
        }
        if self.is_due(now) { self.flush() } else { None }
    }

    /// Notes that everything up to `cursor` is handled: a response ended, or a heartbeat came.
    pub(crate) fn advance(
        &mut self,
        cursor: &Cursor,
        had_events: bool,
        now: Instant,
    ) -> Option<Cursor> {
        self.handled = Some(cursor.clone());
        if had_events || self.is_due(now) {
            self.flush()
        } else {
            None
        }
    }

    /// Returns what is handled and not committed yet.
    pub(crate) fn flush(&self) -> Option<Cursor> {
        self.handled
            .clone()
            .filter(|handled| self.written.as_ref() != Some(handled))
    }

    /// Notes that the store took `cursor`.
    pub(crate) fn committed(&mut self, cursor: Cursor, now: Instant) {
        self.written = Some(cursor);
        self.written_at = Some(now);
    }

    fn is_due(&self, now: Instant) -> bool {
        self.written_at
            .is_none_or(|written_at| now.duration_since(written_at) >= self.interval)
    }
}
