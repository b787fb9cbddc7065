"""A case held out to a volunteer: what, how far, how old; and what became of the offer."""

from collections.abc import Iterator

from bot.domain.cases.lifecycle import Stage
from bot.domain.dispatch import calling
from bot.domain.privacy.audiences import Audience
from bot.engine.message import Button, Message
from bot.services.dispatch import promises
from bot.services.privacy import shown
from handlers.cards.dispatch import safety
from handlers.cards.dispatch.reasons import because
from handlers.cards.intake import neighbours
from handlers.cards.intake.kind_questions import answered
from handlers.cards.intake.suggestions import warned
from handlers.cards.intake.witnesses import testimony
from handlers.cards.monitoring import observation
from handlers.cards.places import guesses
from handlers.cards.view import Card, View
from handlers.cards.wording.evidence import counted
from handlers.cards.wording.fitting import cut
from handlers.cards.wording.pictures import pictures
from handlers.cards.wording.places import place
from handlers.cards.wording.times import since, within
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.checks import checks
from storage.dispatch import offers
from storage.dispatch.offers import Offer
from storage.evidence import files
from storage.volunteers import volunteers

WORDS_SHOWN = 450
"""Characters of the reporter's words that a volunteer's card repeats."""


def offer(view: View) -> Message | None:
    """Show the offer (`offer`) as it is when this is sent: with buttons while it is open, one line afterwards."""
    found = offers.get(view.tx, view.args["offer"])
    case = complaints.get(view.tx, found.case) if found else None
    if found is None or case is None or found.person != view.reader:
        return None
    if found.purpose == "recheck" and found.state == "open":
        return view.render("recheck-offer", view.reader, view.args)
    if case.drill and case.stage is Stage.CLOSED and found.state != "accepted":
        return Message(view.words("drill-over", number=case.number))
    if found.state != "open":
        return _over(view, case, found)
    lines = [
        view.words("offer-title"),
        "",
        *about(view, case, Audience.CALLED),
        view.words("offer-because", why=because(view, found.why, case.kind)),
        "",
        _until(view, case, found),
    ]
    lines += safety.accompanied(view)
    where = shown.place(view.tx, case, Audience.CALLED).pin
    return Message("\n".join(lines), tuple(_answers(view, case, found)), pictures(view, case, Audience.CALLED), where)


def _until(view: View, case: Complaint, found: Offer) -> str:
    if view.args.get("asks") == "later":
        return view.words("later-when")
    if found.later_at is not None:
        return view.words("later-promised", at=view.local(found.later_at))
    return view.words("offer-until", time=within(view, calling.window(view.catalogue.kind(case.kind))))


def _answers(view: View, case: Complaint, found: Offer) -> Iterator[tuple[Button, ...]]:
    """Yes, later, no; or the times that may be promised."""
    times = promises.times(view.tx, case)
    if view.args.get("asks") == "later":
        for name, at in times:
            minute = int(at.timestamp() // 60)
            yield (view.button(f"later-{name}", "offer:at", found.id, minute, time=f"{at:%H:%M}"),)
        yield (view.button("later-back", "offer:card", found.id),)
        return
    yield (safety.accepting(view, found.id, "offer"),)
    no = view.button("offer-decline", "offer:decline", found.id)
    may = times and found.later_at is None and not safety.accompanied(view)  # who goes with an adult goes at once
    later = [view.button("offer-later", "offer:later", found.id)] if may else []
    yield (*later, no)


def _over(view: View, case: Complaint, found: Offer) -> Message:
    """One line of what became of it; under «not now» the question why, which need not be answered."""
    known = {"kind": view.kind(case.kind), "number": case.number}
    closed = view.words(f"offer-was-{_became(view, case, found)}", **known)
    if found.state != "declined":
        return Message(closed)
    if found.reason is not None:
        return Message(f"{closed}\n{view.words('offer-why-told', reason=found.reason)}")
    reasons = [view.button(f"offer-why-{reason}", "offer:why", found.id, reason) for reason in promises.REASONS]
    rows = (tuple(reasons[:2]), tuple(reasons[2:4]), tuple(reasons[4:]))
    return Message(f"{closed}\n{view.words('offer-why-ask')}", rows)


def _became(view: View, case: Complaint, found: Offer) -> str:
    """Return what became of an offer; of one that was withdrawn whether somebody else has it.

    Whoever promised to come later and could not be reached when the time was near reads that.
    """
    if found.state != "withdrawn" or checks.taken_since(view.tx, case.id, found.made_at):
        return found.state
    waits = case.stage in (Stage.RECEIVED, Stage.OFFERED)
    return "missed" if found.later_at is not None and waits else "called_off"


def given(view: View) -> Message | None:
    """Tell a volunteer that a coordinator gave them a case (`case`): its pictures and its point; the check follows."""
    return _exact(view, "given")


def taken(view: View) -> Message | None:
    """Show a case (`case`) that somebody has just taken, whole: its pictures and its point; the check follows."""
    return _exact(view, "taken")


def _exact(view: View, say: str) -> Message | None:
    """Show the exact point and the pictures to who has the case, and to nobody else."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None or view.reader is None or case.volunteer != view.reader:
        return None
    spot = shown.place(view.tx, case, Audience.GOING)
    text = view.words(say, number=case.number, place=place(view, spot))
    return Message(text, media=pictures(view, case, Audience.GOING), place=spot.pin)


def about(view: View, case: Complaint, to: Audience) -> Iterator[str]:
    """Say what is known of a case to whoever checks it, or may (`to`); nothing of who reported it."""
    words = view.words
    kind = view.catalogue.kind(case.kind)
    if case.drill:
        yield words("drill-mark")
        yield words("drill-do")
    yield words("about-kind", kind=view.kind(case.kind), number=case.number)
    yield from where(view, case, to)
    yield words("about-age", age=since(view, case.signalled_at), at=view.local(case.signalled_at))
    if case.seen_at is not None:
        yield words("draft-seen", at=view.local(case.seen_at))
        if old := guesses.late(view, case.kind, case.seen_at):
            yield old
    if said := shown.words(view.tx, case, to, WORDS_SHOWN):
        yield words("about-words", words=cut(said, WORDS_SHOWN))
    yield from answered(view, case)
    yield from warned(view, case)
    yield from testimony(view, case, to)
    yield from neighbours.said(view, case)
    yield from observation.rests_on(view, case)
    if evidence := files.of_episode(view.tx, case.id):
        yield words("about-files", files=counted(words, evidence))
    if kind.danger is not None and not case.drill:  # nobody is to call 112 for a drill
        yield words("about-danger", call=", ".join(kind.danger.call), when=words.of(kind.danger.when))


def where(view: View, case: Complaint, to: Audience) -> Iterator[str]:
    """Say where it is as `to` may know it, and before they go how far that is from their home."""
    spot = shown.place(view.tx, case, to)
    mine = volunteers.get(view.tx, view.reader) if view.reader is not None and to is Audience.CALLED else None
    way_m = shown.way_m(view.tx, case, mine.home, to) if mine is not None else None
    if way_m is None:
        yield view.words("about-place", place=place(view, spot))
    else:
        yield view.words("about-place-away", place=place(view, spot), distance=view.words.distance(way_m))
    if to is Audience.CALLED and spot.cell is not None:
        yield view.words("about-place-rough")


CARDS: dict[str, Card] = {"offer": offer, "given": given, "taken": taken}
