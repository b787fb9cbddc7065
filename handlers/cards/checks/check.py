"""The live card of a check: what is known, what was found, and the verdict."""

from collections.abc import Callable, Iterator

from bot.domain.cases.lifecycle import Verdict
from bot.domain.privacy.audiences import Audience
from bot.engine.message import Button, Message
from bot.services.checks.checks import REASONS
from bot.services.checks.corrections import OWN_WITHIN
from bot.services.checks.late_additions import WITHIN
from bot.services.privacy import shown
from handlers.cards.checks.corrections import mended
from handlers.cards.checks.doubts import asked
from handlers.cards.checks.dump_area import told
from handlers.cards.checks.grounds import rests
from handlers.cards.checks.late_additions import came_late, sealed
from handlers.cards.checks.observations import observed
from handlers.cards.checks.readings import found_lines
from handlers.cards.dispatch import safety
from handlers.cards.dispatch.offer import about
from handlers.cards.view import Card, View
from handlers.cards.wording.evidence import counted
from handlers.cards.wording.fitting import cut
from handlers.cards.wording.pictures import pictures
from handlers.cards.wording.places import place
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.checks import checks, corrections, readings
from storage.checks.checks import Check
from storage.evidence import files
from storage.instruments import instruments
from storage.instruments.instruments import Instrument
from storage.people import people

NOTES_SHOWN = 400
"""Characters of the volunteer's notes that the card repeats; all of them are kept."""

AREA = "dump_area"
"""The reading that says that a kind has an area worth measuring."""

Rows = tuple[tuple[Button, ...], ...]


def check(view: View) -> Message | None:
    """Show a check (`check`) as it is when this is sent. `asks` «why» or «back»: that question instead of buttons."""
    one = checks.get(view.tx, view.args["check"])
    case = complaints.get(view.tx, one.case) if one else None
    if one is None or case is None or one.person != view.reader:
        return None
    if one.purpose == "recheck" and one.state != "given_back":
        return view.render("recheck", view.reader, view.args)
    if one.state == "given_back":
        return Message(view.words("check-given-back", number=case.number))
    so_far = [*gathered(view, one)]
    if one.state == "done":
        return Message("\n".join(done(view, one, case, so_far)), after(view, one))
    lines = [
        view.words("check-title"),
        "",
        *about(view, case, Audience.GOING),
        "",
        *safety.before(view, one, case),
        *(so_far or [view.words("check-nothing-yet")]),
        "",
    ]
    if asks := view.args.get("asks"):
        question, keys = _ASKS[asks]
        return Message("\n".join([*lines, view.words(question)]), keys(view, one))
    questions, answers = asked(view, one)
    if questions:
        lines += [*questions, ""]
    lines.append(view.words("check-attends" if attends(view, one) else "check-waits"))
    return Message("\n".join(lines), (*answers, *safety.button(view, one, case), *_buttons(view, one)))


def done(view: View, one: Check, case: Complaint, gathered: list[str]) -> list[str]:
    """Say how a check ended, what is sealed of it, and what came when it was over."""
    verdict = corrections.verdict(view.tx, one)
    ended = view.words("check-done", number=case.number, verdict=str(verdict), reason=one.reason or "none")
    mark = [view.words("drill-mark")] if case.drill else []
    lines = [*mark, ended, "", view.kind(case.kind), *gathered, *came_late(view, one), *mended(view, one)]
    lines += rests(view, one)
    if verdict is not Verdict.IMPOSSIBLE and not any(found_lines(view, one.id)):
        lines.append(view.words("measured-express"))
    return [*lines, *safety.noted(view, one), *sealed(view, one)]


def reported(view: View) -> Message | None:
    """Show once more the point and the pictures of the report that a check (`check`) is about."""
    one = checks.get(view.tx, view.args["check"])
    case = complaints.get(view.tx, one.case) if one else None
    if one is None or case is None or one.person != view.reader:
        return None
    if one.purpose == "recheck":
        return view.render("recheck-reported", view.reader, view.args)
    if one.state != "open":  # who gave it back is nobody who goes
        return Message(view.words(f"check-{'done' if one.state == 'done' else 'given-back'}-already"))
    spot = shown.place(view.tx, case, Audience.GOING)
    text = view.words("check-reported", number=case.number, place=place(view, spot))
    return Message(text, media=pictures(view, case, Audience.GOING), place=spot.pin)


def attends(view: View, one: Check) -> bool:
    """Whether what its volunteer sends next belongs to this check."""
    person = people.get(view.tx, one.person)
    return person is not None and person.attention is not None and person.attention.args.get("check") == one.id


def gathered(view: View, one: Check) -> Iterator[str]:
    """What there is so far, a line each."""
    words = view.words
    if one.coming_at is not None and one.arrived_at is None:
        yield words("check-coming-at", at=view.local(one.coming_at))
    if one.arrived_at is not None:
        at = view.local(one.arrived_at)
        began = checks.signalled(view.tx, one.id)
        passed = one.arrived_at - (began or one.arrived_at)
        later = words("check-after", minutes=int(passed.total_seconds() // 60)) if began else ""
        if one.distance_m is None:
            yield words("check-arrived", at=at) + later
        else:
            yield words("check-arrived-at", at=at, distance=words.distance(one.distance_m)) + later
    if evidence := [file for file in files.of(view.tx, "check", one.id) if not file.late]:
        yield words("check-files", files=counted(words, evidence))
    if one.notes:
        yield words("check-notes", notes=cut(one.notes, NOTES_SHOWN))
    yield from observed(view, one.id)
    yield from told(view, one.id)
    yield from found_lines(view, one.id)


def after(view: View, one: Check) -> Rows:
    """What can still be done when the verdict is given."""
    assert one.ended_at is not None
    row: list[Button] = []
    if view.tx.now <= one.ended_at + WITHIN:
        row.append(view.button("late-add", "check:add", one.id))
    if view.tx.now <= one.ended_at + OWN_WITHIN:
        row.append(view.button("fix-open", "fix:open", one.id))
    return (tuple(row),) if row else ()


def _buttons(view: View, one: Check) -> Rows:
    rows: list[tuple[Button, ...]] = []
    if not attends(view, one):
        rows.append((view.button("check-open", "check:open", one.id),))
    rows.append(
        (
            view.button("check-on-site-again" if one.arrived_at else "check-on-site", "check:arrived", one.id),
            view.button("check-measure", "check:reading", one.id),
        )
    )
    rows.append(
        (view.button("look-open", "look:open", one.id), view.button("check-case", "check:case", one.id)),
    )
    if (case := complaints.get(view.tx, one.case)) and AREA in view.catalogue.kind(case.kind).readings:
        rows.append((view.button("area-open", "area:open", one.id),))
    rows += instruments_of(view, one)
    if readings.of(view.tx, one.id):
        rows.append((view.button("check-undo", "check:undo", one.id),))
    rows.append(
        (
            view.button("check-confirm", "check:confirmed", one.id),
            view.button("check-unconfirm", "check:unconfirmed", one.id),
        )
    )
    rows.append(
        (
            view.button("check-impossible", "check:impossible", one.id),
            view.button("check-back", "check:back", one.id),
        )
    )
    return tuple(rows)


def instruments_of(view: View, one: Check) -> Rows:
    """A button for each instrument, where there is a choice; the chosen one is marked."""
    known = _fitting_first(view, one)
    if len(known) < 2:
        return ()
    return tuple(
        (
            view.button(
                "check-instrument-this" if tool.id == one.instrument else "check-instrument-other",
                "check:instrument",
                one.id,
                tool.id,
                tool=cut(tool.name, 40),
            ),
        )
        for tool in known[:6]
    )


def _fitting_first(view: View, one: Check) -> list[Instrument]:
    """Return the volunteer's instruments, those first that the kind of problem needs, the certified in front."""
    case = complaints.get(view.tx, one.case)
    row = view.catalogue.kinds.get(case.kind) if case else None
    today = view.tx.rules.today(view.tx.now)
    known = instruments.of(view.tx, one.person)
    return sorted(
        known, key=lambda tool: (row is None or row.instrument not in tool.measures, not tool.certified(today))
    )


def _reasons(view: View, one: Check) -> Rows:
    reasons = tuple((view.button(f"check-why-{reason}", "check:why", one.id, reason),) for reason in REASONS)
    return (*reasons, (view.button("check-card", "check:card", one.id),))


def _sure(view: View, one: Check) -> Rows:
    hand = ((view.button("handover-open", "check:hand", one.id),),) if one.purpose == "first" else ()
    return (
        *hand,
        (view.button("check-back-sure", "check:returned", one.id),),
        (view.button("check-card", "check:card", one.id),),
    )


_ASKS: dict[str, tuple[str, Callable[[View, Check], Rows]]] = {
    "why": ("check-ask-why", _reasons),
    "back": ("check-ask-back", _sure),
}
"""A question in place of the buttons, and its answers."""

CARDS: dict[str, Card] = {"check": check, "check-reported": reported}
