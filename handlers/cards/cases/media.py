"""Evidence on demand: photos and recordings as they were sent, the point as a location."""

from bot.engine.message import Message
from handlers.cards.cases.case import evidence
from handlers.cards.view import Card, View
from handlers.cards.wording.case_lines import headline
from handlers.cards.wording.evidence import counted
from handlers.cards.wording.pictures import shown
from handlers.cards.wording.places import place
from storage.cases import complaints

MOST = 20
"""Files shown at once, the newest."""


def photos(view: View) -> Message | None:
    """Show what was sent with the case and its checks."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None:
        return None
    sent = evidence(view, case)
    media = [one for file in sent[-MOST:] if (one := shown(view, file))]
    hidden = view.words("case-photos-hidden", n=len(sent) - len(media)) if len(media) < len(sent) else ""
    text = view.words("case-photos-of", case=headline(view, case), files=counted(view.words, sent))
    return Message("\n".join(part for part in (text, hidden) if part), media=tuple(media))


def point(view: View) -> Message | None:
    """Show the point as a location, with its words."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None or case.point is None:
        return None
    text = view.words("case-map-of", case=headline(view, case), place=place(view, case))
    return Message(text, place=(case.point.lat, case.point.lon))


CARDS: dict[str, Card] = {"case-photos": photos, "case-point": point}
