"""What each thing looks like on charts and maps: by pattern or shape first, by colour second."""

from dataclasses import dataclass

PAPER, INK, QUIET, LINE = "#FBFAF5", "#1F2A24", "#56635B", "#D8DDD5"
DEEP, LEAF, MIST = "#14573A", "#8FC3A5", "#F0F3EC"  # green, dark to pale


@dataclass(frozen=True, slots=True)
class Fill:
    """The inside and the edge of a bar; `hatch` is matplotlib's pattern."""

    fill: str
    edge: str = DEEP
    hatch: str | None = None


RECEIVED = Fill(MIST)
CHECKED = Fill("#FFFFFF", hatch="//")
CONFIRMED = Fill(DEEP)
COUNTED = Fill("#6BA587", edge="#6BA587")  # a number that says nothing of checks

LAND, TOWN, WATER, SHORE, WATER_LETTERS, BORDER = "#EDEFE6", "#FBFAF5", "#CFE1EC", "#93B7CC", "#3F6F8C", "#9AA49A"
