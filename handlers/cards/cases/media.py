"""Evidence on demand: photos and recordings as they were sent, the point as a location."""

from bot.domain.evidence import natures
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
    broken = sum(file.state == "broken" and shown(view, file) is None for file in sent[-MOST:])
    kinds = dict.fromkeys(kind for file in sent[-MOST:] if (kind := natures.unseen(file.nature)))
    unseen = sum(natures.unseen(file.nature) is not None for file in sent[-MOST:])
    hidden = len(sent) - len(media) - broken - unseen
    lines = [view.words("case-photos-of", case=headline(view, case), files=counted(view.words, sent))]
    lines += [view.words("case-photos-broken", n=broken)] if broken else []
    lines += [view.words("case-photos-unseen", kinds=", ".join(kinds))] if kinds else []
    lines += [view.words("case-photos-hidden", n=hidden)] if hidden > 0 else []
    return Message("\n".join(lines), media=tuple(media))


def point(view: View) -> Message | None:
    """Show the point as a location, with its words."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None or case.point is None:
        return None
    text = view.words("case-map-of", case=headline(view, case), place=place(view, case))
    return Message(text, place=(case.point.lat, case.point.lon))


CARDS: dict[str, Card] = {"case-photos": photos, "case-point": point}
