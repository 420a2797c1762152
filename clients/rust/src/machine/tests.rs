use std::collections::HashMap;
use std::time::{Duration, SystemTime};

use tonic::Code;

use super::play::{
    Line, Told, done, draining, fail, first, play, play_with, progress, reset, say, say_after,
    until_caught_up,
};
use crate::request::make_request;
use crate::{Cursor, Error, Options, RpcError, Start, v1};

fn refusal(code: Code, reason: &str) -> Error {
    Error::from(RpcError {
        code,
        message: "no".into(),
        reason: reason.into(),
        metadata: HashMap::from([("fact".into(), "1".into())]),
    })
}

fn millis(value: u64) -> Duration {
    Duration::from_millis(value)
}

#[test]
fn resumes_after_the_last_event_of_a_broken_stream() {
    let played = play(
        until_caught_up(),
        vec![
            vec![say(first(0, &[1, 2])), reset()],
            vec![say(first(2, &[3])), done()],
        ],
    );
    assert_eq!(played.sequences, [1, 2, 3]);
    let start = played.requests[0].start.as_ref();
    assert_eq!(start, Some(&v1::subscribe_request::Start::Earliest(())));
    assert_eq!(played.resumed_after(1), Some(2));
}

#[test]
fn latest_is_not_asked_for_again_after_a_quiet_stream_broke() {
    let played = play(
        until_caught_up().start(Start::Latest),
        vec![
            vec![say(first(7, &[])), reset()],
            vec![say(first(7, &[8])), done()],
        ],
    );
    assert_eq!(played.resumed_after(1), Some(7));
}

#[test]
fn pauses_longer_with_every_failure_up_to_the_ceiling() {
    let mut scripts: Vec<Vec<Line>> = (0..9).map(|_| vec![reset()]).collect();
    scripts.push(vec![done()]);
    let played = play(until_caught_up(), scripts);
    let pauses = played
        .opened_at
        .windows(2)
        .map(|pair| pair[1].saturating_sub(pair[0]));
    // Half of 200 ms, 400 ms, ... 10 s: the fake's jitter is 0.5.
    let expected = [100, 200, 400, 800, 1600, 3200, 5000, 5000, 5000].map(millis);
    assert_eq!(pauses.collect::<Vec<_>>(), expected);
}

#[test]
fn a_stream_that_lived_or_delivered_makes_the_pauses_short_again() {
    let lived = vec![say(first(0, &[])), Line(Duration::from_secs(10), reset().1)];
    let delivered = vec![say(first(0, &[1])), reset()];
    let scripts = vec![vec![reset()], vec![reset()], lived, delivered, vec![done()]];
    let played = play(until_caught_up(), scripts);
    let pause = |stream: usize, lived: u64| {
        played.opened_at[stream]
            .saturating_sub(played.opened_at[stream - 1])
            .saturating_sub(Duration::from_secs(lived))
    };
    assert_eq!([pause(3, 10), pause(4, 0)], [millis(100), millis(100)]);
}

#[test]
fn gives_up_a_silent_stream_after_two_and_a_half_heartbeats() {
    let played = play(
        until_caught_up(),
        vec![vec![say(first(0, &[1]))], vec![say(first(1, &[2])), done()]],
    );
    assert_eq!(played.sequences, [1, 2]);
    assert_eq!(played.closed(1), Some(Duration::from_secs(25)));
}

#[test]
fn gives_up_a_server_that_never_answers() {
    let options = until_caught_up().heartbeat(Duration::from_secs(1));
    let played = play(options, vec![vec![], vec![done()]]);
    assert_eq!(played.closed(1), Some(millis(2500)));
}

#[test]
fn a_slow_handler_is_not_the_servers_silence() {
    let script = vec![
        say(first(0, &[1])),
        say_after(20, progress(2, 2, &[2])),
        done(),
    ];
    let played = play_with(until_caught_up(), vec![script], |sequence, played| {
        played.now += Duration::from_secs(60 * sequence);
    });
    assert_eq!(played.sequences, [1, 2]);
    assert!(played.error.is_none());
}

#[test]
fn a_draining_stream_is_read_until_its_successor_started() {
    let played = play(
        until_caught_up(),
        vec![
            vec![
                say(draining(first(0, &[1]))),
                say_after(1, progress(2, 2, &[2])),
            ],
            vec![say_after(3, first(1, &[2, 3])), done()],
        ],
    );
    // 2 came from the old stream, and its repetition by the new one is dropped.
    assert_eq!(played.sequences, [1, 2, 3]);
    assert_eq!(played.opened_at[1], millis(100));
    assert_eq!(played.closed(1), Some(millis(3100)));
}

#[test]
fn the_only_server_is_left_so_that_it_can_stop() {
    let played = play(
        until_caught_up(),
        vec![
            vec![say(draining(first(0, &[1])))],
            vec![fail(refusal(Code::Unavailable, "DRAINING"))],
            vec![say(first(1, &[2])), done()],
        ],
    );
    assert_eq!(played.sequences, [1, 2]);
    assert_eq!(played.closed(1), Some(millis(100)));
}

#[test]
fn an_error_that_a_retry_cannot_mend_is_the_end() {
    type IsKind = fn(&Error) -> bool;
    let kinds: [(Code, IsKind); 8] = [
        (Code::OutOfRange, |it| matches!(it, Error::Position(_))),
        (Code::FailedPrecondition, |it| {
            matches!(it, Error::Position(_))
        }),
        (Code::DataLoss, |it| matches!(it, Error::DataLoss(_))),
        (Code::PermissionDenied, |it| {
            matches!(it, Error::PermissionDenied(_))
        }),
        (Code::Unauthenticated, |it| {
            matches!(it, Error::Unauthenticated(_))
        }),
        (Code::InvalidArgument, |it| {
            matches!(it, Error::InvalidRequest(_))
        }),
        (Code::NotFound, |it| matches!(it, Error::NotFound(_))),
        (Code::Unimplemented, |it| matches!(it, Error::Rpc(_))),
    ];
    for (code, is_kind) in kinds {
        let played = play(until_caught_up(), vec![vec![fail(refusal(code, "WHY"))]]);
        let error = played.error.expect("an error");
        assert!(is_kind(&error), "{code:?} became {error:?}");
        let said = error.rpc().expect("of a call");
        assert_eq!((said.code, said.reason.as_str()), (code, "WHY"));
        assert_eq!(said.metadata["fact"], "1");
    }
}

#[test]
fn every_other_code_is_retried() {
    for code in [
        Code::Unavailable,
        Code::ResourceExhausted,
        Code::Aborted,
        Code::DeadlineExceeded,
        Code::Cancelled,
        Code::Internal,
        Code::Unknown,
    ] {
        let scripts = vec![vec![fail(refusal(code, ""))], vec![done()]];
        let played = play(until_caught_up(), scripts);
        assert!(played.error.is_none(), "{code:?}: {:?}", played.error);
    }
}

#[test]
fn an_ok_that_nobody_asked_for_is_retried() {
    let told = Told::default();
    let options = Options::default()
        .start(Start::Earliest)
        .hooks(told.clone());
    let refused = fail(refusal(Code::NotFound, "WHY"));
    let played = play(
        options,
        vec![vec![say(first(0, &[1])), done()], vec![refused]],
    );
    assert_eq!(played.sequences, [1]);
    assert!(
        told.lines()[1].contains("the server ended the stream"),
        "{:?}",
        told.lines()
    );
}

#[test]
fn fail_fast_hands_over_the_very_first_failure_only() {
    let options = || until_caught_up().fail_fast(true);
    let played = play(options(), vec![vec![reset()]]);
    assert!(matches!(played.error, Some(Error::Unavailable(_))));
    let scripts = vec![vec![say(first(0, &[])), reset()], vec![done()]];
    assert!(play(options(), scripts).error.is_none());
}

#[test]
fn a_lost_event_is_fetched_again() {
    let told = Told::default();
    // The server counted three events, and two came.
    let played = play(
        until_caught_up().hooks(told.clone()),
        vec![
            vec![say(first(0, &[1])), say(progress(3, 3, &[3]))],
            vec![say(first(1, &[2, 3])), done()],
        ],
    );
    assert_eq!(played.sequences, [1, 2, 3]);
    assert!(played.error.is_none());
    let faults = told
        .lines()
        .into_iter()
        .filter(|line| line.starts_with("fault"));
    assert_eq!(faults.count(), 1);
}

#[test]
fn what_no_count_confirmed_is_fetched_again_with_it() {
    let mut uncounted = progress(0, 0, &[2]);
    uncounted.progress = None;
    let played = play(
        until_caught_up(),
        vec![
            vec![
                say(first(0, &[1])),
                say(uncounted),
                say(progress(4, 4, &[4])),
            ],
            vec![say(first(1, &[2, 3, 4])), done()],
        ],
    );
    assert_eq!(played.resumed_after(1), Some(1));
    assert_eq!(played.sequences, [1, 2, 2, 3, 4]);
}

#[test]
fn three_broken_promises_in_a_row_are_data_loss() {
    let wrong = || vec![say(progress(1, 1, &[]))];
    let played = play(until_caught_up(), vec![wrong(), wrong(), wrong()]);
    assert!(
        matches!(played.error, Some(Error::DataLoss(_))),
        "{:?}",
        played.error
    );
}

#[test]
fn a_response_that_breaks_a_promise_is_not_handed_over() {
    let mut fewer_than_counted = first(0, &[3]);
    fewer_than_counted
        .progress
        .as_mut()
        .unwrap()
        .delivered_total = 3;
    let mut cursor_goes_back = first(0, &[3]);
    cursor_goes_back
        .progress
        .as_mut()
        .unwrap()
        .cursor
        .as_mut()
        .unwrap()
        .sequence = 2;
    let mut cursor_of_another_log = first(0, &[3]);
    cursor_of_another_log
        .progress
        .as_mut()
        .unwrap()
        .cursor
        .as_mut()
        .unwrap()
        .log_id = "other".into();
    let cases = [
        ("sequences go back", first(0, &[2, 1])),
        ("a sequence twice", first(0, &[1, 1])),
        ("starts elsewhere", first(5, &[6])),
        ("no started", progress(0, 0, &[])),
        ("fewer than counted", fewer_than_counted),
        ("the cursor goes back", cursor_goes_back),
        ("the cursor is of another log", cursor_of_another_log),
    ];
    for (name, response) in cases {
        let played = play(
            until_caught_up(),
            vec![
                vec![say(first(0, &[])), reset()],
                vec![say(response)],
                vec![say(first(0, &[1])), done()],
            ],
        );
        assert_eq!(played.sequences, [1], "{name}");
    }
}

#[test]
fn stops_after_a_sequence() {
    let options = Options::default()
        .start(Start::Earliest)
        .stop_after_sequence(2);
    let played = play(options, vec![vec![say(first(0, &[1, 2]))]]);
    assert_eq!(played.sequences, [1, 2]);
    assert!(played.error.is_none());
}

#[test]
fn every_option_reaches_the_request() {
    use crate::v1::subscribe_request::Start as Sent;
    let second = SystemTime::UNIX_EPOCH + Duration::from_secs(1);
    let starts = [
        (Start::Latest, Sent::Latest(())),
        (Start::FromTime(second), Sent::FromTime(second.into())),
        (
            Start::AfterEventId("evt_1".into()),
            Sent::AfterEventId("evt_1".into()),
        ),
        (
            Start::After("log:7".parse::<Cursor>().unwrap()),
            Sent::After(v1::Cursor {
                log_id: "log".into(),
                sequence: 7,
            }),
        ),
    ];
    for (start, sent) in starts {
        let options = Options::default().start(start);
        assert_eq!(make_request(&options, None).start, Some(sent));
    }
    let filter = crate::Filter {
        types: vec!["charge.*".into()],
        excluded_types: vec!["charge.failed".into()],
        accounts: vec!["acct_1".into()],
        object_ids: vec!["ch_1".into()],
        livemode: Some(true),
        allow_unknown_types: true,
    };
    let options = Options::default()
        .filter(filter)
        .include_raw_json(true)
        .max_batch_events(3)
        .max_response_bytes(4096)
        .heartbeat(Duration::from_millis(1500))
        .stop_when_caught_up(true)
        .stop_after_sequence(9)
        .client_id("tests");
    let expected = v1::SubscribeRequest {
        start: None,
        filter: Some(v1::Filter {
            types: vec!["charge.*".into()],
            excluded_types: vec!["charge.failed".into()],
            accounts: vec!["acct_1".into()],
            livemode: Some(true),
            object_ids: vec!["ch_1".into()],
            allow_unknown_types: true,
        }),
        include_raw_json: true,
        max_batch_events: 3,
        max_response_bytes: 4096,
        heartbeat: Some(prost_types::Duration {
            seconds: 1,
            nanos: 500_000_000,
        }),
        stop_when_caught_up: true,
        stop_after_sequence: 9,
        client_id: "tests".into(),
    };
    assert_eq!(make_request(&options, None), expected);
}
