"""Whom a volunteer counts among: asked once on joining, changed from the profile."""

from bot.services.volunteers import cohorts, training
from handlers.buttons import Stale
from handlers.context import Context


async def ask(context: Context) -> None:
    """«Who I am» on the profile."""
    context.say("cohort", key=cohorts.KEY, mode="repost")


async def anew(context: Context) -> None:
    """«Change»: ask once more."""
    context.say("cohort", key=cohorts.KEY, mode="edit", anew=1)


async def choose(context: Context, cohort: str) -> None:
    """Student, pupil, pensioner, other."""
    one = await context.ask(cohorts.choose, cohort)
    _show(context, asks=one.minor is None)


async def age(context: Context, age: str) -> None:
    """Under 18, or not."""
    if age not in {"adult", "minor"}:
        raise Stale
    await context.ask(cohorts.of_age, adult=age == "adult")
    _show(context, asks=False)


async def again(context: Context) -> None:
    """«Ask the coordinator once more»."""
    await context.ask(cohorts.ask_again)
    context.toast("cohort-asked")
    context.say("cohort", key=cohorts.KEY, mode="edit")


def _show(context: Context, *, asks: bool) -> None:
    """Change the card; when nothing is left to ask, the profile shows it and the course comes next."""
    context.say("cohort", key=cohorts.KEY, mode="edit")
    if not asks:
        context.say("profile", key="profile", mode="edit")
        context.say("course", key=training.KEY, mode="repost")
