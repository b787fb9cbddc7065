"""The settlements of the whole country, from the state classifier: packed into a file, of which few rows are read."""

import csv
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path

from bot.adapters import country
from bot.domain.places.gazetteer import START, VILLAGE, Named, Said, same, telling_of
from bot.domain.text.languages import LANGUAGES, Words
from bot.domain.text.spelling import latin
from bot.errors import CannotStart

COLUMNS = ("kato", "name_ru", "kind", "district", "region")
"""What the classifier's table has to have; `name_kk` is read where it is there."""
BUILT_IN = Path(__file__).parent.parent / "data" / "geo" / "settlements.sqlite3"
"""Where it lies if it was packed while the program was built."""
WORDS_MOST = 24
"""Words of a text that are looked for."""
FEW = 6
"""Words of a text all of which are looked for."""


def pack(table: Path, file: Path) -> int:
    """Write the file anew from the classifier's table (CSV, UTF-8); return how many settlements it has.

    Raise `CannotStart` with a clear line; what was there stays then.
    """
    new = file.with_suffix(".new")
    try:
        with table.open(encoding="utf-8-sig", newline="") as lines:
            rows = csv.DictReader(lines)
            lacking = [name for name in COLUMNS if name not in (rows.fieldnames or ())]
            if lacking:
                raise CannotStart(f"{table}: lacks the columns {', '.join(lacking)}")
            packed = list(_packed(rows))
        file.parent.mkdir(parents=True, exist_ok=True)
        new.unlink(missing_ok=True)
        with closing(sqlite3.connect(new)) as made, made:
            made.execute(
                "CREATE TABLE settlements (start TEXT NOT NULL, first TEXT NOT NULL, kato TEXT NOT NULL,"
                " kk TEXT NOT NULL, ru TEXT NOT NULL, district TEXT NOT NULL, region TEXT NOT NULL,"
                " kind TEXT NOT NULL) STRICT"
            )
            made.executemany("INSERT INTO settlements VALUES (?, ?, ?, ?, ?, ?, ?, ?)", packed)
            made.execute("CREATE INDEX settlements_by_start ON settlements (start)")
        new.replace(file)
    except (OSError, UnicodeDecodeError, sqlite3.Error) as error:
        new.unlink(missing_ok=True)
        raise CannotStart(f"{table}: cannot be packed: {error}") from None
    return len({row[2] for row in packed})


def find(file: Path, said: Said) -> list[Named]:
    """Return the settlements that a word of the text may be the first word of the name of; none without the file."""
    words = {said.keys[at] for at in islice(_telling(said), WORDS_MOST)}
    if not words or not file.is_file():
        return []
    starts = sorted({word[:START] for word in words})
    holes = ", ".join("?" * len(starts))
    with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as packed:
        rows = packed.execute(
            f"SELECT first, kato, kk, ru, district, region, kind FROM settlements WHERE start IN ({holes})",
            starts,
        ).fetchall()
    found = {row[1]: row for row in rows if any(same(row[0], word) for word in words)}
    return [_named(row) for row in found.values()]


def _telling(said: Said) -> Iterator[int]:
    """Yield where a settlement may be named: anywhere in a few words, in more of them in capitals or beside «село»."""
    for at, word in enumerate(said.keys):
        beside = VILLAGE.intersection((*said.keys[max(0, at - 1) : at], *said.keys[at + 1 : at + 2]))
        named = beside or said.words[at][:1].isupper() or len(said.keys) <= FEW
        if named and len(word) > 1 and not said.street(at):
            yield at


def _packed(rows: Iterable[dict[str, str]]) -> Iterator[tuple[str, ...]]:
    for row in rows:
        ru = row["name_ru"].strip()
        kk = (row.get("name_kk") or "").strip() or ru
        for first in sorted({telling[0] for telling in map(telling_of, (kk, ru)) if telling}):
            yield first[:START], first, row["kato"], kk, ru, row["district"], row["region"], row["kind"]


def _named(row: tuple[str, ...]) -> Named:
    _, kato, kk, ru, district, region, kind = row
    names = Words(kk=kk, ru=ru, en=latin(ru).title())
    whole = _regions().get(kato[:2])
    region_names = whole or Words(kk=region, ru=region, en=region)
    around = (district, region, *(region_names[lang] for lang in LANGUAGES))
    of = Words(**{lang: ", ".join(part for part in (district, region_names[lang]) if part) for lang in LANGUAGES})
    return Named(names, None, 0, around=around, of=of, sort="town" if kind == "town" else "village", kato=kato)


def _regions() -> dict[str, Words]:
    """Return the regions by the first two figures of the codes in them."""
    return {one.id.removeprefix("KZ-"): one.name for one in country.regions()}
