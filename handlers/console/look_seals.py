"""What `zheli doctor` sees of the evidence: whether what was sealed is still what it was."""

import hashlib
from collections.abc import Iterator

from bot.errors import CannotStart
from bot.services.checks import seals
from bot.settings import Settings
from handlers.console.finding import Finding, bad, good
from handlers.console.opened import opened
from handlers.console.telling import count
from storage.checks import seals as kept

NAMED = 5
"""Numbers of cases that one line names."""


def sealed(given: Settings) -> Iterator[Finding]:
    """Look whether every seal holds, and whether every sealed file is on the disk as it came."""
    try:
        with opened(given, read_only=True) as tx:
            total, wrong = seals.broken(tx)
            spoiled = [row["number"] for row in kept.content(tx) if not _as_it_came(given, row["path"], row["sha256"])]
    except CannotStart:
        return  # no database yet, or of another version: told by `database`
    if wrong:
        yield bad(f"The seal of {_named(wrong)} does not hold: its evidence was changed. Compare it with a backup.")
    if spoiled:
        yield bad(f"Sealed files of {_named(spoiled)} are missing or changed: zheli restore the last good backup.")
    if total and not wrong and not spoiled:
        yield good(f"{count(total, 'check')} sealed, all hold.")


def _as_it_came(given: Settings, path: str, sha256: str) -> bool:
    try:
        with (given.files_dir / path).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == sha256
    except OSError:
        return False


def _named(numbers: list[str]) -> str:
    different = list(dict.fromkeys(numbers))
    return ", ".join(different[:NAMED]) + (" and others" if len(different) > NAMED else "")
