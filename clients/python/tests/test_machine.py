from __future__ import annotations

from datetime import datetime

import grpc
import pytest
from fake_server import After, Item, Played, first, play, progress, unavailable, until_caught_up

from penstock.errors import (
    BrokenPromiseError,
    DataLossError,
    InvalidRequestError,
    NotFoundError,
    PermissionDeniedError,
    PositionError,
    RpcError,
    UnauthenticatedError,
    make_error,
)
from penstock.hooks import Hooks
from penstock.machine import make_request
from penstock.options import FromLatest, FromTime, Options


def test_resumes_after_the_last_event_of_a_broken_stream() -> None:
    played = play(until_caught_up(), [first(0, 1, 2), unavailable()], [first(2, 3), None])
    assert played.sequences == [1, 2, 3]
    assert played.requests[0].HasField("earliest")
    assert played.requests[1].after.sequence == 2


def test_latest_is_not_asked_for_again_after_a_quiet_stream_broke() -> None:
    options = Options(start=FromLatest(), stop_when_caught_up=True)
    played = play(options, [first(7), unavailable()], [first(7, 8), None])
    assert played.requests[1].after.sequence == 7


def test_pauses_longer_with_every_failure_up_to_the_ceiling() -> None:
    played = play(until_caught_up(), *[[unavailable()]] * 9, [None])
    pauses = [b - a for a, b in zip(played.opened_at, played.opened_at[1:], strict=False)]
    # Half of 200 ms, 400 ms, ... 10 s: the fake's jitter is 0.5.
    assert pauses == pytest.approx([0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 5.0, 5.0, 5.0])


def test_gives_up_a_silent_stream_after_two_and_a_half_heartbeats() -> None:
    played = play(until_caught_up(), [first(0, 1)], [first(1, 2), None])
    assert played.sequences == [1, 2]
    assert played.closed_at[1] == 25.0


def test_a_slow_handler_is_not_the_servers_silence() -> None:
    def slow(sequence: int, played: Played) -> None:
        played.now += 60.0 * sequence

    script: list[Item] = [first(0, 1), After(20.0, progress(2, 2, 2)), None]
    played = play(until_caught_up(), script, handler=slow)
    assert (played.sequences, played.error) == ([1, 2], None)


def test_a_draining_stream_is_read_until_its_successor_started() -> None:
    drains = first(0, 1)
    drains.draining.SetInParent()
    played = play(
        until_caught_up(),
        [drains, After(1.0, progress(2, 2, 2))],
        [After(3.0, first(1, 2, 3)), None],
    )
    # 2 came from the old stream, and its repetition by the new one is dropped.
    assert played.sequences == [1, 2, 3]
    assert played.opened_at[1] == 0.1
    assert played.closed_at[1] == 3.1


def test_the_only_server_is_left_so_that_it_can_stop() -> None:
    drains = first(0, 1)
    drains.draining.SetInParent()
    refusal = make_error(grpc.StatusCode.UNAVAILABLE, "stopping", "DRAINING")
    played = play(until_caught_up(), [drains], [refusal], [first(1, 2), None])
    assert played.sequences == [1, 2]
    assert played.closed_at[1] == 0.1


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (grpc.StatusCode.OUT_OF_RANGE, PositionError),
        (grpc.StatusCode.FAILED_PRECONDITION, PositionError),
        (grpc.StatusCode.DATA_LOSS, DataLossError),
        (grpc.StatusCode.PERMISSION_DENIED, PermissionDeniedError),
        (grpc.StatusCode.UNAUTHENTICATED, UnauthenticatedError),
        (grpc.StatusCode.INVALID_ARGUMENT, InvalidRequestError),
        (grpc.StatusCode.NOT_FOUND, NotFoundError),
        (grpc.StatusCode.UNIMPLEMENTED, RpcError),
    ],
)
def test_an_error_that_a_retry_cannot_mend_is_the_end(
    code: grpc.StatusCode, kind: type[RpcError]
) -> None:
    played = play(until_caught_up(), [make_error(code, "no", "WHY", {"fact": "1"})])
    assert isinstance(played.error, kind)
    assert (played.error.reason, played.error.metadata) == ("WHY", {"fact": "1"})


def test_fail_fast_hands_over_the_very_first_failure_only() -> None:
    assert play(until_caught_up(fail_fast=True), [unavailable()]).error is not None
    script: list[list[Item]] = [[first(0), unavailable()], [None]]
    assert play(until_caught_up(fail_fast=True), *script).error is None


def test_a_lost_event_is_fetched_again() -> None:
    faults: list[Exception] = []

    class Count(Hooks):
        def fault(self, error: Exception) -> None:
            faults.append(error)

    # The server counted three events, and two came.
    options = until_caught_up(hooks=Count())
    played = play(options, [first(0, 1), progress(3, 3, 3)], [first(1, 2, 3), None])
    assert (played.sequences, played.error, len(faults)) == ([1, 2, 3], None, 1)


def test_three_broken_promises_in_a_row_are_data_loss() -> None:
    played = play(until_caught_up(), *[[progress(1, 1)]] * 3)
    assert isinstance(played.error, BrokenPromiseError)


@pytest.mark.parametrize(
    "response",
    [
        pytest.param(first(0, 2, 1), id="sequences go back"),
        pytest.param(first(0, 1, 1), id="a sequence twice"),
        pytest.param(first(5, 6), id="starts elsewhere"),
        pytest.param(progress(0, 0), id="no started"),
        pytest.param(first(0, 3), id="fewer than counted"),
    ],
)
def test_a_response_that_breaks_a_promise_is_not_handed_over(response: Item) -> None:
    if isinstance(response, type(first(0))) and response.progress.cursor.sequence == 3:
        response.progress.delivered_total = 3
    script: list[list[Item]] = [[first(0), unavailable()], [response], [first(0, 1), None]]
    assert play(until_caught_up(), *script).sequences == [1]


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        make_request(Options(start=FromTime(datetime(2026, 1, 1))), None)
