use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tonic::async_trait;

use crate::hooks::NoHooks;
use crate::{BoxError, Cursor, CursorStore, Hooks};

/// Where a subscription starts while the cursor store has no cursor.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Start {
    /// At the oldest retained event.
    Earliest,
    /// Only events that are committed after the subscription started.
    Latest,
    /// Just after a cursor.
    After(Cursor),
    /// At the first event that was committed at or after a time.
    FromTime(SystemTime),
    /// Just after the event with this Stripe id.
    AfterEventId(String),
}

/// Which events to deliver; the default is every event. `penstock.v1.Filter` in
/// `event_service.proto` has patterns and limits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Exact (`charge.succeeded`), a prefix that ends in `.*` (`charge.*`), or `*`.
    pub types: Vec<String>,
    /// Patterns as in `types`, which are not delivered.
    pub excluded_types: Vec<String>,
    /// Connected accounts (`acct_...`); `""` selects the platform's own events.
    pub accounts: Vec<String>,
    /// Values of `Event.object_id`.
    pub object_ids: Vec<String>,
    /// Only live (true) or only test (false) events. `None`: both.
    pub livemode: Option<bool>,
    /// Accept exact types that the server's schema does not know.
    pub allow_unknown_types: bool,
}

impl Filter {
    /// The events whose type matches one of the patterns.
    pub fn types<T: Into<String>>(patterns: impl IntoIterator<Item = T>) -> Self {
        Self {
            types: patterns.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

/// PEM files. They are read anew for every connection, so that replaced ones are taken up. The
/// default trusts the system's authorities and shows no certificate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TlsFiles {
    /// Who may sign the server's certificate; a certificate in this file is also trusted itself.
    /// `None`: the system's authorities.
    pub ca: Option<PathBuf>,
    /// Our own certificate chain, for servers that ask for one. Together with `key`.
    pub certificate: Option<PathBuf>,
    /// The key of `certificate`.
    pub key: Option<PathBuf>,
    /// The name that the server's certificate must have. `None`: the host of the address.
    pub server_name: Option<String>,
}

/// Gives the bearer token of a connection.
#[async_trait]
pub trait TokenSource: Send + Sync {
    /// Called for every connection; returns the token without `Bearer `.
    async fn token(&self) -> Result<String, BoxError>;
}

/// Reads the token from a file each time, without white space at its ends.
#[derive(Clone, Debug)]
pub struct TokenFile(pub PathBuf);

#[async_trait]
impl TokenSource for TokenFile {
    async fn token(&self) -> Result<String, BoxError> {
        let path = self.0.clone();
        let text = tokio::task::spawn_blocking(move || std::fs::read_to_string(path)).await?;
        let text = text.map_err(|error| format!("{}: {error}", self.0.display()))?;
        Ok(text.trim().to_owned())
    }
}

/// Options of a subscription. Only [`start`](Self::start), or a cursor store with a cursor, is
/// required: a guess would skip or repeat events.
#[derive(Clone)]
#[must_use]
pub struct Options {
    pub(crate) start: Option<Start>,
    pub(crate) filter: Filter,
    pub(crate) cursor_store: Option<Arc<dyn CursorStore>>,
    pub(crate) commit_interval: Duration,
    pub(crate) tls: Option<TlsFiles>,
    pub(crate) bearer_token: Option<Arc<dyn TokenSource>>,
    pub(crate) client_id: String,
    pub(crate) include_raw_json: bool,
    pub(crate) stop_when_caught_up: bool,
    pub(crate) stop_after_sequence: u64,
    pub(crate) fail_fast: bool,
    pub(crate) heartbeat: Option<Duration>,
    pub(crate) max_batch_events: u32,
    pub(crate) max_response_bytes: u32,
    pub(crate) hooks: Arc<dyn Hooks>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            start: None,
            filter: Filter::default(),
            cursor_store: None,
            commit_interval: Duration::from_secs(1),
            tls: None,
            bearer_token: None,
            client_id: String::new(),
            include_raw_json: false,
            stop_when_caught_up: false,
            stop_after_sequence: 0,
            fail_fast: false,
            heartbeat: None,
            max_batch_events: 0,
            max_response_bytes: 0,
            hooks: Arc::new(NoHooks),
        }
    }
}

impl Options {
    /// Where to start while the store has no cursor.
    pub fn start(mut self, start: Start) -> Self {
        self.start = Some(start);
        self
    }

    /// Which events to deliver.
    pub fn filter(mut self, filter: Filter) -> Self {
        self.filter = filter;
        self
    }

    /// Where the place is kept. Without one nothing is committed.
    pub fn cursor_store(mut self, store: impl CursorStore + 'static) -> Self {
        self.cursor_store = Some(Arc::new(store));
        self
    }

    /// The longest time between two commits while events keep coming, 1 s if not set; zero: after
    /// every event. The end of a response that had events is always committed.
    pub fn commit_interval(mut self, interval: Duration) -> Self {
        self.commit_interval = interval;
        self
    }

    /// Speak TLS. Without it, plaintext.
    pub fn tls(mut self, files: TlsFiles) -> Self {
        self.tls = Some(files);
        self
    }

    /// Sent as `authorization: Bearer ...`. Over plaintext only to loopback and Unix sockets.
    pub fn bearer_token(mut self, source: impl TokenSource + 'static) -> Self {
        self.bearer_token = Some(Arc::new(source));
        self
    }

    /// Name for the server's metrics and listings, at most 64 of `[A-Za-z0-9._-]`. Not an identity.
    pub fn client_id(mut self, name: impl Into<String>) -> Self {
        self.client_id = name.into();
        self
    }

    /// Fill `Event.raw_json`, the body as Stripe sent it.
    pub fn include_raw_json(mut self, include: bool) -> Self {
        self.include_raw_json = include;
        self
    }

    /// End once everything up to the head has been handled.
    pub fn stop_when_caught_up(mut self, stop: bool) -> Self {
        self.stop_when_caught_up = stop;
        self
    }

    /// End once everything up to this sequence has been handled. 0: never.
    pub fn stop_after_sequence(mut self, sequence: u64) -> Self {
        self.stop_after_sequence = sequence;
        self
    }

    /// Give up when the server cannot be reached the very first time.
    pub fn fail_fast(mut self, fail_fast: bool) -> Self {
        self.fail_fast = fail_fast;
        self
    }

    /// The longest silence of the server, 1 s to 30 s; its default is 10 s.
    pub fn heartbeat(mut self, heartbeat: Duration) -> Self {
        self.heartbeat = Some(heartbeat).filter(|heartbeat| !heartbeat.is_zero());
        self
    }

    /// Most events of a response, 1 to 256. 0: 256.
    pub fn max_batch_events(mut self, events: u32) -> Self {
        self.max_batch_events = events;
        self
    }

    /// Bytes at which the server closes a response, 1 KiB to 1 MiB. 0: 256 KiB.
    pub fn max_response_bytes(mut self, bytes: u32) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// Who is told what the subscription does.
    pub fn hooks(mut self, hooks: impl Hooks + 'static) -> Self {
        self.hooks = Arc::new(hooks);
        self
    }
}
