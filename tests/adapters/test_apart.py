"""Heavy work is done in a process of its own."""

import os
import sys
import time

import pytest

from bot.adapters.apart import Overrun, apart, within
from bot.adapters.limits import MB, Limits


def _with_matplotlib() -> tuple[int, bool]:
    import matplotlib.figure  # noqa: F401

    return os.getpid(), "matplotlib.figure" in sys.modules


def _breaks() -> None:
    raise ValueError("broken on request")


async def test_what_was_needed_there_is_not_kept_here() -> None:
    child, had_it = await apart(_with_matplotlib)
    assert had_it
    assert child != os.getpid()


async def test_an_error_there_is_raised_here() -> None:
    with pytest.raises(ValueError, match="on request"):
        await apart(_breaks)


def _takes(megabytes: int) -> int:
    return len(bytearray(megabytes * MB))


def _for_ever() -> None:
    while True:
        time.sleep(1)


def _kills_itself() -> None:
    os.kill(os.getpid(), 9)


def _says(what: object) -> object:
    return lambda: what  # nothing that can be handed back


async def test_more_memory_than_it_may_have_is_an_error_there_and_none_here() -> None:
    small = Limits(memory=512 * MB, cpu_s=20, wall_s=30, output=MB)
    assert await within(small, _takes, 50) == 50 * MB
    with pytest.raises(MemoryError):
        await within(small, _takes, 2000)


async def test_what_takes_for_ever_is_stopped() -> None:
    with pytest.raises(Overrun, match="took more than"):
        await within(Limits(memory=4096 * MB, cpu_s=20, wall_s=1.5, output=MB), _for_ever)


async def test_what_is_killed_is_told_and_what_cannot_be_handed_back_too() -> None:
    with pytest.raises(Overrun, match="was stopped"):
        await apart(_kills_itself)
    with pytest.raises(RuntimeError, match="cannot be handed back"):
        await apart(_says, 1)
