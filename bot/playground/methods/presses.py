"""answerCallbackQuery."""

from __future__ import annotations

from bot.playground.call import Call, method
from bot.playground.errors import bad
from bot.playground.limits import PRESS_ANSWER


@method("answerCallbackQuery")
def answer_callback_query(call: Call) -> bool:
    """Answer a press; the words come up on the phone of who pressed."""
    words = call.params.get("text", "")
    if len(words) > PRESS_ANSWER:
        raise bad("MESSAGE_TOO_LONG")
    press = call.world.presses.answer(call.params["callback_query_id"])
    call.world.answered(press.user, words, alert=bool(call.params.get("show_alert")))
    return True
