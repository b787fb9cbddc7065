"""What a backup is: one zip with the database, the evidence and a note of what it is. Every part has its checksum."""

import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath
from zipfile import ZipFile

from bot.errors import CannotStart

DATABASE = "zheli.sqlite3"
FILES = "files/"
NOTE = "backup.json"
KIND = "zhasyl-zheli backup"
CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Note:
    """What a backup says of itself. `version`: of the database; `made_at`: aware."""

    version: int
    made_at: datetime

    def text(self) -> str:
        """Return it as it is written."""
        return json.dumps({"kind": KIND, "version": self.version, "made_at": self.made_at.isoformat()}, indent=1)


def note(bundle: ZipFile) -> Note:
    """Read the note. Raise `CannotStart` if this is somebody else's file."""
    try:
        raw = json.loads(bundle.read(NOTE))
        if raw["kind"] != KIND or DATABASE not in bundle.namelist():
            raise ValueError(raw["kind"])
        return Note(int(raw["version"]), datetime.fromisoformat(raw["made_at"]))
    except (LookupError, TypeError, ValueError):
        raise CannotStart(f"{bundle.filename} is not a backup of this program.") from None


def evidence(bundle: ZipFile) -> list[str]:
    """Return the names of the evidence. Raise `CannotStart` for a file that would lie anywhere but in its folder."""
    names = [name for name in bundle.namelist() if name not in (DATABASE, NOTE)]
    for name in names:
        path = PurePosixPath(name)
        if not name.startswith(FILES) or path.is_absolute() or ".." in path.parts or "\\" in name:
            raise CannotStart(f"{bundle.filename} is not a backup of this program: it holds {name!r}.")
    return names


def settle(path: Path) -> None:
    """Bring a file, or what a folder lists, onto the disk itself."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
