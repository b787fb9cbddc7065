"""The coordinator's doors; `/invite` has its own."""

from bot.domain.roles import Role
from handlers.coordinator import bar, board, callers, decide, digest, drill, find, recheck
from handlers.tables import Command, Press, Takes

COMMANDS = {
    "board": Command(Role.COORDINATOR, board.open_board),
    "find": Command(Role.COORDINATOR, find.find),
    "digest": Command(Role.COORDINATOR, digest.show),
    "caller": Command(Role.COORDINATOR, callers.caller),
    "callbacks": Command(Role.COORDINATOR, callers.back),
    "drill": Command(Role.COORDINATOR, drill.drill),
}

PRESSES = {
    "board:home": Press(Role.COORDINATOR, board.home),
    "board:stage": Press(Role.COORDINATOR, board.stage),
    "case:open": Press(Role.COORDINATOR, board.open_case),
    "case:photos": Press(Role.COORDINATOR, board.photos),
    "case:place": Press(Role.COORDINATOR, board.place),
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
    "digest:week": Press(Role.COORDINATOR, digest.turn),
    "digest:pictures": Press(Role.COORDINATOR, digest.pictures),
}

ATTENTION: dict[str, Takes] = {
    "decide": decide.words,
    "find": find.words,
    "caller": callers.takes,
    "drill": drill.takes,
}
