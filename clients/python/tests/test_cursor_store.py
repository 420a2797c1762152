from __future__ import annotations

from pathlib import Path

import pytest

from penstock import Cursor, FileCursorStore


def test_a_file_store_remembers_across_objects(tmp_path: Path) -> None:
    path = tmp_path / "cursor"
    assert FileCursorStore(path).load() is None
    for sequence in (1, 2**64 - 1):
        FileCursorStore(path).commit(Cursor("log", sequence))
        assert FileCursorStore(path).load() == Cursor("log", sequence)


@pytest.mark.parametrize(
    "text", ["", "log", "log:", "log:x", ":7", "log:-1", "log:7\n\n", "log:1_0", f"log:{2**64}"]
)
def test_a_damaged_cursor_file_is_an_error_and_stays(tmp_path: Path, text: str) -> None:
    path = tmp_path / "cursor"
    path.write_text(text)
    with pytest.raises(ValueError, match="damaged"):
        FileCursorStore(path).load()
    assert path.read_text() == text


def test_a_commit_into_a_missing_directory_fails(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="missing"):
        FileCursorStore(tmp_path / "missing" / "cursor").commit(Cursor("log", 1))
