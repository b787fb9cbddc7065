"""A bot of a few lines, so that the page has somebody to talk to."""

from __future__ import annotations

from typing import Any

import aiohttp

BUTTONS = {
    "inline_keyboard": [[{"text": "Смог", "callback_data": "kind:smog"}, {"text": "Alert", "callback_data": "alert"}]]
}
KEYS = {
    "keyboard": [[{"text": "Send place", "request_location": True}], [{"text": "Just words"}]],
    "resize_keyboard": True,
}


class Echo:
    """Says what it has got: words, photos, places, presses. `link`: what it answers presses with instead."""

    link = ""

    def __init__(self, url: str, token: str) -> None:
        self._root = f"{url}/bot{token}/"
        self._session = aiohttp.ClientSession()

    async def call(self, method: str, **fields: Any) -> Any:
        async with self._session.post(self._root + method, json=fields) as answer:
            content = await answer.json()
            assert content["ok"], content
            return content["result"]

    async def run(self) -> None:
        """Answer until cancelled."""
        offset = 0
        try:
            while True:
                for update in await self.call("getUpdates", offset=offset, timeout=30):
                    offset = update["update_id"] + 1
                    await self._answer(update)
        finally:
            await self._session.close()

    async def _answer(self, update: dict[str, Any]) -> None:
        if press := update.get("callback_query"):
            if self.link:
                await self.call("answerCallbackQuery", callback_query_id=press["id"], url=self.link)
                return
            if press["data"] == "alert":
                words = {"text": "Think twice", "show_alert": True}
                await self.call("answerCallbackQuery", callback_query_id=press["id"], **words)
                return
            await self.call("answerCallbackQuery", callback_query_id=press["id"], text="Noted")
            where = {"chat_id": press["from"]["id"], "message_id": press["message"]["message_id"]}
            what = ("editMessageText", "text") if "text" in press["message"] else ("editMessageCaption", "caption")
            await self.call(what[0], **{what[1]: f"Pressed {press['data']}"}, **where)
        elif message := update.get("message"):
            chat = message["chat"]["id"]
            if message.get("text") == "/start":
                await self.call("sendMessage", chat_id=chat, text="What is it?", reply_markup=BUTTONS)
            elif message.get("text") == "/keys":
                await self.call("sendMessage", chat_id=chat, text="Choose", reply_markup=KEYS)
            else:
                await self.call("sendMessage", chat_id=chat, text=f"Got {got(message)}")


def got(message: dict[str, Any]) -> str:
    """Return what a message is, in words a test can look for."""
    if place := message.get("location"):
        return f"place {place['latitude']:.3f} {place['longitude']:.3f}"
    if "photo" in message:
        return f"photo {message['photo'][-1]['width']} {message.get('caption', '')}".strip()
    if "document" in message:
        return f"file {message['document']['file_name']}"
    if "reply_to_message" in message:
        return f"«{message['text']}» to «{message['reply_to_message']['text']}»"
    return next((kind for kind in ("voice", "contact") if kind in message), message.get("text", "?"))
