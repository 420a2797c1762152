"""Holds one stream to the promises of event_service.proto that a consumer can check."""

from __future__ import annotations

from collections.abc import Sequence

from penstock.cursor import Cursor
from penstock.errors import BrokenPromiseError
from penstock.v1.event_service_pb2 import Progress, Started, SubscribeResponse


class DeliveryChecker:
    """Checks the responses of one stream, in order.

    Sequences strictly increase and come after the start (Ordered, Unique, Resumable), every cursor
    is of one log and never goes back (Bookmarkable), and the server counted as many events as
    arrived (Reliable).
    """

    def __init__(self, resumed_after: Cursor | None) -> None:
        self._resumed_after = resumed_after
        self._started = False
        # Everything up to here has been seen or skipped.
        self._position = Cursor("", 0)
        self._received = 0

    def check(self, response: SubscribeResponse, sequences: Sequence[int]) -> None:
        """Raise BrokenPromiseError. Call it before the events, of `sequences`, are handled."""
        if response.HasField("started"):
            self._check_started(response.started)
        if not self._started:
            raise BrokenPromiseError("its first response lacks `started`")
        last = self._position.sequence
        for sequence in sequences:
            if sequence <= last:
                raise BrokenPromiseError(f"sequence {sequence} came after {last}")
            last = sequence
        self._received += len(sequences)
        self._position = Cursor(self._position.log_id, last)
        if response.HasField("progress"):
            self._check_progress(response.progress)

    def _check_started(self, started: Started) -> None:
        if self._started:
            raise BrokenPromiseError("the server started it twice")
        at = Cursor(started.cursor.log_id, started.cursor.sequence)
        # A log that was replaced is an error of the call; it must not come in by the back door.
        if self._resumed_after is not None and at != self._resumed_after:
            raise BrokenPromiseError(
                f"asked for events after {self._resumed_after}, the server started after {at}"
            )
        self._started = True
        self._position = at

    def _check_progress(self, progress: Progress) -> None:
        if progress.delivered_total != self._received:
            raise BrokenPromiseError(
                f"the server sent {progress.delivered_total} events on this stream, "
                f"{self._received} arrived"
            )
        at = Cursor(progress.cursor.log_id, progress.cursor.sequence)
        if at.log_id != self._position.log_id or at.sequence < self._position.sequence:
            raise BrokenPromiseError(f"the cursor went from {self._position} back to {at}")
        self._position = at
