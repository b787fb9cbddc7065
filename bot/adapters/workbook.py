"""A spreadsheet of several sheets for people: heads kept in sight, columns as wide as they need, dates as dates."""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bot.adapters.tables import harmless, printable

NARROW, WIDE = 8, 60  # characters, the least and the most of a column
LOOKED_AT = 200  # rows by which a column's width is judged
NAME = 31  # characters of a sheet's name that spreadsheets allow
FORMATS = {datetime: "dd.mm.yyyy hh:mm", date: "dd.mm.yyyy"}


@dataclass(frozen=True, slots=True)
class BookSheet:
    """A sheet: its name, heads, rows of values as wide as the heads. A moment has no zone: it is the local one."""

    name: str
    heads: Sequence[str]
    rows: Sequence[Sequence[Any]]


def book(sheets: Iterable[BookSheet]) -> bytes:
    """Return the spreadsheet as XLSX. Text that would be taken for a formula is made harmless: strangers wrote it."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    made = Workbook(write_only=True)
    for one in sheets:
        sheet = made.create_sheet(one.name[:NAME])
        sheet.freeze_panes = "A2"
        for number, width in enumerate(_widths(one), 1):
            sheet.column_dimensions[get_column_letter(number)].width = width
        heads = []
        for head in one.heads:
            cell = WriteOnlyCell(sheet, value=head)
            cell.font, cell.alignment = Font(bold=True), Alignment(wrap_text=True, vertical="top")
            heads.append(cell)
        sheet.append(heads)
        for row in one.rows:
            sheet.append([_cell(sheet, value) for value in row])
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def _cell(sheet: Any, value: Any) -> Any:
    from openpyxl.cell import WriteOnlyCell

    if (form := FORMATS.get(type(value))) is None:
        return printable(harmless(value))
    cell = WriteOnlyCell(sheet, value=value)
    cell.number_format = form
    return cell


def _widths(sheet: BookSheet) -> list[int]:
    columns = zip(sheet.heads, *sheet.rows[:LOOKED_AT], strict=True)
    return [max(NARROW, min(WIDE, max(_length(value) for value in column) + 2)) for column in columns]


def _length(value: Any) -> int:
    return len(FORMATS[type(value)]) if type(value) in FORMATS else len(str(value if value is not None else ""))
