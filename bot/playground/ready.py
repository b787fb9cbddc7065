"""A response written in one piece: twice as quick as a general one, and a bot makes thousands of calls a second."""

from __future__ import annotations

from http import HTTPStatus

from aiohttp import web
from aiohttp.abc import AbstractStreamWriter

HEADS = {
    status.value: (
        f"HTTP/1.1 {status.value} {status.phrase}\r\n"
        "Content-Type: application/json\r\nServer: playground\r\nContent-Length: "
    ).encode()
    for status in HTTPStatus
}


class Ready(web.StreamResponse):
    """A JSON answer of a known status and body."""

    def __init__(self, status: int, body: bytes) -> None:  # the general one is not set up: that is what costs
        self._status = status
        self._ready = body
        self._stays = True

    @property
    def keep_alive(self) -> bool:
        """Whether the connection stays open."""
        return self._stays

    async def prepare(self, request: web.BaseRequest) -> AbstractStreamWriter | None:
        """Write everything."""
        self._stays = request.keep_alive
        end = b"\r\n\r\n" if self._stays else b"\r\nConnection: close\r\n\r\n"
        transport = request.transport
        if transport is None or transport.is_closing():
            raise ConnectionResetError
        transport.write(b"%b%d%b%b" % (HEADS[self._status], len(self._ready), end, self._ready))
        return None

    async def write_eof(self, data: bytes = b"") -> None:
        """Do nothing: all is written."""
