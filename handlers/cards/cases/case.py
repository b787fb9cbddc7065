"""One case, whole: what was said and found, who checks, what happened, and only the actions allowed now."""

import html

from bot.domain.cases.lifecycle import Stage
from bot.engine.message import Message
from handlers.cards.cases import case_buttons, desk
from handlers.cards.cases.history import timeline
from handlers.cards.checks.corrections import mended
from handlers.cards.checks.dump_area import told
from handlers.cards.checks.grounds import rests
from handlers.cards.checks.late_additions import came_late, sealed
from handlers.cards.checks.observations import observed
from handlers.cards.checks.readings import found_lines
from handlers.cards.dispatch import safety
from handlers.cards.follow_up import recheck_for_coordinators
from handlers.cards.intake import bar, neighbours
from handlers.cards.intake.kind_questions import answered
from handlers.cards.intake.suggestions import warned
from handlers.cards.intake.witnesses import witnesses as count
from handlers.cards.letters.correspondence import written
from handlers.cards.monitoring import observation
from handlers.cards.view import Card, View
from handlers.cards.wording.case_lines import headline, who_with
from handlers.cards.wording.evidence import counted
from handlers.cards.wording.fitting import cut, fitted
from handlers.cards.wording.places import place
from handlers.cards.wording.times import age
from storage.cases import board, complaints
from storage.cases.complaints import Complaint
from storage.checks import checks, corrections
from storage.checks.checks import Check
from storage.dispatch import offers
from storage.evidence import files
from storage.evidence.files import File
from storage.follow_up import voices

WORDS = 1200
NOTES = 500
"""Characters shown of the reporter's words and of a check's notes."""

NAMED = 12
"""Numbers of such cases in the text."""


def case(view: View) -> Message | None:
    """Show the case as it stands."""
    found = complaints.get(view.tx, view.args["case"])
    if found is None:
        return None
    sent = evidence(view, found)
    body = [headline(view, found), _standing(view, found), "", *_said(view, found, sent), *_checked(view, found)]
    if voices.of(view.tx, found.id):
        body += ["", view.words("case-voices"), *recheck_for_coordinators.said(view, found)]
        if found.disputed_at is not None:
            body.append(view.words("case-disputed", at=view.local(found.disputed_at)))
    body += written(view, found)
    witnesses = board.joined_to(view.tx, found.id)
    if witnesses:
        body += count(view, found)
        numbers = [one.number for one in witnesses[:NAMED]] + (["…"] if len(witnesses) > NAMED else [])
        body.append(view.words("case-witnesses", numbers=", ".join(numbers)))
    body += ["", view.words("case-history")]
    return Message(fitted(body, timeline(view, found, inside=True)), case_buttons.rows(view, found, sent, witnesses))


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
    lines += [*answered(view, case), *warned(view, case), *neighbours.said(view, case)]
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
    lines += recheck_for_coordinators.standing(view, case)
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


def _quoted(mark: str, words: str, most: int) -> str:
    """Return what a person wrote, as HTML. Not through Fluent: it takes no argument over 2500 characters."""
    return f"{mark} <i>{html.escape(cut(words, most), quote=False)}</i>"


CARDS: dict[str, Card] = {"case": case}
