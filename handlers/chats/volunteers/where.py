"""Where a volunteer goes, by what, and what they can besides: what is pressed in the profile's sub-menu."""

from bot.services.volunteers import volunteers
from handlers.context import Context


async def open_(context: Context) -> None:
    """«Where»: radius, districts, transport, skills."""
    _show(context)


async def area(context: Context, area: str) -> None:
    """The districts of another area."""
    _show(context, area)


async def radius(context: Context, radius_m: int) -> None:
    """How far from home."""
    await context.ask(volunteers.go_up_to, radius_m)
    _show(context)


async def district(context: Context, area: str, district: str) -> None:
    """A district: on or off the list."""
    await context.ask(volunteers.turn_district, area, district)
    _show(context, area)


async def by(context: Context, transport: str) -> None:
    """On foot, by bicycle, bus or car."""
    await context.ask(volunteers.come_by, transport)
    _show(context)


async def skill(context: Context, skill: str) -> None:
    """A skill: on or off the list."""
    await context.ask(volunteers.turn_skill, skill)
    _show(context)


def _show(context: Context, area: str | None = None) -> None:
    context.say("profile-where", key="profile", mode="edit", area=area)
