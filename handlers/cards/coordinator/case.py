"""One case, whole: what was said and found, who checks, what happened, and only the actions allowed now."""

import html

from bot.domain.lifecycle import Action, Stage, allowed
from bot.domain.roles import Role
from bot.engine.message import Button, Message
from handlers import buttons
from handlers.cards import neighbours, observation, safety
from handlers.cards.ages import age
from handlers.cards.area import told
from handlers.cards.asks import answered
from handlers.cards.coordinator import bar, desk, recheck
from handlers.cards.coordinator.correspondence import answerable, letter_buttons, written
from handlers.cards.coordinator.fitting import fitted
from handlers.cards.coordinator.lines import headline, who_with
from handlers.cards.draft import cut
from handlers.cards.evidence import counted
from handlers.cards.found import found_lines
from handlers.cards.grounds import rests
from handlers.cards.heard import warned
from handlers.cards.history import timeline
from handlers.cards.late import came_late, sealed
from handlers.cards.look import observed
from handlers.cards.mended import mended
from handlers.cards.places import place
from handlers.cards.view import Card, View
from handlers.cards.witnesses import witnesses as count
from storage import board, checks, complaints, corrections, files, offers, voices
from storage.checks import Check
from storage.complaints import Complaint
from storage.files import File

WORDS = 1200
NOTES = 500
"""Characters shown of the reporter's words and of a check's notes."""

JOINED = 4
"""Buttons for cases that are part of this one; the others are named in the text."""

NAMED = 12
"""Numbers of such cases in the text."""

# What each action's button says and carries; what is not allowed now is not shown.
DOORS: tuple[tuple[tuple[Action, str, str], ...], ...] = (
    ((Action.OFFER, "case-call", "case:call"), (Action.GIVE_BACK, "case-call-others", "case:call")),
    ((Action.ASSIGN, "case-give", "case:reassign"), (Action.JOIN, "case-join", "case:join")),
    ((Action.REFER, "case-refer", "case:refer"), (Action.ANSWER, "case-answer", "case:answer")),
    ((Action.REJECT, "case-reject", "case:reject"), (Action.CLOSE, "case-close", "case:close")),
    ((Action.REOPEN, "case-reopen", "case:reopen"),),
)


def case(view: View) -> Message | None:
    """Show the case as it stands."""
    found = complaints.get(view.tx, view.args["case"])
    if found is None:
        return None
    sent = evidence(view, found)
    body = [headline(view, found), _standing(view, found), "", *_said(view, found, sent), *_checked(view, found)]
    if voices.of(view.tx, found.id):
        body += ["", view.words("case-voices"), *recheck.said(view, found)]
        if found.disputed_at is not None:
            body.append(view.words("case-disputed", at=view.local(found.disputed_at)))
    body += written(view, found)
    witnesses = board.joined_to(view.tx, found.id)
    if witnesses:
        body += count(view, found)
        numbers = [one.number for one in witnesses[:NAMED]] + (["…"] if len(witnesses) > NAMED else [])
        body.append(view.words("case-witnesses", numbers=", ".join(numbers)))
    body += ["", view.words("case-history")]
    return Message(fitted(body, timeline(view, found, inside=True)), _buttons(view, found, sent, witnesses))


def evidence(view: View, case: Complaint) -> list[File]:
    """Return what the reporter, the witnesses and those who checked have sent, in that order."""
    of_checks = [file for check in checks.of_case(view.tx, case.id) for file in files.of(view.tx, "check", check.id)]
    return [*files.of_episode(view.tx, case.id), *of_checks]


def _standing(view: View, case: Complaint) -> str:
    """Return where the case is, since when, and what the check found."""
    lead = complaints.get(view.tx, case.joined_to) if case.joined_to else None
    said = view.words(
        "case-standing",
        stage=case.stage.value,
        outcome=case.outcome.value if case.outcome else "none",
        lead=lead.number if lead else "",
        age=age(view, case.stage_since),
    )
    if case.drill and case.stage is Stage.CLOSED:
        said = view.words("drill-standing", age=age(view, case.stage_since))
    if case.verdict is None:
        return said
    return f"{said}\n{view.words('case-verdict', verdict=case.verdict.value)}"


def _said(view: View, case: Complaint, sent: list[File]) -> list[str]:
    """Return the lines of what was reported, and when and where."""
    words = view.words
    lines: list[str] = [words("case-place", place=place(view, case))]
    if case.point is not None and case.area is None:
        lines.append(words("case-outside"))
    lines.append(words("case-received", at=view.local(case.received_at), age=age(view, case.received_at)))
    if sent:
        lines.append(words("case-evidence", files=counted(words, sent)))
    if case.source == "caller":
        lines.append(words("case-by-phone"))
    if case.source == "standing":
        lines.append(words("case-by-observers"))
    if case.contact:
        lines.append(words("case-contact"))
    lines += [*desk.lines(view, case), *bar.standing(view, case)]
    if case.words:
        lines.append(_quoted("💬", case.words, WORDS))
    lines += [*answered(view, case), *warned(view, case.words), *neighbours.said(view, case)]
    lines += observation.rests_on(view, case)
    return lines


def _checked(view: View, case: Complaint) -> list[str]:
    """Return who was called, who went, and what they measured."""
    lines: list[str] = []
    if case.stage is Stage.OFFERED:
        waiting = sum(offer.state == "open" for offer in offers.of_case(view.tx, case.id))
        until = f"{view.tx.rules.local(case.next_call_at):%H:%M}" if case.next_call_at else "–"
        lines.append(view.words("case-called", n=waiting, ring=case.ring, until=until))
    for check in checks.of_case(view.tx, case.id):
        lines += [
            "",
            *_check(view, check),
            *observed(view, check.id),
            *told(view, check.id),
            *found_lines(view, check.id),
            *came_late(view, check),
        ]
        lines += mended(view, check)
        if check.state == "done":
            lines += [*rests(view, check), *safety.noted(view, check)]
        lines += sealed(view, check)
    lines += recheck.standing(view, case)
    return lines


def _check(view: View, check: Check) -> list[str]:
    words = view.words
    name = "case-recheck" if check.purpose == "recheck" else "case-check"
    lines: list[str] = [words(name, who=who_with(view, check.person, check.instrument), state=check.state)]
    if check.arrived_at is not None:
        far = None if check.distance_m is None else words.distance(check.distance_m)
        at = view.local(check.arrived_at)
        lines.append(words("case-arrived-at", at=at, distance=far) if far else words("case-arrived", at=at))
    if check.verdict is not None and check.purpose == "first":
        verdict, reason = str(corrections.verdict(view.tx, check)), check.reason or "none"
        lines.append(words("case-check-verdict", verdict=verdict, reason=reason))
    if check.notes:
        lines.append(_quoted("📝", check.notes, NOTES))
    return lines


def _rings(case: Complaint) -> bool:
    """Whether it came by telephone from somebody who can still be rung up."""
    return case.source == "caller" and case.reporter is not None


def _quoted(mark: str, words: str, most: int) -> str:
    """Return what a person wrote, as HTML. Not through Fluent: it takes no argument over 2500 characters."""
    return f"{mark} <i>{html.escape(cut(words, most), quote=False)}</i>"


def _buttons(
    view: View, case: Complaint, sent: list[File], witnesses: list[Complaint]
) -> tuple[tuple[Button, ...], ...]:
    now = allowed(case.stage, Role.COORDINATOR)
    look = [view.button("case-photos", "case:photos", case.id, n=len(sent))] if sent else []
    look += [view.button("case-map", "case:place", case.id)] if case.point is not None else []
    look += [view.button("case-caller", "caller:open", case.reporter)] if _rings(case) else []
    look += [view.button("case-asked", "case:asked", case.id)] if offers.any_of(view.tx, case.id) else []
    rows = [tuple(look)]
    if case.drill:
        end = () if case.stage is Stage.CLOSED else (view.button("drill-end", "drill:end", case.id),)
        return tuple(row for row in (*rows, end, (view.button("drill-again", "drill:home"),)) if row)
    rows += desk.keys(view, case)
    without = set() if case.point is not None else {"case:call"}
    without |= set() if answerable(view, case) else {"case:answer"}
    without |= {"case:reopen"} if case.stage is Stage.REFERRED else set()  # it is open: the body has it
    for row in DOORS:
        doors = [(label, press) for action, label, press in row if action in now]
        rows.append(
            tuple(
                view.button(label, press, case.id)
                if case.joined_to is None
                else view.button("case-split", "case:split", case.id)
                for label, press in doors
                if press not in without
            )
        )
    rows += recheck.buttons(view, case)
    rows += letter_buttons(view, case)
    others = [*([case.joined_to] if case.joined_to else []), *(one.id for one in witnesses[:JOINED])]
    opens = [
        Button(f"→ {one.number}", buttons.make("case:open", one.id))
        for other in others
        if (one := complaints.get(view.tx, other))
    ]
    rows += [tuple(opens[at : at + 2]) for at in range(0, len(opens), 2)]
    if done := [check for check in checks.of_case(view.tx, case.id) if check.state == "done"]:
        rows.append((view.button("fix-open-check", "fix:open", done[-1].id),))
    rows += [(view.button("pack-open", "pack:open", case.id),), bar.button(view, case)]
    rows.append((view.button("board-home", "board:home"),))
    return tuple(row for row in rows if row)


CARDS: dict[str, Card] = {"case": case}
