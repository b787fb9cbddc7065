"""What a resident hears of letters: that one went and until when an answer is due, and that nobody answered."""

from bot.domain.letters.letters import Says
from bot.engine.message import Button, Message
from handlers.cards.view import Card, View
from handlers.cards.wording import bodies
from handlers.cards.wording.times import numeric
from storage.deadlines import clocks
from storage.letters import referrals, responses


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


def answered(view: View) -> Message | None:
    """What the body answered, in plain words; of «done» the reader is asked whether it is so."""
    found = responses.get(view.tx, view.args["response"])
    letter = referrals.get(view.tx, found.referral) if found else None
    if found is None or found.says is None or letter is None:
        return None
    text = view.words(
        "told-answered",
        number=view.args["number"],
        body=bodies.name(view, letter.body, letter.body_area),
        says=found.says.value,
        on=numeric(found.promised_on) if found.promised_on else "–",
        to=bodies.name(view, found.forwarded_to, letter.body_area) if found.forwarded_to else "–",
    )
    case_id = view.args["case"]
    rows: list[tuple[Button, ...]] = [(view.button("my-open", "my:open", case_id),)]
    if found.says is Says.DONE:
        rows.insert(
            0, (view.button("voice-gone", "voice:gone", case_id), view.button("voice-less", "voice:less", case_id))
        )
        rows.insert(1, (view.button("voice-same", "voice:same", case_id),))
    return Message(text, tuple(rows))


CARDS: dict[str, Card] = {"told-answered": answered, "told-referred": referred, "told-overdue": overdue}
