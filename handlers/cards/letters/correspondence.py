"""The letters of a case on its card: a line each, and the way to each."""

from bot.engine.message import Button
from bot.i18n import Markup
from handlers.cards.letters.letter import ticking
from handlers.cards.view import View
from handlers.cards.wording import bodies
from handlers.cards.wording.fitting import cut
from handlers.cards.wording.times import numeric
from storage.cases.complaints import Complaint
from storage.deadlines import clocks
from storage.letters import referrals, responses

LINES = 6
"""Letters shown on the card of a case, the newest."""


def written(view: View, case: Complaint) -> list[Markup]:
    """Return a line for each letter: to whom, when, what became of it; nothing for a case without letters."""
    lines: list[Markup] = []
    for one in [one for one in referrals.of_case(view.tx, case.id) if one.state == "sent"][-LINES:]:
        assert one.sent_on is not None
        body = bodies.name(view, one.body, one.body_area)
        lines.append(view.words("case-letter", kind=one.kind.value, body=cut(body, 60), on=numeric(one.sent_on)))
        answers = responses.of(view.tx, one.id)
        if answers and answers[-1].came_on:
            lines.append(view.words("letter-answered", on=numeric(answers[-1].came_on), says=str(answers[-1].says)))
        running = [clock for clock in clocks.running(view.tx, one.id) if clock.whose == "body"]
        lines += [ticking(view, clock) for clock in running]
    return lines


def answerable(view: View, case: Complaint) -> bool:
    """Whether a letter went out that may be answered."""
    return any(one.state == "sent" for one in referrals.of_case(view.tx, case.id))


def letter_buttons(view: View, case: Complaint) -> list[tuple[Button, ...]]:
    """Return a button for each letter that is not dropped, two in a row, the newest last."""
    found = referrals.of_case(view.tx, case.id)[-LINES:]
    opens = [
        view.button(
            "case-letter-open",
            "letter:open",
            one.id,
            kind=one.kind.value,
            on=f"{one.sent_on:%d.%m}" if one.sent_on and one.state == "sent" else "none",
        )
        for one in found
    ]
    return [tuple(opens[at : at + 2]) for at in range(0, len(opens), 2)]
