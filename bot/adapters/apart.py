"""Work in a process of its own, which takes away with it the memory that it needed."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


async def apart(do: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run `do(…)` in a new process and return what it returned, or raise what it raised; both must bear pickling.

    matplotlib alone is 60 MB that would stay with us for good, and it holds the lock that answers to presses need.
    """
    pool = ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn"))
    try:
        return await asyncio.get_running_loop().run_in_executor(pool, partial(do, *args, **kwargs))
    finally:
        pool.shutdown(wait=False)
