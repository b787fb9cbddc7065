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
    "told-reopened",
    "told-split",
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
    check = checks.get(view.tx, view.args["check"])
    verdict = str((check and check.verdict) or main.verdict)
    reason = (check and check.reason) or "none"
    lines: list[str] = [view.words("told-checked", number=case.number, verdict=verdict, reason=reason)]
    if found := measured(view, main.id):
        lines += ["", *found]
    lines += ["", view.words("told-checked-next", verdict=verdict)]
    return Message("\n".join(lines), ((view.button("my-open", "my:open", case.id),),))


CARDS: dict[str, Card] = {**{name: _news(name) for name in NEWS}, "told-checked": checked}
