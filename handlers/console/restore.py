"""`zheli restore`: a backup in the place of the data, which is moved aside and never lost."""

import os
import shutil
import sqlite3
import zlib
from datetime import datetime
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from bot.errors import CannotStart
from bot.settings import Settings
from handlers.console import bundle as bundles
from handlers.console.bundle import CHUNK, DATABASE, FILES
from handlers.console.telling import count, progress
from storage import private, soundness
from storage.data_folder import take_lock
from storage.migrate import refusal

OURS = {"people", "complaints", "updates", "outbox", "history"}  # tables that no foreign database has all of


def put_back(settings: Settings, file: Path) -> str:
    """Restore a backup and return what was done. Raise `CannotStart`, with nothing changed, if that is not safe."""
    try:
        with ZipFile(file) as bundle, take_lock(settings.data_dir):
            note = bundles.note(bundle)
            fresh = settings.data_dir / ".restoring"
            shutil.rmtree(fresh, ignore_errors=True)
            try:
                kept = _unpack(bundle, fresh)
                _look_into(fresh / DATABASE, file)
                aside = _exchange(settings, fresh)
            finally:
                shutil.rmtree(fresh, ignore_errors=True)
    except FileNotFoundError:
        raise CannotStart(f"{file} is not there.") from None
    except (BadZipFile, zlib.error, EOFError) as error:
        raise CannotStart(f"{file} is damaged: {error}") from None
    except (OSError, sqlite3.Error) as error:
        raise CannotStart(f"{file} could not be restored: {error}") from None
    done = f"Restored the state of {note.made_at:%Y-%m-%d %H:%M} UTC, {count(kept, 'file')} of evidence."
    return f"{done}\nWhat was there before is in {aside}" if aside else done


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
        aside = here / f"before-restore-{datetime.now(settings.zone):%Y%m%d-%H%M%S}"
        private.folder(aside)
        for path in old:
            path.rename(aside / path.name)
    for path in fresh.iterdir():
        path.rename(here / path.name)
    bundles.settle(here)
    return aside
