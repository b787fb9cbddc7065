"""Originals are kept under their own number."""

import hashlib
import os

import pytest

from bot.adapters import originals
from tests.adapters.pictures import files_under


def test_the_same_bytes_are_stored_once_and_found_by_their_number(tmp_path):
    first = originals.keep(tmp_path, b"evidence", ".jpg")
    second = originals.keep(tmp_path, b"evidence", ".jpg")

    name = hashlib.sha256(b"evidence").hexdigest()
    assert first == second == tmp_path / name[:2] / name[2:4] / f"{name}.jpg"
    assert files_under(tmp_path) == [first]
    assert first.read_bytes() == b"evidence"


def test_a_file_cut_short_by_an_older_accident_is_written_again(tmp_path):
    path = originals.keep(tmp_path, b"evidence", ".jpg")
    path.write_bytes(b"evi")

    assert originals.keep(tmp_path, b"evidence", ".jpg").read_bytes() == b"evidence"


def test_a_disk_that_refuses_leaves_neither_half_a_file_nor_a_temporary_one(tmp_path, monkeypatch):
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(OSError, match="No space left"):
        originals.keep(tmp_path, b"evidence", ".jpg")

    assert files_under(tmp_path) == []
