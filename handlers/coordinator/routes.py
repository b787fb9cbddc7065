"""The coordinator's doors; `/invite` has its own."""

from collections.abc import Awaitable, Callable
from typing import Any

from bot.domain.roles import Role
from bot.services import regions
from handlers.buttons import SHAPES
from handlers.context import Context
from handlers.coordinator import (
    answer,
    bar,
    board,
    callers,
    decide,
    desk,
    digest,
    drill,
    export,
    find,
    pack,
    points,
    recheck,
    refer,
    roster,
    worst,
)
from handlers.tables import Command, Press, Takes

COMMANDS = {
    "board": Command(Role.COORDINATOR, board.open_board),
    "find": Command(Role.COORDINATOR, find.find),
    "digest": Command(Role.COORDINATOR, digest.show),
    "worst": Command(Role.COORDINATOR, worst.show),
    "caller": Command(Role.COORDINATOR, callers.caller),
    "export": Command(Role.COORDINATOR, export.export),
    "callbacks": Command(Role.COORDINATOR, callers.back),
    "volunteers": Command(Role.COORDINATOR, roster.volunteers),
    "drill": Command(Role.COORDINATOR, drill.drill),
    "observations": Command(Role.COORDINATOR, points.observations),
}

Doors = dict[str, Press]


def of_own_region(presses: Doors) -> Doors:
    """Let what is done to a case or a letter be done by those alone who see its region; it comes first in the press."""

    def guarded(do: Callable[..., Awaitable[None]], may: Callable[..., None]) -> Callable[..., Awaitable[None]]:
        async def sees_first(context: Context, first: int, *more: Any) -> None:
            await context.ask(may, first)
            await do(context, first, *more)

        return sees_first

    return {
        name: Press(press.role, guarded(press.do, may)) if (may := _guard(name)) and SHAPES[name] else press
        for name, press in presses.items()
    }


def _guard(name: str) -> Callable[..., None] | None:
    """Return what looks whether somebody may press it, None for what is of no region."""
    about = {"letter:new": "case", "answer:new": "letter"}.get(name, name.partition(":")[0])
    return {
        "case": regions.may_see,
        "desk": regions.may_see,
        "recheck": regions.may_see,
        "pack": regions.may_see,
        "letter": regions.may_see_letter,
        "answer": regions.may_see_answer,
    }.get(about)


_PRESSES: Doors = {
    **refer.PRESSES,
    **answer.PRESSES,
    "board:home": Press(Role.COORDINATOR, board.home),
    "board:list": Press(Role.COORDINATOR, board.list_),
    "board:by": Press(Role.COORDINATOR, board.by),
    "board:stage": Press(Role.COORDINATOR, board.stage),
    "case:open": Press(Role.COORDINATOR, board.open_case),
    "case:photos": Press(Role.COORDINATOR, board.photos),
    "case:place": Press(Role.COORDINATOR, board.place),
    "case:asked": Press(Role.COORDINATOR, board.asked),
    "case:more": Press(Role.COORDINATOR, board.more),
    "case:call": Press(Role.COORDINATOR, decide.call),
    "case:reassign": Press(Role.COORDINATOR, decide.reassign),
    "case:give": Press(Role.COORDINATOR, decide.give),
    "case:join": Press(Role.COORDINATOR, decide.join),
    "case:into": Press(Role.COORDINATOR, decide.into),
    "case:reject": Press(Role.COORDINATOR, decide.reject),
    "case:reason": Press(Role.COORDINATOR, decide.reason),
    "case:close": Press(Role.COORDINATOR, decide.close),
    "case:outcome": Press(Role.COORDINATOR, decide.outcome),
    "case:settle": Press(Role.COORDINATOR, decide.settle),
    "case:reopen": Press(Role.COORDINATOR, decide.reopen),
    "case:bar": Press(Role.COORDINATOR, bar.ask),
    "case:bar_for": Press(Role.COORDINATOR, bar.reason),
    "case:barred": Press(Role.COORDINATOR, bar.bar),
    "case:unbar": Press(Role.COORDINATOR, bar.unbar),
    "case:split": Press(Role.COORDINATOR, decide.split),
    "desk:mine": Press(Role.COORDINATOR, desk.mine),
    "desk:leave": Press(Role.COORDINATOR, desk.leave),
    "desk:hand": Press(Role.COORDINATOR, desk.hand),
    "desk:give": Press(Role.COORDINATOR, desk.give),
    "desk:urgent": Press(Role.COORDINATOR, desk.urgent),
    "desk:calm": Press(Role.COORDINATOR, desk.calm),
    "desk:note": Press(Role.COORDINATOR, desk.note),
    "desk:reply": Press(Role.COORDINATOR, desk.reply),
    "desk:say": Press(Role.COORDINATOR, desk.say),
    "desk:name": Press(Role.COORDINATOR, desk.name),
    "pack:open": Press(Role.COORDINATOR, pack.open_),
    "pack:set": Press(Role.COORDINATOR, pack.change),
    "pack:make": Press(Role.COORDINATOR, pack.make),
    "export:set": Press(Role.COORDINATOR, export.change),
    "export:by": Press(Role.COORDINATOR, export.choose),
    "export:make": Press(Role.COORDINATOR, export.make),
    "caller:new": Press(Role.COORDINATOR, callers.new),
    "caller:list": Press(Role.COORDINATOR, callers.list_),
    "caller:who": Press(Role.COORDINATOR, callers.ask_who),
    "caller:consent": Press(Role.COORDINATOR, callers.consent),
    "caller:open": Press(Role.COORDINATOR, callers.open_),
    "caller:told": Press(Role.COORDINATOR, callers.told),
    "caller:later": Press(Role.COORDINATOR, callers.no_answer),
    "caller:says": Press(Role.COORDINATOR, callers.says),
    "caller:forget": Press(Role.COORDINATOR, callers.forget),
    "caller:forgotten": Press(Role.COORDINATOR, callers.forgotten),
    "roster:list": Press(Role.COORDINATOR, roster.list_),
    "roster:open": Press(Role.COORDINATOR, roster.open_),
    "roster:note": Press(Role.COORDINATOR, roster.note),
    "roster:off": Press(Role.COORDINATOR, roster.off),
    "roster:remove": Press(Role.COORDINATOR, roster.remove),
    "roster:removed": Press(Role.COORDINATOR, roster.removed),
    "recheck:ask": Press(Role.COORDINATOR, recheck.ask),
    "recheck:drop": Press(Role.COORDINATOR, recheck.drop),
    "recheck:fixed": Press(Role.COORDINATOR, recheck.fixed),
    "recheck:pictures": Press(Role.COORDINATOR, recheck.pictures),
    "drill:home": Press(Role.COORDINATOR, drill.home),
    "drill:area": Press(Role.COORDINATOR, drill.area),
    "drill:kinds": Press(Role.COORDINATOR, drill.kinds),
    "drill:kind": Press(Role.COORDINATOR, drill.kind),
    "drill:place": Press(Role.COORDINATOR, drill.place),
    "drill:start": Press(Role.COORDINATOR, drill.start),
    "drill:end": Press(Role.COORDINATOR, drill.end),
    "points:page": Press(Role.COORDINATOR, points.page),
    "points:open": Press(Role.COORDINATOR, points.open_),
    "points:series": Press(Role.COORDINATOR, points.series),
    "points:area": Press(Role.COORDINATOR, points.area),
    "points:name": Press(Role.COORDINATOR, points.name),
    "digest:week": Press(Role.COORDINATOR, digest.week),
    "digest:show": Press(Role.COORDINATOR, digest.turn),
    "digest:list": Press(Role.COORDINATOR, digest.list_),
    "worst:places": Press(Role.COORDINATOR, worst.places),
    "worst:bodies": Press(Role.COORDINATOR, worst.bodies),
    "worst:map": Press(Role.COORDINATOR, worst.map_),
    "digest:print": Press(Role.COORDINATOR, digest.print_),
    "digest:table": Press(Role.COORDINATOR, digest.table),
    "digest:pictures": Press(Role.COORDINATOR, digest.pictures),
}

PRESSES = of_own_region(_PRESSES)

ATTENTION: dict[str, Takes] = {
    "decide": decide.words,
    "find": find.words,
    "roster": roster.words,
    "desk": desk.words,
    "caller": callers.takes,
    "drill": drill.takes,
    "letter": refer.takes,
    "point-name": points.takes,
    "answer": answer.takes,
}
