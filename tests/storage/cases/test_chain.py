"""The history is a chain: whoever changes it afterwards, with whatever tool, is seen."""

import sqlite3

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.people.roles import CLOCK
from storage.cases import chain, history
from storage.tx import Tx
from tests import blank
from tests.conftest import NOW
from tests.services import town

TRIGGERS = ("history_is_not_rewritten", "history_is_not_removed", "history_hash_is_not_rewritten")


def _free(tx: Tx) -> None:
    """What somebody with the file and a tool of their own can do."""
    for trigger in TRIGGERS:
        tx.db.execute(f"DROP TRIGGER {trigger}")


def _wrong(tx: Tx) -> list[str]:
    return [found for found in chain.breaks(tx.db) if isinstance(found, str)]


@pytest.fixture
def told(tx: Tx) -> Tx:
    for case in (town.case(tx), town.case(tx)):
        for number in range(4):
            history.add(tx, case.id, CLOCK, "offered", count=number, ring=1, words="ә «x» ␟")
    return tx


def test_an_untouched_history_holds(told: Tx) -> None:
    assert list(chain.breaks(told.db)) == [8]


@pytest.mark.parametrize(
    "crime",
    [
        "UPDATE history SET what = 'closed' WHERE id = 3",
        "UPDATE history SET args = '{}' WHERE id = 8",
        "UPDATE history SET at = '2020-01-01T00:00:00.000Z' WHERE id = 1",
        "UPDATE history SET complaint_id = 2 WHERE id = 2",
        "UPDATE history SET hash = link('', complaint_id, at, role, what, args) WHERE id = 5",
        "DELETE FROM history WHERE id = 4",
        "UPDATE history SET id = 100 WHERE id = 4",
    ],
)
def test_a_change_shows(told: Tx, crime: str) -> None:
    _free(told)
    told.db.execute(crime)
    assert _wrong(told)


def test_an_end_cut_off_shows_once_the_newest_hash_was_told(told: Tx) -> None:
    chain.anchor(told, "digest 2026-W12")
    _free(told)
    told.db.execute("DELETE FROM history WHERE id = 8")
    assert "digest 2026-W12" in _wrong(told)[0]


def test_somebody_forgotten_breaks_no_chain(told: Tx) -> None:
    told.run("UPDATE history SET person_id = NULL")
    assert not _wrong(told)


def test_the_hash_of_a_row_is_not_rewritten(told: Tx) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="only added to"):
        told.run("UPDATE history SET hash = 'x' WHERE id = 2")


def test_anybody_can_check_the_links_of_a_case(told: Tx) -> None:
    links = chain.of_case(told, 2)
    assert len(links) == 4
    assert all(one.hash == chain.link(one.before, *one.parts) for one in links)
    assert links[-1].hash == chain.head(told).hash


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(st.characters(blacklist_categories=["Cs"]), max_size=30), max_size=8))
def test_whatever_is_written_down_holds(rules, words: list[str]) -> None:
    db = blank.in_memory()
    tx = Tx(db, NOW, rules)
    case = town.case(tx)
    for one in words:
        history.add(tx, case.id, CLOCK, "rejected", words=one)
    assert list(chain.breaks(db))[-1] == len(words)
    assert not _wrong(tx)
    db.close()
