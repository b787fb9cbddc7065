"""The question to a volunteer who took a case and is not heard of."""

from bot.domain.dispatch.silence import MORE
from bot.engine.message import Message
from handlers.cards.view import Card, View
from storage.cases import complaints
from storage.checks import checks


def silent(view: View) -> Message | None:
    """Ask whether they are coming, or how it ended; a line once it is over or they have answered."""
    check = checks.get(view.tx, view.args["check"])
    case = complaints.get(view.tx, check.case) if check else None
    if check is None or case is None or check.person != view.reader:
        return None
    if check.state != "open":
        return Message(view.words("silent-over", number=case.number))
    if check.reminded == 0:
        return Message(view.words("silent-answered", number=case.number))
    minutes = int(MORE.total_seconds() // 60)
    go_on = view.button("check-open", "check:open", check.id)
    coming = view.button("silent-coming", "check:coming", check.id, minutes=minutes)
    back = view.button("silent-back", "check:back", check.id)
    on_site = check.arrived_at is not None
    known = {"number": case.number, "kind": view.kind(case.kind)}
    if on_site:
        text = view.words("silent-verdict", **known)
    elif check.coming_at is not None and check.reminded == 1:
        text = view.words("silent-promised", at=view.local(check.coming_at), **known)
    else:
        text = view.words("silent-coming-ask", **known)
    return Message(text, ((go_on if on_site else coming,), (back,)))


CARDS: dict[str, Card] = {"check-silent": silent}
