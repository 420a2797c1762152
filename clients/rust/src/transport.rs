use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use tonic::metadata::MetadataValue;
use tonic::{Request, Streaming};

use crate::connection::{client, connect};
use crate::{Error, Options, v1};

/// A Subscribe stream; it ends with `None` when the server ended it with OK.
pub(crate) type Responses =
    Pin<Box<dyn Stream<Item = Result<v1::SubscribeResponse, Error>> + Send>>;

/// Opens streams. The streams work only while they are polled, and are cancelled by dropping them.
pub(crate) trait Transport: Send {
    fn open(&self, request: v1::SubscribeRequest) -> Responses;
}

/// Opens each stream on a connection of its own, so that a reconnect resolves the name again and a
/// successor reaches another server than the one that drains.
pub(crate) struct GrpcTransport {
    pub(crate) address: Arc<str>,
    pub(crate) options: Arc<Options>,
}

impl Transport for GrpcTransport {
    fn open(&self, request: v1::SubscribeRequest) -> Responses {
        let opening = open(
            Arc::clone(&self.address),
            Arc::clone(&self.options),
            request,
        );
        Box::pin(GrpcStream::Opening(Box::pin(opening)))
    }
}

async fn open(
    address: Arc<str>,
    options: Arc<Options>,
    request: v1::SubscribeRequest,
) -> Result<Streaming<v1::SubscribeResponse>, Error> {
    let mut request = Request::new(request);
    if let Some(source) = &options.bearer_token {
        let token = source.token().await.map_err(Error::Options)?;
        let mut value = MetadataValue::try_from(format!("Bearer {token}"))
            .map_err(|_| Error::Options("the bearer token does not fit into a header".into()))?;
        value.set_sensitive(true);
        request.metadata_mut().insert("authorization", value);
    }
    let channel = connect(&address, &options).await?;
    Ok(client(channel).subscribe(request).await?.into_inner())
}

type Opening =
    Pin<Box<dyn Future<Output = Result<Streaming<v1::SubscribeResponse>, Error>> + Send>>;

enum GrpcStream {
    Opening(Opening),
    Open(Box<Streaming<v1::SubscribeResponse>>),
}

impl Stream for GrpcStream {
    type Item = Result<v1::SubscribeResponse, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match &mut *self {
                Self::Opening(opening) => match ready!(opening.as_mut().poll(context)) {
                    Ok(streaming) => *self = Self::Open(Box::new(streaming)),
                    Err(error) => return Poll::Ready(Some(Err(error))),
                },
                Self::Open(streaming) => {
                    let item = ready!(Pin::new(&mut **streaming).poll_next(context));
                    return Poll::Ready(item.map(|item| item.map_err(Error::from)));
                }
            }
        }
    }
}
