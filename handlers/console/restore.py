"""`zheli restore`: a backup in the place of the data, which is moved aside and never lost."""

import os
import shutil
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from bot.adapters import age_files, forgotten_list
from bot.errors import CannotStart
from bot.services.privacy import privacy
from bot.settings import Settings
from handlers.console import bundle as bundles
from handlers.console.bundle import CHUNK, DATABASE, FILES
from handlers.console.opened import opened
from handlers.console.telling import count, progress
from handlers.jobs import drop_set_aside
from storage import private, soundness
from storage.data_folder import take_lock
from storage.migrate import refusal
from storage.store import connect

OURS = {"people", "complaints", "updates", "outbox", "history"}  # tables that no foreign database has all of


def put_back(settings: Settings, file: Path, identity: Path | None = None) -> str:
    """Restore a backup and return what was done. Raise `CannotStart`, with nothing changed, if that is not safe.

    `identity`: the file with the key of an encrypted one. Who asked to be forgotten after it was made stays forgotten.
    """
    try:
        with _clear(settings, file, identity) as plain, ZipFile(plain) as bundle, take_lock(settings.data_dir):
            note = bundles.note(bundle)
            fresh = settings.data_dir / ".restoring"
            shutil.rmtree(fresh, ignore_errors=True)
            try:
                kept = _unpack(bundle, fresh)
                _look_into(fresh / DATABASE, file)
                _list_forgettings(settings)
                aside = _exchange(settings, fresh)
                again = _forget_again(settings)
            finally:
                shutil.rmtree(fresh, ignore_errors=True)
    except FileNotFoundError:
        raise CannotStart(f"{file} is not there.") from None
    except age_files.NotReadable as error:
        raise CannotStart(f"{file} could not be read: {error}") from None
    except (BadZipFile, zlib.error, EOFError) as error:
        raise CannotStart(f"{file} is damaged: {error}") from None
    except (OSError, sqlite3.Error) as error:
        raise CannotStart(f"{file} could not be restored: {error}") from None
    done = f"Restored the state of {note.made_at:%Y-%m-%d %H:%M} UTC, {count(kept, 'file')} of evidence.{again}"
    days = drop_set_aside.KEPT.days
    return f"{done}\nWhat was there before is for {days} days, then deleted, in {aside}" if aside else done


@contextmanager
def _clear(settings: Settings, file: Path, identity: Path | None) -> Iterator[Path]:
    """Give the backup in the clear; of an encrypted one that copy lies beside the data, and goes again."""
    if not age_files.encrypted(file):
        yield file
        return
    if identity is None:
        raise CannotStart(f"{file} is encrypted: name the file with its key with --identity.")
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    plain = settings.data_dir / f".restoring-{os.getpid()}.zip"
    handle = os.open(plain, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as out, file.open("rb") as source, progress("Decrypting"):
            age_files.decrypt(source, out, identity)
        yield plain
    finally:
        plain.unlink(missing_ok=True)


def _list_forgettings(settings: Settings) -> None:
    """Take who was forgotten from the database that is about to go into the list beside it."""
    if not settings.database.exists():
        return
    db = connect(settings.database, read_only=True)
    try:
        rows = [(row["at"], row["kind"], row["hash"]) for row in db.execute("SELECT * FROM forgettings")]
    except sqlite3.Error:
        return  # damaged, or of an older version: what the list has already, it has
    finally:
        db.close()
    forgotten_list.add(settings.data_dir, rows)


def _forget_again(settings: Settings) -> str:
    """Forget in the restored database whoever stands on the list; say so, or that the next start does it."""
    hashes = forgotten_list.read(settings.data_dir)
    if not hashes:
        return ""
    try:
        with opened(settings) as tx:
            again = privacy.forget_again(tx, hashes)
    except CannotStart:
        return "\nWhoever asked to be forgotten since is forgotten again at the next start."
    return f"\nForgotten again, as they asked for since: {count(again, 'person', 'people')}." if again else ""


def _unpack(bundle: ZipFile, fresh: Path) -> int:
    """Write everything out; reading checks the checksums. Return how many files of evidence."""
    names = bundles.evidence(bundle)
    private.folder(fresh)
    private.folder(fresh / FILES)
    with progress("Unpacking", total=len(names)) as step:
        for number, name in enumerate([DATABASE, *names]):
            target = fresh / name
            private.folder(target.parent)
            with bundle.open(name) as source, private.writing(target) as out:
                shutil.copyfileobj(source, out, CHUNK)
                out.flush()
                os.fsync(out.fileno())
            step(number)
    return len(names)


def _look_into(database: Path, file: Path) -> None:
    """Raise `CannotStart` for a database that is damaged, newer than we are, made by another program, or not ours."""
    try:
        db = sqlite3.connect(database)
        try:
            tables = {name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
            why = refusal(db)
            with progress("Checking the database"):
                wrong = soundness.look(db).wrong
        finally:
            db.close()
    except sqlite3.DatabaseError as error:
        raise CannotStart(f"{file} is damaged: {error}") from None
    if wrong:
        raise CannotStart(f"{file} is damaged: {'; '.join(wrong)}")
    if not tables >= OURS:
        raise CannotStart(f"{file} is not a backup of this program.")
    if why:
        raise CannotStart(f"{file} {why}")


def _exchange(settings: Settings, fresh: Path) -> Path | None:
    """Move what is there aside and the restored into its place; return where the old is now, None if there was none."""
    here = settings.data_dir
    old = [path for path in (settings.files_dir, *here.glob(f"{DATABASE}*")) if path.exists()]
    aside = None
    if old:
        aside = here / drop_set_aside.name(datetime.now(settings.zone))
        private.folder(aside)
        for path in old:
            path.rename(aside / path.name)
    for path in fresh.iterdir():
        path.rename(here / path.name)
    bundles.settle(here)
    return aside
