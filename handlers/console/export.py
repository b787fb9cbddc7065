"""`zheli export`: complaints, readings, voices, letters, histories and the digest as tables, without anybody's name."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from bot import settings
from bot.adapters import tables
from bot.errors import CannotStart
from handlers.console import export_digest
from handlers.console.bundle import settle
from handlers.console.opened import opened
from handlers.console.telling import count, progress
from storage import private
from storage.digest import exports
from storage.digest.exports import WHOLE, Cut, Table


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be exported, which part of it, in which form and where to; `week` of the digest alone."""

    what: str
    form: str
    out: Path | None = None
    cut: Cut = WHOLE
    week: str = ""


def write(wish: Wish) -> str | None:
    """Write the export; return a line about it, None if it went to the standard output."""
    writer = tables.FORMS[wish.form]
    if wish.form == "geojson" and wish.what == "digest":
        raise CannotStart("A digest has no places: choose csv, json or xlsx.")
    if wish.form == "xlsx" and wish.out is None:
        raise CannotStart("A spreadsheet cannot go to the screen: name a file with --out.")
    given = settings.load()
    with opened(given, read_only=True) as tx:
        if wish.cut.area is not None and wish.cut.area not in tx.rules.catalogue.areas:
            raise CannotStart(f"No such area: one of {', '.join(tx.rules.catalogue.areas)}.")
        if wish.cut.kind is not None and wish.cut.kind not in tx.rules.catalogue.kinds:
            raise CannotStart(f"No such kind: one of {', '.join(tx.rules.catalogue.kinds)}.")
        table = export_digest.table(tx, wish.week) if wish.what == "digest" else exports.table(tx, wish.what, wish.cut)
        with _target(wish.out) as stream:
            written = writer(table.columns, _counted(table), stream, wish.out is not None)
    return None if wish.out is None else f"{wish.out}: {count(written, 'row')}"


def _counted(table: Table) -> Iterator[exports.Row]:
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
        with private.writing(part) as stream:
            yield stream
        settle(part)
        part.replace(out)
    except OSError as error:
        raise CannotStart(f"{out} cannot be written: {error.strerror}") from None
    finally:
        part.unlink(missing_ok=True)
