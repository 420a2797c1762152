"""What is handled, and when to commit it. No I/O."""

from __future__ import annotations

from collections.abc import Callable
from math import inf

from penstock.cursor import Cursor


class Place:
    """The consumer's place in one log.

    `settle` is called for every event, so sequences are kept, and made to cursors when asked for.
    """

    def __init__(self, stored: bool, interval: float, now: Callable[[], float]) -> None:
        self._interval = interval
        self._now = now
        self._written: Cursor | None = None
        # Never, without a store.
        self._due_at = -inf if stored else inf
        self._handled: int | None = None
        self.log_id = ""
        # The sequence of the event that the consumer has now.
        self.in_hand: int | None = None

    @property
    def handled(self) -> Cursor | None:
        """Everything up to here has been handled."""
        return None if self._handled is None else Cursor(self.log_id, self._handled)

    def cursor_in_hand(self) -> Cursor:
        """Return the place just after the event in hand."""
        return Cursor(self.log_id, self.in_hand or 0)

    def load(self, cursor: Cursor) -> None:
        """Take what the store has."""
        self._written = cursor
        self.log_id, self._handled = cursor

    def settle(self) -> bool:
        """Count the event in hand as handled. True: it is time to commit."""
        if self.in_hand is not None:
            self._handled, self.in_hand = self.in_hand, None
        return self._now() >= self._due_at

    def advance(self, cursor: Cursor, had_events: bool) -> bool:
        """Note that everything up to `cursor` is handled: a response ended, or a heartbeat came."""
        self.log_id, self._handled = cursor
        return had_events or self._now() >= self._due_at

    def flush(self) -> Cursor | None:
        """Return what is handled and not committed yet; then call `committed`."""
        handled = self.handled
        return None if handled == self._written else handled

    def committed(self, cursor: Cursor) -> None:
        """Note that the store took `cursor`."""
        self._written, self._due_at = cursor, self._now() + self._interval
