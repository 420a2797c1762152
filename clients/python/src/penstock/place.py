"""What is handled, and when to commit it. No I/O."""

from __future__ import annotations

from penstock.cursor import Cursor


class Place:
    """The consumer's place.

    Each method that returns a cursor asks to commit it, and to call `committed` then.
    """

    def __init__(self, interval: float) -> None:
        self._interval = interval
        self._written: Cursor | None = None
        self._written_at = float("-inf")
        # Everything up to here has been handled.
        self.handled: Cursor | None = None
        # The event that the consumer has now.
        self.in_hand: Cursor | None = None

    def load(self, cursor: Cursor) -> None:
        """Take what the store has."""
        self.handled = self._written = cursor

    def settle(self, now: float) -> Cursor | None:
        """Count the event in hand as handled."""
        if self.in_hand is not None:
            self.handled, self.in_hand = self.in_hand, None
        return self.flush() if now - self._written_at >= self._interval else None

    def advance(self, cursor: Cursor, had_events: bool, now: float) -> Cursor | None:
        """Note that everything up to `cursor` is handled: a response ended, or a heartbeat came."""
        self.handled = cursor
        return self.flush() if had_events or now - self._written_at >= self._interval else None

    def flush(self) -> Cursor | None:
        """Return what is handled and not committed yet."""
        return self.handled if self.handled != self._written else None

    def committed(self, cursor: Cursor, now: float) -> None:
        """Note that the store took `cursor`."""
        self._written, self._written_at = cursor, now
