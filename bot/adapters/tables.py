"""The forms of a table. Each writes rows as they come, however many, and returns how many there were.

Text that a spreadsheet would take for a formula gets an apostrophe in front: it was written by strangers.
"""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable
from typing import Any, BinaryIO

Row = dict[str, Any]
Write = Callable[[tuple[str, ...], Iterable[Row], BinaryIO, bool], int]

FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")  # the wide ones are folded by some spreadsheets
UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # XML has no way to write them


def as_csv(columns: tuple[str, ...], rows: Iterable[Row], stream: BinaryIO, to_file: bool) -> int:
    """Write a CSV; a file begins with a mark by which spreadsheets know that it is UTF-8."""
    text = io.TextIOWrapper(stream, encoding="utf-8-sig" if to_file else "utf-8", newline="", write_through=True)
    writer = csv.writer(text)
    writer.writerow(columns)
    number = 0
    for number, row in enumerate(rows, 1):  # noqa: B007 - how many there were
        writer.writerow([harmless(row[name]) for name in columns])
    text.detach()
    return number


def as_json(columns: tuple[str, ...], rows: Iterable[Row], stream: BinaryIO, _: bool) -> int:
    """Write a JSON list with an object for each row."""
    return _list(b"[", ({name: row[name] for name in columns} for row in rows), stream, b"]\n")


def as_geojson(_columns: tuple[str, ...], rows: Iterable[Row], stream: BinaryIO, _: bool) -> int:
    """Write a GeoJSON collection (RFC 7946: longitude first); a row without a place has no geometry."""
    return _list(b'{"type": "FeatureCollection", "features": [', map(_feature, rows), stream, b"]}\n")


def as_xlsx(columns: tuple[str, ...], rows: Iterable[Row], stream: BinaryIO, _: bool) -> int:
    """Write a spreadsheet with one sheet, its first line kept in sight."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("zheli")
    sheet.freeze_panes = "A2"
    sheet.append(columns)
    number = 0
    for number, row in enumerate(rows, 1):  # noqa: B007 - how many there were
        sheet.append([printable(harmless(row[name])) for name in columns])
    book.save(stream)
    return number


FORMS: dict[str, Write] = {"csv": as_csv, "json": as_json, "geojson": as_geojson, "xlsx": as_xlsx}


def harmless(value: Any) -> Any:
    """Return the value so that no spreadsheet carries it out; numbers stay numbers."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value


def printable(value: Any) -> Any:
    """Return the value so that a spreadsheet can hold it: text without what XML cannot write, no longer than a cell."""
    return UNPRINTABLE.sub("�", value)[:32_767] if isinstance(value, str) else value


def _list(begin: bytes, items: Iterable[Any], stream: BinaryIO, end: bytes) -> int:
    stream.write(begin)
    number = 0
    for number, item in enumerate(items, 1):
        stream.write(b",\n" if number > 1 else b"\n")
        stream.write(json.dumps(item, ensure_ascii=False).encode("utf-8", "replace"))
    stream.write(b"\n" + end)
    return number


def _feature(row: Row) -> dict[str, Any]:
    place = None
    if row["lat"] is not None:
        place = {"type": "Point", "coordinates": [row["lon"], row["lat"]]}
    properties = {name: value for name, value in row.items() if name not in ("lat", "lon")}
    return {"type": "Feature", "geometry": place, "properties": properties}
