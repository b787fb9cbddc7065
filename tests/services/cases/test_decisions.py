"""Every decision in every stage: carried out where the table allows it, refused with what happened where not."""

import itertools
from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.domain.cases.lifecycle import MOVES, Action, Outcome, Stage
from bot.domain.people.roles import Person, Role
from bot.errors import NotFound, Refused
from bot.services.cases import board, decisions
from bot.services.cases.decisions import MovedOn
from bot.services.people import membership
from storage.cases import complaints, history
from storage.people import people
from storage.tx import Tx
from tests.conftest import NOW
from tests.storage.given_cases import put

HOUR = timedelta(hours=1)

DO: dict[Action, Callable[[Tx, Person, int, int], object]] = {
    Action.REJECT: lambda tx, by, case, _: decisions.reject(tx, by, case, "spam"),
    Action.CLOSE: lambda tx, by, case, _: decisions.close(tx, by, case, "fixed"),
    Action.REOPEN: lambda tx, by, case, _: decisions.reopen(tx, by, case, "seen again"),
    Action.JOIN: decisions.join,
}


@pytest.fixture
def clara(tx: Tx) -> Person:
    person = people.meet(tx, 1)
    membership.grant(tx, person.id, "coordinator")
    found = people.get(tx, person.id)
    assert found is not None
    return found


def in_stage(tx: Tx, stage: Stage, volunteer: int) -> int:
    case = put(tx, NOW - HOUR)
    tx.run(
        "UPDATE complaints SET stage = :stage, outcome = :outcome, volunteer = :volunteer WHERE id = :id",
        stage=stage.value,
        outcome="fixed" if stage is Stage.CLOSED else None,
        volunteer=volunteer if stage is Stage.ASSIGNED else None,
        id=case,
    )
    return case


@pytest.mark.parametrize(("stage", "action"), list(itertools.product(Stage, DO)))
def test_a_decision_is_taken_exactly_where_the_table_allows_it(
    tx: Tx, clara: Person, stage: Stage, action: Action
) -> None:
    vera = people.meet(tx, 2)
    case, other = in_stage(tx, stage, vera.id), put(tx, NOW)
    move = MOVES.get((stage, action))
    if move is None or not move.by & Role.COORDINATOR:
        with pytest.raises(MovedOn):
            DO[action](tx, clara, case, other)
        assert history.of(tx, case) == []
        return
    DO[action](tx, clara, case, other)
    now = complaints.get(tx, case)
    assert now is not None
    assert now.stage is move.to
    assert now.volunteer is None
    assert now.next_call_at is None
    assert len(history.of(tx, case)) == 1


def test_a_case_is_never_joined_to_itself_to_a_part_of_another_or_to_a_closed_one(tx: Tx, clara: Person) -> None:
    lead, case = put(tx, NOW), put(tx, NOW)
    witness = put(tx, NOW, outcome="joined", joined_to=lead)
    closed = put(tx, NOW, outcome="fixed")
    for into, say in ((case, "join-itself"), (witness, "join-to-joined"), (closed, "join-to-closed")):
        with pytest.raises(Refused) as no:
            decisions.join(tx, clara, case, into)
        assert no.value.say == say
    with pytest.raises(NotFound):
        decisions.join(tx, clara, case, 999)
    decisions.join(tx, clara, case, lead)
    with pytest.raises(Refused, match="join-to-joined"):
        decisions.join(tx, clara, lead, case)  # a circle


def test_joining_in_any_order_never_leaves_a_chain(tx: Tx, clara: Person) -> None:
    for order in itertools.permutations(range(4)):
        ids = [put(tx, NOW) for _ in range(4)]
        for a, b in itertools.pairwise(order):
            try:
                decisions.join(tx, clara, ids[a], ids[b])
            except Refused:
                continue
        deep = tx.value(
            """SELECT count(*) FROM complaints a JOIN complaints b ON b.id = a.joined_to
               WHERE b.joined_to IS NOT NULL OR a.joined_to = a.id"""
        )
        assert deep == 0


def test_a_joined_case_that_is_reopened_stands_for_itself_again(tx: Tx, clara: Person) -> None:
    lead, case = put(tx, NOW), put(tx, NOW)
    decisions.join(tx, clara, case, lead)
    decisions.reopen(tx, clara, case, "seen again")
    now = complaints.get(tx, case)
    assert now is not None
    assert (now.stage, now.joined_to, now.outcome) == (Stage.RECEIVED, None, None)


def test_other_as_a_reason_wants_words(tx: Tx, clara: Person) -> None:
    case = put(tx, NOW)
    with pytest.raises(Refused):
        decisions.reject(tx, clara, case, "other")
    decisions.reject(tx, clara, case, "other", "Training exercise")
    assert history.of(tx, case)[-1].args == {"reason": "other", "words": "Training exercise"}


def test_a_coordinator_cannot_close_as_joined_or_withdrawn(tx: Tx, clara: Person) -> None:
    case = put(tx, NOW)
    for outcome in set(Outcome) - set(decisions.OUTCOMES):
        with pytest.raises(Refused):
            decisions.close(tx, clara, case, outcome.value)


def test_nobody_but_a_coordinator_decides(tx: Tx) -> None:
    case, other = put(tx, NOW), put(tx, NOW)
    resident = people.meet(tx, 3)
    for do in DO.values():
        with pytest.raises(Refused):
            do(tx, resident, case, other)


def test_a_number_is_joined_to_only_if_it_is_plain_which_one(tx: Tx, clara: Person) -> None:
    put(tx, NOW)
    put(tx, NOW, "no_water")
    with pytest.raises(Refused, match="find-several"):
        board.the_one(tx, clara, "1")
    assert board.the_one(tx, clara, "SP 1").number == "SP-2026-0001"
    with pytest.raises(Refused, match="find-no-number"):
        board.the_one(tx, clara, "rotten eggs")
