use std::net::IpAddr;

pub use tonic::transport::Channel;
use tonic::transport::Endpoint;

use crate::error::{unavailable, with_causes};
use crate::v1::event_service_client::EventServiceClient;
use crate::{BoxError, Error, Options, TlsFiles, tls};

/// The largest response is `max_response_bytes` (at most 1 MiB), one event of 4 MiB, and the marks.
/// A page of `ListEvents` may be larger.
const MESSAGE_BYTES_MAX: usize = 64 << 20;
/// What the server may send ahead of a slow handler.
const WINDOW_BYTES: u32 = 1 << 20;

/// Connects to an event service as a [`Subscriber`](crate::Subscriber) with these options does, for
/// the other calls of [`EventServiceClient`]. Of the options it uses TLS; a bearer token is the
/// caller's to add.
pub async fn connect(address: &str, options: &Options) -> Result<Channel, Error> {
    let endpoint = endpoint(address, options).await.map_err(Error::Options)?;
    let channel = endpoint.connect().await;
    channel.map_err(|error| unavailable(with_causes(&error.to_string(), &error)))
}

/// A client on a channel that takes responses as large as the service sends.
#[must_use]
pub fn client(channel: Channel) -> EventServiceClient<Channel> {
    EventServiceClient::new(channel).max_decoding_message_size(MESSAGE_BYTES_MAX)
}

async fn endpoint(address: &str, options: &Options) -> Result<Endpoint, BoxError> {
    let target = Target::parse(address);
    let uri = match (target.is_unix, uses_tls(&target, options)) {
        (true, _) => target.rest.to_owned(),
        (false, true) => format!("https://{}", target.rest),
        (false, false) => format!("http://{}", target.rest),
    };
    let mut endpoint = Endpoint::from_shared(uri)
        .map_err(|error| format!("{address:?} is not an address: {error}"))?
        .initial_stream_window_size(WINDOW_BYTES)
        .initial_connection_window_size(WINDOW_BYTES);
    if uses_tls(&target, options) {
        let files = options.tls.clone().unwrap_or_default();
        endpoint = with_tls(endpoint, files, target.host().to_owned()).await?;
    }
    Ok(endpoint)
}

async fn with_tls(endpoint: Endpoint, files: TlsFiles, host: String) -> Result<Endpoint, BoxError> {
    let (config, verifier) =
        tokio::task::spawn_blocking(move || tls::load(&files, &host)).await??;
    endpoint
        .tls_config_with_verifier(config, verifier)
        .map_err(|error| with_causes("the TLS files cannot be used", &error).into())
}

/// Refuses to show a bearer token to a network that can be read.
pub(crate) fn check_token_transport(address: &str, options: &Options) -> Result<(), Error> {
    let target = Target::parse(address);
    if options.bearer_token.is_none() || uses_tls(&target, options) || target.is_local() {
        return Ok(());
    }
    let why =
        format!("a bearer token needs TLS, or an address on loopback; {address:?} is neither");
    Err(Error::Options(why.into()))
}

fn uses_tls(target: &Target<'_>, options: &Options) -> bool {
    options.tls.is_some() || target.is_https
}

/// `HOST:PORT` or `unix:PATH`, also as a URL, and as gRPC's `dns:///HOST:PORT`.
struct Target<'a> {
    is_unix: bool,
    is_https: bool,
    /// What a URI has behind its scheme; the whole of `unix:PATH`.
    rest: &'a str,
}

impl<'a> Target<'a> {
    fn parse(address: &'a str) -> Self {
        let schemes = ["http://", "https://", "dns:///", "dns:"];
        let rest = schemes
            .iter()
            .find_map(|scheme| address.strip_prefix(scheme));
        Self {
            is_unix: address.starts_with("unix:"),
            is_https: address.starts_with("https://"),
            rest: rest.unwrap_or(address),
        }
    }

    /// Without the port, and without the brackets of an IPv6 address.
    fn host(&self) -> &'a str {
        let authority = self.rest.split('/').next().unwrap_or_default();
        let host = authority.rsplit_once(':').map_or(authority, |it| it.0);
        let in_brackets = host.strip_prefix('[').and_then(|it| it.strip_suffix(']'));
        in_brackets.unwrap_or(host)
    }

    fn is_local(&self) -> bool {
        let address = self.host().parse::<IpAddr>();
        self.is_unix
            || self.host() == "localhost"
            || address.is_ok_and(|address| address.is_loopback())
    }
}

#[cfg(test)]
mod tests;
