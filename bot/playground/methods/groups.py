"""Members of groups, topics, and leaving."""

from __future__ import annotations

from bot.playground.call import Call, method
from bot.playground.errors import Json, bad
from bot.playground.members import member


@method("getChatMember")
def get_chat_member(call: Call) -> Json:
    """Return a member's status; `left` for somebody who is not there."""
    chat = call.world.chat(call.params["chat_id"])
    user_id = call.params["user_id"]
    user = call.world.user(user_id)
    if user is None:
        raise bad("PARTICIPANT_ID_INVALID" if chat.kind == "supergroup" else "user not found")
    status = "member" if chat.private else chat.members.get(user_id, "left")
    return member(user, status)


@method("getChatAdministrators")
def get_chat_administrators(call: Call) -> list[Json]:
    """Return owner and administrators."""
    chat = call.world.chat(call.params["chat_id"])
    if chat.private:
        raise bad("there are no administrators in the private chat")
    leading = [one for one, status in chat.members.items() if status in {"creator", "administrator"}]
    people = [(call.world.user(one), chat.members[one]) for one in leading if one != call.world.bot_id]
    return [member(user, status) for user, status in people if user is not None]


@method("getChatMemberCount")
def get_chat_member_count(call: Call) -> int:
    """Return how many are in a chat."""
    chat = call.world.chat(call.params["chat_id"])
    return 2 if chat.private else sum(status not in {"left", "kicked"} for status in chat.members.values())


@method("createForumTopic")
def create_forum_topic(call: Call) -> Json:
    """Open a topic in a supergroup that has them."""
    chat = call.world.writable(call.params["chat_id"])
    if not chat.forum:
        raise bad("the chat is not a forum")
    name = call.params["name"]
    message = call.world.post(
        chat, call.world.me, {"forum_topic_created": {"name": name, "icon_color": 7322096}}, seen=False
    )
    chat.topics[message["message_id"]] = name
    return {"message_thread_id": message["message_id"], "name": name, "icon_color": 7322096}


@method("leaveChat")
def leave_chat(call: Call) -> bool:
    """Leave a group."""
    chat = call.world.writable(call.params["chat_id"])
    chat.members[call.world.bot_id] = "left"
    return True
