"""What is done to a case, a letter, an answer or a caller is done by those alone who see its region.

Looked at before a press is carried out, and again when words come that were asked for: the role may be narrower then,
or over.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from bot.domain.people.roles import Person, Role
from bot.errors import NotAllowed, Refused
from bot.services.people import regions
from handlers.content import Content
from handlers.context import Context
from handlers.tables import Attends, Press, Takes
from storage.people import people
from storage.tx import Tx

Look = Callable[[Tx, Person, int], None]

# What looks at the numbers that a press carries, one after the other; by its name, else by its noun.
PRESSED: dict[str, tuple[Look, ...]] = {
    "case": (regions.may_see,),
    "case:into": (regions.may_see, regions.may_see),
    "desk": (regions.may_see,),
    "hide": (regions.may_see,),
    "recheck": (regions.may_see,),
    "pack": (regions.may_see,),
    "post": (regions.may_see,),
    "letter": (regions.may_see_letter,),
    "letter:new": (regions.may_see,),
    "letter:case": (regions.may_see_letter, regions.may_see),
    "answer": (regions.may_see_answer,),
    "answer:new": (regions.may_see_letter,),
    "caller": (regions.may_see_caller,),
    "caller:says": (regions.may_see,),
}

# … and at what words were asked for.
TYPED: dict[str, Look] = {
    "case": regions.may_see,
    "referral": regions.may_see_letter,
    "response": regions.may_see_answer,
}


def of_own_region(presses: dict[str, Press]) -> dict[str, Press]:
    """Have the region looked at first in each press of coordinators that carries a number."""
    return {
        name: Press(press.role, _looked_at(press.do, looks), *press.carries)
        if press.role is Role.COORDINATOR and press.carries and (looks := _looks(name))
        else press
        for name, press in presses.items()
    }


def typed_in_own_region(attention: dict[str, Attends]) -> dict[str, Takes]:
    """Have the role looked at first when something comes that was asked for, and of a coordinator's the region too."""
    return {about: one.takes if one.role is Role.RESIDENT else _asked_for(one) for about, one in attention.items()}


def _looks(name: str) -> tuple[Look, ...]:
    return PRESSED.get(name) or PRESSED.get(name.partition(":")[0], ())


def _looked_at(do: Callable[..., Awaitable[None]], looks: tuple[Look, ...]) -> Callable[..., Awaitable[None]]:
    async def look_first(context: Context, *args: Any) -> None:
        await context.ask(_all, tuple(zip(looks, args, strict=False)))
        await do(context, *args)

    return look_first


def _asked_for(one: Attends) -> Takes:
    async def look_first(context: Context, content: Content, args: dict[str, Any]) -> None:
        looks = tuple((look, args[name]) for name, look in TYPED.items() if name in args)
        no = await context.ask(_let_go_unless, one.role, looks if one.role is Role.COORDINATOR else ())
        if no is None:
            await one.takes(context, content, args)
        else:
            about: dict[str, Any] = no.args_for_words
            context.say(no.say, key=f"no:{no.say}", mode="repost", **about)

    return look_first


def _all(tx: Tx, by: Person, looks: tuple[tuple[Look, Any], ...]) -> None:
    for look, number in looks:
        look(tx, by, int(number))


def _let_go_unless(tx: Tx, by: Person, role: Role, looks: tuple[tuple[Look, Any], ...]) -> Refused | None:
    """Return why it is not theirs any more: then it is not asked for any longer, and their words are free again."""
    try:
        if not by.may(role):
            raise NotAllowed("press-not-yours")
        _all(tx, by, looks)
    except Refused as no:
        people.let_go(tx, by.id)
        return no
    return None
