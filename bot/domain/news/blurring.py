"""The grid over a photo, on whose cells a coordinator taps what is to be made unrecognisable."""

from collections.abc import Iterable

LONG, SHORT = 6, 4
"""Cells along the photo's long and its short side: letters across, numbers down. Our own guess of what a thumb hits."""

Cell = tuple[int, int]
"""Column and row, from 0."""


def size(*, upright: bool) -> tuple[int, int]:
    """Return how many columns and rows the grid has."""
    return (SHORT, LONG) if upright else (LONG, SHORT)


def name(cell: Cell) -> str:
    """Return how a cell is called: «A1» is at the top on the left."""
    return f"{chr(ord('A') + cell[0])}{cell[1] + 1}"


def every(*, upright: bool) -> list[Cell]:
    """Return all cells, row by row."""
    columns, rows = size(upright=upright)
    return [(column, row) for row in range(rows) for column in range(columns)]


def turned(cells: str, number: int, *, upright: bool) -> str:
    """Return the cells with one (its number, row by row) put in or taken out; a number there is not changes nothing."""
    all_ = [name(cell) for cell in every(upright=upright)]
    if number >= len(all_):
        return cells
    chosen = set(cells.split()) ^ {all_[number]}
    return " ".join(one for one in all_ if one in chosen)


def read(cells: str) -> list[Cell]:
    """Return the cells of a text such as «A1 C3»."""
    return [(ord(one[0]) - ord("A"), int(one[1:]) - 1) for one in cells.split()]


def boxes(cells: Iterable[Cell], width: int, height: int, *, upright: bool) -> list[tuple[int, int, int, int]]:
    """Return each cell as (left, top, right, bottom) in pixels; together they leave no gap between them."""
    columns, rows = size(upright=upright)
    return [
        (
            column * width // columns,
            row * height // rows,
            (column + 1) * width // columns,
            (row + 1) * height // rows,
        )
        for column, row in cells
    ]
