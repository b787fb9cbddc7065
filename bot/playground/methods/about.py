"""getMe, getChat, getChatMember …, logOut, close, reactions and pins: small questions and small deeds."""

from __future__ import annotations

from bot.playground import spec
from bot.playground.call import Call, method
from bot.playground.errors import Json, bad

BOT_REACTIONS = 1
VARIATION = "\ufe0f"  # some keyboards write ❤ with it


@method("getMe")
def get_me(call: Call) -> Json:
    """Return the bot."""
    return {
        **call.world.me,
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@method("getChat")
def get_chat(call: Call) -> Json:
    """Return a `ChatFullInfo`."""
    chat = call.world.chat(call.params["chat_id"])
    shown: Json = {
        **chat.as_json(),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(
            ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"),
            True,
        ),
    }
    if chat.pinned in chat.messages:
        shown["pinned_message"] = chat.messages[chat.pinned or 0]
    return shown


@method("setMessageReaction")
def set_message_reaction(call: Call) -> bool:
    """Put a reaction under a message, of an album under its first; none takes it away."""
    chat = call.world.writable(call.params["chat_id"])
    message = chat.messages.get(call.params["message_id"])
    if message is None:
        raise bad("message to react not found")
    wanted = call.params.get("reaction", [])
    if len(wanted) > BOT_REACTIONS:
        raise bad("REACTIONS_TOO_MANY")
    if any(one.get("emoji", "").replace(VARIATION, "") not in spec.reactions() for one in wanted):
        raise bad("REACTION_INVALID")
    album = message.get("media_group_id")
    first = next((one for one in chat.messages.values() if album and one.get("media_group_id") == album), message)
    chat.reactions[first["message_id"]] = wanted
    call.world.touched(chat)
    return True


@method("pinChatMessage", "unpinChatMessage", "unpinAllChatMessages")
def pin_chat_message(call: Call) -> bool:
    """Pin a message, or take the pin away (no message, or the pinned one)."""
    chat = call.world.writable(call.params["chat_id"])
    number = call.params.get("message_id")
    if number is not None and number not in chat.messages:
        raise bad("message to pin not found")
    chat.pinned = number if number != chat.pinned else None
    call.world.touched(chat)
    return True


@method("logOut", "close")
def log_out(_: Call) -> bool:
    """Say goodbye: nothing happens."""
    return True


@method("getUserProfilePhotos")
def get_user_profile_photos(_: Call) -> Json:
    """Return none: nobody here has a picture."""
    return {"total_count": 0, "photos": []}
