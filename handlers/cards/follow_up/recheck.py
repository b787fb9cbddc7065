"""A re-check: held out with the photo of how it was, its live card, and what its volunteer is asked."""

from collections.abc import Iterator

from bot.domain.cases.lifecycle import Says
from bot.domain.follow_up import rechecks as rules
from bot.domain.privacy.audiences import Audience
from bot.engine.message import Button, Media, Message
from bot.services.checks.checks import REASONS
from bot.services.follow_up import disputes
from bot.services.privacy import shown
from handlers.cards.checks import check as first
from handlers.cards.checks.corrections import mended
from handlers.cards.checks.late_additions import came_late, sealed
from handlers.cards.checks.readings import measured
from handlers.cards.dispatch import safety
from handlers.cards.dispatch.offer import where
from handlers.cards.follow_up.following import SAYS
from handlers.cards.view import Card, View
from handlers.cards.wording.pictures import shown as picture
from handlers.cards.wording.places import place
from handlers.cards.wording.times import since, within
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.checks import checks, readings
from storage.checks.checks import Check
from storage.dispatch import offers
from storage.follow_up import before_after, rechecks

Rows = tuple[tuple[Button, ...], ...]


def offer(view: View) -> Message | None:
    """Show an open offer (`offer`) of a re-check, with the photo of how it was."""
    found = offers.get(view.tx, view.args["offer"])
    if found is None:
        return None
    case = complaints.get(view.tx, found.case)
    if case is None or found.person != view.reader:
        return None
    lines = [view.words("recheck-title"), "", *about(view, case, Audience.CALLED)]
    lines += ["", view.words("recheck-until", time=within(view, rules.WINDOW))]
    lines += safety.accompanied(view)
    rows = (
        (safety.accepting(view, found.id, "recheck"),),
        (view.button("offer-decline", "recheck:decline", found.id),),
    )
    media = _before(view, case) if shown.may_look(view.tx, case, Audience.CALLED) else ()
    return Message("\n".join(lines), rows, media, shown.place(view.tx, case, Audience.CALLED).pin)


def check(view: View) -> Message | None:
    """Show a check (`check`). `asks` «why», «back» or «photo» (with `says`): that question instead of buttons."""
    one = checks.get(view.tx, view.args["check"])
    if one is None:
        return None
    case = complaints.get(view.tx, one.case)
    if case is None or one.person != view.reader:
        return None
    so_far = [*first.gathered(view, one)]
    if one.state == "done":
        lines = [_done(view, one, case), "", view.kind(case.kind), *so_far, *came_late(view, one)]
        lines += [*mended(view, one), *safety.noted(view, one), *sealed(view, one)]
        return Message("\n".join(lines), first.after(view, one))
    lines = [view.words("recheck-yours"), "", *about(view, case, Audience.GOING), "", *safety.before(view, one, case)]
    lines += [*(so_far or [view.words("recheck-nothing-yet")]), ""]
    question, rows = _asked(view, one)
    return Message("\n".join([*lines, question]), (*safety.button(view, one, case), *rows))


def reported(view: View) -> Message | None:
    """Show once more the point of a re-check (`check`), and what was found there."""
    one = checks.get(view.tx, view.args["check"])
    if one is None:
        return None
    case = complaints.get(view.tx, one.case)
    if case is None or one.person != view.reader:
        return None
    if one.state != "open":  # who gave it back is nobody who goes
        return Message(view.words(f"check-{'done' if one.state == 'done' else 'given-back'}-already"))
    spot = shown.place(view.tx, case, Audience.GOING)
    text = [view.words("recheck-stand-there", number=case.number, place=place(view, spot)), *measured(view, case.id)]
    return Message("\n".join(text), media=_before(view, case), place=spot.pin)


def about(view: View, case: Complaint, to: Audience) -> Iterator[str]:
    """Say what it is, where, what was found and what the body says; nothing of who reported it or who checked it."""
    words = view.words
    yield words("about-kind", kind=view.kind(case.kind), number=case.number)
    yield from where(view, case, to)
    yield words("about-age", age=since(view, case.signalled_at), at=view.local(case.signalled_at))
    if case.verdict is not None and case.checked_at is not None:
        yield words("recheck-found", verdict=case.verdict.value, at=view.local(case.checked_at))
    if (body := disputes.standing(view.tx, case).authority) is not None:
        yield words("recheck-body-says", says=body.says.value, at=view.local(body.at))
    if case.kind in view.catalogue.kinds and (danger := view.catalogue.kind(case.kind).danger):
        yield words("about-danger", call=", ".join(danger.call), when=words.of(danger.when))


def _asked(view: View, one: Check) -> tuple[str, Rows]:
    """Return the question that stands under the card, and its answers."""
    back = (view.button("check-card", "check:card", one.id),)
    match view.args.get("asks"):
        case "why":
            reasons = tuple((view.button(f"check-why-{why}", "recheck:why", one.id, why),) for why in REASONS)
            return view.words("check-ask-why"), (*reasons, back)
        case "back":
            return view.words("check-ask-back"), ((view.button("check-back-sure", "recheck:returned", one.id),), back)
        case "photo":
            says = view.args["says"]
            rows = tuple(
                (view.button(f"recheck-without-{why}", "recheck:without", one.id, says, why),) for why in rules.WITHOUT
            )
            return view.words("recheck-ask-photo", says=says), (*rows, back)
    attends = first.attends(view, one)
    return view.words("recheck-attends" if attends else "check-waits"), _buttons(view, one, attends=attends)


def _buttons(view: View, one: Check, *, attends: bool) -> Rows:
    rows: list[tuple[Button, ...]] = []
    if not attends:
        rows.append((view.button("check-open", "check:open", one.id),))
    rows.append(
        (
            view.button("check-on-site-again" if one.arrived_at else "check-on-site", "check:arrived", one.id),
            view.button("check-measure", "check:reading", one.id),
        )
    )
    rows.append((view.button("recheck-case", "check:case", one.id),))
    rows += first.instruments_of(view, one)
    if readings.of(view.tx, one.id):
        rows.append((view.button("check-undo", "check:undo", one.id),))
    rows += [tuple(view.button(f"voice-{says}", "recheck:says", one.id, says.value) for says in row) for row in SAYS]
    rows.append(
        (
            view.button("recheck-impossible", "recheck:impossible", one.id),
            view.button("check-back", "check:back", one.id),
        )
    )
    return tuple(rows)


def _done(view: View, one: Check, case: Complaint) -> str:
    found = rechecks.of_check(view.tx, one.id)
    says: Says | None = found.says if found else None
    if says is None:
        return view.words("check-done", number=case.number, verdict="impossible", reason=one.reason or "none")
    return view.words("recheck-done", number=case.number, says=says.value)


def _before(view: View, case: Complaint) -> tuple[Media, ...]:
    """The photo of how it was: where to stand for the one of how it is."""
    found = before_after.before(view.tx, case.id)
    media = picture(view, found) if found else None
    return (media,) if media else ()


CARDS: dict[str, Card] = {"recheck-offer": offer, "recheck": check, "recheck-reported": reported}
