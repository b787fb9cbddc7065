"""The process apart that opens strangers' pictures: `python -m bot.adapters.opener_process`, started by `opener`.

It reads a path a line, and for each forks a child that is held to its limits, opens that one picture and ends. What a
child hands back are plain bytes, never an object: whoever takes a decoder over with a picture has nothing to say to us.
An answer is a line of JSON, `{"size": …, "died": …}`, and `size` bytes: the child's own line of JSON and the JPEG.
"""

import json
import os
import select
import signal
import sys
import time
from contextlib import suppress
from typing import Any

from bot.adapters import photos
from bot.adapters.limits import OPENING, keep_to

CHUNK = 1 << 16


def main() -> None:
    """Answer until nobody asks any more."""
    for line in sys.stdin.buffer:
        content, died = _apart(json.loads(line))
        sys.stdout.buffer.write(json.dumps({"size": len(content), "died": died}).encode() + b"\n" + content)
        sys.stdout.buffer.flush()


def _apart(path: str) -> tuple[bytes, str]:
    """Have one picture opened; return what came back, and how the child died if it did not end by itself."""
    here, there = os.pipe()
    child = os.fork()
    if child == 0:
        _child(path, there)
    os.close(there)
    content, died = _hear(here)
    os.close(here)
    if died:
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    return (b"", died or f"status {code}") if died or code else (content, "")


def _hear(here: int) -> tuple[bytes, str]:
    """Read until the child has said all, within time and size; return that, and which of the two was not kept."""
    content, until = bytearray(), time.monotonic() + OPENING.wall_s
    while True:
        left = until - time.monotonic()
        if left <= 0 or not select.select([here], [], [], left)[0]:
            return b"", "out of time"
        chunk = os.read(here, CHUNK)
        if not chunk:
            return bytes(content), ""
        content += chunk
        if len(content) > OPENING.output:
            return b"", "too much output"


def _child(path: str, there: int) -> None:
    """Open one picture and be gone; nothing of what the parent has open is touched at the end."""
    status = 1
    try:
        keep_to(OPENING)
        with suppress(OSError):
            os.close(sys.stdin.fileno())
        told, jpeg = opened(path)
        with os.fdopen(there, "wb") as out:
            out.write(json.dumps(told).encode() + b"\n" + jpeg)
        status = 0
    except BaseException:  # noqa: BLE001 - a fork that went on would answer in its parent's place
        status = 1
    finally:
        os._exit(status)


def opened(path: str) -> tuple[dict[str, Any], bytes]:
    """Return what is told of the picture at `path`, in JSON's types, and what others may see of it as JPEG."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - nothing more is loaded here than has to be
            prepared = photos.prepare(file.read())
    except photos.BrokenPicture as broken:
        return {"broken": broken.say, "reason": broken.reason[:300]}, b""
    told = {
        "taken_at": prepared.taken_at.isoformat() if prepared.taken_at else None,
        "point": prepared.point,
        "size": [prepared.width, prepared.height],
    }
    return told, prepared.jpeg


if __name__ == "__main__":
    main()
