"""What was measured, as a table for a terminal and as a page of the documentation."""

import os
import platform
import sqlite3
from importlib.metadata import version

from rich.table import Table

from bench.budgets import Measured

PAGE = """# What it costs

Measured by `make bench` ({machine}). Every program runs in a process of its own and talks HTTP over loopback: the
town (Telegram's stand-in with its people), the hotline as `zheli run` starts it, and the stock bot, which is
python-telegram-bot's own echo example with nothing behind it. Ours writes every update to disk (WAL,
`synchronous=FULL`) before it is confirmed. A ratio is taken in the same run. Times depend on the machine and
on who else is on it: read the budgets in ms beside what a stock echo costs in the same run.

{table}

How it is measured:

- **whole complaints**: 50 residents, each sends six updates (begin, kind, photo, place, words, send; a seventh, «mine
  is different», where somebody was there first) and waits for the card after each; stock echoes and ours in turn,
  three times, the median of each. CPU is all of the process's: keeping the photo and calling volunteers included.
- **API of 50 ms**: every call takes 50 ms longer; 200 residents, eight complaints each, 20 volunteers on duty. The
  stock bot answers one update after the other and waits most of the time, on any machine; ours has up to a hundred
  calls on their way and waits for the processor: the ratio grows with the machine's pace.
- **presses**: 25 presses and 25 messages a second from 100 people who do not wait for each other; from the press to
  its answer.
- **memory**: resident size, looked at ten times a second during the 50 ms load.
- **start**: from the start of the interpreter to the arrival of `getUpdates`, on a database that is there already;
  bytecode is there too, as where it is installed.
- **choosing**: a ring of three, the slowest of five spreads (one house, a street, a town, a region, the country).
- **photo**: 4000 × 3000 pixels with fine detail, lying on its side; beside it plain Pillow without `draft()`.
- **digest**: all figures of a week with those of its pictures, over a file of a million complaints.
- **episodes**: open cases of the same family of kinds near a new signal in space and time, in the same file; the
  slowest of three kinds. All of the million lie in one town of five kilometres.
"""


def table(measured: list[Measured]) -> Table:
    """Return the table for a terminal."""
    shown = Table("what", "measured", "budget", "", "beside it")
    for one in measured:
        shown.add_row(one.budget.what, number(one), wanted(one), mark(one), one.beside)
    return shown


def markdown(measured: list[Measured]) -> str:
    """Return the page."""
    rows = [f"| {one.budget.what} | {number(one)} | {wanted(one)} | {mark(one)} | {one.beside} |" for one in measured]
    head = ["| what | measured | budget | | beside it |", "|---|---:|---:|:-:|---|"]
    machine = (
        f"{os.cpu_count()} cores, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, "
        f"python-telegram-bot {version('python-telegram-bot')}"
    )
    return PAGE.format(machine=machine, table="\n".join([*head, *rows]))


def mark(one: Measured) -> str:
    """Return ✓ for kept, ✗ for not kept, nothing for what only informs."""
    if not one.budget.bound:
        return ""
    return "✓" if one.kept else "✗"


def wanted(one: Measured) -> str:
    """Write the budget; nothing for what only informs."""
    return one.budget.wanted if one.budget.bound else ""


def number(one: Measured) -> str:
    """Write the value: two digits where it is small."""
    digits = 0 if one.value >= 100 or one.value == int(one.value) else 2 if one.value < 1 else 1
    return f"{one.value:,.{digits}f} {one.budget.unit}"
