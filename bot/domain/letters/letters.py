"""Letters to the bodies: their kinds, how they travel, which clocks they start, and the ladder they stand on."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.deadlines.terms import APPEAL, COMPLAINT, INFO


class Letter(StrEnum):
    """What a letter is."""

    APPEAL = "appeal"
    COMPLAINT = "complaint"  # to the higher body, about silence or an answer
    INFO = "info"  # a request for environmental information
    DANGER = "danger"  # a threat to people, to be forwarded at once


class Way(StrEnum):
    """How a letter went. `FORWARDED`: the body itself passed it on to another."""

    EOTINISH = "eotinish"
    POST = "post"
    HAND = "hand"
    EMAIL = "email"
    FORWARDED = "forwarded"


OURS = tuple(way for way in Way if way is not Way.FORWARDED)
"""The ways a coordinator may choose."""

LANGUAGES = ("kk", "ru", "both")
"""What a letter may be written in; the state's language first."""


class Says(StrEnum):
    """What a body's answer says; `SILENCE`: there is none, which the law calls a refusal (APPC 91(2))."""

    DONE = "done"
    PROMISED = "promised"  # will be done by a day
    REFUSED = "refused"
    FORWARDED = "forwarded"
    NOT_COMPETENT = "not_competent"
    EXTENDED = "extended"
    EMPTY = "empty"  # words that answer nothing
    SILENCE = "silence"


ANSWERS = tuple(says for says in Says if says is not Says.SILENCE)

BY_US, BY_BODY = "us", "body"
"""Whose clock it is."""

PROMISE = "promise"
"""The rule of a clock that no law sets: the body named the day itself."""


@dataclass(frozen=True, slots=True)
class Start:
    """A clock that begins: the rule it goes by, a second reading of the law if there is one, and whose it is."""

    rule: str
    other: str | None = None
    whose: str = BY_BODY


ANSWERED_BY: dict[Letter, Start] = {
    Letter.APPEAL: Start(f"{APPEAL}.answer"),
    Letter.COMPLAINT: Start(f"{COMPLAINT}.answer"),
    Letter.INFO: Start(f"{INFO}.answer", f"{INFO}.answer_appc"),
    Letter.DANGER: Start(f"{APPEAL}.danger"),
}
"""By when a letter has to be answered, counted from its registration."""

EXTENDED_BY: dict[Letter, str] = {
    Letter.APPEAL: f"{APPEAL}.extension",
    Letter.INFO: f"{INFO}.extension",
}
"""The rule a term is extended by; a complaint's is not, unless a law says so."""

AFTER_SILENCE = Start(f"{COMPLAINT}.file", whose=BY_US)
AFTER_ANSWER = Start(f"{COMPLAINT}.file", f"{COMPLAINT}.file_not_told", BY_US)
"""Our own time to complain: three months; six after an answer that does not say how to (APPC 92(1), 92(1-1))."""

TO_COURT = Start(f"{COMPLAINT}.court", whose=BY_US)


class Next(StrEnum):
    """The next step of the ladder, ready to be taken."""

    COMPLAINT = "complaint"  # to the higher body
    PROSECUTOR = "prosecutor"  # an appeal to the prosecutor; the court stands open too, but no bot goes there
    ANEW = "anew"  # the same matter to the body that is competent
    RECHECK = "recheck"  # look whether it is really done
    WAIT = "wait"


_UNSETTLED = (Says.SILENCE, Says.REFUSED, Says.EMPTY)

LADDER: dict[tuple[Letter, Says], Next] = {
    **{(letter, says): Next.COMPLAINT for letter in Letter for says in _UNSETTLED},
    **{(Letter.COMPLAINT, says): Next.PROSECUTOR for says in _UNSETTLED},
    **{(letter, Says.NOT_COMPETENT): Next.ANEW for letter in Letter},
    **{(letter, Says.DONE): Next.RECHECK for letter in Letter},
    **{(letter, says): Next.WAIT for letter in Letter for says in (Says.PROMISED, Says.FORWARDED, Says.EXTENDED)},
}
"""What follows on an answer, or on none."""

SETTLES = frozenset({Says.DONE, Says.PROMISED, Says.REFUSED, Says.FORWARDED, Says.NOT_COMPETENT, Says.EMPTY})
"""Answers that end the body's term. An extension only moves it."""


def follows(letter: Letter, says: Says) -> Start | None:
    """Return our own clock after an answer that settles nothing: to the higher body, then to court; None for none."""
    if LADDER[letter, says] not in (Next.COMPLAINT, Next.PROSECUTOR, Next.ANEW):
        return None
    if letter is Letter.COMPLAINT:
        return TO_COURT
    return AFTER_SILENCE if says is Says.SILENCE else AFTER_ANSWER
