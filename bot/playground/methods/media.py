"""Photos, documents, voices, videos …: uploaded, or sent again by `file_id`."""

from __future__ import annotations

from typing import Any

from bot.playground import images, limits
from bot.playground.call import Call, method
from bot.playground.errors import ApiError, Json, bad
from bot.playground.methods.messages import put
from bot.playground.params import Upload

# What a file of each kind must tell about itself besides its id.
NEEDS: dict[str, Json] = {
    "document": {},
    "audio": {"duration": 0},
    "voice": {"duration": 0},
    "video": {"width": 0, "height": 0, "duration": 0},
    "animation": {"width": 0, "height": 0, "duration": 0},
    "video_note": {"length": 240, "duration": 0},
    "sticker": {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False},
}
MIMES = {"voice": "audio/ogg", "video": "video/mp4", "animation": "video/mp4", "video_note": "video/mp4",
         "audio": "audio/mpeg", "sticker": "image/webp"}  # fmt: skip
NAMED = frozenset({"document", "audio", "video", "animation"})


@method("sendPhoto")
def send_photo(call: Call) -> Json:
    """Send a photo."""
    call.world.writable(call.params["chat_id"])
    content = medium(call, "photo", call.params.get("photo"), {})
    return put(call, {**content, **limits.looks(call.params)})


def _sender(kind: str) -> None:
    def send(call: Call) -> Json:
        call.world.writable(call.params["chat_id"])
        content = medium(call, kind, call.params.get(kind), call.params)
        return put(call, {**content, **limits.looks(call.params)})

    method(f"send{kind.replace('_', '')}")(send)


for _kind in NEEDS:
    _sender(_kind)


def medium(call: Call, kind: str, source: Any, about: Json) -> Json:
    """Return the part of a message that holds the file: an upload, `attach://name`, or a known `file_id`."""
    upload = _upload(call, kind, source)
    files = call.world.files
    if upload is None:
        if kind == "photo":
            return {"photo": files.photo(source)}
        return {kind: files.get(source, kind).shown}
    if len(upload.data) > limits.UPLOAD_BYTES or (kind == "photo" and len(upload.data) > limits.PHOTO_BYTES):
        raise ApiError(413, "Request Entity Too Large")
    if not upload.data:
        raise bad("file must be non-empty")
    if kind == "photo":
        if sum(images.dimensions(upload.data) or ()) > limits.PHOTO_SIDES_PX:
            raise bad("PHOTO_INVALID_DIMENSIONS")
        return {"photo": files.put_photo(upload.data)}
    facts = {key: about.get(key, default) for key, default in NEEDS[kind].items()}
    name = upload.name if kind in NAMED else None
    return {kind: files.put(kind, upload.data, MIMES.get(kind, upload.mime), name, **facts)}


def _upload(call: Call, kind: str, source: Any) -> Upload | None:
    if kind in call.files and (source is None or source == f"attach://{kind}"):
        return call.files[kind]
    if not isinstance(source, str):
        raise bad(f"there is no {kind} in the request")
    if source.startswith("attach://"):
        upload = call.files.get(source.removeprefix("attach://"))
        if upload is None:
            raise bad(f"there is no file {source} in the request")
        return upload
    if source.startswith(("http://", "https://")):
        raise bad("the playground does not fetch files from the Internet")
    return None
