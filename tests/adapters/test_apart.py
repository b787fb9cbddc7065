"""Heavy work is done in a process of its own."""

import os
import sys

import pytest

from bot.adapters.apart import apart


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
