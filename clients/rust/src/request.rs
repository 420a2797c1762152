use crate::v1::{self, subscribe_request};
use crate::{Cursor, Options, Start};

/// The request that goes on after `position`, or starts as the options say.
pub(crate) fn make_request(options: &Options, position: Option<&Cursor>) -> v1::SubscribeRequest {
    let filter = &options.filter;
    let start = match position {
        Some(cursor) => Some(subscribe_request::Start::After(cursor.clone().into())),
        // Unset: the server's answer says what is missing.
        None => options.start.clone().map(Into::into),
    };
    v1::SubscribeRequest {
        filter: Some(v1::Filter {
            types: filter.types.clone(),
            excluded_types: filter.excluded_types.clone(),
            accounts: filter.accounts.clone(),
            livemode: filter.livemode,
            object_ids: filter.object_ids.clone(),
            allow_unknown_types: filter.allow_unknown_types,
        }),
        include_raw_json: options.include_raw_json,
        max_batch_events: options.max_batch_events,
        max_response_bytes: options.max_response_bytes,
        heartbeat: options.heartbeat.and_then(|time| time.try_into().ok()),
        stop_when_caught_up: options.stop_when_caught_up,
        stop_after_sequence: options.stop_after_sequence,
        client_id: options.client_id.clone(),
        start,
    }
}

impl From<Start> for subscribe_request::Start {
    fn from(start: Start) -> Self {
        match start {
            Start::Earliest => Self::Earliest(()),
            Start::Latest => Self::Latest(()),
            Start::After(cursor) => Self::After(cursor.into()),
            Start::FromTime(time) => Self::FromTime(time.into()),
            Start::AfterEventId(id) => Self::AfterEventId(id),
        }
    }
}
