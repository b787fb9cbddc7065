"""Leaving a name and a phone for the responsible body: asked for by a press, given by a word and a key."""

from functools import cache
from typing import Any

from bot.i18n import LANGS, words
from bot.services.intake import contact
from handlers.chats.intake import report
from handlers.content import Content
from handlers.context import Context

KEYS = ("key-contact-none", "key-contact-no-phone")


async def toggle(context: Context) -> None:
    """«Leave a contact», or take it off again."""
    draft_id, asks = await context.ask(contact.toggle, context.message_id)
    if asks:
        context.say("contact-name")
    else:
        report.refresh(context, draft_id)


async def takes(context: Context, content: Content, args: dict[str, Any]) -> None:
    """A name, a phone, or a key that refuses. Anything else is part of the report and is not lost."""
    name, key = args.get("name"), _key(content.words)
    if key == "key-contact-none":
        await _give_up(context)
    elif key == "key-contact-no-phone" and name:
        await _finish(context, name, None)
    elif content.phone:
        await _phone(context, name, contact.phone_of(content.phone))
    elif content.words and not content.file and not content.place and contact.is_name(content.words):
        if name:
            await _phone(context, name, contact.phone_of(content.words))
        else:
            await _name(context, content.words, args.get("phone"))
    else:
        await report.keep(context, content)


async def takes_report(context: Context, content: Content, _: dict[str, Any]) -> None:
    """What a message belongs to when nothing else is going on: the report. A left-over key is no part of it."""
    if _key(content.words):
        await _give_up(context)
    else:
        await report.keep(context, content)


async def _name(context: Context, name: str, phone: str | None) -> None:
    if phone is not None:
        await _finish(context, name, phone)
        return
    await context.ask(contact.note, {"name": name})
    context.say("contact-phone", name=name)


async def _phone(context: Context, name: str | None, phone: str) -> None:
    if name is not None:
        await _finish(context, name, phone)
        return
    await context.ask(contact.note, {"phone": phone})
    context.say("contact-name")


async def _finish(context: Context, name: str, phone: str | None) -> None:
    draft_id = await context.ask(contact.finish, name, phone)
    context.say("menu", text="contact-kept" if draft_id is not None else "contact-not-kept")
    if draft_id is not None:
        report.show(context, draft_id)


async def _give_up(context: Context) -> None:
    await context.ask(contact.give_up)
    context.say("menu", text="contact-not-left")


@cache
def _labels() -> dict[str, str]:
    return {words(lang).plain(key): key for key in KEYS for lang in LANGS}


def _key(text: str | None) -> str | None:
    return _labels().get(text) if text else None
