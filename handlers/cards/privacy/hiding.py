"""«Hide words»: a case's sentences, each hidden or shown by a tap, and what volunteers and bodies read of them."""

import html

from bot.domain.privacy.audiences import Audience
from bot.engine.message import Button, Message
from bot.services.privacy import hiding, shown
from handlers import buttons
from handlers.cards.view import Card, View
from handlers.cards.wording.fitting import cut
from storage.cases import complaints

LABEL = 34
"""Characters of a sentence on its button."""

READ = 900
"""Characters shown of what others read."""


def hide(view: View) -> Message | None:
    """Show the sentences of a case (`case`), in place of its card. `asks`: it waits for what to hide."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None:
        return None
    back = (view.button("question-back", "case:open", case.id),)
    if view.args.get("asks"):
        return Message(
            view.words("hide-type", number=case.number), ((view.button("question-back", "hide:open", case.id),),)
        )
    parts, typed = hiding.parts(view.tx, case), hiding.typed(view.tx, case)
    read = shown.words(view.tx, case, Audience.GOING, READ)
    lines: list[str] = [view.words("hide-title" if parts else "hide-nothing", number=case.number)]
    if read:
        lines += ["", view.words("hide-reads"), f"<i>{html.escape(cut(read, READ), quote=False)}</i>"]
    rows = [
        (Button(_mark(part.hidden) + cut(part.words, LABEL), buttons.make("hide:part", case.id, n, part.sign)),)
        for n, part in enumerate(parts)
    ]
    rows += [
        (Button(_mark(True) + cut(one.words, LABEL), buttons.make("hide:show", case.id, one.id)),) for one in typed
    ]
    rows.append((view.button("hide-type-key", "hide:type", case.id),))
    return Message("\n".join(lines), (*rows, back))


def _mark(hidden: bool) -> str:
    return "🙈 " if hidden else "👁 "


CARDS: dict[str, Card] = {"hide-words": hide}
