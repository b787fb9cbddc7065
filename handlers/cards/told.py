"""News of a case for whoever reported it: one sentence for each stage, and a way to the whole of it."""

from bot.engine.message import Message
from handlers.cards.history import said
from handlers.cards.measured import measured
from handlers.cards.my import leading
from handlers.cards.view import Card, View
from storage import checks, complaints

# The sentences that `reporter.hears` may be asked for; `number` and `case` are the reader's own.
NEWS = (
    "told-offered",
    "told-assigned",
    "told-arrived",
    "told-handed-back",
    "told-nobody",
    "told-joined",
    "told-rejected",
    "told-closed",
)


def _news(name: str) -> Card:
    def card(view: View) -> Message:
        args = {"reason": "none", "words": "", **said(view, view.args)}
        return Message(view.words(name, **args), ((view.button("my-open", "my:open", view.args["case"]),),))

    return card


def checked(view: View) -> Message | None:
    """Tell what the check found: verdict, readings against their limits, and what an express check is."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None:
        return None
    main = leading(view, case)
    done = [check for check in checks.of_case(view.tx, main.id) if check.verdict is not None]
    verdict = done[-1].verdict if done else main.verdict
    reason = (done[-1].reason if done else None) or "none"
    lines: list[str] = [view.words("told-checked", number=case.number, verdict=str(verdict), reason=reason)]
    if found := measured(view, main.id):
        lines += ["", *found]
    lines += ["", view.words("told-checked-next", verdict=str(verdict))]
    return Message("\n".join(lines), ((view.button("my-open", "my:open", case.id),),))


CARDS: dict[str, Card] = {**{name: _news(name) for name in NEWS}, "told-checked": checked}
