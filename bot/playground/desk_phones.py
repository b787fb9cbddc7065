"""One phone of the page: what is on its screen, and what its owner does."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.playground import params
from bot.playground.channels import Channel
from bot.playground.errors import Json
from bot.playground.params import Uploads
from bot.playground.person import Person
from bot.playground.town import Town

CHANNEL_LANG = "kk"
"""The language of the page's own words around a channel's posts."""

Deed = Callable[["Town", "Person", Json, Uploads], Awaitable[object]]


def about(person: Person) -> Json:
    """Return a phone as the page's state tells it."""
    return {
        "user": person.id,
        "name": person.name,
        "role": person.role,
        "lang": person.language_code,
        "blocked": person.chat.blocked,
        "place": person.place,
    }


def about_channel(channel: Channel) -> Json:
    """Return a channel as the page's state tells it: a phone on which its posts are read, and nothing is done."""
    state: Json = {"user": channel.id, "name": channel.chat.title, "role": "channel", "lang": CHANNEL_LANG}
    return {**state, "blocked": False, "place": channel.world.place}


def channel_screen(channel: Channel) -> Json:
    """Return a channel's posts."""
    chat = channel.chat
    posts = [
        {**post, "mine": False, "reactions": chat.reactions.get(number, [])} for number, post in chat.messages.items()
    ]
    return {
        **about_channel(channel),
        "messages": posts,
        "keyboard": None,
        "commands": [],
        "menu": None,
        "pinned": chat.pinned,
    }


def screen(world: Town, person: Person) -> Json:
    """Return a phone's messages (Bot API objects plus `mine`), reply keyboard, commands, menu button, pin."""
    chat = person.chat
    reactions = chat.reactions
    return {
        **about(person),
        "messages": [
            {**message, "mine": message["from"]["id"] == person.id, "reactions": reactions.get(number, [])}
            for number, message in chat.messages.items()
        ],
        "keyboard": chat.keyboard,
        "commands": world.profile.commands_for(person.id, chat.id, person.language_code, private=True),
        "menu": world.profile.menu(chat.id),
        "pinned": chat.pinned,
    }


async def body(request: web.BaseRequest) -> tuple[Json, Uploads]:
    """Return the fields and files of a deed. Raise ApiError for a body that cannot be read."""
    if request.content_type == "multipart/form-data":
        return await params.read(request)
    data = await request.read()
    return json.loads(data) if data else {}, params.NO_FILES


async def _text(_: Town, person: Person, given: Json, __: Uploads) -> None:
    await person.says(given["text"], reply_to=given.get("reply_to"))


async def _press(_: Town, person: Person, given: Json, __: Uploads) -> None:
    await person.forges(given["data"], int(given["message_id"]))


async def _location(_: Town, person: Person, given: Json, __: Uploads) -> None:
    await person.sends_place(float(given["lat"]), float(given["lon"]), given.get("accuracy"), given.get("live"))


async def _venue(_: Town, person: Person, given: Json, __: Uploads) -> None:
    await person.sends_venue(float(given["lat"]), float(given["lon"]), given["title"], given.get("address", ""))


async def _photo(world: Town, person: Person, given: Json, files: Uploads) -> None:
    upload = next(iter(files.values()), None)
    name = upload.name if upload else given["sample"]
    data = upload.data if upload else sample(world, name)
    mime = upload.mime if upload else "image/jpeg"
    caption = given.get("caption") or None
    if str(given.get("as_file", "")).lower() in {"true", "1", "on"}:
        await person.sends_file(data, name, mime, caption)
    else:
        await person.sends_photo(data, caption)


async def _album(world: Town, person: Person, given: Json, _: Uploads) -> None:
    await person.sends_album([sample(world, name) for name in given["samples"]], given.get("caption") or None)


async def _voice(_: Town, person: Person, given: Json, __: Uploads) -> None:
    await person.sends_voice(seconds=int(given.get("seconds", 3)))


async def _contact(_: Town, person: Person, __: Json, ___: Uploads) -> None:
    await person.sends_contact()


async def _lang(_: Town, person: Person, given: Json, __: Uploads) -> None:
    person.speaks(str(given["lang"]))


async def _block(_: Town, person: Person, given: Json, __: Uploads) -> None:
    if given["blocked"]:
        person.blocks()
    else:
        person.unblocks()


DEEDS: dict[str, Deed] = {
    "text": _text,
    "press": _press,
    "location": _location,
    "venue": _venue,
    "photo": _photo,
    "album": _album,
    "voice": _voice,
    "contact": _contact,
    "lang": _lang,
    "block": _block,
}


def sample(world: Town, name: str) -> bytes:
    """Return a sample's bytes. Raise LookupError for a name that is none of the samples'."""
    if not name.endswith(".jpg") or "/" in name or "\\" in name:
        raise LookupError(name)
    return (world.samples_dir / name).read_bytes()
