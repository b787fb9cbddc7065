"""deleteMessage and deleteMessages."""

from __future__ import annotations

from bot.playground.call import Call, method
from bot.playground.chats import Chat
from bot.playground.errors import Json, bad

TOO_OLD_S = 48 * 3600


@method("deleteMessage")
def delete_message(call: Call) -> bool:
    """Delete a message younger than 48 h: the bot's own, a person's in a private chat, any for an administrator."""
    chat = call.world.chat(call.params["chat_id"])
    message = chat.messages.get(call.params["message_id"])
    if message is None:
        raise bad("message to delete not found")
    if not _may(call, chat, message):
        raise bad("message can't be deleted")
    del chat.messages[message["message_id"]]
    call.world.touched(chat)
    return True


@method("deleteMessages")
def delete_messages(call: Call) -> bool:
    """Delete up to 100 messages; those that are not there are passed over."""
    chat = call.world.chat(call.params["chat_id"])
    numbers = call.params["message_ids"]
    if not 1 <= len(numbers) <= 100:
        raise bad("message identifiers are not specified" if not numbers else "too many message identifiers")
    for number in numbers:
        message = chat.messages.get(number)
        if message is not None and _may(call, chat, message):
            del chat.messages[number]
    call.world.touched(chat)
    return True


def _may(call: Call, chat: Chat, message: Json) -> bool:
    if call.world.clock.now() - message["date"] > TOO_OLD_S:
        return False
    own = message.get("from", call.world.me)["id"] == call.world.bot_id
    return own or chat.private or chat.members.get(call.world.bot_id) == "administrator"
