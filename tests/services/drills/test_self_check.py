"""What the nightly self-check takes for a fault, and that it begins and ends once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.adapters.telegram import Telegram
from bot.services.drills import self_check
from handlers.jobs.self_check import Watch, faults
from storage.drills import self_checks
from storage.engine import jobs, outbox, updates
from storage.tx import Tx
from tests.services import town

OWNER = 77


@pytest.fixture
def owned(tx: Tx) -> Tx:
    """A line with an owner, on which nobody has ever written."""
    tx.rules = replace(tx.rules, owner=OWNER)
    return tx


def go(tx: Tx, *, message: bool = True, asked: bool = True, signalled: bool = True) -> None:
    """Begin tonight's check and let these steps happen."""
    self_check.begin(tx)
    (check,) = self_checks.going_on(tx)
    if signalled:
        self_check.signalled(tx, check.id)
    if asked:
        self_check.asked(tx, check.id, [])
    for job in jobs.due(tx):
        jobs.finish(tx, job.id)
    (row,) = [outbox.get(tx, row) for row, _ in outbox.heads(tx, ())]
    assert row is not None
    outbox.mark_sent(tx, row, 5) if message else outbox.give_up(tx, row.id, "refused")


def found(tx: Tx) -> tuple[str, ...]:
    """What the check has found, once its time is up."""
    tx.now += self_check.WITHIN
    assert self_check.due(tx, tx.now)
    self_check.conclude(tx)
    last = self_checks.last(tx)
    assert last is not None
    return last.faults


def test_with_all_its_steps_it_is_over_at_once_and_the_message_goes_again(owned: Tx) -> None:
    go(owned)
    assert self_check.due(owned, owned.now)
    self_check.conclude(owned)
    last = self_checks.last(owned)
    assert last is not None
    assert last.ok
    assert not self_check.due(owned, owned.now)
    self_check.begin(owned)  # a second time tonight
    assert not self_checks.going_on(owned)
    assert [row["mode"] for row in owned.all("SELECT mode FROM outbox WHERE state = 'waiting'")] == ["delete"]


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ({"message": False}, ("message",)),
        ({"asked": False}, ("telegram",)),
        ({"signalled": False, "asked": False}, ("signal", "telegram")),
    ],
)
def test_a_step_that_does_not_happen_in_time_is_a_fault_and_the_owner_is_told(
    owned: Tx, steps: dict[str, bool], expected: tuple[str, ...]
) -> None:
    go(owned, **steps)
    assert not self_check.due(owned, owned.now)
    assert found(owned) == expected
    assert [row["say"] for row in owned.all("SELECT say FROM outbox WHERE state = 'waiting'")] == ["self-check-alarm"]


def test_what_stands_still_is_a_fault(owned: Tx) -> None:
    outbox.put_chat(owned, 5, "help")
    jobs.put(owned, "menu", person=1)
    owned.now += self_check.STUCK + timedelta(minutes=1)
    self_check.begin(owned)
    (check,) = self_checks.going_on(owned)
    self_check.signalled(owned, check.id)
    self_check.asked(owned, check.id, [])
    assert found(owned) == ("message", "outbox", "jobs")


def test_a_machine_that_slept_through_it_is_no_fault_of_the_line(owned: Tx) -> None:
    jobs.put(owned, "menu", person=1)
    go(owned, signalled=False)
    owned.now += timedelta(hours=8)
    jobs.put(owned, "draw", wait=-timedelta(hours=7))  # asked for by what was due meanwhile
    self_check.conclude(owned)
    (check,) = self_checks.going_on(owned)
    self_check.signalled(owned, check.id)
    assert not self_check.due(owned, owned.now)  # the drawing is at work
    for job in jobs.due(owned):
        jobs.finish(owned, job.id)
    assert self_check.due(owned, owned.now)
    assert found(owned) == ()


@pytest.mark.parametrize(("days", "expected"), [(6, ("quiet",)), (3, ())])
def test_nobody_for_a_whole_day_is_a_fault_only_where_people_usually_write(
    owned: Tx, days: int, expected: tuple[str, ...]
) -> None:
    tonight = owned.now
    for day in range(1, days + 1):
        owned.now = tonight - timedelta(days=day, hours=2)
        updates.enter(owned, 100 + day)
    owned.now = tonight
    go(owned)
    assert found(owned) == expected


def test_without_an_owner_no_message_is_sent_and_coordinators_are_told(tx: Tx) -> None:
    leader = town.coordinator(tx)
    self_check.begin(tx)
    assert found(tx) == ("signal", "telegram")
    assert town.said(tx, leader) == ["self-check-alarm"]


@pytest.mark.parametrize(
    ("known", "silent_s", "expected"),
    [
        ({"url": ""}, 1, []),
        ({"url": ""}, 999, ["deaf"]),
        ({"url": "https://somewhere.example/"}, 1, ["webhook"]),
        ({"url": "", "pending_update_count": 5000}, 1, ["pending"]),
    ],
)
def test_what_telegram_knows_is_held_against_how_updates_should_come(
    tx: Tx, known: dict[str, object], silent_s: float, expected: list[str]
) -> None:
    watch = Watch(None, Telegram("42:TEST", "http://x"), lambda: silent_s, "")  # type: ignore[arg-type]
    assert faults(known, watch, tx.now) == expected
