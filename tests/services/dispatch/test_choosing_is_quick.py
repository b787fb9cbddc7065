"""Among ten thousand volunteers the right three are found with little work; how long it takes is `make bench`'s."""

import random
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from bot.domain.places.points import Point, about_m
from bot.services.dispatch import choosing
from storage.tx import Tx
from tests.services import town

MANY = 10_000

STEPS, CALLS = 250_000, 15_000
"""Most of SQLite's own instructions and of calls in Python that a choice may take: about 10 ms on two slow cores."""


@contextmanager
def counted(tx: Tx) -> Iterator[Counter[str]]:
    """Count what is done inside, the same on every machine however busy it is."""
    work: Counter[str] = Counter()
    tx.db.set_progress_handler(lambda: work.update(steps=100), 100)
    sys.setprofile(lambda _frame, event, _about: work.update(calls=1) if event == "call" else None)
    try:
        yield work
    finally:
        sys.setprofile(None)
        tx.db.set_progress_handler(None, 0)


def settle(tx: Tx, homes: list[Point], radius_m: int) -> None:
    """Make so many volunteers on duty, with the medium air and trained for it."""
    tx.db.executemany(
        "INSERT INTO people (id, telegram_id, guess, created_at) VALUES (?, ?, 'ru', '')",
        [(10**6 + n, 10**6 + n) for n in range(len(homes))],
    )
    tx.db.executemany(
        """INSERT INTO volunteers (person_id, home_lat, home_lon, radius_m, on_duty, joined_at)
           VALUES (?, ?, ?, ?, 1, '')""",
        [(10**6 + n, home.lat, home.lon, radius_m) for n, home in enumerate(homes)],
    )
    tx.db.execute("INSERT INTO roles SELECT person_id, 'volunteer', '' FROM volunteers")
    tx.db.execute("INSERT INTO volunteer_media SELECT person_id, 'air' FROM volunteers")
    tx.db.execute(
        """INSERT INTO trainings (person_id, module, passed_at, expires_at)
           SELECT person_id, module, '', '9' FROM volunteers, (SELECT 'general' AS module UNION SELECT 'air')"""
    )


@pytest.mark.parametrize(
    "spread",
    [0.0, 0.003, 0.05, 0.5, 5.0],
    ids=["in one house", "in one street", "in one town", "in one region", "in the whole country"],
)
def test_three_of_ten_thousand(tx: Tx, spread: float) -> None:
    luck = random.Random(7)
    here = town.CENTRE
    homes = [
        Point(here.lat + luck.uniform(-spread, spread), here.lon + luck.uniform(-spread, spread)) for _ in range(MANY)
    ]
    settle(tx, homes, 20_000)
    case = town.case(tx)
    tx.rules.catalogue.dangers_in("")  # read once, when the line begins to listen (`bot.hotline.warm`)

    with counted(tx) as work:
        ring = choosing.next_ring(tx, case, 3)

    nearest = sorted((about_m(home, here), 10**6 + n) for n, home in enumerate(homes))[:3]
    assert [one.person for one in ring] == [person for _, person in nearest]
    assert work["steps"] < STEPS
    assert work["calls"] < CALLS
