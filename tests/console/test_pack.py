"""`zheli pack`: an evidence pack as a file, made beside the running hotline."""

import json
from zipfile import ZipFile

import pytest

from bot.errors import CannotStart
from handlers.console.pack import make
from storage.store import connect


def test_a_pack_is_written_and_the_hotline_keeps_its_checksum(kept, monkeypatch, tmp_path) -> None:
    monkeypatch.setenv("ZHELI_DATA_DIR", str(kept.data_dir))
    out = tmp_path / "pack.zip"
    said = make("gl-2026-0001", out, "place", "ru", originals=False, named=False)
    with ZipFile(out) as bundle:
        assert json.loads(bundle.read("manifest.json"))["cases"] == ["GL-2026-0001"]
    db = connect(kept.database, read_only=True)
    assert db.execute("SELECT sha256 FROM packs").fetchone()[0] in said
    db.close()


def test_no_such_case_and_no_such_scope_are_said_in_a_line(kept, monkeypatch, tmp_path) -> None:
    monkeypatch.setenv("ZHELI_DATA_DIR", str(kept.data_dir))
    with pytest.raises(CannotStart, match="There is no case GL-2026-0009"):
        make("GL-2026-0009", tmp_path / "x.zip", "case", "ru", originals=False, named=False)
    with pytest.raises(CannotStart, match="has no episode"):
        make("GL-2026-0001", tmp_path / "x.zip", "episode", "ru", originals=False, named=False)
    assert not (tmp_path / "x.zip").exists()
