"""sendMessage, sendLocation, sendVenue, sendContact, sendChatAction – and how any message of the bot is put."""

from __future__ import annotations

from bot.playground import limits
from bot.playground.call import Call, method
from bot.playground.chats import Chat
from bot.playground.errors import Json, bad

VENUE = ("title", "address", "foursquare_id", "foursquare_type", "google_place_id", "google_place_type")


def put(call: Call, body: Json) -> Json:
    """Post a message of the bot with the common fields of the call: chat, topic, reply, keyboard."""
    params = call.params
    chat = call.world.writable(params["chat_id"])
    common = reply(chat, params)
    markup = params.get("reply_markup")
    if markup:
        keys = limits.inline_keyboard(markup)
        if keys:
            body["reply_markup"] = keys
        elif "inline_keyboard" not in markup:
            chat.keyboard = None if markup.get("remove_keyboard") else markup
    if params.get("protect_content"):
        body["has_protected_content"] = True
    return call.world.post(chat, call.world.me, {**common, **body}, seen=True)


def reply(chat: Chat, params: Json) -> Json:
    """Return the topic and the message replied to, as a message shows them. Raise 400 if there is none."""
    common: Json = {}
    thread = params.get("message_thread_id")
    if thread is not None:
        if thread not in chat.topics:
            raise bad("message thread not found")
        if thread in chat.closed_topics:
            raise bad("TOPIC_CLOSED")
        common = {"message_thread_id": thread, "is_topic_message": True}
    wanted = params.get("reply_parameters")
    if wanted:
        original = chat.messages.get(wanted["message_id"])
        if original is not None:
            shown = {key: value for key, value in original.items() if key != "reply_to_message"}
            common["reply_to_message"] = shown
        elif not wanted.get("allow_sending_without_reply"):
            raise bad("message to be replied not found")
    return common


@method("sendMessage")
def send_message(call: Call) -> Json:
    """Send a text."""
    return put(call, limits.text(call.params))


@method("sendLocation")
def send_location(call: Call) -> Json:
    """Send a point, live for `live_period` s if that is given."""
    return put(call, {"location": point(call.params)})


@method("sendVenue")
def send_venue(call: Call) -> Json:
    """Send a point with a name and an address."""
    place = point(call.params)
    named = {name: call.params[name] for name in VENUE if name in call.params}
    return put(call, {"location": place, "venue": {"location": place, **named}})


@method("sendContact")
def send_contact(call: Call) -> Json:
    """Send a name and a phone number."""
    names = ("phone_number", "first_name", "last_name")
    return put(call, {"contact": {name: call.params[name] for name in names if name in call.params}})


@method("sendChatAction")
def send_chat_action(call: Call) -> bool:
    """Show «typing…»: the phones do not."""
    call.world.writable(call.params["chat_id"])
    return True


def point(params: Json) -> Json:
    """Return a `Location`. Raise 400 off the globe."""
    latitude, longitude = params["latitude"], params["longitude"]
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad("invalid location specified")
    extra: Json = {key: params[key] for key in ("horizontal_accuracy", "live_period", "heading") if key in params}
    return {"latitude": latitude, "longitude": longitude, **extra}
