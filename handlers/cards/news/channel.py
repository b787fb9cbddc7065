"""The channel on a coordinator's phone: whether to publish there, in which language, or how one is set up."""

from bot.engine.message import Button, Message
from bot.i18n import LANGS, NAMES
from handlers import buttons
from handlers.cards.view import Card, View
from handlers.cards.wording.case_lines import headline
from storage.cases import complaints
from storage.news import channels


def channel(view: View) -> Message:
    """Show a channel (`channel`, else the one in use): asked about, on, or off."""
    given = view.args.get("channel")
    found = channels.get(view.tx, given) if given else channels.current(view.tx)
    if found is None:
        return Message(view.words("channel-none"))
    langs = tuple(
        Button(
            ("● " if found.state == "on" and found.lang == lang else "") + NAMES[lang],
            buttons.make("channel:use", found.id, lang),
        )
        for lang in LANGS
    )
    text = view.words("channel-card", title=found.title, state=found.state)
    off = (view.button("channel-off", "channel:off", found.id, state=found.state),)
    return Message(text, (langs, off) if found.state != "off" else (langs,))


def lost(view: View) -> Message:
    """Tell that the channel threw the bot out."""
    return Message(view.words("alert-channel-lost", title=view.args["title"]))


def corrected(view: View) -> Message | None:
    """Tell that a post (`case`) was taken back by itself: the case is not confirmed any more."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None:
        return None
    rows = ((view.button("case-open", "case:open", case.id),),)
    return Message(f"{view.words('alert-post-corrected')}\n{headline(view, case)}", rows)


CARDS: dict[str, Card] = {"channel": channel, "alert-channel-lost": lost, "alert-post-corrected": corrected}
