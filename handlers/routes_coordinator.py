"""The coordinator's doors; `/invite` has its own."""

from bot.domain.people.roles import Role
from handlers.chats.callers import callers
from handlers.chats.cases import board, decide, desk, find
from handlers.chats.digest import digest, export, worst
from handlers.chats.drills import drill
from handlers.chats.evidence import pack
from handlers.chats.follow_up import recheck_for_coordinators
from handlers.chats.intake import bar
from handlers.chats.letters import letter, response
from handlers.chats.monitoring import points
from handlers.chats.news import channel, publish
from handlers.chats.volunteers import roster
from handlers.own_region import of_own_region, typed_in_own_region
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
    "channel": Command(Role.COORDINATOR, channel.channel),
    "drill": Command(Role.COORDINATOR, drill.drill),
    "observations": Command(Role.COORDINATOR, points.observations),
}

_PRESSES: dict[str, Press] = {
    **letter.PRESSES,
    **response.PRESSES,
    "board:home": Press(Role.COORDINATOR, board.home),
    "board:list": Press(Role.COORDINATOR, board.list_),
    "board:by": Press(Role.COORDINATOR, board.by),
    "board:place": Press(Role.COORDINATOR, find.place),
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
    "channel:use": Press(Role.COORDINATOR, channel.use),
    "channel:off": Press(Role.COORDINATOR, channel.off),
    "post:open": Press(Role.COORDINATOR, publish.open_),
    "post:map": Press(Role.COORDINATOR, publish.take_map),
    "post:photos": Press(Role.COORDINATOR, publish.photos),
    "post:photo": Press(Role.COORDINATOR, publish.photo),
    "post:blur": Press(Role.COORDINATOR, publish.blur),
    "post:cell": Press(Role.COORDINATOR, publish.cell),
    "post:look": Press(Role.COORDINATOR, publish.look),
    "post:publish": Press(Role.COORDINATOR, publish.publish),
    "post:back": Press(Role.COORDINATOR, publish.back),
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
    "recheck:ask": Press(Role.COORDINATOR, recheck_for_coordinators.ask),
    "recheck:drop": Press(Role.COORDINATOR, recheck_for_coordinators.drop),
    "recheck:fixed": Press(Role.COORDINATOR, recheck_for_coordinators.fixed),
    "recheck:pictures": Press(Role.COORDINATOR, recheck_for_coordinators.pictures),
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

_ATTENTION: dict[str, Takes] = {
    "decide": decide.words,
    "find": find.words,
    "roster": roster.words,
    "desk": desk.words,
    "caller": callers.takes,
    "drill": drill.takes,
    "letter": letter.takes,
    "point-name": points.takes,
    "answer": response.takes,
}

ATTENTION = typed_in_own_region(_ATTENTION)
