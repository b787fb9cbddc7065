"""Whatever a coordinator has to hear of reaches somebody, or waits for somebody and is said to wait."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest

from bot.domain.people.roles import Person
from bot.services.dispatch import dispatch
from bot.services.news import coordinators
from storage.cases.complaints import Complaint
from storage.news import unheard
from storage.people import people, role_areas
from storage.people.coordinators import unwatched
from storage.tx import Tx
from tests.services import town

OWNER = 900_001

SAID = sorted(
    {
        node.args[1].value
        for path in (Path(__file__).parents[3] / "bot" / "services").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "hear"
        and len(node.args) > 1
        and isinstance(node.args[1], ast.Constant)
    }
)
"""Every alert that the services speak of."""


@pytest.fixture
def owned(tx: Tx) -> int:
    """Whoever runs the line, who has written to the bot but coordinates nothing; their chat."""
    tx.rules = replace(tx.rules, owner=OWNER)
    people.meet(tx, OWNER)
    return OWNER


def _chats(tx: Tx, say: str) -> list[int]:
    return [row["chat_id"] for row in tx.all("SELECT chat_id FROM outbox WHERE say = :say ORDER BY id", say=say)]


def _narrowed(tx: Tx, *areas: str) -> int:
    one = town.coordinator(tx)
    role_areas.set(tx, one.id, "coordinator", list(areas))
    assert one.telegram_id is not None
    return one.telegram_id


def _case(tx: Tx, by: Person | None = None) -> Complaint:
    case = town.case(tx, by)
    tx.run("UPDATE complaints SET area = 'temirtau' WHERE id = :id", id=case.id)
    return town.now(tx, case)


def test_there_are_alerts_to_try() -> None:
    assert {"alert-nobody", "alert-disputed", "alert-checked", "alert-silent"} <= set(SAID)


@pytest.mark.parametrize("say", SAID)
def test_an_alert_of_a_region_that_nobody_watches_waits_for_whoever_will(tx: Tx, owned: int, say: str) -> None:
    elsewhere = _narrowed(tx, "atbasar")
    case = _case(tx)

    assert not coordinators.hear(tx, say, case=case.id)
    assert _chats(tx, say) == []
    assert _chats(tx, "alert-unwatched") == [owned]
    assert not coordinators.waits_for_somebody(tx, tx.now)

    here = _narrowed(tx, "temirtau")
    assert coordinators.waits_for_somebody(tx, tx.now)
    coordinators.tell_again(tx)
    coordinators.tell_again(tx)
    assert _chats(tx, say) == [here]
    assert elsewhere not in _chats(tx, say)
    assert unheard.everything(tx) == []


def test_whoever_sees_all_hears_of_a_region_that_nobody_is_narrowed_to(tx: Tx) -> None:
    _narrowed(tx, "atbasar")
    everywhere = town.coordinator(tx)
    case = _case(tx)
    assert coordinators.hear(tx, "alert-nobody", case=case.id, why="no-answer")
    assert _chats(tx, "alert-nobody") == [everywhere.telegram_id]


def test_without_an_owner_to_tell_the_alert_is_kept_and_told_to_the_log(
    tx: Tx, caplog: pytest.LogCaptureFixture
) -> None:
    case = _case(tx)
    assert not coordinators.hear(tx, "alert-danger", key="danger:1", case=case.id)
    assert [one.say for one in unheard.everything(tx)] == ["alert-danger"]
    assert "nobody heard alert-danger" in caplog.text


def test_of_one_key_only_the_newest_waits(tx: Tx) -> None:
    case = _case(tx)
    coordinators.hear(tx, "alert-nobody", case=case.id, why="no-answer")
    coordinators.hear(tx, "alert-silent", case=case.id)
    assert [one.say for one in unheard.everything(tx)] == ["alert-silent"]


def test_when_the_last_coordinator_leaves_what_comes_then_waits(tx: Tx) -> None:
    last = town.coordinator(tx)
    people.revoke(tx, last.id, "coordinator")
    assert set(unwatched(tx)) == set(tx.rules.catalogue.areas)
    assert not coordinators.hear(tx, "alert-nobody", case=_case(tx).id, why="no-answer")


@pytest.mark.parametrize(("watched", "told"), [(True, "told-nobody"), (False, "told-nobody-yet")])
def test_the_reporter_reads_that_the_coordinator_knows_only_if_one_does(tx: Tx, watched: bool, told: str) -> None:
    _narrowed(tx, "temirtau" if watched else "atbasar")
    reporter = town.resident(tx)
    dispatch.call(tx, _case(tx, reporter))
    assert town.said(tx, reporter) == [told]
