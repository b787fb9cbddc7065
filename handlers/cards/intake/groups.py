"""What a group sees: what the bot is there for, and the way into private."""

from bot.engine.message import Button, Message
from bot.i18n import LANGS, words
from handlers import buttons
from handlers.cards.view import Card, View


def hello(view: View) -> Message:
    """Say in all languages what the bot does here, and that it is silent otherwise.

    `coordinator`: the language of the coordinator who let it in, for a button that makes it a group of volunteers.
    """
    name, lang = view.catalogue.name, view.args.get("coordinator")
    text = "\n\n".join(words(lang)("group-hello", name=name[lang]) for lang in LANGS)
    rows = ((Button(words(lang).plain("group-setup-open"), buttons.make("group:setup", 0)),),) if lang else ()
    return Message(text, rows, silent=True)


def report(view: View) -> Message:
    """Offer whoever asked the way into private (`link`), in their own language, in the topic they wrote in."""
    say = words(view.args["lang"])
    button = Button(say.plain("group-report-open"), url=view.args["link"])
    return Message(say("group-report"), ((button,),), thread=view.args.get("thread"))


CARDS: dict[str, Card] = {"group-hello": hello, "group-report": report}
