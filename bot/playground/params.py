"""The fields and files of a call, however they were sent: query, JSON, form or multipart."""

from __future__ import annotations

import json
from dataclasses import dataclass
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from bot.playground.errors import ApiError, Json, bad
from bot.playground.limits import UPLOAD_BYTES

Uploads = dict[str, "Upload"]
NO_FILES: Uploads = {}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a call."""

    name: str
    mime: str
    data: bytes


async def read(request: web.BaseRequest) -> tuple[Json, Uploads]:
    """Return fields (as text, or as JSON gave them) and files. Raise 400 for a body that cannot be read."""
    fields: Json = dict(request.query) if "?" in request.raw_path else {}
    if request.method != "POST":
        return fields, NO_FILES
    kind = request.headers.get("Content-Type", "")
    if kind.startswith("multipart/form-data"):
        return await _multipart(request, fields)
    body = await request.read()
    if not body:
        return fields, NO_FILES
    if kind.startswith("application/json"):
        try:
            found = json.loads(body)
        except ValueError:
            raise bad("can't parse JSON object") from None
        if not isinstance(found, dict):
            raise bad("can't parse JSON object: should be an object")
        fields.update(found)
    elif kind.startswith("application/x-www-form-urlencoded"):
        fields.update(parse_qsl(body.decode(), keep_blank_values=True))
    return fields, NO_FILES


async def _multipart(request: web.BaseRequest, fields: Json) -> tuple[Json, Uploads]:
    files: Uploads = {}
    size = 0
    try:
        async for part in await request.multipart():
            if not isinstance(part, BodyPartReader) or part.name is None:
                continue
            data = bytes(await part.read())
            size += len(data)
            if size > UPLOAD_BYTES + 1024 * 1024:
                raise ApiError(413, "Request Entity Too Large")
            if part.filename is None:
                fields[part.name] = data.decode()
            else:
                mime = part.headers.get("Content-Type", "application/octet-stream")
                files[part.name] = Upload(part.filename, mime, data)
    except ValueError:
        raise bad("can't parse multipart body") from None
    return fields, files
