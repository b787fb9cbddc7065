"""`zheli backup`: one file with everything, made while the hotline runs."""

import os
import sqlite3
import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from bot.adapters import age_files
from bot.errors import CannotStart
from bot.settings import Settings
from handlers.console.bundle import CHUNK, DATABASE, FILES, NOTE, Note, settle
from handlers.console.telling import Step, count, progress, size
from storage import soundness
from storage.migrate import version
from storage.store import connect

PAGES_AT_ONCE = 2048


IN_THE_CLEAR = (
    "It is not encrypted: whoever reads it has names, phones, exact places and people's words. Encrypt it with --to."
)


def make(settings: Settings, target: Path, to: Sequence[str] = ()) -> str:
    """Write the backup and return a line about it. Raise `CannotStart` if it cannot be made; then nothing is left.

    `to`: whose keys it is encrypted for (`age`); without any, the line says what lies there in the clear.
    """
    if not settings.database.exists():
        raise CannotStart(f"{settings.database} is not there: nothing to back up (is ZHELI_DATA_DIR right?).")
    if target.exists():
        raise CannotStart(f"{target} is there already: choose another name.")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        # What is to be encrypted lies nowhere in the clear but beside the data it is made of.
        near = settings.data_dir if to else target.parent
        with tempfile.TemporaryDirectory(prefix=".zheli-backup-", dir=near) as folder:
            copy = Path(folder) / DATABASE
            at = _copy(settings.database, copy)
            whole = Path(folder) / "whole.zip"
            kept = _pack(whole, copy, at, settings.files_dir)
            if to:
                _encrypt(whole, target, to)
            else:
                settle(whole)
                whole.rename(target)
        settle(target.parent)
    except age_files.NotReadable as error:
        raise CannotStart(f"The backup could not be made: {error}") from None
    except (OSError, sqlite3.Error) as error:
        raise CannotStart(f"The backup could not be made: {error}") from None
    said = f"{target}: database and {count(kept, 'file')} of evidence, {size(target.stat().st_size)}"
    return f"{said}, encrypted" if to else f"{said}\n{IN_THE_CLEAR}"


def _encrypt(whole: Path, target: Path, to: Sequence[str]) -> None:
    """Write the backup so that only the holders of these keys can read it; whole or not at all."""
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.part")
    handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as out, whole.open("rb") as source, progress("Encrypting"):
            age_files.encrypt(source, out, to)
        settle(unfinished)
        unfinished.rename(target)
    finally:
        unfinished.unlink(missing_ok=True)


def _copy(database: Path, copy: Path) -> int:
    """Copy one committed state; return its version. The running hotline writes on meanwhile."""
    source, made = connect(database, read_only=True), sqlite3.connect(copy)
    try:
        # The open transaction holds one state still, else every commit of the hotline would start the copy anew.
        source.execute("BEGIN")
        at = version(source)
        source.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        with progress("Copying the database", total=1) as step:
            source.backup(made, pages=PAGES_AT_ONCE, progress=_share(step))
        made.execute("PRAGMA journal_mode = DELETE")  # one file, no -wal beside it
        if wrong := soundness.look(made, quick=True).wrong:
            raise CannotStart(f"The database is damaged, its copy is worth nothing: {wrong[0]}. Ask zheli doctor.")
    finally:
        source.close()
        made.close()
    return at


def _share(step: Step) -> Callable[[int, int, int], None]:
    return lambda _, left, total: step((total - left) / max(total, 1))


def _pack(whole: Path, copy: Path, at: int, files_dir: Path) -> int:
    """Put everything into one zip; return how many files of evidence. They are only ever added, so none is missing."""
    evidence = [path for path in sorted(files_dir.rglob("*")) if path.is_file() and not path.name.startswith(".")]
    note = Note(at, datetime.now(UTC))
    handle = os.open(whole, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)  # it holds who reported what
    with os.fdopen(handle, "wb") as out, ZipFile(out, "w") as bundle:
        bundle.writestr(NOTE, note.text())
        bundle.write(copy, DATABASE, ZIP_DEFLATED)
        with progress("Adding the evidence", total=len(evidence)) as step:
            for number, path in enumerate(evidence, 1):
                _add(bundle, path, FILES + path.relative_to(files_dir).as_posix())
                step(number)
    return len(evidence)


def _add(bundle: ZipFile, path: Path, name: str) -> None:
    """Add a file as it is: photos do not get smaller."""
    info = ZipInfo.from_file(path, name)
    info.compress_type = ZIP_STORED
    with path.open("rb") as source, bundle.open(info, "w") as target:
        while chunk := source.read(CHUNK):
            target.write(chunk)
