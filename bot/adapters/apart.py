"""Work in a process of its own, which takes away with it the memory that it needed, and is stopped when it is too long.

This is for what we draw and print ourselves. What strangers send is opened by `opener`.
"""

import asyncio
import pickle
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any, ParamSpec, TypeVar

from bot.adapters.limits import DRAWING, Limits, keep_to
from bot.errors import HotlineError

P = ParamSpec("P")
T = TypeVar("T")


class Overrun(HotlineError):
    """It took more memory or time than it may, or was killed: nothing came back."""


async def apart(do: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run `do(…)` in a new process and return what it returned, or raise what it raised; both must bear pickling.

    matplotlib alone is 60 MB that would stay with us for good, and it holds the lock that answers to presses need.
    Raise `Overrun` if it does not come to an end within `DRAWING`.
    """
    return await within(DRAWING, do, *args, **kwargs)


async def within(limits: Limits, do: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Do as `apart` does, within other limits."""
    context = get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_child, args=(there, limits, do, args, kwargs), daemon=True)
    try:
        await asyncio.to_thread(process.start)
        there.close()
        hearing = asyncio.ensure_future(asyncio.to_thread(_hear, here))
        done, _ = await asyncio.wait({hearing}, timeout=limits.wall_s)
        if not done:
            raise Overrun(f"{_name(do)} took more than {limits.wall_s:.0f} s")
        heard = hearing.result()
        if heard is None:
            process.join()
            raise Overrun(f"{_name(do)} was stopped: status {process.exitcode}")
    finally:
        if process.pid is not None:
            process.kill()  # its end of the pipe closes with it, and whoever listens hears that
            await asyncio.to_thread(process.join)
            process.close()
    went_well, outcome = heard
    if went_well:
        result: T = outcome
        return result
    raise outcome


def _hear(here: Connection) -> tuple[bool, Any] | None:
    """Return (whether it went well, what was returned or raised), None if nothing came."""
    with here:
        try:
            heard: tuple[bool, Any] = here.recv()
        except (EOFError, OSError):
            return None
        return heard


def _child(there: Connection, limits: Limits, do: Callable[..., Any], args: Any, kwargs: Any) -> None:
    keep_to(limits)
    try:
        outcome = (True, do(*args, **kwargs))
    except Exception as error:  # noqa: BLE001 - whatever it is, it is raised where it was asked for
        outcome = (False, error)
    try:
        packed = pickle.dumps(outcome)
        pickle.loads(packed)  # noqa: S301 - our own; an error that cannot be read again would be lost on the way
    except Exception as error:  # noqa: BLE001
        packed = pickle.dumps((False, RuntimeError(f"{outcome[1]!r} cannot be handed back: {error}")))
    there.send_bytes(packed)
    there.close()


def _name(do: Callable[..., Any]) -> str:
    return getattr(do, "__qualname__", repr(do))
