"""sendMediaGroup."""

from __future__ import annotations

from bot.playground import limits
from bot.playground.call import Call, method
from bot.playground.errors import Json, bad
from bot.playground.methods.media import medium
from bot.playground.methods.messages import put


@method("sendMediaGroup")
def send_media_group(call: Call) -> list[Json]:
    """Send an album of 2 to 10; return its messages."""
    call.world.writable(call.params["chat_id"])
    media = call.params["media"]
    least, most = limits.ALBUM
    if not least <= len(media) <= most:
        raise bad(f"media group must include {least}-{most} items")
    kinds = {one["type"] for one in media}
    if len(kinds) > 1 and not kinds <= {"photo", "video"}:
        raise bad("the media of a group must be of the same type")
    bodies = [{**medium(call, one["type"], one["media"], one), **limits.looks(one)} for one in media]
    group = str(next(call.world.albums))
    return [put(call, {**body, "media_group_id": group}) for body in bodies]
