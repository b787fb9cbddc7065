"""How it is now, what was added, taking a report back: what the person who reported is asked and told."""

from bot.domain.cases.lifecycle import Says, Stage
from bot.domain.follow_up.following import DISPUTES
from bot.engine.message import Button, Message
from bot.i18n import Markup
from handlers.cards.view import Card, View
from handlers.cards.wording.evidence import counted
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.evidence import files

SAYS = ((Says.GONE, Says.LESS), (Says.SAME, Says.MORE), (Says.BACK,))
"""The answers, as they stand under the question."""

Rows = tuple[tuple[Button, ...], ...]


def ask(view: View) -> Message | None:
    """Ask how it is now."""
    case = _own(view)
    if case is None:
        return None
    text = view.words("voice-question", number=case.number, kind=view.kind(case.kind))
    rows = tuple(tuple(view.button(f"voice-{says}", f"voice:{says}", case.id) for says in row) for row in SAYS)
    return Message(text, (*rows, (view.button("voice-stop", "voice:off", case.id),)))


def heard(view: View) -> Message | None:
    """Thank for the answer; of one that disputes, ask for a word or a photo."""
    case = _own(view)
    if case is None:
        return None
    says = Says(view.args["says"])
    lines: list[str] = [view.words("voice-thanks", number=case.number, says=says.value)]
    rows: Rows = ((view.button("my-open", "my:open", case.id),),)
    if says in DISPUTES:
        lines.append(view.words("voice-reopened") if view.args["reopened"] else view.words("voice-known"))
        lines += ["", view.words("voice-opens" if view.args.get("waits") else "voice-show")]
        rows = ((view.button("more-done", "my:done", case.id),),)
    return Message("\n".join(lines), rows)


def off(view: View) -> Message | None:
    """Say that nothing more is asked, and offer the way back."""
    case = _own(view)
    return (
        None
        if case is None
        else Message(view.words("voice-stopped"), ((view.button("voice-ask-me", "voice:on", case.id),),))
    )


def asked(view: View) -> Message | None:
    """Ask for what is to be added."""
    case = _own(view)
    return (
        None
        if case is None
        else Message(view.words("more-what", number=case.number), ((view.button("more-done", "my:done", case.id),),))
    )


def added(view: View) -> Message | None:
    """Say what the case has now."""
    case = _own(view)
    if case is None:
        return None
    has = counted(view.words, files.of(view.tx, "complaint", case.id))
    text = view.words("more-has", number=case.number, files=has) if has else view.words("more-kept", number=case.number)
    if view.args.get("reopened"):
        text = Markup(f"{text}\n{view.words('voice-reopened')}")
    return Message(text, ((view.button("more-done", "my:done", case.id),),))


def withdraw(view: View) -> Message | None:
    """Say what taking it back means, and ask once."""
    case = _own(view)
    if case is None:
        return None
    yes = view.button("withdraw-yes", "my:withdrawn", case.id)
    no = view.button("withdraw-no", "my:stay", case.id)
    return Message(view.words("withdraw-means", number=case.number), ((yes,), (no,)))


def below(view: View, case: Complaint) -> Rows:
    """Return what can be done with one's own case, below its card."""
    rows: list[tuple[Button, ...]] = [(view.button("more-add", "my:add", case.id),)]
    if case.stage is not Stage.CLOSED:
        rows.append((view.button("withdraw-key", "my:withdraw", case.id),))
    return tuple(rows)


def _own(view: View) -> Complaint | None:
    case = complaints.get(view.tx, view.args["case"])
    return case if case is not None and case.reporter == view.reader else None


CARDS: dict[str, Card] = {
    "voice-ask": ask,
    "voice-heard": heard,
    "voice-off": off,
    "more-asked": asked,
    "more-added": added,
    "withdraw-ask": withdraw,
}
