"""The history is a chain: whoever changes it afterwards, with whatever tool, is seen."""

import sqlite3
from itertools import accumulate

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.cases.events import Unlisted
from bot.domain.people.roles import CLOCK
from bot.domain.privacy.leaves import leaf, link
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
            history.add(tx, case.id, CLOCK, "closed", outcome="fixed", words=f"ә «{number}» ␟" if number < 3 else None)
    return tx


def test_an_untouched_history_holds(told: Tx) -> None:
    assert list(chain.breaks(told.db)) == [8]


@pytest.mark.parametrize(
    "crime",
    [
        "UPDATE history SET what = 'rejected' WHERE id = 3",
        "UPDATE history SET args = '{}' WHERE id = 8",
        "UPDATE history SET at = '2020-01-01T00:00:00.000Z' WHERE id = 1",
        "UPDATE history SET complaint_id = 2 WHERE id = 2",
        "UPDATE history SET hash = link('', own) WHERE id = 5",
        "UPDATE history SET salt = salt() WHERE id = 5",
        "UPDATE history SET leaf = leaf('', complaint_id, at, role, what, args) WHERE id = 5",
        "UPDATE history SET own = link('', leaf) WHERE id = 6",
        "UPDATE event_words SET words = 'x' WHERE history_id = 5",
        "DELETE FROM event_words WHERE history_id = 5",
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
    assert all(one.leaf == leaf(one.salt, *one.parts) for one in links)
    assert all(one.hash == link(one.before, one.own) for one in links)
    assert [one.own for one in links] == [*accumulate((one.leaf for one in links), link, initial="")][1:]
    assert links[-1].hash == chain.head(told).hash


def test_words_can_be_erased_and_the_chain_holds(told: Tx) -> None:
    told.run("UPDATE event_words SET words = '…', salt = NULL WHERE history_id = 5")
    assert not _wrong(told)
    assert history.of(told, 2)[0].args == {"outcome": "fixed", "words": "…"}


def test_words_stand_beside_the_history_and_not_in_it(told: Tx) -> None:
    assert all("ә" not in row["args"] for row in told.all("SELECT args FROM history"))
    assert history.of(told, 1)[2].args["words"] == "ә «2» ␟"


@pytest.mark.parametrize(
    ("what", "args"),
    [
        ("accepted", {"distance_m": 420}),
        ("given_over", {"who": "Dana"}),
        ("barred", {"reason": "spam"}),
        ("seized", {}),
    ],
)
def test_what_is_not_listed_cannot_be_written_down(told: Tx, what: str, args: dict[str, object]) -> None:
    with pytest.raises(Unlisted):
        history.add(told, 1, CLOCK, what, **args)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(st.characters(blacklist_categories=["Cs"]), max_size=30), max_size=8))
def test_whatever_is_written_down_holds(rules, words: list[str]) -> None:
    db = blank.in_memory()
    tx = Tx(db, NOW, rules)
    case = town.case(tx)
    for one in words:
        history.add(tx, case.id, CLOCK, "rejected", reason="other", words=one)
    assert list(chain.breaks(db))[-1] == len(words)
    assert not _wrong(tx)
    db.close()
