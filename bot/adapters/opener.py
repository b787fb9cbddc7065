"""Opening what strangers send, in a process apart: a picture that fills memory or takes minutes harms nothing here."""

import asyncio
import json
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.adapters.limits import OPENING

ROOT = Path(__file__).parents[2]
GRACE_S = 5.0
"""So much longer than its own limit the process may take to say that it was reached."""

IDLE_S = 300.0
"""A process that nobody asked for so long ends: its memory is of use to others."""

TOO_MUCH = "photo-too-big"
BROKEN = "photo-broken"


@dataclass(frozen=True, slots=True)
class Opened:
    """A picture that was opened: `jpeg` as others may see it. `taken_at`: the camera's local time; `point`: degrees.

    `broken`: the sentence that says why it could not be, with an empty `jpeg`; `reason` is for the log.
    """

    jpeg: bytes = field(default=b"", repr=False)
    taken_at: datetime | None = None
    point: tuple[float, float] | None = None
    broken: str | None = None
    reason: str = ""


class Opener:
    """One process for all pictures, one at a time, so that their memory never adds up. It starts with the first."""

    def __init__(self) -> None:
        self._turn = asyncio.Lock()
        self._process: Process | None = None
        self._idle: asyncio.TimerHandle | None = None

    async def open(self, path: Path) -> Opened:
        """Open the picture at `path`. Nothing is raised for what it holds: see `Opened.broken`."""
        path = await asyncio.to_thread(path.resolve)  # the process has a working directory of its own
        async with self._turn:
            if self._idle is not None:
                self._idle.cancel()
            content, died = await self._ask(path) or await self._ask(path) or (b"", "its process is gone")
            self._idle = asyncio.get_running_loop().call_later(IDLE_S, self._rest)
        return Opened(broken=TOO_MUCH, reason=died) if died else read(content)

    async def _ask(self, path: Path) -> tuple[bytes, str] | None:
        """Return what came back, and how opening it ended if not well; None if the process went before it could answer.

        A picture only ever kills a child of that process.
        """
        process = await self._running()
        try:
            async with asyncio.timeout(OPENING.wall_s + GRACE_S):
                return await _ask(process, path)
        except (EOFError, ConnectionError):
            await self._end()
            return None
        except (TimeoutError, ValueError) as error:
            await self._end()
            return b"", type(error).__name__
        except BaseException:
            await self._end()  # we are being stopped; a later answer would be taken for another picture's
            raise

    async def close(self) -> None:
        """End the process."""
        if self._idle is not None:
            self._idle.cancel()
        async with self._turn:
            await self._end()

    async def _running(self) -> Process:
        if self._process is None or self._process.returncode is not None:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot.adapters.opener_process"),
                stdin=PIPE,
                stdout=PIPE,
                stderr=DEVNULL,  # decoders complain there, in as many lines as a stranger likes
                env={"PYTHONPATH": str(ROOT), "PATH": os.environ.get("PATH", "")},  # the token is none of its business
                cwd="/",
                limit=OPENING.output,
                start_new_session=True,  # Ctrl-C is for us: what is in hand is finished first
            )
        return self._process

    def _rest(self) -> None:
        """Let an idle process end: it does when nothing more can come."""
        if self._process is not None and self._process.stdin is not None and not self._turn.locked():
            self._process.stdin.close()
            self._process = None

    async def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with suppress(ProcessLookupError):
            os.killpg(process.pid, 9)
        await process.wait()


async def _ask(process: Process, path: Path) -> tuple[bytes, str]:
    """Return what came back, and how opening it ended if not well."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps(str(path)).encode() + b"\n")
    await process.stdin.drain()
    line = await process.stdout.readline()
    if not line:
        raise EOFError
    about = json.loads(line)
    size = min(int(about["size"]), OPENING.output)
    try:
        return await process.stdout.readexactly(size), str(about["died"])
    except asyncio.IncompleteReadError:
        raise EOFError from None


def read(content: bytes) -> Opened:
    """Read what a child handed back, as if a stranger had written it."""
    try:
        line, _, jpeg = content.partition(b"\n")
        told: dict[str, Any] = json.loads(line)
        if "broken" in told:
            say = TOO_MUCH if told["broken"] == TOO_MUCH else BROKEN
            return Opened(broken=say, reason=str(told.get("reason"))[:300])
        if not jpeg.startswith(b"\xff\xd8\xff"):
            raise ValueError("no JPEG came back")
        at, point = told["taken_at"], told["point"]
        where = (float(point[0]), float(point[1])) if point else None
        return Opened(jpeg, datetime.fromisoformat(at) if at else None, where)
    except (LookupError, TypeError, ValueError) as error:
        return Opened(broken=BROKEN, reason=f"{type(error).__name__}: {error}"[:300])
