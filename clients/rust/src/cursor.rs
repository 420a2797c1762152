use std::fmt;
use std::str::FromStr;

use crate::v1;

/// A position in one log: just after the event with `sequence`. Sequences of different logs do not
/// compare.
///
/// Its text form is `LOG:SEQ`, as `penstock tail --from` reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cursor {
    /// Identity of the log.
    pub log_id: String,
    /// The last sequence already seen; 0: before the first event ever.
    pub sequence: u64,
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.log_id, self.sequence)
    }
}

/// Text that is not `LOG:SEQ`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a cursor: want LOG:SEQUENCE")]
pub struct ParseCursorError(String);

impl FromStr for Cursor {
    type Err = ParseCursorError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || ParseCursorError(text.to_owned());
        let (log_id, sequence) = text.rsplit_once(':').ok_or_else(wrong)?;
        // `parse` would take "+7".
        if log_id.is_empty() || !sequence.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(wrong());
        }
        Ok(Self {
            log_id: log_id.to_owned(),
            sequence: sequence.parse().map_err(|_| wrong())?,
        })
    }
}

impl From<v1::Cursor> for Cursor {
    fn from(cursor: v1::Cursor) -> Self {
        Self {
            log_id: cursor.log_id,
            sequence: cursor.sequence,
        }
    }
}

impl From<Cursor> for v1::Cursor {
    fn from(cursor: Cursor) -> Self {
        Self {
            log_id: cursor.log_id,
            sequence: cursor.sequence,
        }
    }
}
