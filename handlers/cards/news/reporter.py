"""News of a case for whoever reported it: one sentence for each stage, and a way to the whole of it."""

import html

from bot.engine.message import Button, Message
from handlers.cards.cases.history import said
from handlers.cards.checks import dump_area
from handlers.cards.checks.corrections import mended
from handlers.cards.checks.observations import observed
from handlers.cards.checks.readings import measured
from handlers.cards.view import Card, View
from handlers.cards.wording.case_lines import leading
from storage.cases import complaints
from storage.checks import checks, corrections

# The sentences that `reporter.hears` may be asked for; `number` and `case` are the reader's own.
NEWS = (
    "told-offered",
    "told-assigned",
    "told-coming-at",
    "told-arrived",
    "told-handed-back",
    "told-nobody",
    "told-nobody-yet",
    "told-joined",
    "told-rejected",
    "told-closed",
    "told-reopened",
    "told-split",
)


def _news(name: str) -> Card:
    def card(view: View) -> Message:
        args = {"reason": "none", "words": "", **said(view, view.args)}
        return Message(view.words(name, **args), _open(view))

    return card


def checked(view: View) -> Message | None:
    """Tell what the check found: verdict, readings against their limits, and what an express check is."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None:
        return None
    main = leading(view, case)
    check = checks.get(view.tx, view.args["check"])
    verdict = str((check and corrections.verdict(view.tx, check)) or main.verdict)
    reason = (check and check.reason) or "none"
    lines: list[str] = [view.words("told-checked", number=case.number, verdict=verdict, reason=reason)]
    if check is not None:
        lines += [*observed(view, check.id), *dump_area.told(view, check.id)]
    if found := measured(view, main.id):
        lines += ["", *found]
    elif verdict != "impossible":
        lines += ["", view.words("measured-express")]
    lines += ["", view.words("told-checked-next", verdict=verdict)]
    return Message("\n".join(lines), _open(view))


def corrected(view: View) -> Message | None:
    """Tell that what was found had to be corrected: what it was, what it is, and what stands now."""
    case, check = complaints.get(view.tx, view.args["case"]), checks.get(view.tx, view.args["check"])
    if case is None or check is None:
        return None
    lines: list[str] = [view.words("told-corrected", number=case.number), *mended(view, check, plain=True)]
    if found := measured(view, leading(view, case).id):
        lines += ["", *found]
    return Message("\n".join(lines), _open(view))


def replied(view: View) -> Message:
    """A coordinator's own words."""
    text = view.words("told-reply", number=view.args["number"])
    own = html.escape(view.args["words"], quote=False)
    return Message(f"{text}\n{own}\n\n{view.words('told-reply-how')}", _open(view))


def replied_with(view: View) -> Message | None:
    """One of the hotline's ready answers, in the reader's language."""
    reply = view.catalogue.replies.get(view.args["reply"])
    if reply is None:
        return None
    text = view.words("told-reply", number=view.args["number"])
    return Message(f"{text}\n{html.escape(view.words.of(reply.text), quote=False)}", _open(view))


def _open(view: View) -> tuple[tuple[Button, ...], ...]:
    return ((view.button("my-open", "my:open", view.args["case"]),),)


CARDS: dict[str, Card] = {
    **{name: _news(name) for name in NEWS},
    "told-checked": checked,
    "told-corrected": corrected,
    "told-reply": replied,
    "told-reply-with": replied_with,
}
