"""Telegram's HTTP side: one call, its answer or an error that says what to do; and PTB's transport on aiohttp."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

from bot.errors import DeliveryFailed, Moved, TryLater, Uncertain, Undeliverable

SERVER_PAUSE_S = 2.0  # after Telegram's own 5xx
CONNECT_PAUSE_S = 1.0  # after a connection that never came about
DOOR_SHUT = ("chat not found", "user is deactivated", "bot was kicked", "peer_id_invalid", "have no rights to send")
USUAL_S = 30.0  # an answer may take so long
CONNECT_S = 10.0
USUAL = aiohttp.ClientTimeout(total=USUAL_S, connect=CONNECT_S)
JSON = {"Content-Type": "application/json"}
ALREADY_SO = ("message is not modified", "message to delete not found")

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Upload:
    """A file to send: its bytes or where they lie."""

    name: str
    content: bytes | Path
    mime: str


class Telegram:
    """The Bot API over one HTTP session. `root` is the API's root; methods are at `<root>/bot<token>/…`."""

    def __init__(self, token: str, root: str) -> None:
        self._methods = f"{root.rstrip('/')}/bot{token}/"
        self._files = f"{root.rstrip('/')}/file/bot{token}/"
        self._urls: dict[str, URL] = {}
        self._session: aiohttp.ClientSession | None = None

    @property
    def session(self) -> aiohttp.ClientSession:
        """The one session; opened when first asked for, inside the running loop."""
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=128, keepalive_timeout=30),
                timeout=USUAL,
                cookie_jar=aiohttp.DummyCookieJar(),  # Telegram sets none, and looking for them costs each call
            )
        return self._session

    def _url(self, method: str) -> URL:
        """Return a method's address, taken apart once and not with each call."""
        url = self._urls.get(method)
        if url is None:
            url = self._urls[method] = URL(self._methods + method, encoded=True)
        return url

    async def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()

    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        files: Mapping[str, Upload] | None = None,
        timeout_s: float = USUAL_S,
    ) -> Any:
        """Call a method and return its `result`. Raise a `DeliveryFailed` that says whether trying again can help.

        What is already so («message is not modified») is a success and returns None.
        """
        body = _form(params, files) if files else _encode(params).encode()
        try:
            async with self.session.post(
                self._url(method),
                data=body,
                headers=None if files else JSON,
                timeout=USUAL if timeout_s == USUAL_S else aiohttp.ClientTimeout(total=timeout_s, connect=CONNECT_S),
            ) as response:
                status, raw = response.status, await response.read()
        except aiohttp.ClientConnectorError as error:
            raise TryLater(f"no connection: {error.os_error}", seconds=CONNECT_PAUSE_S) from None
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise Uncertain(f"connection lost: {type(error).__name__}") from None
        return _result(status, raw)

    async def download(self, file_path: str, limit: int) -> bytes:
        """Fetch a file's bytes by the path that `getFile` gave; at most `limit` bytes, else `Undeliverable`."""
        try:
            async with self.session.get(self._files + file_path) as response:
                if response.status != 200:
                    _result(response.status, await response.read())
                data = await response.content.read(-1) if limit <= 0 else await _read(response, limit)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise TryLater(f"download broke: {type(error).__name__}", seconds=CONNECT_PAUSE_S) from None
        return data


async def _read(response: aiohttp.ClientResponse, limit: int) -> bytes:
    data = bytearray()
    async for chunk in response.content.iter_chunked(1 << 16):
        data += chunk
        if len(data) > limit:
            raise Undeliverable(f"the file is larger than {limit} bytes")
    return bytes(data)


def _form(params: Mapping[str, Any], files: Mapping[str, Upload]) -> aiohttp.FormData:
    form = aiohttp.FormData()
    for name, value in params.items():
        form.add_field(name, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
    for name, upload in files.items():
        content = upload.content if isinstance(upload.content, bytes) else upload.content.read_bytes()
        form.add_field(name, content, filename=upload.name, content_type=upload.mime)
    return form


def _result(status: int, raw: bytes) -> Any:
    try:
        answer = json.loads(raw)
    except ValueError:
        raise TryLater(f"Telegram answered {status} without JSON", seconds=SERVER_PAUSE_S) from None
    if answer.get("ok"):
        return answer["result"]
    failure = failure_of(status, answer)
    if failure is None:
        return None
    raise failure


def failure_of(status: int, answer: Mapping[str, Any]) -> DeliveryFailed | None:  # noqa: PLR0911 - a line a case
    """Say what a refusal of Telegram's means for us; None when the thing is already as we wanted it."""
    what = str(answer.get("description", ""))
    lower = what.lower()
    parameters = answer.get("parameters") or {}
    if "migrate_to_chat_id" in parameters:
        return Moved(int(parameters["migrate_to_chat_id"]))
    if status == 429:
        return TryLater(what, seconds=float(parameters.get("retry_after", 1)), flood=True)
    if status == 403:
        return Undeliverable(what, blocked=True)
    if status in (401, 404):
        return TryLater(f"{what}: is the token right?", seconds=60)
    if status in (400, 413):
        if any(words in lower for words in ALREADY_SO):
            return None
        return Undeliverable(what, blocked=any(words in lower for words in DOOR_SHUT))
    return TryLater(f"{status} {what}", seconds=SERVER_PAUSE_S)


class AiohttpRequest(BaseRequest):
    """PTB's transport on our session: its own (httpx) is what makes a stock bot slow."""

    def __init__(self, telegram: Telegram, read_timeout_s: float = 30) -> None:
        self._telegram = telegram
        self._read_timeout_s = read_timeout_s

    @property
    def read_timeout(self) -> float:
        """Seconds an answer may take."""
        return self._read_timeout_s

    async def initialize(self) -> None:
        """Nothing to do: the session opens with the first call."""

    async def shutdown(self) -> None:
        """Nothing to do: the session is closed by its owner."""

    async def do_request(  # noqa: PLR0917 - PTB's own signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = None,
        write_timeout: Any = None,  # noqa: ARG002
        connect_timeout: Any = None,  # noqa: ARG002
        pool_timeout: Any = None,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        """Carry out one HTTP request for PTB; return (status, body)."""
        seconds = read_timeout if isinstance(read_timeout, int | float) else self._read_timeout_s
        body: Any = None
        if request_data is not None and request_data.multipart_data:
            body = aiohttp.FormData(dict(request_data.json_parameters))
            for name, (filename, content, mime) in request_data.multipart_data.items():
                body.add_field(name, content, filename=filename, content_type=mime)
        elif request_data is not None:
            body = dict(request_data.json_parameters)
        try:
            async with self._telegram.session.request(
                method, url, data=body, timeout=aiohttp.ClientTimeout(total=seconds + 5)
            ) as response:
                return response.status, await response.read()
        except TimeoutError:
            raise TimedOut from None
        except aiohttp.ClientError as error:
            raise NetworkError(f"aiohttp: {type(error).__name__}") from None
