"""The search for an episode finds exactly what looking at every case finds."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.cases.lifecycle import Stage
from bot.domain.catalogue.rules import Rules
from bot.domain.places.points import Point, about_m
from storage.cases import board, complaints
from storage.intake import episodes
from storage.tx import Tx
from tests import blank
from tests.storage.given_cases import CENTRE, put

AT = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
KINDS = ("smell", "smoke", "dump")
RADIUS_M, WINDOW = 1500, timedelta(hours=2)

signals = st.tuples(
    st.integers(-20, 20), st.integers(-20, 20), st.integers(-300, 300), st.sampled_from(KINDS), st.booleans()
)
"""Tenths of the radius to the north and to the east, minutes, kind, closed."""


@pytest.fixture
def fresh(rules: Rules) -> Iterator[Tx]:
    db = blank.in_memory()
    yield Tx(db, AT, rules)
    db.close()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    rows=st.lists(signals, min_size=1, max_size=25),
    joins=st.lists(st.tuples(st.integers(0, 24), st.integers(0, 24)), max_size=12),
    splits=st.lists(st.integers(0, 24), max_size=4),
)
def test_it_finds_what_looking_at_every_case_finds(
    fresh: Tx, rows: list[tuple[int, int, int, str, bool]], joins: list[tuple[int, int]], splits: list[int]
) -> None:
    tx = fresh
    tx.run("BEGIN")
    try:
        ids = [_put(tx, row) for row in rows]
        for one, into in joins:
            _join(tx, ids, one, into)
        for one in splits:
            _split(tx, ids, one)
        found = episodes.near(tx, CENTRE, AT, ("smell", "smoke"), radius_m=RADIUS_M, window=WINDOW, limit=100)
        assert [one.case.id for one in found] == _brute(tx, ids)
        assert [one.distance_m for one in found] == sorted(one.distance_m for one in found)
    finally:
        tx.run("ROLLBACK")


def test_somebody_who_says_it_twice_is_one_witness(tx: Tx) -> None:
    lead, again, other = put(tx, AT), put(tx, AT), put(tx, AT + timedelta(minutes=5))
    person = tx.insert("INSERT INTO people (created_at) VALUES (:now)", now=tx.now)
    tx.run("UPDATE complaints SET reporter = :person WHERE id IN (:a, :b)", person=person, a=lead, b=again)
    for one in (again, other):
        _join(tx, [lead, one], 1, 0)
    assert episodes.voices(tx, lead) == episodes.Voices(2, AT, AT + timedelta(minutes=5))
    assert episodes.witnesses(tx, lead) == 2


def test_the_index_is_asked_before_the_cases(tx: Tx) -> None:
    sql = next(
        const for const in episodes.near.__code__.co_consts if isinstance(const, str) and "complaints_at" in const
    )
    params = dict.fromkeys(
        ("south", "north", "west", "east", "since", "until", "lat", "lon", "narrow", "limit"), 0.0
    ) | {"kinds": "[]"}
    plans = [row["detail"] for row in tx.db.execute(f"EXPLAIN QUERY PLAN {sql}", params)]
    assert "VIRTUAL TABLE INDEX" in plans[0]
    assert "USING INTEGER PRIMARY KEY" in plans[1]


def _put(tx: Tx, row: tuple[int, int, int, str, bool]) -> int:
    north, east, minutes, kind, closed = row
    point = Point(CENTRE.lat + north * 0.00135, CENTRE.lon + east * 0.0021)
    return put(tx, AT + timedelta(minutes=minutes), kind, point=point, outcome="fixed" if closed else None)


def _join(tx: Tx, ids: list[int], one: int, into: int) -> None:
    """Join as a coordinator does: what leads takes its witnesses along."""
    if one >= len(ids) or into >= len(ids) or one == into:
        return
    case, lead = complaints.get(tx, ids[one]), complaints.get(tx, ids[into])
    assert case is not None
    assert lead is not None
    if Stage.CLOSED in (case.stage, lead.stage):
        return
    tx.run(
        "UPDATE complaints SET stage = 'closed', outcome = 'joined', joined_to = :to WHERE id = :id",
        to=lead.id,
        id=case.id,
    )
    board.lead(tx, case.id, lead.id)


def _split(tx: Tx, ids: list[int], one: int) -> None:
    if one < len(ids):
        tx.run(
            """UPDATE complaints SET stage = 'received', outcome = NULL, joined_to = NULL
               WHERE id = :id AND joined_to IS NOT NULL""",
            id=ids[one],
        )


def _brute(tx: Tx, ids: list[int]) -> list[int]:
    cases = [case for one in ids if (case := complaints.get(tx, one))]
    found = []
    for case in cases:
        assert case.cell is not None
        spoken = [one.signalled_at for one in cases if case.id in (one.id, one.joined_to)]
        far = about_m(CENTRE, case.cell.nearest(CENTRE))
        if (
            case.stage is not Stage.CLOSED
            and case.kind in ("smell", "smoke")
            and far <= RADIUS_M
            and min(spoken) - WINDOW <= AT <= max(spoken) + WINDOW
        ):
            found.append((far, case.id))
    return [case_id for _, case_id in sorted(found)]
