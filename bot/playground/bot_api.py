"""The Bot API's front door: `/bot<token>/<method>` and `/file/bot<token>/<path>`, in as few steps as possible."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable
from typing import Any

from aiohttp import web

import bot.playground.methods  # noqa: F401 - registers them
from bot.playground import params, spec
from bot.playground.call import HANDLERS, Call
from bot.playground.checks import checked
from bot.playground.errors import ApiError, Json, bad, encode, too_many
from bot.playground.faults import Cut, Fault
from bot.playground.flood import weight
from bot.playground.ready import Ready
from bot.playground.world import World

TRUE = b'{"ok":true,"result":true}'
UNAUTHORIZED = ApiError(401, "Unauthorized")
FAILED = ApiError(500, "Internal Server Error")
log = logging.getLogger(__name__)
NOT_FOUND = ApiError(404, "Not Found")


class BotApi:
    """Answers for one world."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.prefix = f"/bot{world.token}/"
        self.file_prefix = f"/file/bot{world.token}/"
        self.specified = spec.methods()

    async def answer(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer a call."""
        path = request.path
        if not path.startswith(self.prefix):
            await request.read()
            return Ready(UNAUTHORIZED.code, UNAUTHORIZED.body())
        name = path[len(self.prefix) :].lower()
        world = self.world
        if world.latency_s:
            await asyncio.sleep(world.latency_s)
        where: int | None = None
        given: Json = {}
        try:
            given, files = await params.read(request)
            where = _chat_of(given)
            cut_after = False
            if world.faults.rules:
                cut_after = await self._faults(name, where)
            body = await self._handled(name, given, files)
            status = 200
        except ApiError as error:
            status, body, cut_after = error.code, error.body(), False
        except _CutBefore:
            return _cut(request)
        except Exception as error:
            log.exception("the playground failed at %s", name)
            world.violation(f"{name}: the playground failed: {error!r}")
            status, body, cut_after = 500, FAILED.body(), False
        world.calls.append((name, given, where, status == 200))
        return _cut(request) if cut_after else Ready(status, body)

    async def _faults(self, name: str, where: int | None) -> bool:
        hits = self.world.faults.meeting(name, where)
        delay_s = sum(hit.delay_s for hit in hits)
        if delay_s:
            await asyncio.sleep(delay_s)
        return _struck(hits)

    async def _handled(self, name: str, given: Json, files: params.Uploads) -> bytes:
        world = self.world
        specified = self.specified.get(name)
        if specified is None:
            world.violation(f"unknown method {name}")
            raise NOT_FOUND
        if files:
            # A file sent under a field's own name stands for that field.
            given = {**{key: f"attach://{key}" for key in files if key in specified.fields}, **given}
        fields = checked(world, specified, given)
        if world.faults.flood is not None and "chat_id" in fields:
            wait_s = world.faults.flood.wait_s(world.chat(fields["chat_id"]).id, weight(name, fields))
            if wait_s:
                raise too_many(wait_s)
        handler = HANDLERS.get(name)
        if handler is None:
            world.violation(f"{specified.name}: not known to the playground")
            if specified.returns == ("Boolean",):
                return TRUE
            raise bad(f"the playground does not know {specified.name}")
        result: Any = handler(Call(world, fields, files))
        if isinstance(result, Awaitable):
            result = await result
        if result is True:
            return TRUE
        if type(result) is bytes:
            return b'{"ok":true,"result":' + result + b"}"
        return f'{{"ok":true,"result":{encode(result)}}}'.encode()

    async def download(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer with a file's bytes."""
        path = request.path
        stored = self.world.files.by_path.get(path[len(self.file_prefix) :])
        try:
            cut_after = await self._faults("download", None)
        except ApiError as error:
            return Ready(error.code, error.body())
        except _CutBefore:
            return _cut(request)
        if cut_after:
            return _cut(request)
        if not path.startswith(self.file_prefix) or stored is None:
            return Ready(NOT_FOUND.code, NOT_FOUND.body())
        return web.Response(body=stored.data, content_type="application/octet-stream")


class _CutBefore(Exception):
    """The connection goes before the call is handled."""


def _struck(hits: list[Fault]) -> bool:
    """Raise what the faults say; return whether the answer is to be lost."""
    for hit in hits:
        if hit.cut is Cut.BEFORE:
            raise _CutBefore
        if hit.error is not None:
            raise hit.error
    return any(hit.cut is Cut.AFTER for hit in hits)


def _chat_of(given: Json) -> int | None:
    chat = given.get("chat_id")
    if type(chat) is int:
        return chat
    return int(chat) if isinstance(chat, str) and chat.lstrip("-").isdigit() else None


def _cut(request: web.BaseRequest) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
