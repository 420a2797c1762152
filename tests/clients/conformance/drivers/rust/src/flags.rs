use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use clap::{ArgAction, Parser, ValueEnum};
use penstock::{FileCursorStore, Filter, Options, Start, TlsFiles, TokenFile};

use crate::output::PrintingHooks;

#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub(crate) enum Output {
    Events,
    Ids,
    Digest,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub(crate) enum Mode {
    Subscriber,
    Stub,
}

#[derive(Parser)]
pub(crate) struct Flags {
    #[arg(long, default_value = "127.0.0.1:50051")]
    pub(crate) server: String,
    #[arg(long, value_parser = parse_start)]
    pub(crate) from: Option<Start>,
    #[arg(long = "type")]
    types: Vec<String>,
    #[arg(long)]
    exclude_type: Vec<String>,
    #[arg(long)]
    account: Vec<String>,
    #[arg(long)]
    object_id: Vec<String>,
    #[arg(long, action = ArgAction::Set)]
    livemode: Option<bool>,
    #[arg(long)]
    allow_unknown_types: bool,
    #[arg(long)]
    cursor_file: Option<PathBuf>,
    #[arg(long)]
    commit_every_event: bool,
    #[arg(long)]
    pub(crate) count: Option<u64>,
    #[arg(long)]
    until_caught_up: bool,
    #[arg(long, default_value_t = 0)]
    stop_after: u64,
    #[arg(long, default_value_t = 0.0)]
    heartbeat: f64,
    #[arg(long, default_value_t = 0)]
    max_batch_events: u32,
    #[arg(long)]
    raw_json: bool,
    #[arg(long, default_value = "")]
    client_id: String,
    #[arg(long)]
    fail_fast: bool,
    #[arg(long, default_value_t = 0.0)]
    handler_delay_ms: f64,
    #[arg(long, value_enum, default_value = "events")]
    pub(crate) output: Output,
    #[arg(long, value_enum, default_value = "subscriber")]
    pub(crate) mode: Mode,
    #[arg(long)]
    tls_ca: Option<PathBuf>,
    #[arg(long)]
    tls_cert: Option<PathBuf>,
    #[arg(long)]
    tls_key: Option<PathBuf>,
    #[arg(long)]
    tls_server_name: Option<String>,
    #[arg(long)]
    token_file: Option<PathBuf>,
}

impl Flags {
    pub(crate) fn handler_delay(&self) -> Duration {
        Duration::from_secs_f64(self.handler_delay_ms / 1000.0)
    }

    pub(crate) fn options(&self) -> Options {
        let mut options = Options::default()
            .filter(Filter {
                types: self.types.clone(),
                excluded_types: self.exclude_type.clone(),
                accounts: self.account.clone(),
                object_ids: self.object_id.clone(),
                livemode: self.livemode,
                allow_unknown_types: self.allow_unknown_types,
            })
            .stop_when_caught_up(self.until_caught_up)
            .stop_after_sequence(self.stop_after)
            .heartbeat(Duration::from_secs_f64(self.heartbeat))
            .max_batch_events(self.max_batch_events)
            .include_raw_json(self.raw_json)
            .client_id(&self.client_id)
            .fail_fast(self.fail_fast)
            .hooks(PrintingHooks);
        if let Some(start) = &self.from {
            options = options.start(start.clone());
        }
        if let Some(path) = &self.cursor_file {
            options = options.cursor_store(FileCursorStore::new(path));
        }
        if self.commit_every_event {
            options = options.commit_interval(Duration::ZERO);
        }
        if let Some(path) = &self.token_file {
            options = options.bearer_token(TokenFile(path.clone()));
        }
        let tls = TlsFiles {
            ca: self.tls_ca.clone(),
            certificate: self.tls_cert.clone(),
            key: self.tls_key.clone(),
            server_name: self.tls_server_name.clone(),
        };
        if tls != TlsFiles::default() {
            options = options.tls(tls);
        }
        options
    }
}

fn parse_start(text: &str) -> Result<Start, String> {
    match text {
        "earliest" => Ok(Start::Earliest),
        "latest" => Ok(Start::Latest),
        _ if text.starts_with("evt_") => Ok(Start::AfterEventId(text.to_owned())),
        _ => parse_time(text).map(Start::FromTime).map_or_else(
            || {
                text.parse()
                    .map(Start::After)
                    .map_err(|error| format!("{error}"))
            },
            Ok,
        ),
    }
}

/// RFC 3339, as protobuf's own JSON mapping reads it.
fn parse_time(text: &str) -> Option<SystemTime> {
    let timestamp: prost_types::Timestamp = text.parse().ok()?;
    timestamp.try_into().ok()
}
