"""Positions in the log."""

from __future__ import annotations

from typing import NamedTuple

_SEQUENCE_MAX = 2**64 - 1


class Cursor(NamedTuple):
    """Just after the event with `sequence` in the log `log_id`.

    Sequences of different logs do not compare.
    """

    log_id: str
    sequence: int

    def __str__(self) -> str:
        """Return "LOG:SEQ", as `parse` and `penstock tail --from` read it."""
        return f"{self.log_id}:{self.sequence}"

    @classmethod
    def parse(cls, text: str) -> Cursor:
        """Read "LOG:SEQ". ValueError, saying what is wrong, for anything else."""
        log_id, _, digits = text.rpartition(":")
        # Not int() alone: it takes signs, underscores, blanks and the digits of every script.
        valid = bool(log_id) and digits.isascii() and digits.isdecimal()
        if not valid or int(digits) > _SEQUENCE_MAX:
            raise ValueError(f"{text!r} is not a cursor: want LOG:SEQUENCE")
        return cls(log_id, int(digits))
