use std::collections::HashMap;

use prost::Message;
use tonic::{Code, Status};

use crate::{BoxError, rpc};

/// Why a subscription ended, when a retry cannot mend it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// `OUT_OF_RANGE`, `FAILED_PRECONDITION`: the position cannot be honoured, e.g. with the reason
    /// [`reason::CURSOR_EXPIRED`]. It is never reset silently.
    #[error("the position cannot be honoured: {0}")]
    Position(RpcError),
    /// `DATA_LOSS`: stored events are unreadable, or the stream broke its promises three times in a
    /// row.
    #[error("events are lost: {0}")]
    DataLoss(RpcError),
    /// `PERMISSION_DENIED`.
    #[error("not allowed: {0}")]
    PermissionDenied(RpcError),
    /// `UNAUTHENTICATED`.
    #[error("not known to the server: {0}")]
    Unauthenticated(RpcError),
    /// `INVALID_ARGUMENT`: the options ask for what the server does not accept.
    #[error("the request is refused: {0}")]
    InvalidRequest(RpcError),
    /// `NOT_FOUND`.
    #[error("not found: {0}")]
    NotFound(RpcError),
    /// What a subscription retries for ever; handed out only with
    /// [`Options::fail_fast`](crate::Options::fail_fast), to hooks, and by [`Error::from`].
    #[error("the server cannot be reached: {0}")]
    Unavailable(RpcError),
    /// Any other code, such as `UNIMPLEMENTED`.
    #[error("the call failed: {0}")]
    Rpc(RpcError),
    /// The cursor store failed. Going on without a stored place would repeat more and more events
    /// after a restart.
    #[error("cursor store: {operation}: {source}")]
    CursorStore {
        /// `"load"` or `"commit"`.
        operation: &'static str,
        /// What the store said.
        source: BoxError,
    },
    /// An option cannot be used: an address, a TLS file, a token.
    #[error("{0}")]
    Options(#[source] BoxError),
}

/// What the server said of a call that failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code:?}{}: {message}", if reason.is_empty() { String::new() } else { format!(" ({reason})") })]
pub struct RpcError {
    /// gRPC's code.
    pub code: Code,
    /// English text for a developer.
    pub message: String,
    /// `ErrorInfo`'s reason, e.g. [`reason::CURSOR_EXPIRED`]. Empty when the server sent none, as
    /// when it was never reached.
    pub reason: String,
    /// Facts that belong to the reason, e.g. `earliest_sequence`.
    pub metadata: HashMap<String, String>,
}

/// Reasons that a subscription may end with. The head of `event_service.proto` has all of them, with
/// their metadata.
pub mod reason {
    /// The cursor is older than the retention.
    pub const CURSOR_EXPIRED: &str = "CURSOR_EXPIRED";
    /// The cursor is newer than the head.
    pub const CURSOR_AHEAD: &str = "CURSOR_AHEAD";
    /// The cursor is of another log.
    pub const LOG_ID_MISMATCH: &str = "LOG_ID_MISMATCH";
    /// The event was never committed, or is past its retention.
    pub const EVENT_NOT_FOUND: &str = "EVENT_NOT_FOUND";
    /// Events are unreadable on disk.
    pub const DATA_LOSS: &str = "DATA_LOSS";
    /// Neither a start position nor a stored cursor.
    pub const START_MISSING: &str = "START_MISSING";
    /// A pattern of the filter is wrong.
    pub const INVALID_FILTER: &str = "INVALID_FILTER";
    /// The schema does not know an exact type of the filter.
    pub const UNKNOWN_EVENT_TYPE: &str = "UNKNOWN_EVENT_TYPE";
    /// The server is stopping.
    pub(crate) const DRAINING: &str = "DRAINING";
}

impl Error {
    /// What the server said, if it is an error of a call.
    #[must_use]
    pub fn rpc(&self) -> Option<&RpcError> {
        match self {
            Self::Position(error)
            | Self::DataLoss(error)
            | Self::PermissionDenied(error)
            | Self::Unauthenticated(error)
            | Self::InvalidRequest(error)
            | Self::NotFound(error)
            | Self::Unavailable(error)
            | Self::Rpc(error) => Some(error),
            Self::CursorStore { .. } | Self::Options(_) => None,
        }
    }

    /// Whether the same call may succeed later without any change to it.
    pub(crate) fn is_retryable(&self) -> bool {
        matches!(self, Self::Unavailable(_))
    }

    pub(crate) fn has_reason(&self, reason: &str) -> bool {
        self.rpc().is_some_and(|error| error.reason == reason)
    }
}

impl From<RpcError> for Error {
    fn from(error: RpcError) -> Self {
        match error.code {
            Code::OutOfRange | Code::FailedPrecondition => Self::Position(error),
            Code::DataLoss => Self::DataLoss(error),
            Code::PermissionDenied => Self::PermissionDenied(error),
            Code::Unauthenticated => Self::Unauthenticated(error),
            Code::InvalidArgument => Self::InvalidRequest(error),
            Code::NotFound => Self::NotFound(error),
            // Proxies and connection resets also show as the last three.
            Code::Unavailable
            | Code::ResourceExhausted
            | Code::Aborted
            | Code::DeadlineExceeded
            | Code::Cancelled
            | Code::Internal
            | Code::Unknown => Self::Unavailable(error),
            Code::Ok | Code::AlreadyExists | Code::Unimplemented => Self::Rpc(error),
        }
    }
}

/// Types the error of any call of the generated clients.
impl From<Status> for Error {
    fn from(status: Status) -> Self {
        let mut error = RpcError {
            code: status.code(),
            message: with_causes(status.message(), &status),
            reason: String::new(),
            metadata: HashMap::new(),
        };
        let sent = rpc::v1::Status::decode(status.details()).unwrap_or_default();
        for detail in sent.details {
            if detail.type_url.ends_with("/google.rpc.ErrorInfo")
                && let Ok(info) = rpc::v1::ErrorInfo::decode(detail.value.as_slice())
            {
                error.reason = info.reason;
                error.metadata = info.metadata;
            }
        }
        error.into()
    }
}

/// tonic says "transport error", and why only in its sources.
pub(crate) fn with_causes(message: &str, error: &dyn std::error::Error) -> String {
    let mut text = message.to_owned();
    let mut cause = error.source();
    while let Some(error) = cause {
        let said = error.to_string();
        if !text.ends_with(&said) {
            text.push_str(": ");
            text.push_str(&said);
        }
        cause = error.source();
    }
    text
}

pub(crate) fn unavailable(message: impl Into<String>) -> Error {
    Error::Unavailable(RpcError {
        code: Code::Unavailable,
        message: message.into(),
        reason: String::new(),
        metadata: HashMap::new(),
    })
}

pub(crate) fn broken_promise(which: impl std::fmt::Display) -> Error {
    Error::DataLoss(RpcError {
        code: Code::DataLoss,
        message: format!("the stream broke a promise: {which}"),
        reason: String::new(),
        metadata: HashMap::new(),
    })
}
