"""How long to wait before the next attempt to connect."""

from __future__ import annotations

from collections.abc import Callable

CEILING_FIRST_SECONDS = 0.2
CEILING_MAX_SECONDS = 10.0


class Backoff:
    """Exponential with full jitter: uniform between zero and a ceiling that doubles.

    Full jitter, because all consumers of a restarted server come back at once.
    """

    def __init__(self, uniform: Callable[[], float]) -> None:
        self._uniform = uniform
        self._ceiling = CEILING_FIRST_SECONDS

    def next(self) -> float:
        """Return the seconds to wait now."""
        delay = self._uniform() * self._ceiling
        self._ceiling = min(2 * self._ceiling, CEILING_MAX_SECONDS)
        return delay

    def reset(self) -> None:
        """Start small again."""
        self._ceiling = CEILING_FIRST_SECONDS
