use crate::error::{Error, broken_promise};
use crate::{Cursor, v1};

/// Holds the responses of one stream, in order, to the promises of `event_service.proto` that a
/// consumer can check: sequences strictly increase and come after the start (Ordered, Unique,
/// Resumable), every cursor is of one log and never goes back (Bookmarkable), and the server counted
/// as many events as arrived (Reliable).
pub(crate) struct DeliveryChecker {
    /// The cursor that the stream was opened with, if it was one.
    resumed_after: Option<Cursor>,
    /// Everything up to here has been seen or skipped. `None` before `started`.
    position: Option<Cursor>,
    received: u64,
}

impl DeliveryChecker {
    pub(crate) fn new(resumed_after: Option<Cursor>) -> Self {
        Self {
            resumed_after,
            position: None,
            received: 0,
        }
    }

    /// Returns an [`Error::DataLoss`] that says which promise the response breaks. To be called
    /// before its events are handled. After an error the checker is of no further use.
    pub(crate) fn check(&mut self, response: &v1::SubscribeResponse) -> Result<(), Error> {
        if let Some(started) = &response.started {
            self.check_started(started)?;
        }
        let Some(position) = &mut self.position else {
            return Err(broken_promise("its first response lacks `started`"));
        };
        for event in &response.events {
            if event.sequence <= position.sequence {
                return Err(broken_promise(format!(
                    "sequence {} came after {}",
                    event.sequence, position.sequence
                )));
            }
            position.sequence = event.sequence;
            self.received += 1;
        }
        match &response.progress {
            Some(progress) => check_progress(progress, self.received, position),
            None => Ok(()),
        }
    }

    fn check_started(&mut self, started: &v1::Started) -> Result<(), Error> {
        if self.position.is_some() {
            return Err(broken_promise("the server started it twice"));
        }
        let at = Cursor::from(started.cursor.clone().unwrap_or_default());
        // A log that was replaced is an error of the call; it must not come in by the back door.
        if let Some(asked) = self.resumed_after.as_ref().filter(|asked| **asked != at) {
            return Err(broken_promise(format!(
                "asked for events after {asked}, the server started after {at}"
            )));
        }
        self.position = Some(at);
        Ok(())
    }
}

fn check_progress(
    progress: &v1::Progress,
    received: u64,
    position: &mut Cursor,
) -> Result<(), Error> {
    if progress.delivered_total != received {
        return Err(broken_promise(format!(
            "the server sent {} events on this stream, {received} arrived",
            progress.delivered_total
        )));
    }
    let at = Cursor::from(progress.cursor.clone().unwrap_or_default());
    if at.log_id != position.log_id || at.sequence < position.sequence {
        return Err(broken_promise(format!(
            "the cursor went from {position} back to {at}"
        )));
    }
    *position = at;
    Ok(())
}
