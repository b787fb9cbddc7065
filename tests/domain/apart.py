"""Sentences that were kept apart: a third of each list, chosen by their letters and by nobody.

Words are added to the lists for what the other two thirds show. Whoever adds a sentence cannot choose where it falls.
"""

import csv
import zlib
from collections.abc import Iterable
from pathlib import Path

DATA = Path(__file__).parent / "data"
_NEW_LINE = "⏎"


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a list of sentences; «⏎» in a sentence stands for a new line."""
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return [{**row, "text": row["text"].replace(_NEW_LINE, "\n")} for row in csv.DictReader(file)]


def apart(name: str) -> list[dict[str, str]]:
    """Return the third that was kept apart."""
    return [row for row in rows(name) if zlib.crc32(row["text"].replace("\n", _NEW_LINE).encode()) % 3 == 0]


def share(hits: Iterable[bool]) -> float:
    """Return which part of them is true."""
    found = list(hits)
    return sum(found) / len(found)


def of_language(found: list[dict[str, str]], lang: str) -> list[dict[str, str]]:
    """Return the rows in one language."""
    return [row for row in found if row["lang"] == lang]
