"""Whom to call among ten thousand volunteers, spread over a town, a region, and the country."""

import random
import sqlite3
import statistics
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from bench.budgets import Measured
from bench.load import rules
from bot.domain.catalogue.rules import Rules
from bot.domain.places.points import Point
from bot.services.dispatch.choosing import next_ring
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.migrate import migrate
from storage.people import people
from storage.store import connect
from storage.tx import Tx

MANY = 10_000
TIMES = 25
CENTRE = Point(50.0547, 72.9646)
SPREADS = {"one house": 0.0, "a street": 0.003, "a town": 0.05, "a region": 0.5, "the country": 5.0}  # degrees


def choosing() -> list[Measured]:
    """Choose a ring of three `TIMES` times for each spread; the slowest spread counts."""
    catalogue = rules()
    medians = {name: _median_ms(spread, catalogue) for name, spread in SPREADS.items()}
    return [Measured("choosing", max(medians.values()), ", ".join(f"{name} {ms:.1f}" for name, ms in medians.items()))]


def _median_ms(spread: float, catalogue: Rules) -> float:
    with tempfile.TemporaryDirectory(prefix="zheli-bench-") as folder:
        db = connect(Path(folder) / "ten-thousand.sqlite3")
        migrate(db)
        db.execute("BEGIN")
        tx = Tx(db, datetime.now(UTC), catalogue)
        _settle(db, spread)
        case = _case(tx)
        took = []
        for _ in range(TIMES):
            began = time.perf_counter()
            ring = next_ring(tx, case, 3)
            took.append((time.perf_counter() - began) * 1000)
            assert len(ring) == 3
        db.close()
    return statistics.median(took)


def _settle(db: sqlite3.Connection, spread: float) -> None:
    luck = random.Random(7)
    ids = range(10**6, 10**6 + MANY)
    db.executemany("INSERT INTO people (id, telegram_id, created_at) VALUES (?, ?, '')", [(n, n) for n in ids])
    db.executemany(
        """INSERT INTO volunteers (person_id, home_lat, home_lon, radius_m, on_duty, joined_at)
           VALUES (?, ?, ?, 20000, 1, '')""",
        [(n, CENTRE.lat + luck.uniform(-spread, spread), CENTRE.lon + luck.uniform(-spread, spread)) for n in ids],
    )
    db.execute("INSERT INTO roles SELECT person_id, 'volunteer', '' FROM volunteers")
    db.execute("INSERT INTO volunteer_media SELECT person_id, 'air' FROM volunteers")
    db.execute(
        """INSERT INTO trainings (person_id, module, passed_at, expires_at)
           SELECT person_id, module, '', '9' FROM volunteers, (SELECT 'general' AS module UNION SELECT 'air')"""
    )


def _case(tx: Tx) -> Complaint:
    case_id = complaints.add(
        tx,
        number="GL-2026-0001",
        line="green",
        kind="smell",
        draft_id=None,
        reporter=people.meet(tx, 1).id,
        contact=False,
        source="chat",
        words=None,
        point=CENTRE,
        accuracy_m=None,
        place_words=None,
        area=None,
        district=None,
        signalled_at=tx.now,
        next_call_at=None,
    )
    case = complaints.get(tx, case_id)
    assert case is not None
    return case
