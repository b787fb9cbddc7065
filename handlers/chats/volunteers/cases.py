"""`/cases`."""

from handlers.context import Context


async def cases(context: Context, _: str) -> None:
    """`/cases`: what is held out, open checks, the last ones done."""
    context.say("cases")
