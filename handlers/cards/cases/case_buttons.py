"""The buttons under a case: only the actions allowed now, those used often first, the others behind «More»."""

from collections.abc import Iterable

from bot.domain.cases.lifecycle import Action, Stage, allowed
from bot.domain.people.roles import Role
from bot.engine.message import Button
from bot.services.news import publishing
from handlers import buttons
from handlers.cards.cases import desk
from handlers.cards.follow_up import recheck_for_coordinators
from handlers.cards.intake import bar
from handlers.cards.letters.correspondence import answerable, letter_buttons
from handlers.cards.view import View
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.checks import checks
from storage.dispatch import offers
from storage.evidence.files import File
from storage.news import publications

Rows = tuple[tuple[Button, ...], ...]
Door = tuple[Action, str, str]

MOST = 9
"""Rows under a case that fit a phone's screen; with more of them the seldom ones are folded."""

JOINED = 4
"""Buttons for cases that are part of this one; the others are named in the text."""

# What each action's button says and carries; what is not allowed now is not shown.
CALLING: tuple[Door, ...] = (
    (Action.OFFER, "case-call", "case:call"),
    (Action.GIVE_BACK, "case-call-others", "case:call"),
)
GIVING: tuple[Door, ...] = ((Action.ASSIGN, "case-give", "case:reassign"), (Action.JOIN, "case-join", "case:join"))
WRITING: tuple[Door, ...] = ((Action.REFER, "case-refer", "case:refer"), (Action.ANSWER, "case-answer", "case:answer"))
ENDING: tuple[Door, ...] = ((Action.REJECT, "case-reject", "case:reject"), (Action.CLOSE, "case-close", "case:close"))
REOPENING: tuple[Door, ...] = ((Action.REOPEN, "case-reopen", "case:reopen"),)

LATE = frozenset({Stage.REFERRED, Stage.ANSWERED, Stage.CLOSED})
"""When giving it to a volunteer, or joining it to another case, is seldom wanted any more."""


def rows(view: View, case: Complaint, sent: list[File], witnesses: list[Complaint]) -> Rows:
    """Return the rows under a case; with `more` among the card's arguments those that are seldom used."""
    if case.drill:
        end = () if case.stage is Stage.CLOSED else (view.button("drill-end", "drill:end", case.id),)
        return _filled((_look(view, case, sent), end, (view.button("drill-again", "drill:home"),)))
    early = case.stage not in LATE
    often = _filled(
        (
            _look(view, case, sent),
            *desk.keys(view, case),
            *_doors(
                view, case, (CALLING, GIVING, WRITING, ENDING, REOPENING) if early else (WRITING, ENDING, REOPENING)
            ),
            *recheck_for_coordinators.buttons(view, case),
            *letter_buttons(view, case),
        )
    )
    seldom = _filled((*(() if early else _doors(view, case, (CALLING, GIVING))), *_seldom(view, case, witnesses)))
    home = (view.button("board-home", "board:home"),)
    if len(often) + len(seldom) < MOST:
        return (*often, *seldom, home)
    if view.args.get("more"):
        return (*seldom, (view.button("question-back", "case:open", case.id),))
    return (*often, (view.button("case-more", "case:more", case.id),), home)


def _look(view: View, case: Complaint, sent: list[File]) -> tuple[Button, ...]:
    look = [view.button("case-photos", "case:photos", case.id, n=len(sent))] if sent else []
    look += [view.button("case-map", "case:place", case.id)] if case.point is not None else []
    look += [view.button("case-caller", "caller:open", case.reporter)] if _rings(case) else []
    look += [view.button("case-asked", "case:asked", case.id)] if offers.any_of(view.tx, case.id) else []
    return tuple(look)


def _doors(view: View, case: Complaint, doors: tuple[tuple[Door, ...], ...]) -> Rows:
    """Return the actions that are allowed now, a row each; of a case that is part of another only splitting it off."""
    now = allowed(case.stage, Role.COORDINATOR)
    without = set() if case.point is not None else {"case:call"}
    without |= set() if answerable(view, case) else {"case:answer"}
    without |= {"case:reopen"} if case.stage is Stage.REFERRED else set()  # it is open: the body has it
    return tuple(
        tuple(
            view.button(label, press, case.id)
            if case.joined_to is None
            else view.button("case-split", "case:split", case.id)
            for action, label, press in row
            if action in now and press not in without
        )
        for row in doors
    )


def _seldom(view: View, case: Complaint, witnesses: list[Complaint]) -> Rows:
    others = [*([case.joined_to] if case.joined_to else []), *(one.id for one in witnesses[:JOINED])]
    opens = [
        Button(f"→ {one.number}", buttons.make("case:open", one.id))
        for other in others
        if (one := complaints.get(view.tx, other))
    ]
    done = [check for check in checks.of_case(view.tx, case.id) if check.state == "done"]
    return (
        *(tuple(opens[at : at + 2]) for at in range(0, len(opens), 2)),
        (view.button("fix-open-check", "fix:open", done[-1].id),) if done else (),
        (
            *_post(view, case),
            view.button("pack-open", "pack:open", case.id),
        ),
        (view.button("hide-open", "hide:open", case.id),) if case.words or case.place_words else (),
        bar.button(view, case),
    )


def _filled(rows: Iterable[tuple[Button, ...]]) -> Rows:
    return tuple(row for row in rows if row)


def _rings(case: Complaint) -> bool:
    """Whether it came by telephone from somebody who can still be rung up."""
    return case.source == "caller" and case.reporter is not None


def _post(view: View, case: Complaint) -> tuple[Button, ...]:
    """Return the way to the case's post in the channel, while it may stand there or does."""
    post = publications.get(view.tx, case.id)
    there = post is not None and post.state == "published"
    if not there and not publishing.publishable(view.tx, case):
        return ()
    return (view.button("post-open", "post:open", case.id, state="published" if there else "draft"),)
