"""A case held out to a volunteer: what, how far, how old; and what became of the offer."""

from collections.abc import Iterator

from bot.domain import calling
from bot.domain.lifecycle import Stage
from bot.engine.message import Message
from handlers.cards import neighbours
from handlers.cards.asks import answered
from handlers.cards.choosing import because
from handlers.cards.draft import cut
from handlers.cards.evidence import counted
from handlers.cards.heard import warned
from handlers.cards.pictures import pictures
from handlers.cards.places import place
from handlers.cards.since import since, within
from handlers.cards.view import Card, View
from handlers.cards.witnesses import testimony
from storage import complaints, files, offers
from storage.complaints import Complaint
from storage.offers import Offer

WORDS_SHOWN = 450
"""Characters of the reporter's words that a volunteer's card repeats."""


def offer(view: View) -> Message | None:
    """Show the offer (`offer`) as it is when this is sent: with buttons while it is open, one line afterwards."""
    found = offers.get(view.tx, view.args["offer"])
    case = complaints.get(view.tx, found.case) if found else None
    if found is None or case is None or found.person != view.reader:
        return None
    if case.drill and case.stage is Stage.CLOSED and found.state != "accepted":
        return Message(view.words("drill-over", number=case.number))
    if found.state != "open":
        closed = view.words(f"offer-was-{found.state}", kind=view.kind(case.kind), number=case.number)
        return Message(closed)
    lines = [
        view.words("offer-title"),
        "",
        *about(view, case, found),
        view.words("offer-because", why=because(view, found.why, case.kind)),
        "",
        view.words("offer-until", time=within(view, calling.window(view.catalogue.kind(case.kind)))),
    ]
    rows = (
        (view.button("offer-accept", "offer:accept", found.id),),
        (view.button("offer-decline", "offer:decline", found.id),),
    )
    where = (case.point.lat, case.point.lon) if case.point else None
    return Message("\n".join(lines), rows, pictures(view, case.id), where)


def given(view: View) -> Message | None:
    """Tell a volunteer that a coordinator gave them a case (`case`): its pictures and its point; the check follows."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None:
        return None
    where = (case.point.lat, case.point.lon) if case.point else None
    return Message(view.words("given", number=case.number), media=pictures(view, case.id), place=where)


def about(view: View, case: Complaint, held: Offer | None = None) -> Iterator[str]:
    """Say what is known of a case to whoever checks it; nothing of who reported it."""
    words = view.words
    kind = view.catalogue.kind(case.kind)
    if case.drill:
        yield words("drill-mark")
        yield words("drill-do")
    yield words("about-kind", kind=view.kind(case.kind), number=case.number)
    if held is not None:
        yield words("about-place-away", place=place(view, case), distance=words.distance(held.distance_m))
    else:
        yield words("about-place", place=place(view, case))
    yield words("about-age", age=since(view, case.signalled_at), at=view.local(case.signalled_at))
    if case.seen_at is not None:
        yield words("draft-seen", at=view.local(case.seen_at))
    if case.words:
        yield words("about-words", words=cut(case.words, WORDS_SHOWN))
    yield from answered(view, case)
    yield from warned(view, case.words)
    yield from testimony(view, case)
    yield from neighbours.said(view, case)
    if evidence := files.of_episode(view.tx, case.id):
        yield words("about-files", files=counted(words, evidence))
    if kind.danger is not None and not case.drill:  # nobody is to call 112 for a drill
        yield words("about-danger", call=", ".join(kind.danger.call), when=words.of(kind.danger.when))


CARDS: dict[str, Card] = {"offer": offer, "given": given}
