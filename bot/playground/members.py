"""Somebody's standing in a chat, with all the fields the specification wants for it."""

from __future__ import annotations

from bot.playground import shapes
from bot.playground.errors import Json

TYPES = {
    "creator": "ChatMemberOwner",
    "administrator": "ChatMemberAdministrator",
    "member": "ChatMemberMember",
    "left": "ChatMemberLeft",
    "kicked": "ChatMemberBanned",
}
# What nobody here is or may.
NOT = frozenset({"is_anonymous", "can_be_edited"})


def member(user: Json, status: str, *, channel: bool = False) -> Json:
    """Return a `ChatMember`: an administrator may everything, a ban lasts for ever."""
    known = shapes.shape(TYPES[status])
    flags = {name: name not in NOT for name in sorted(known.required) if known.fields[name] == ("Boolean",)}
    found: Json = {"status": status, "user": user, **flags}
    if channel and status == "administrator":
        found |= {"can_post_messages": True, "can_edit_messages": True}
    if status == "kicked":
        found["until_date"] = 0
    return found
