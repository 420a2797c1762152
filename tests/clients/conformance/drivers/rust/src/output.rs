use std::io::Write;
use std::sync::LazyLock;
use std::time::Duration;

use penstock::{Code, Cursor, Error, Event, Hooks};
use prost_reflect::{DescriptorPool, DynamicMessage, MessageDescriptor, SerializeOptions};
use serde_json::{Number, Value, json};

/// Writes one line of JSON with sorted keys, at once.
pub(crate) fn print_line(value: &Value) {
    let mut out = std::io::stdout().lock();
    if writeln!(out, "{value}").and_then(|()| out.flush()).is_err() {
        // Whoever reads this has gone.
        std::process::exit(1);
    }
}

static EVENT: LazyLock<MessageDescriptor> = LazyLock::new(|| {
    let bytes: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/event.bin"));
    let pool = DescriptorPool::decode(bytes).expect("what build.rs wrote");
    pool.get_message_by_name("penstock.v1.Event")
        .expect("in event.proto")
});

/// Protobuf's JSON mapping of the event.
pub(crate) fn event_json(event: &Event) -> Value {
    let mut message = DynamicMessage::new(EVENT.clone());
    message
        .transcode_from(event)
        .expect("the schema is the same");
    let options = SerializeOptions::new();
    let value = message.serialize_with_options(serde_json::value::Serializer, &options);
    canonical(value.expect("a message has a JSON form"))
}

/// Writes whole numbers without a fraction, as the other languages do.
fn canonical(value: Value) -> Value {
    match value {
        Value::Number(number) => Value::Number(whole(&number).unwrap_or(number)),
        Value::Array(items) => items.into_iter().map(canonical).collect(),
        Value::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| (name, canonical(value)))
            .collect(),
        value => value,
    }
}

fn whole(number: &Number) -> Option<Number> {
    // Every whole number below this is exact in both forms.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let value = number
        .as_f64()
        .filter(|value| value.fract() == 0.0 && value.abs() <= EXACT)?;
    #[allow(clippy::cast_possible_truncation)]
    Some(Number::from(value as i64))
}

pub(crate) fn end_json(error: Option<&Error>) -> Value {
    let end = match (error, error.and_then(Error::rpc)) {
        (None, _) => json!({"code": "OK", "reason": "", "metadata": {}}),
        (_, Some(said)) => json!({
            "code": code_name(said.code), "reason": said.reason, "metadata": said.metadata,
            "message": said.message,
        }),
        (Some(error), None) => json!({
            "code": "LOCAL", "reason": "", "metadata": {}, "message": error.to_string(),
        }),
    };
    json!({ "end": end })
}

/// The name that gRPC's specification gives a code, e.g. `OUT_OF_RANGE`.
fn code_name(code: Code) -> String {
    let mut name = String::new();
    for letter in format!("{code:?}").chars() {
        if letter.is_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(letter.to_ascii_uppercase());
    }
    name
}

pub(crate) struct PrintingHooks;

impl Hooks for PrintingHooks {
    fn connected(&self, from: &Cursor) {
        print_line(&json!({"hook": "connected", "cursor": from.to_string()}));
    }

    fn disconnected(&self, why: &Error, retry_in: Duration) {
        let retry_in = retry_in.as_secs_f64();
        print_line(&json!({"hook": "disconnected", "why": why.to_string(), "retry_in": retry_in}));
    }

    fn draining(&self) {
        print_line(&json!({"hook": "draining"}));
    }

    fn caught_up(&self) {
        print_line(&json!({"hook": "caught_up"}));
    }

    fn fell_behind(&self) {
        print_line(&json!({"hook": "fell_behind"}));
    }

    fn fault(&self, error: &Error) {
        print_line(&json!({"hook": "fault", "why": error.to_string()}));
    }

    fn committed(&self, cursor: &Cursor) {
        print_line(&json!({"hook": "committed", "cursor": cursor.to_string()}));
    }
}
