"""A volunteer asks a colleague to take their check over: until that one says yes it stays theirs."""

from datetime import timedelta

import pytest

from bot.domain.people.roles import Person
from bot.errors import NotAllowed, NotFound, Taken
from bot.services.checks import checks as checking
from bot.services.checks import handovers
from bot.services.dispatch import dispatch
from storage.checks import checks
from storage.checks import handovers as kept
from storage.checks.checks import Check
from storage.checks.handovers import Handover
from storage.tx import Tx
from tests.services import town


def state(tx: Tx, asked: Handover) -> str:
    found = kept.get(tx, asked.id)
    assert found is not None
    return found.state


@pytest.fixture
def two(tx: Tx) -> tuple[Person, Person]:
    return town.volunteer(tx), town.volunteer(tx, north_m=900)


@pytest.fixture
def check(tx: Tx, two: tuple[Person, Person]) -> Check:
    """The first one's check."""
    case = town.case(tx)
    dispatch.call(tx, case)
    return dispatch.accept(tx, two[0], town.offer(tx, case, two[0]).id)


def test_the_one_who_says_yes_has_it_and_both_are_told(tx: Tx, two: tuple[Person, Person], check: Check) -> None:
    first, second = two
    asked = handovers.ask(tx, first, check.id, second.id)
    assert checks.open_of_case(tx, check.case).person == first.id  # type: ignore[union-attr]
    begun = handovers.accept(tx, second, asked.id)
    assert (begun.person, town.now(tx, check.case).volunteer) == (second.id, second.id)
    assert handovers.accept(tx, second, asked.id).id == begun.id  # pressed twice
    assert town.said(tx, first)[-1] == "handing"
    with pytest.raises(Taken):
        handovers.withdraw(tx, first, asked.id)


def test_a_no_and_silence_leave_it_with_the_first(tx: Tx, two: tuple[Person, Person], check: Check) -> None:
    first, second = two
    handovers.decline(tx, second, handovers.ask(tx, first, check.id, second.id).id)
    asked = handovers.ask(tx, first, check.id, second.id)
    tx.now += timedelta(minutes=5)
    assert handovers.due(tx, tx.now)
    with pytest.raises(Taken):
        handovers.accept(tx, second, asked.id)
    handovers.run_out(tx)
    assert state(tx, asked) == "expired"
    assert checks.open_of_case(tx, check.case).person == first.id  # type: ignore[union-attr]


def test_a_check_that_is_given_back_is_not_handed_over_any_more(
    tx: Tx, two: tuple[Person, Person], check: Check
) -> None:
    first, second = two
    asked = handovers.ask(tx, first, check.id, second.id)
    checking.give_back(tx, first, check.id)
    with pytest.raises(Taken):
        handovers.accept(tx, second, asked.id)
    handovers.run_out(tx)
    assert state(tx, asked) == "withdrawn"


def test_only_the_right_people_are_asked_and_answer(tx: Tx, two: tuple[Person, Person], check: Check) -> None:
    first, second = two
    deaf, stranger = town.volunteer(tx, media="water"), town.volunteer(tx, north_m=300)
    for wrong in (deaf, first, town.resident(tx), town.volunteer(tx, on_duty=False)):
        with pytest.raises(NotAllowed):
            handovers.ask(tx, first, check.id, wrong.id)
    asked = handovers.ask(tx, first, check.id, second.id)
    with pytest.raises(NotFound):
        handovers.accept(tx, stranger, asked.id)
    with pytest.raises(NotFound):
        handovers.withdraw(tx, second, asked.id)
    with pytest.raises(Taken):
        handovers.ask(tx, first, check.id, stranger.id)  # one at a time
