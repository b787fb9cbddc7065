"""A backup is everything; a restore is safe or does nothing."""

import os
import shutil
import stat
import threading
from pathlib import Path
from zipfile import ZipFile

import pytest
from pyrage import x25519

from bot.errors import CannotStart
from bot.hotline import take_lock
from handlers.console import backup, restore
from storage.store import connect
from tests.console.conftest import complain, numbers


def _tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _rewritten(source: Path, target: Path, **parts: bytes | None) -> Path:
    """Write the backup once more with some parts changed (None: left out)."""
    with ZipFile(source) as old, ZipFile(target, "w") as new:
        for name in {*old.namelist(), *parts}:
            content = parts.get(name, old.read(name) if name in old.namelist() else None)
            if content is not None:
                new.writestr(name, content)
    return target


def test_what_was_backed_up_comes_back_whole(kept, tmp_path) -> None:
    said = backup.make(kept, tmp_path / "night.zip")
    assert "1 file of evidence" in said
    db = connect(kept.database)
    complain(db, "GL-2026-0002")
    db.close()
    (kept.files_dir / "ab" / "smoke.jpg").unlink()

    restore.put_back(kept, tmp_path / "night.zip")

    assert numbers(kept) == ["GL-2026-0001"]
    assert (kept.files_dir / "ab" / "smoke.jpg").read_bytes() == b"smoke" * 1000


def test_what_was_there_before_a_restore_is_moved_aside_and_it_is_said_where(kept, tmp_path) -> None:
    backup.make(kept, tmp_path / "night.zip")
    db = connect(kept.database)
    complain(db, "GL-2026-0002")
    db.close()

    said = restore.put_back(kept, tmp_path / "night.zip")

    aside = Path(said.rsplit(" ", 1)[1])
    assert numbers(kept.model_copy(update={"data_dir": aside})) == ["GL-2026-0001", "GL-2026-0002"]
    assert (aside / "files" / "ab" / "smoke.jpg").exists()


def test_a_backup_comes_to_an_empty_machine(kept, tmp_path, given_settings) -> None:
    backup.make(kept, tmp_path / "night.zip")
    elsewhere = given_settings(data_dir=tmp_path / "elsewhere")

    said = restore.put_back(elsewhere, tmp_path / "night.zip")

    assert numbers(elsewhere) == ["GL-2026-0001"]
    assert "before" not in said


def test_a_backup_is_one_still_state_while_the_hotline_writes_on(kept, tmp_path, given_settings) -> None:
    writer = connect(kept.database)
    stop = threading.Event()
    written = []

    def write() -> None:
        db = connect(kept.database)
        while not stop.is_set():  # pairs, each in one transaction: half a pair would be a torn copy
            db.execute("BEGIN IMMEDIATE")
            for half in "ab":
                complain(db, f"GL-{len(written):06}{half}")
            db.execute("COMMIT")
            written.append(1)
        db.close()

    thread = threading.Thread(target=write)
    thread.start()
    try:
        while len(written) < 20:
            stop.wait(0.001)
        backup.make(kept, tmp_path / "night.zip")
    finally:
        stop.set()
        thread.join()
        writer.close()

    elsewhere = given_settings(data_dir=tmp_path / "elsewhere")
    restore.put_back(elsewhere, tmp_path / "night.zip")
    found = [number for number in numbers(elsewhere) if number[-1] in "ab"]
    assert len(found) >= 40
    assert len(found) % 2 == 0


def test_a_backup_can_be_read_by_its_owner_alone(kept, tmp_path) -> None:
    backup.make(kept, tmp_path / "night.zip")
    assert stat.S_IMODE((tmp_path / "night.zip").stat().st_mode) == 0o600


def test_a_backup_never_takes_the_place_of_another(kept, tmp_path) -> None:
    (tmp_path / "night.zip").write_bytes(b"last night")
    with pytest.raises(CannotStart, match="is there already"):
        backup.make(kept, tmp_path / "night.zip")
    assert (tmp_path / "night.zip").read_bytes() == b"last night"


def test_a_backup_of_nothing_is_refused(given_settings, tmp_path) -> None:
    with pytest.raises(CannotStart, match="nothing to back up"):
        backup.make(given_settings(), tmp_path / "night.zip")


def test_a_damaged_database_is_not_backed_up_as_if_it_were_whole(kept, tmp_path) -> None:
    _spoil(kept.database)
    with pytest.raises(CannotStart, match=r"damaged|malformed"):
        backup.make(kept, tmp_path / "night.zip")
    assert list(tmp_path.glob("*.zip")) == []


def _spoil(database: Path) -> None:
    """Overwrite the inner pages of the file; its beginning stays readable."""
    with database.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(os.urandom(4096 * 6))


@pytest.mark.parametrize("half", [0.2, 0.5, 0.9])
def test_a_torn_file_is_refused_and_nothing_changes(kept, tmp_path, half) -> None:
    backup.make(kept, tmp_path / "night.zip")
    whole = (tmp_path / "night.zip").read_bytes()
    (tmp_path / "night.zip").write_bytes(whole[: int(len(whole) * half)])
    _refused(kept, tmp_path / "night.zip", "damaged")


def test_one_wrong_byte_in_the_evidence_is_refused_and_nothing_changes(kept, tmp_path) -> None:
    backup.make(kept, tmp_path / "night.zip")
    content = (tmp_path / "night.zip").read_bytes()
    (tmp_path / "night.zip").write_bytes(content.replace(b"smokesmoke", b"smokesmoko", 1))
    _refused(kept, tmp_path / "night.zip", "damaged")


def test_a_damaged_database_in_a_whole_zip_is_refused(kept, tmp_path) -> None:
    backup.make(kept, tmp_path / "night.zip")
    spoilt = tmp_path / "spoilt.sqlite3"
    with ZipFile(tmp_path / "night.zip") as bundle:
        spoilt.write_bytes(bundle.read("zheli.sqlite3"))
    _spoil(spoilt)
    _refused(
        kept,
        _rewritten(tmp_path / "night.zip", tmp_path / "bad.zip", **{"zheli.sqlite3": spoilt.read_bytes()}),
        "damaged",
    )


def test_a_newer_backup_is_refused(kept, tmp_path) -> None:
    db = connect(kept.database)
    db.execute("PRAGMA user_version = 999")
    db.close()
    backup.make(kept, tmp_path / "night.zip")
    _refused(kept, tmp_path / "night.zip", "version 999")


def test_a_newer_database_behind_an_older_note_is_refused(kept, tmp_path) -> None:
    backup.make(kept, tmp_path / "night.zip")
    with ZipFile(tmp_path / "night.zip") as bundle:
        older = bundle.read("backup.json")
    db = connect(kept.database)
    db.execute("PRAGMA user_version = 999")
    db.close()
    backup.make(kept, tmp_path / "newer.zip")
    _refused(kept, _rewritten(tmp_path / "newer.zip", tmp_path / "bad.zip", **{"backup.json": older}), "version 999")


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({"backup.json": None}, "not a backup"),
        ({"backup.json": b"{}"}, "not a backup"),
        ({"backup.json": b"[1]"}, "not a backup"),
        ({"zheli.sqlite3": None}, "not a backup"),
        ({"zheli.sqlite3": b""}, "not a backup"),
        ({"zheli.sqlite3": b"words" * 2000}, "damaged"),
        ({"files/../../evil.sh": b"rm"}, "not a backup"),
        ({"/etc/evil": b"rm"}, "not a backup"),
        ({"evil.sh": b"rm"}, "not a backup"),
    ],
)
def test_somebody_elses_file_is_refused_and_nothing_changes(kept, tmp_path, parts, words) -> None:
    backup.make(kept, tmp_path / "night.zip")
    _refused(kept, _rewritten(tmp_path / "night.zip", tmp_path / "bad.zip", **parts), words)
    assert not (tmp_path / "evil.sh").exists()


def test_what_is_no_zip_at_all_is_refused(kept, tmp_path) -> None:
    (tmp_path / "holiday.jpg").write_bytes(b"\xff\xd8 a photo")
    _refused(kept, tmp_path / "holiday.jpg", "damaged")
    _refused(kept, tmp_path / "nothing.zip", "not there")


def test_a_restore_is_refused_while_a_hotline_is_running(kept, tmp_path) -> None:
    backup.make(kept, tmp_path / "night.zip")
    with take_lock(kept.data_dir):
        _refused(kept, tmp_path / "night.zip", "Another hotline is running")


def _refused(kept, file: Path, words: str, identity: Path | None = None) -> None:
    """Restoring says so, and changes not a byte of the data."""
    before = _tree(kept.data_dir)
    with pytest.raises(CannotStart, match=words):
        restore.put_back(kept, file, identity)
    after = {name: content for name, content in _tree(kept.data_dir).items() if name != "lock"}
    assert after == {name: content for name, content in before.items() if name != "lock"}


def keys(folder: Path) -> tuple[str, Path]:
    """A public key, and the file with the secret one."""
    identity = x25519.Identity.generate()
    (folder / "key.txt").write_text(f"# made for this test\n{identity}\n")
    return str(identity.to_public()), folder / "key.txt"


def test_an_encrypted_backup_comes_back_with_its_key_and_with_no_other(kept, tmp_path) -> None:
    public, secret = keys(tmp_path)
    said = backup.make(kept, tmp_path / "night.age", [public])
    assert said.endswith(", encrypted")
    content = (tmp_path / "night.age").read_bytes()
    assert content.startswith(b"age-encryption.org/v1")
    assert b"rotten eggs" not in content
    assert b"smokesmoke" not in content
    assert stat.S_IMODE((tmp_path / "night.age").stat().st_mode) == 0o600
    _refused(kept, tmp_path / "night.age", "is encrypted: name the file with its key with --identity")
    (tmp_path / "other").mkdir()
    _refused(kept, tmp_path / "night.age", "not for the key", keys(tmp_path / "other")[1])
    (kept.files_dir / "ab" / "smoke.jpg").unlink()
    restore.put_back(kept, tmp_path / "night.age", secret)
    assert (kept.files_dir / "ab" / "smoke.jpg").read_bytes() == b"smoke" * 1000
    assert not [*kept.data_dir.glob(".*")]


def test_several_may_be_able_to_read_a_backup(kept, tmp_path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    (first, one), (second, two) = keys(tmp_path / "a"), keys(tmp_path / "b")
    (tmp_path / "both.txt").write_text(f"# the operator\n{first}\n\n{second}\n")
    backup.make(kept, tmp_path / "night.age", [str(tmp_path / "both.txt")])
    for identity in (one, two):
        restore.put_back(kept, tmp_path / "night.age", identity)
        assert numbers(kept) == ["GL-2026-0001"]
        shutil.rmtree(next(kept.data_dir.glob("before-restore-*")))


def test_one_wrong_byte_in_an_encrypted_backup_is_refused_and_nothing_changes(kept, tmp_path) -> None:
    public, secret = keys(tmp_path)
    backup.make(kept, tmp_path / "night.age", [public])
    content = bytearray((tmp_path / "night.age").read_bytes())
    content[-100] ^= 1
    (tmp_path / "night.age").write_bytes(content)
    _refused(kept, tmp_path / "night.age", "not for the key", secret)


@pytest.mark.parametrize("to", ["", "age1nobody", "AGE-SECRET-KEY-1", "nobody.txt"])
def test_a_backup_for_a_key_that_is_none_is_not_made(kept, tmp_path, to) -> None:
    with pytest.raises(CannotStart, match="no key to encrypt to"):
        backup.make(kept, tmp_path / "night.age", [to])
    assert not [*tmp_path.glob("*night*")]
    assert not [*kept.data_dir.glob(".*")]


def test_a_backup_in_the_clear_says_what_lies_there(kept, tmp_path) -> None:
    said = backup.make(kept, tmp_path / "night.zip")
    assert "not encrypted: whoever reads it has names, phones, exact places and people's words" in said


def test_nothing_of_an_encrypted_backup_lies_in_the_clear_beside_it(kept, tmp_path, monkeypatch) -> None:
    public, _ = keys(tmp_path)
    seen: list[Path] = []
    real = backup._encrypt
    monkeypatch.setattr(backup, "_encrypt", lambda *args: seen.extend((tmp_path / "out").rglob("*")) or real(*args))
    (tmp_path / "out").mkdir()
    backup.make(kept, tmp_path / "out" / "night.age", [public])
    assert seen == []
