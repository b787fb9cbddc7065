"""Where a case is, and every move it may make. What is not in the table cannot happen."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.people.roles import Role
from bot.errors import NotAllowed


class Stage(StrEnum):
    """Where a case is."""

    RECEIVED = "received"
    OFFERED = "offered"
    ASSIGNED = "assigned"
    CHECKED = "checked"
    REFERRED = "referred"
    ANSWERED = "answered"
    CLOSED = "closed"


class Outcome(StrEnum):
    """How a case was closed."""

    FIXED = "fixed"
    HALF_FIXED = "half_fixed"
    NOT_FIXED = "not_fixed"
    UNCONFIRMED = "unconfirmed"
    JOINED = "joined"
    WITHDRAWN = "withdrawn"
    REJECTED = "rejected"


class Verdict(StrEnum):
    """What the check found."""

    CONFIRMED = "confirmed"
    NOT_CONFIRMED = "not_confirmed"
    IMPOSSIBLE = "impossible"


class Says(StrEnum):
    """What a voice says about the case now."""

    SAME = "same"
    LESS = "less"
    MORE = "more"
    GONE = "gone"
    BACK = "back"


class Action(StrEnum):
    """What can be done with a case that moves it."""

    OFFER = "offer"  # the next ring of volunteers is called
    RUN_OUT = "run_out"  # nobody is left to call
    ACCEPT = "accept"  # a volunteer takes it
    ASSIGN = "assign"  # a coordinator gives it to somebody
    GIVE_BACK = "give_back"  # it is taken from, or handed back by, who had it
    HAND_OVER = "hand_over"  # who has it gives it to another volunteer who said yes
    JUDGE = "judge"  # the verdict of the check
    REFER = "refer"  # a letter went to the responsible body
    ANSWER = "answer"  # the body answered
    REOPEN = "reopen"  # it is not settled after all
    CLOSE = "close"
    JOIN = "join"  # it is part of another case
    REJECT = "reject"
    WITHDRAW = "withdraw"
    END_DRILL = "end_drill"  # it was none: a drill is over


@dataclass(frozen=True, slots=True)
class Move:
    """Where an action leads, and who may take it."""

    to: Stage
    by: Role


def to(stage: Stage, by: Role) -> Move:
    """Write a move down as the table reads: to where, by whom."""
    return Move(stage, by)


_COORDINATOR, _VOLUNTEER, _RESIDENT, _CLOCK = Role.COORDINATOR, Role.VOLUNTEER, Role.RESIDENT, Role.CLOCK
_OPEN = tuple(stage for stage in Stage if stage is not Stage.CLOSED)

MOVES: dict[tuple[Stage, Action], Move] = {
    (Stage.RECEIVED, Action.OFFER): to(Stage.OFFERED, by=_CLOCK | _COORDINATOR),
    (Stage.OFFERED, Action.OFFER): to(Stage.OFFERED, by=_CLOCK | _COORDINATOR),
    (Stage.OFFERED, Action.RUN_OUT): to(Stage.RECEIVED, by=_CLOCK),
    (Stage.OFFERED, Action.ACCEPT): to(Stage.ASSIGNED, by=_VOLUNTEER),
    (Stage.ASSIGNED, Action.GIVE_BACK): to(Stage.RECEIVED, by=_VOLUNTEER | _COORDINATOR | _CLOCK),
    (Stage.ASSIGNED, Action.HAND_OVER): to(Stage.ASSIGNED, by=_VOLUNTEER),
    (Stage.ASSIGNED, Action.JUDGE): to(Stage.CHECKED, by=_VOLUNTEER),
    (Stage.CHECKED, Action.OFFER): to(Stage.OFFERED, by=_COORDINATOR),  # a second check
    (Stage.CHECKED, Action.REFER): to(Stage.REFERRED, by=_COORDINATOR),
    (Stage.RECEIVED, Action.REFER): to(Stage.REFERRED, by=_COORDINATOR),  # what needs no instrument
    (Stage.ANSWERED, Action.REFER): to(Stage.REFERRED, by=_COORDINATOR),  # the next letter of the ladder
    (Stage.REFERRED, Action.REFER): to(Stage.REFERRED, by=_COORDINATOR),  # … after silence, or to a second body
    # danger: the letter does not wait for the check, and the check does not stop for the letter
    (Stage.OFFERED, Action.REFER): to(Stage.OFFERED, by=_COORDINATOR),
    (Stage.ASSIGNED, Action.REFER): to(Stage.ASSIGNED, by=_COORDINATOR),
    **{(stage, Action.ANSWER): to(Stage.ANSWERED, by=_COORDINATOR) for stage in _OPEN},
    (Stage.OFFERED, Action.ANSWER): to(Stage.OFFERED, by=_COORDINATOR),
    (Stage.ASSIGNED, Action.ANSWER): to(Stage.ASSIGNED, by=_COORDINATOR),
    (Stage.REFERRED, Action.REOPEN): to(Stage.REFERRED, by=_RESIDENT | _COORDINATOR | _CLOCK),
    (Stage.ANSWERED, Action.REOPEN): to(Stage.REFERRED, by=_RESIDENT | _COORDINATOR | _CLOCK),
    # by the clock: a re-check found that it is not gone
    (Stage.CLOSED, Action.REOPEN): to(Stage.RECEIVED, by=_RESIDENT | _COORDINATOR | _CLOCK),
    **{(stage, Action.ASSIGN): to(Stage.ASSIGNED, by=_COORDINATOR) for stage in _OPEN},
    **{(stage, Action.CLOSE): to(Stage.CLOSED, by=_COORDINATOR) for stage in _OPEN},
    **{(stage, Action.JOIN): to(Stage.CLOSED, by=_COORDINATOR) for stage in _OPEN},
    (Stage.RECEIVED, Action.JOIN): to(Stage.CLOSED, by=_COORDINATOR | _RESIDENT),  # «I am a witness too»
    **{(stage, Action.REJECT): to(Stage.CLOSED, by=_COORDINATOR) for stage in _OPEN},
    **{(stage, Action.WITHDRAW): to(Stage.CLOSED, by=_RESIDENT) for stage in _OPEN},
    **{(stage, Action.END_DRILL): to(Stage.CLOSED, by=_CLOCK) for stage in _OPEN},
}


def advance(stage: Stage, action: Action, role: Role) -> Stage:
    """Return where the action leads. Raise `NotAllowed` if there is no such move from here, or not by this role."""
    move = MOVES.get((stage, action))
    if move is None or not role & move.by:
        raise NotAllowed
    return move.to


def allowed(stage: Stage, role: Role) -> tuple[Action, ...]:
    """Return the actions that the role may take now, in the table's order."""
    return tuple(action for (at, action), move in MOVES.items() if at is stage and role & move.by)
