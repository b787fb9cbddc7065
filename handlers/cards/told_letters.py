"""What a resident hears of letters: that one went and until when an answer is due, and that nobody answered."""

from bot.engine.message import Message
from handlers.cards import bodies
from handlers.cards.law import numeric
from handlers.cards.view import Card, View
from storage import clocks, referrals


def referred(view: View) -> Message | None:
    """A letter went to a body; the law gives it until a day."""
    found = referrals.get(view.tx, view.args["referral"])
    if found is None or found.sent_on is None:
        return None
    due = next((clock.due_on for clock in clocks.of(view.tx, found.id) if clock.whose == "body"), None)
    text = view.words(
        "told-referred",
        number=view.args["number"],
        kind=found.kind.value,
        body=bodies.name(view, found.body, found.body_area),
        on=numeric(found.sent_on),
        due=numeric(due) if due else "none",
    )
    return Message(text, ((view.button("my-open", "my:open", view.args["case"]),),))


def overdue(view: View) -> Message | None:
    """The body let its day go by."""
    clock = clocks.get(view.tx, view.args["clock"])
    found = referrals.get(view.tx, clock.referral) if clock else None
    if clock is None or found is None:
        return None
    text = view.words(
        "told-overdue",
        number=view.args["number"],
        body=bodies.name(view, found.body, found.body_area),
        due=numeric(clock.latest_on),
        what="promise" if clock.promise else "answer",
    )
    return Message(text, ((view.button("my-open", "my:open", view.args["case"]),),))


CARDS: dict[str, Card] = {"told-referred": referred, "told-overdue": overdue}
