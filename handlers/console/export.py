"""`zheli export`: complaints, readings and the digest as tables, without anybody's name."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import BinaryIO

from bot import settings
from bot.errors import CannotStart
from handlers.console import export_forms, export_rows
from handlers.console.bundle import settle
from handlers.console.export_rows import Table
from handlers.console.opened import opened
from handlers.console.telling import count, progress


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be exported: `since` a local day; `public`: without words, places rounded to about 100 m."""

    what: str
    form: str
    out: Path | None = None
    since: date | None = None
    public: bool = False
    week: str = ""


def write(wish: Wish) -> str | None:
    """Write the export; return a line about it, None if it went to the standard output."""
    writer = export_forms.FORMS[wish.form]
    if wish.form == "geojson" and wish.what == "digest":
        raise CannotStart("A digest has no places: choose csv, json or xlsx.")
    if wish.form == "xlsx" and wish.out is None:
        raise CannotStart("A spreadsheet cannot go to the screen: name a file with --out.")
    given = settings.load()
    with opened(given, read_only=True) as tx:
        table = export_rows.TABLES[wish.what](tx, wish.since, wish.public, wish.week)
        with _target(wish.out) as stream:
            written = writer(table.columns, _counted(table), stream, wish.out is not None)
    return None if wish.out is None else f"{wish.out}: {count(written, 'row')}"


def day(text: str) -> date:
    """Read a day as 2026-11-30. Raise ValueError for anything else."""
    return datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007 - a local day has no zone


def _counted(table: Table) -> Iterator[export_rows.Row]:
    with progress("Writing", total=table.total) as step:
        for number, row in enumerate(table.rows, 1):
            yield row
            if number % 500 == 0:
                step(number)


@contextmanager
def _target(out: Path | None) -> Iterator[BinaryIO]:
    """Give a stream to write to; the named file has all of it or is not touched."""
    if out is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    part = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as stream:
            yield stream
        settle(part)
        part.replace(out)
    except OSError as error:
        raise CannotStart(f"{out} cannot be written: {error.strerror}") from None
    finally:
        part.unlink(missing_ok=True)
