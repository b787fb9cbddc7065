"""What a volunteer has in hand: offers, open checks, the last ones done."""

from bot.engine.message import Button, Message
from handlers import buttons
from handlers.cards.checks import check
from handlers.cards.view import Card, View
from handlers.cards.volunteers import thanks
from handlers.cards.wording.times import since
from storage.cases import complaints
from storage.checks import checks
from storage.checks.checks import Check
from storage.dispatch import offers


def cases(view: View) -> Message | None:
    """List what is held out to the reader, their open checks, and the last ones done."""
    if view.reader is None:
        return None
    words = view.words
    held = checks.open_of(view.tx, view.reader)
    lines: list[str] = []
    rows: list[tuple[Button, ...]] = []
    if waiting := offers.open_of(view.tx, view.reader):
        lines += [words("cases-offers", n=len(waiting)), ""]
    lines.append(words("cases-open") if held else words("cases-none"))
    for one in held:
        case = complaints.get(view.tx, one.case)
        assert case is not None
        mark = "cases-line-attended" if check.attends(view, one) else "cases-line"
        lines.append(words(mark, number=case.number, kind=view.kind(case.kind), age=since(view, one.accepted_at)))
        rows.append((view.button("cases-work", "check:open", one.id, number=case.number),))
    if done := checks.done_of(view.tx, view.reader):
        lines += ["", words("cases-done"), *(said for one in done for said in thanks.line(view, one))]
        shown = [Button(_number(view, one), buttons.make("check:show", one.id)) for one in done]
        rows += [tuple(shown[at : at + 2]) for at in range(0, len(shown), 2)]
        rows += [(view.button("became-key", "cases:became", 0), view.button("certificate-key", "thanks:months"))]
    return Message("\n".join(lines), tuple(rows))


def _number(view: View, one: Check) -> str:
    case = complaints.get(view.tx, one.case)
    assert case is not None
    return case.number


CARDS: dict[str, Card] = {"cases": cases}
