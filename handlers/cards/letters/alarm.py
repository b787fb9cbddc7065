"""The alarm of a clock: before it ends, on the day after, with the next letter of the ladder ready."""

from bot.engine.message import Message
from bot.services.letters import drafting
from handlers.cards.letters.letter import headline, next_button, ticking
from handlers.cards.view import Card, View
from storage.deadlines import clocks
from storage.letters import referrals


def alarm(view: View) -> Message | None:
    """Say how a clock stands; nothing once it is met."""
    clock = clocks.get(view.tx, view.args["clock"])
    found = referrals.get(view.tx, clock.referral) if clock else None
    if clock is None or found is None or clock.met_at is not None:
        return None
    lines = [ticking(view, clock), "", *headline(view, found)]
    step = drafting.next_step(view.tx, found) if clock.broken_at else None
    if clock.broken_at is not None and clock.whose == "body":
        lines += ["", view.words("clock-what-now", step=str(step or "none"))]
    rows = [*next_button(view, found)] if clock.broken_at else []
    rows.append((view.button("letter-open", "letter:open", found.id),))
    return Message("\n".join(lines), tuple(rows))


CARDS: dict[str, Card] = {"alert-clock": alarm}
