"""What anybody can do: begin, choose a language, ask for help, shut the door and open it again."""

from telegram import Chat, Update
from telegram.constants import ChatMemberStatus

from bot.domain.people.roles import Person, Role
from bot.errors import Refused
from bot.i18n import LANGS
from bot.services.intake import from_group
from bot.services.news import blocked_chats
from bot.services.people import invitations, membership
from bot.services.volunteers import cohorts
from handlers.buttons import Stale
from handlers.chats.intake import groups
from handlers.chats.news import channel
from handlers.context import Context
from storage.people import people
from storage.tx import Tx


def speak(tx: Tx, by: Person, lang: str) -> None:
    """Keep the language that the person chose."""
    people.speak(tx, by.id, lang)
    if by.roles != Role.RESIDENT:
        membership.show_menu(tx, by.id)


async def start(context: Context, payload: str) -> None:
    """`/start`: the language first, once; then the welcome. `payload`: what a deep link carried, perhaps a role."""
    if payload.startswith(from_group.PAYLOAD):
        await _carried(context, payload.removeprefix(from_group.PAYLOAD))
        return
    role = await _invited(context, payload) if payload.startswith(invitations.PAYLOAD) else None
    if context.person.lang is None:
        context.say("language", key="language")
    elif role is None:
        context.say("welcome")
    else:
        joined(context, role)


def joined(context: Context, role: str) -> None:
    """Welcome somebody to a role; a volunteer has a profile to fill in."""
    context.say("joined", role=role)
    if role == "volunteer":
        context.say("cohort", key=cohorts.KEY, mode="repost")
        context.say("profile", key="profile", mode="repost")


async def _carried(context: Context, number: str) -> None:
    """Go on with what was said in a group; somebody new chooses a language above it."""
    if context.person.lang is None:
        context.say("language", key="language")
    carried = int(number) if number.isascii() and number.isdigit() and len(number) < 18 else 0
    draft = await context.ask(from_group.arrive, carried, context.message_id)
    context.say("draft", key=f"draft:{draft}", mode="repost", draft=draft)


async def _invited(context: Context, payload: str) -> str | None:
    """Take an invitation and return the role; None, and a kind sentence, if it cannot be taken."""
    try:
        return await context.ask(invitations.use, payload.removeprefix(invitations.PAYLOAD))
    except Refused as no:  # nothing was written yet; the person is welcome all the same
        context.say(no.say)
        return None


async def language(context: Context, _: str) -> None:
    """`/language`."""
    context.say("language", key="language")


async def choose_language(context: Context, lang: str) -> None:
    """A language was pressed."""
    if lang not in LANGS:
        raise Stale
    first = context.person.lang is None
    await context.ask(speak, lang)
    if first and (role := next((name for name, flag in invitations.ROLES.items() if context.person.may(flag)), None)):
        joined(context, role)  # came by an invitation
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
