"""answerCallbackQuery."""

from __future__ import annotations

import re

from bot.playground.call import Call, method
from bot.playground.errors import bad
from bot.playground.limits import PAYLOAD, PRESS_ANSWER


def _into(username: str) -> re.Pattern[str]:
    """Return what a link has to be like to be opened: this bot's own, with or without a parameter."""
    start = f"start={PAYLOAD.pattern}"
    web = rf"(?:https?://)?(?:t|telegram)\.me/{username}(?:\?{start})?"
    app = rf"tg:(?://)?resolve\?domain={username}(?:&{start})?"
    return re.compile(f"{web}|{app}", re.IGNORECASE)


@method("answerCallbackQuery")
def answer_callback_query(call: Call) -> bool:
    """Answer a press; the words come up on the phone of who pressed, a link into the bot opens there."""
    words, url = call.params.get("text", ""), call.params.get("url", "")
    if len(words) > PRESS_ANSWER:
        raise bad("MESSAGE_TOO_LONG")
    if url and not _into(call.world.me["username"]).fullmatch(url):
        raise bad("URL_INVALID")
    press = call.world.presses.answer(call.params["callback_query_id"])
    call.world.answered(press.user, words, alert=bool(call.params.get("show_alert")), url=url)
    return True
