"""How large a dump is by two sides, as they are written: in metres, or in paces."""

from datetime import datetime

from bot.domain.measurements.dump_sides import PACE_M, Sides, height, sides
from bot.domain.people.roles import Person
from storage.cases import history
from storage.cases.complaints import Complaint
from storage.checks import dump_areas
from storage.checks.checks import Check
from storage.tx import Tx


def written(
    tx: Tx, by: Person, check: Check, case: Complaint, words: str, *, late: datetime | None = None
) -> tuple[int, list[str], str | None]:
    """Keep the sides that stand in a text, a line each.

    Return how many were kept, the ids of sentences that say what is missing, and the rest of the text, None for none.
    """
    kept, odd, rest = 0, [], []
    for line in words.splitlines():
        found = sides(line)
        if isinstance(found, Sides):
            _keep_sides(tx, by, check, case, found, late=late)
            kept += 1
        elif found is not None:
            odd.append(found)
        elif late is None and (high := height(line)) is not None and dump_areas.set_height(tx, check.id, high):
            kept += 1
        else:
            rest.append(line)
    left = "\n".join(rest)
    return kept, odd, left if left.strip() else None


def pace_m(tx: Tx, by: Person) -> float:
    """Return how long the person's pace is, m: their own, or our guess."""
    own = dump_areas.pace_cm(tx, by.id)
    return PACE_M if own is None else own / 100


def _keep_sides(tx: Tx, by: Person, check: Check, case: Complaint, found: Sides, *, late: datetime | None) -> None:
    length = pace_m(tx, by)
    found_m2 = round(found.area_m2(length), 1)
    dump_areas.add(
        tx,
        check.id,
        "paces" if found.paces else "sides",
        found_m2,
        height_m=found.height_m,
        given=found.given,
        step_m=length if found.paces else None,
        late=late,
    )
    history.add(
        tx, case.id, by, "area", as_role="volunteer", m2=round(found_m2), how="paces" if found.paces else "sides"
    )
