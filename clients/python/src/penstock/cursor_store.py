"""Where a subscriber keeps its place between runs."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Protocol

from penstock.cursor import Cursor


class CursorStore(Protocol):
    """Holds the cursor of one subscription.

    Implement it over your own database to commit the cursor beside the effects of your handlers.
    Two subscriptions must not share a store. Committing the same cursor twice is committing it
    once. Every exception ends the subscription as a CursorStoreError. An asyncio subscription
    calls it in a worker thread, one call at a time.
    """

    def load(self) -> Cursor | None:
        """Return the cursor committed last; None before the first."""

    def commit(self, cursor: Cursor) -> None:
        """Return only when a load, by a process started later, returns `cursor`."""


class MemoryCursorStore:
    """Forgets with the process: after a restart the subscription begins at its start."""

    def __init__(self) -> None:
        self._cursor: Cursor | None = None

    def load(self) -> Cursor | None:
        """See CursorStore."""
        return self._cursor

    def commit(self, cursor: Cursor) -> None:
        """See CursorStore."""
        self._cursor = cursor


class FileCursorStore:
    """A file with the line "LOG:SEQ". Its directory must exist.

    A commit writes a file beside it ("PATH.new"), syncs it, renames it and syncs the directory, so
    that a crash or a power cut leaves the old cursor or the new one. A file that holds anything
    else than a cursor is a ValueError; nothing is reset.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)

    def load(self) -> Cursor | None:
        """See CursorStore."""
        try:
            text = self._path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return None
        try:
            return Cursor.parse(text.removesuffix("\n"))
        except ValueError as error:
            raise ValueError(
                f"{self._path} is damaged: {error}; "
                "restore it, or remove it to begin at the start position"
            ) from error

    def commit(self, cursor: Cursor) -> None:
        """See CursorStore."""
        beside = f"{self._path}.new"
        with open(beside, "w", encoding="utf-8") as file:
            file.write(f"{cursor}\n")
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, self._path)
        directory = os.open(self._path.parent, os.O_RDONLY)
        try:
            os.fsync(directory)
        finally:
            os.close(directory)
