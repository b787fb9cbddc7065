"""What anybody can do: begin, choose a language, ask for help, shut the door and open it again."""

from telegram import Chat, Update
from telegram.constants import ChatMemberStatus

from bot.domain.people.roles import Person, Role
from bot.errors import Refused
from bot.i18n import LANGS
from bot.services.intake import from_group
from bot.services.news import blocked_chats
from bot.services.people import invitations, joining, membership
from handlers.buttons import Stale
from handlers.chats.intake import groups
from handlers.chats.news import channel
from handlers.context import Context
from storage.people import people
from storage.tx import Tx


def speak(tx: Tx, by: Person, lang: str) -> bool:
    """Keep the language that the person chose; return whether an invitation waits for their yes."""
    people.speak(tx, by.id, lang)
    if by.roles != Role.RESIDENT:
        membership.show_menu(tx, by.id)
    return joining.asks(tx, by)


async def start(context: Context, payload: str) -> None:
    """`/start`: the language first, once; then the welcome. `payload`: what a deep link carried, perhaps a role."""
    if payload.startswith(from_group.PAYLOAD):
        await _carried(context, payload.removeprefix(from_group.PAYLOAD))
        return
    asks = await _invited(context, payload) if payload.startswith(invitations.PAYLOAD) else False
    if context.person.lang is None:
        context.say("language", key="language")
    elif asks:
        context.say("joining", key=joining.CARD, mode="repost")
    else:
        context.say("welcome")


async def _carried(context: Context, number: str) -> None:
    """Go on with what was said in a group; somebody new chooses a language above it."""
    if context.person.lang is None:
        context.say("language", key="language")
    carried = int(number) if number.isascii() and number.isdigit() and len(number) < 18 else 0
    draft = await context.ask(from_group.arrive, carried, context.message_id)
    context.say("draft", key=f"draft:{draft}", mode="repost", draft=draft)


async def _invited(context: Context, payload: str) -> bool:
    """Open an invitation; return False, and say a kind sentence, if it cannot be opened."""
    try:
        await context.ask(joining.open_, payload.removeprefix(invitations.PAYLOAD))
    except Refused as no:  # nothing was written yet; the person is welcome all the same
        context.say(no.say)
        return False
    return True


async def language(context: Context, _: str) -> None:
    """`/language`."""
    context.say("language", key="language")


async def choose_language(context: Context, lang: str) -> None:
    """A language was pressed."""
    if lang not in LANGS:
        raise Stale
    first = context.person.lang is None
    opened = await context.ask(speak, lang)
    if first and opened:
        context.say("joining", key=joining.CARD, mode="repost")  # came by an invitation
    elif first:
        context.say("welcome")
    else:
        context.say("menu", text="language-changed")


async def help_(context: Context, _: str) -> None:
    """`/help`."""
    context.say("help")


async def door(update: Update, context: Context) -> None:
    """A person (whom `meet` has noted already), a group or a channel shut the door on the bot, or opened it again."""
    change = update.my_chat_member
    if change is not None and change.new_chat_member.status == ChatMemberStatus.BANNED and context.visit.chat_id:
        await context.visit.turn.ask(blocked_chats.shut, context.visit.chat_id, "the person blocked the bot")
    elif change is not None and change.chat.type == Chat.CHANNEL:
        await channel.door(change, context)
    elif change is not None and context.visit.chat_id is None:
        await groups.door(change, context)
