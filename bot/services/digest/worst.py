"""The ten worst places, and the bodies by how they answer; of the regions that whoever asks may see."""

from collections.abc import Sequence
from datetime import timedelta

from bot.domain.cases.board_views import ANY
from bot.domain.digest.worst import MEMORY_DAYS, Record, WorstPlace, worst_bodies, worst_places
from bot.domain.people.roles import Person
from bot.services.people import regions
from storage.digest import worst as rows
from storage.digest.figures import Areas
from storage.engine import jobs, outbox
from storage.tx import Tx

BODIES_DAYS = 365
"""How far back letters count."""


def places(tx: Tx, areas: Areas = None, most: int = 10) -> tuple[WorstPlace, ...]:
    """Return the worst places of two years, the worst first."""
    return worst_places(rows.spots(tx, tx.now - timedelta(days=MEMORY_DAYS), areas), tx.now, most)


def bodies(tx: Tx, areas: Areas = None) -> tuple[Record, ...]:
    """Return the bodies that had letters within a year, those that owe most first."""
    return worst_bodies(rows.records(tx, tx.rules.today(tx.now) - timedelta(days=BODIES_DAYS), areas))


def draw(tx: Tx, by: Person, area: str = ANY) -> None:
    """Have the places drawn on a map; pressed again within a minute it is drawn once. Raise `NotFound`: not theirs."""
    areas = regions.scope(tx, by.id, area)
    jobs.put(
        tx,
        "draw-worst",
        key=f"draw-worst:{by.id}:{area}:{tx.now:%Y%m%d%H%M}",
        areas=None if areas is None else sorted(areas),
        lang=by.lang or by.guess,
        reader=by.id,
    )


def look(tx: Tx, by: Person, area: str = ANY) -> None:
    """See that the region is theirs. Raise `NotFound` if it is not."""
    regions.scope(tx, by.id, area)


def drawn(tx: Tx, job_id: int, reader: int, name: str, areas: Sequence[str] | None) -> None:
    """The map of `areas` lies in DATA_DIR/drawn under `name`: send it. Drawn again by the same job, it is sent once."""
    outbox.put(tx, reader, "worst-map", key=f"drawn:{job_id}", mode="edit", name=name, areas=areas)
