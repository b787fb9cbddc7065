"""A coordinator's word on somebody under 18: with which adult, or not; and that somebody is 18 now."""

from bot.services.volunteers import cohorts
from handlers.context import Context

MOST = 5
"""Questions shown at a time; the next ones come up when these are answered."""


async def waiting(context: Context) -> None:
    """«Wait for your word»: ask again, the longest waiting first."""
    found = await context.ask(cohorts.waiting)
    for person in found[:MOST]:
        context.say("alert-minor", key=cohorts.alert_key(person), mode="repost", person=person)


async def page(context: Context, person: int, page: int) -> None:
    """Other adults."""
    await context.ask(cohorts.may_see, person)
    context.say("alert-minor", key=cohorts.alert_key(person), mode="edit", person=person, page=page)


async def open_(context: Context, person: int) -> None:
    """«Under 18», on the list of volunteers: what was decided, and by whom it was agreed."""
    await context.ask(cohorts.may_see, person)
    context.say("alert-minor", key=cohorts.alert_key(person), mode="repost", person=person)


async def guardian(context: Context, person: int) -> None:
    """«A parent or guardian has agreed»."""
    await context.ask(cohorts.guardian_agrees, person)
    context.toast("minor-guardian-noted")


async def guardian_over(context: Context, person: int) -> None:
    """«They have taken it back»."""
    await context.ask(cohorts.guardian_takes_back, person)
    context.toast("minor-done")


async def approve(context: Context, person: int, adult: int) -> None:
    """«Yes, with …»."""
    await context.ask(cohorts.approve, person, adult)
    context.toast("minor-done")


async def refuse(context: Context, person: int) -> None:
    """«No»."""
    await context.ask(cohorts.refuse, person)
    context.toast("minor-done")


async def grown(context: Context, person: int) -> None:
    """«Yes, 18»."""
    await context.ask(cohorts.grown, person)
    context.toast("minor-done")
