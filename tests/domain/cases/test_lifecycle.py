"""Every stage, action and role: what the table allows happens, and nothing else can."""

from itertools import product

import pytest

from bot.domain.cases.lifecycle import MOVES, Action, Stage, advance, allowed
from bot.domain.people.roles import Role
from bot.errors import NotAllowed

ROLES = tuple(Role)
EVERYTHING = list(product(Stage, Action, ROLES))

# Said once more, in the words of the trade, so that a slip in the table is a contradiction and not a new rule.
ONLY_BY = {
    Action.OFFER: Role.CLOCK | Role.COORDINATOR,
    Action.RUN_OUT: Role.CLOCK,
    Action.ACCEPT: Role.VOLUNTEER,
    Action.ASSIGN: Role.COORDINATOR,
    Action.GIVE_BACK: Role.VOLUNTEER | Role.COORDINATOR | Role.CLOCK,
    Action.JUDGE: Role.VOLUNTEER,
    Action.HAND_OVER: Role.VOLUNTEER,
    Action.REFER: Role.COORDINATOR,
    Action.ANSWER: Role.COORDINATOR,
    Action.REOPEN: Role.RESIDENT | Role.COORDINATOR | Role.CLOCK,
    Action.CLOSE: Role.COORDINATOR,
    Action.JOIN: Role.RESIDENT | Role.COORDINATOR,
    Action.REJECT: Role.COORDINATOR,
    Action.WITHDRAW: Role.RESIDENT,
    Action.END_DRILL: Role.CLOCK,
}
# Letters go and come while somebody is on the way: neither calls them back.
BESIDE = (Action.REFER, Action.ANSWER)
LEADS_TO = {
    Action.OFFER: Stage.OFFERED,
    Action.RUN_OUT: Stage.RECEIVED,
    Action.ACCEPT: Stage.ASSIGNED,
    Action.ASSIGN: Stage.ASSIGNED,
    Action.GIVE_BACK: Stage.RECEIVED,
    Action.JUDGE: Stage.CHECKED,
    Action.HAND_OVER: Stage.ASSIGNED,
    Action.REFER: Stage.REFERRED,
    Action.ANSWER: Stage.ANSWERED,
    Action.CLOSE: Stage.CLOSED,
    Action.JOIN: Stage.CLOSED,
    Action.REJECT: Stage.CLOSED,
    Action.WITHDRAW: Stage.CLOSED,
    Action.END_DRILL: Stage.CLOSED,
}


@pytest.mark.parametrize(("stage", "action", "role"), EVERYTHING)
def test_a_move_happens_exactly_when_the_table_has_it_for_that_role(stage: Stage, action: Action, role: Role) -> None:
    move = MOVES.get((stage, action))
    if move is None or not role & move.by:
        with pytest.raises(NotAllowed):
            advance(stage, action, role)
        assert action not in allowed(stage, role)
    else:
        assert advance(stage, action, role) is move.to
        assert action in allowed(stage, role)
        assert role & ONLY_BY[action]
        if action in BESIDE and stage in (Stage.OFFERED, Stage.ASSIGNED):
            assert move.to is stage
        elif action is not Action.REOPEN:
            assert move.to is LEADS_TO[action]


def test_a_resident_alone_never_moves_a_case_except_to_withdraw_reopen_or_be_a_witness() -> None:
    moves = {action for _, action in MOVES if MOVES[_, action].by & Role.RESIDENT}
    assert moves == {Action.WITHDRAW, Action.REOPEN, Action.JOIN}


def test_a_resident_joins_only_what_has_just_come_in() -> None:
    assert [stage for stage in Stage if Action.JOIN in allowed(stage, Role.RESIDENT)] == [Stage.RECEIVED]


def test_a_closed_case_can_only_be_reopened() -> None:
    assert {action for stage, action in MOVES if stage is Stage.CLOSED} == {Action.REOPEN}


def test_no_stage_is_a_dead_end_and_every_stage_can_be_reached() -> None:
    reached, fringe = {Stage.RECEIVED}, [Stage.RECEIVED]
    while fringe:
        at = fringe.pop()
        for (stage, _), move in MOVES.items():
            if stage is at and move.to not in reached:
                reached.add(move.to)
                fringe.append(move.to)
    assert reached == set(Stage)
    for start in Stage:
        assert any(stage is start for stage, _ in MOVES), f"nothing can be done in {start}"


def test_only_a_check_leads_to_the_stage_checked() -> None:
    assert {action for (_, action), move in MOVES.items() if move.to is Stage.CHECKED} == {Action.JUDGE}


def test_a_letter_can_go_and_be_answered_in_every_stage_of_an_open_case() -> None:
    for stage in Stage:
        assert (Action.REFER in allowed(stage, Role.COORDINATOR)) is (stage is not Stage.CLOSED)
        assert (Action.ANSWER in allowed(stage, Role.COORDINATOR)) is (stage is not Stage.CLOSED)
