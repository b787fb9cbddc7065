"""The public square of a case in SQL: that of the case that leads, where it is a witness of one."""

from typing import Any

from bot.domain.places.cells import Cell, cell_of
from bot.domain.places.points import Point

CELL = """iif({lead}.id IS NULL, c.cell_lat, {lead}.cell_lat) AS cell_lat,
          iif({lead}.id IS NULL, c.cell_lon, {lead}.cell_lon) AS cell_lon,
          iif({lead}.id IS NULL, c.lat, {lead}.lat) AS own_lat, iif({lead}.id IS NULL, c.lon, {lead}.lon) AS own_lon"""
"""Columns for cases `c` joined to `{lead}`; `cell_in` makes the square of them and takes the exact ones out."""


def cell_in(row: dict[str, Any]) -> Cell | None:
    """Take the columns of `CELL` out of a row and return the square, None without a place."""
    lat_i, lon_i, lat, lon = (row.pop(name) for name in ("cell_lat", "cell_lon", "own_lat", "own_lon"))
    if lat_i is not None:
        return Cell(lat_i, lon_i)
    return None if lat is None else cell_of(Point(lat, lon))
