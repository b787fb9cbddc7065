"""The public channel: let in by a coordinator and confirmed, or named by the operator; lost when it throws us out."""

from bot.domain.people.roles import Person, Role
from bot.errors import NotAllowed, NotFound
from bot.i18n import LANGS
from bot.services.news import coordinators
from bot.services.people import regions
from storage.engine import jobs, outbox
from storage.news import channels
from storage.news.channels import Channel
from storage.people import people
from storage.tx import Tx

FIRST_LANG = "kk"
"""The language of a channel that the operator named, until somebody chooses another: the state's own."""

KEY = "channel"
"""Our own name of the message that shows the channel to a coordinator."""


def let_in(tx: Tx, telegram_id: int, chat: int, title: str) -> bool:
    """Ask whoever made the bot an administrator of a channel whether to publish there; nobody else is asked.

    Return False for somebody who may not decide that: nothing is ever published there.
    """
    person = people.known(tx, telegram_id)
    if person is None or not may(tx, person):
        return False
    found = channels.ask(tx, chat, title[:128], person.lang or person.guess, person.id)
    outbox.put(tx, person.id, "channel", key=KEY, mode="repost", channel=found)
    return True


def may(tx: Tx, by: Person) -> bool:
    """Whether the person may choose the channel: a coordinator of all regions, since all are told there."""
    return by.may(Role.COORDINATOR) and regions.seen_by(tx, by.id) is None


def use(tx: Tx, by: Person, channel_id: int, lang: str) -> Channel:
    """Publish there from now on, in that language. Raise `NotAllowed` for a coordinator of some regions."""
    if lang not in LANGS:
        raise NotFound
    found = _channel(tx, by, channel_id)
    channels.use(tx, found.id, lang)
    return found


def leave(tx: Tx, by: Person, channel_id: int) -> None:
    """Publish there no more; what stands there stays."""
    channels.leave(tx, _channel(tx, by, channel_id).id)


def named(tx: Tx, setting: str) -> None:
    """The operator's setting names a channel (@name or number): have it looked up."""
    jobs.put(tx, "find-channel", key=f"find-channel:{setting}:{tx.now:%Y%m%d%H%M%S}", name=setting)


def seat(tx: Tx, chat: int, title: str) -> None:
    """It was found: publish there."""
    channels.seat(tx, chat, title[:128], FIRST_LANG)


def lost(tx: Tx, chat: int) -> None:
    """The channel threw the bot out: coordinators are told, once; of any other chat nobody."""
    found = channels.of_chat(tx, chat)
    if found is not None and found.state == "on":
        coordinators.hear(tx, "alert-channel-lost", title=found.title)
    if found is not None:
        channels.leave(tx, found.id)


def _channel(tx: Tx, by: Person, channel_id: int) -> Channel:
    found = channels.get(tx, channel_id)
    if found is None:
        raise NotFound
    if not may(tx, by):
        raise NotAllowed("channel-of-all-regions")
    return found
