"""Hooks for metrics. Log lines go to the logger "penstock"."""

from __future__ import annotations

from typing import NamedTuple

from penstock.cursor import Cursor


class Progress(NamedTuple):
    """How far a subscription is."""

    # Everything up to here has been handled, or did not match the filter.
    cursor: Cursor
    # The newest committed sequence, as the server last said. `head_sequence - cursor.sequence` is
    # the lag: an upper bound of the events still to come.
    head_sequence: int
    # Events handled by this subscription so far, over all its streams.
    handled_total: int


class Hooks:
    """Told what a subscription does; override what you need.

    Called between events by the thread, or in the event loop, that iterates. A call that blocks
    delays the subscription.
    """

    def connected(self, start: Cursor) -> None:
        """Tell that a stream is open and delivers what comes after `start`."""

    def disconnected(self, why: Exception, retry_in: float) -> None:
        """Tell that a stream ended, or none could be opened; `retry_in` is in seconds."""

    def draining(self) -> None:
        """Tell that the server closes the stream soon; the next one is opened meanwhile."""

    def caught_up(self) -> None:
        """Tell that everything up to the head has been handled; from here on events are live."""

    def fell_behind(self) -> None:
        """Tell that handling is slower than events arrive. Nothing is skipped."""

    def fault(self, error: Exception) -> None:
        """Tell that the stream broke a promise; the response is fetched again."""

    def progress(self, progress: Progress) -> None:
        """Tell how far it is, after every response, also after an empty one."""

    def committed(self, cursor: Cursor) -> None:
        """Tell that the cursor store took `cursor`."""
