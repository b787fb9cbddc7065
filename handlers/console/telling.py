"""How a verb tells how far it is: a bar on a terminal, silence in a pipe or a log."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Step = Callable[[float], None]  # how much is done by now


@contextmanager
def progress(what: str, total: float | None = None) -> Iterator[Step]:
    """Show a bar while the block runs, gone at its end; call the given function with how much is done of `total`."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=total)
        yield lambda done: bar.update(task, completed=done)


def count(number: int, one: str, many: str | None = None) -> str:
    """Write a number with its noun: 1 complaint, 2 complaints."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def size(of_bytes: float) -> str:
    """Write a size as one would say it: 812 kB, 1.4 GB."""
    for unit in ("bytes", "kB", "MB", "GB"):
        if of_bytes < 1000 or unit == "GB":
            break
        of_bytes /= 1000
    return f"{of_bytes:.1f} {unit}" if of_bytes < 10 and unit != "bytes" else f"{of_bytes:.0f} {unit}"
