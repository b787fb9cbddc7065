"""`zheli doctor`: looks at everything the hotline stands on, and says in plain words what is not as it should be."""

import asyncio
from collections.abc import Callable, Iterable

import typer

from bot import settings
from bot.errors import CannotStart
from bot.settings import Settings
from handlers.console.finding import Finding, bad
from handlers.console.telling import progress

Look = Callable[[Settings], Iterable[Finding]]


def examine() -> int:
    """Look at everything and print a line for each thing; return 0 if all is well, else 1."""
    from handlers.console import look_around, look_data, look_seals, look_telegram

    try:
        given = settings.load()
    except CannotStart as error:
        for line in str(error).splitlines():
            show(bad(line))
        return 1
    looks: tuple[Look, ...] = (
        look_around.settings,
        look_around.catalogue,
        look_around.disk,
        look_around.private,
        look_around.set_aside,
        look_around.running,
        look_data.database,
        look_data.history,
        look_data.left_over,
        look_seals.sealed,
        look_data.coordinators,
        look_data.night,
        lambda given: asyncio.run(look_telegram.telegram(given)),
    )
    well = True
    for look in looks:
        with progress("Looking"):
            found = list(look(given))
        for finding in found:
            show(finding)
            well = well and finding.well
    typer.echo("All is well." if well else "Something has to be mended: see the lines with ✗.")
    return 0 if well else 1


def show(finding: Finding) -> None:
    """Print one line."""
    mark, colour = ("!", "yellow") if finding.minds else ("✓", "green") if finding.well else ("✗", "red")
    typer.echo(f"{typer.style(mark, fg=colour)} {finding.words}")
