"""What is asked before an action: to whom, into which, why, how. A question stands in place of the case's card."""

from collections.abc import Callable

from bot.domain.cases.lifecycle import Action, Outcome, allowed
from bot.domain.people.roles import Role
from bot.engine.message import Button, Message
from bot.i18n import Markup
from bot.services.cases import decisions
from bot.services.dispatch import choosing
from bot.services.follow_up import disputes
from handlers import buttons
from handlers.cards.cases.case import case as whole
from handlers.cards.dispatch.reasons import explained, way
from handlers.cards.follow_up.recheck_for_coordinators import said
from handlers.cards.view import Card, View
from handlers.cards.wording.case_lines import brief, who, who_with
from handlers.cards.wording.fitting import cut
from handlers.cards.wording.times import span
from storage.cases import board, complaints
from storage.cases.complaints import Complaint

Rows = list[tuple[Button, ...]]


def reassign(view: View, case: Complaint) -> tuple[Markup, Rows]:
    """Ask to whom: those on duty, each with what speaks for and against them, the likeliest first."""
    found = choosing.candidates(view.tx, case)
    rows: Rows = []
    lines = [view.words("give-question" if found else "give-nobody")]
    for one in found:
        why = explained(view, case, one.person, one.why, one.bar)
        lines.append(view.words("give-line", name=who(view, one.person), why=why))
        name = cut(who_with(view, one.person, serial=False), 30)
        far = way(view, case, one.person)
        rows.append(
            (Button(" · ".join([name, *([far] if far else [])]), buttons.make("case:give", case.id, one.person)),)
        )
    return Markup("\n".join(lines)), rows


def join(view: View, case: Complaint) -> tuple[Markup, Rows]:
    """Ask for the number of the case it belongs to; suggest near ones of the same kind."""
    found = board.near(view.tx, case, radius_m=decisions.NEAR_M, within=decisions.NEAR_IN)
    rows: Rows = []
    for one in found:
        far, apart = view.words.distance(one.distance_m), span(view.words, abs(one.later))
        name = view.words.plain("join-later" if one.later.total_seconds() >= 0 else "join-earlier", span=apart)
        label = f"{one.case.number} · {far} · {name}"
        rows.append((Button(label, buttons.make("case:into", case.id, one.case.id)),))
    return view.words("join-question-near" if found else "join-question"), rows


def reject(view: View, case: Complaint) -> tuple[Markup, Rows]:
    """Ask why."""
    names = [
        Button(view.words.plain("reject-reason", reason=reason), buttons.make("case:reason", case.id, reason))
        for reason in decisions.REASONS
    ]
    return view.words("reject-question"), [(name,) for name in names]


def reject_words(view: View, _: Complaint) -> tuple[Markup, Rows]:
    """Wait for the words of «other»."""
    return view.words("reject-words"), []


def close(view: View, case: Complaint) -> tuple[Markup, Rows]:
    """Ask how it ended."""
    names = [
        Button(view.words.plain("close-outcome", outcome=outcome), buttons.make("case:outcome", case.id, outcome.value))
        for outcome in decisions.OUTCOMES
    ]
    return view.words("close-question"), [(name,) for name in names]


def close_words(view: View, case: Complaint) -> tuple[Markup, Rows]:
    """Wait for an optional word to the reporter. Who is about to call fixed what is contradicted is told by whom."""
    outcome = view.args["outcome"]
    question = view.words("close-words", outcome=outcome)
    if outcome != Outcome.FIXED or not disputes.if_fixed(view.tx, case).disputed:
        return question, [(view.button("close-without-words", "case:settle", case.id, outcome),)]
    others = tuple(
        Button(view.words.plain("close-outcome", outcome=one), buttons.make("case:outcome", case.id, one.value))
        for one in (Outcome.HALF_FIXED, Outcome.NOT_FIXED)
    )
    told = Markup("\n".join([view.words("close-contradicted"), *said(view, case), "", question]))
    return told, [others, (view.button("close-all-the-same", "case:settle", case.id, outcome),)]


def reopen_words(view: View, _: Complaint) -> tuple[Markup, Rows]:
    """Wait for why it is opened again."""
    return view.words("reopen-words"), []


def _asked(action: Action, ask: Callable[[View, Complaint], tuple[Markup, Rows]]) -> Card:
    """Return the card of a question; the case itself once the action is not possible any more."""

    def card(view: View) -> Message | None:
        case = complaints.get(view.tx, view.args["case"])
        if case is None or action not in allowed(case.stage, Role.COORDINATOR):
            return whole(view)
        question, rows = ask(view, case)
        rows.append((view.button("question-back", "case:open", case.id),))
        return Message("\n".join((*brief(view, case), "", question)), tuple(rows))

    return card


CARDS: dict[str, Card] = {
    "case-reassign": _asked(Action.ASSIGN, reassign),
    "case-join-asked": _asked(Action.JOIN, join),
    "case-reject-asked": _asked(Action.REJECT, reject),
    "case-reject-words": _asked(Action.REJECT, reject_words),
    "case-close-asked": _asked(Action.CLOSE, close),
    "case-close-words": _asked(Action.CLOSE, close_words),
    "case-reopen-words": _asked(Action.REOPEN, reopen_words),
}
