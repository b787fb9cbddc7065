"""Whether reports of a case's sender are taken, and the questions before they are not."""

from bot.engine.message import Button, Message
from bot.services.intake import rate_limits
from handlers.cards.view import Card, View
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.intake import bars


def ask(view: View) -> Message | None:
    """Ask why, and with a `reason` for how long."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None:
        return None
    reason = view.args.get("reason")
    if reason is None:
        rows = [(view.button(f"bar-{one}", "case:bar_for", case.id, one),) for one in rate_limits.REASONS]
        text = view.words("bar-why", number=case.number)
    else:
        rows = [(view.button("bar-days", "case:barred", case.id, reason, n, days=n),) for n in rate_limits.DAYS]
        text = view.words("bar-how-long", number=case.number)
    return Message(text, (*rows, (view.button("bar-back", "case:open", case.id),)))


def standing(view: View, case: Complaint) -> list[str]:
    """Return the line that says until when the sender's reports are not taken; nothing for anybody else."""
    found = bars.of(view.tx, case.reporter) if case.reporter is not None else None
    return [view.words("bar-until", until=view.local(found[0]))] if found else []


def button(view: View, case: Complaint) -> tuple[Button, ...]:
    """Return the button that refuses the sender's reports, or takes them again; none where nobody is known."""
    if case.reporter is None:
        return ()
    if bars.of(view.tx, case.reporter):
        return (view.button("bar-off", "case:unbar", case.id),)
    return (view.button("bar-on", "case:bar", case.id),)


CARDS: dict[str, Card] = {"case-bar": ask}
