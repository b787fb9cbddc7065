"""Who was asked to check a case, what each of them said, and why others were not called."""

from bot.engine.message import Message
from bot.services.dispatch import choosing
from handlers.cards.dispatch.reasons import explained, kept
from handlers.cards.view import Card, View
from handlers.cards.wording.case_lines import brief, who
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.dispatch import offers
from storage.dispatch.offers import Offer
from storage.people import people

MOST = 12
"""People named; the others are counted."""


def asked(view: View) -> Message | None:
    """Show who was asked for a case (`case`), in place of its card."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None:
        return None
    lines = [*brief(view, case), "", *asked_lines(view, case)]
    return Message("\n".join(lines), ((view.button("question-back", "case:open", case.id),),))


def asked_lines(view: View, case: Complaint) -> list[str]:
    """Return a line for each of the last round of calling, and one for all who were not called."""
    found = offers.last_round(view.tx, case.id)
    lines: list[str] = [view.words("asked-title")] if found else []
    lines += [_line(view, case, offer) for offer in found[:MOST]]
    if len(found) > MOST:
        lines.append(view.words("asked-more", n=len(found) - MOST))
    why = choosing.uncalled(view.tx, case, frozenset(offer.person for offer in found))
    if why:
        counts = ", ".join(f"{n} – {kept(view, bar)}" for bar, n in why.most_common())
        lines.append(view.words("asked-uncalled", counts=counts))
    return lines or [view.words("asked-nobody")]


def _line(view: View, case: Complaint, offer: Offer) -> str:
    """Return one of those asked: who, what they said, and why they were asked."""
    said = offer.state if offer.later_at is None or offer.state != "open" else "later"
    if offer.state in ("open", "withdrawn") and not people.can_go(view.tx, offer.person):
        said = "gone"
    at = view.local(offer.later_at) if offer.later_at else ""
    answer = view.words("asked-said", said=said, at=at, reason=offer.reason or "none")
    why = explained(view, case, offer.person, offer.why)
    return view.words("asked-line", name=who(view, offer.person), said=answer, why=why)


CARDS: dict[str, Card] = {"case-asked": asked}
