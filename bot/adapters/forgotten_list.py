"""The list of who was forgotten, as a file beside the database: it is in no backup, and no restore takes it back.

A line each: when, what («person», «contact»), a keyed hash. It is only ever added to.
"""

import os
from collections.abc import Iterable
from pathlib import Path

FILE = "forgotten.list"


def read(folder: Path) -> frozenset[str]:
    """Return the hashes of the list; nothing where there is none. A line that was cut off is none."""
    try:
        lines = (folder / FILE).read_text("ascii", errors="replace").splitlines()
    except FileNotFoundError:
        return frozenset()
    return frozenset(parts[2] for line in lines if len(parts := line.split()) == 3 and len(parts[2]) == 64)


def add(folder: Path, entries: Iterable[tuple[str, str, str]]) -> int:
    """Write down those that are not there yet, (when, what, hash) each, onto the disk itself; return how many."""
    known = read(folder)
    fresh = [entry for entry in entries if entry[2] not in known]
    if not fresh:
        return 0
    handle = os.open(folder / FILE, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
    with os.fdopen(handle, "r+b") as file:
        torn = file.seek(0, os.SEEK_END) > 0 and (file.seek(-1, os.SEEK_END), file.read(1))[1] != b"\n"
        file.write((b"\n" if torn else b"") + "".join(f"{' '.join(one)}\n" for one in fresh).encode("ascii"))
        file.flush()
        os.fsync(file.fileno())
    return len(fresh)
