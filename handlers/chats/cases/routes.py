"""Commands, presses and messages of this capability: who may, what it does, what it carries."""

from bot.domain.people.roles import Role
from handlers.chats.cases import board, decide, desk, find, my_cases
from handlers.tables import Attends, Command, Press

COMMANDS: dict[str, Command] = {
    "my": Command(Role.RESIDENT, my_cases.my),
    "board": Command(Role.COORDINATOR, board.open_board),
    "find": Command(Role.COORDINATOR, find.find),
}

PRESSES: dict[str, Press] = {
    "my:open": Press(Role.RESIDENT, my_cases.open_, int),
    "my:page": Press(Role.RESIDENT, my_cases.page, int),
    "board:home": Press(Role.COORDINATOR, board.home),
    "board:list": Press(Role.COORDINATOR, board.list_, str, str, str, str, int),
    "board:by": Press(Role.COORDINATOR, board.by, str, str, str, str, int),
    "board:place": Press(Role.COORDINATOR, find.place, str, str, int),
    "board:stage": Press(Role.COORDINATOR, board.stage, str, str, int),
    "case:open": Press(Role.COORDINATOR, board.open_case, int),
    "case:photos": Press(Role.COORDINATOR, board.photos, int),
    "case:place": Press(Role.COORDINATOR, board.place, int),
    "case:asked": Press(Role.COORDINATOR, board.asked, int),
    "case:more": Press(Role.COORDINATOR, board.more, int),
    "case:call": Press(Role.COORDINATOR, decide.call, int),
    "case:reassign": Press(Role.COORDINATOR, decide.reassign, int),
    "case:give": Press(Role.COORDINATOR, decide.give, int, int),
    "case:join": Press(Role.COORDINATOR, decide.join, int),
    "case:into": Press(Role.COORDINATOR, decide.into, int, int),
    "case:reject": Press(Role.COORDINATOR, decide.reject, int),
    "case:reason": Press(Role.COORDINATOR, decide.reason, int, str),
    "case:close": Press(Role.COORDINATOR, decide.close, int),
    "case:outcome": Press(Role.COORDINATOR, decide.outcome, int, str),
    "case:settle": Press(Role.COORDINATOR, decide.settle, int, str),
    "case:reopen": Press(Role.COORDINATOR, decide.reopen, int),
    "case:split": Press(Role.COORDINATOR, decide.split, int),
    "desk:mine": Press(Role.COORDINATOR, desk.mine, int),
    "desk:leave": Press(Role.COORDINATOR, desk.leave, int),
    "desk:hand": Press(Role.COORDINATOR, desk.hand, int),
    "desk:give": Press(Role.COORDINATOR, desk.give, int, int),
    "desk:urgent": Press(Role.COORDINATOR, desk.urgent, int),
    "desk:calm": Press(Role.COORDINATOR, desk.calm, int),
    "desk:note": Press(Role.COORDINATOR, desk.note, int),
    "desk:reply": Press(Role.COORDINATOR, desk.reply, int),
    "desk:say": Press(Role.COORDINATOR, desk.say, int, str),
    "desk:name": Press(Role.COORDINATOR, desk.name),
}

ATTENTION: dict[str, Attends] = {
    "decide": Attends(Role.COORDINATOR, decide.words),
    "find": Attends(Role.COORDINATOR, find.words),
    "desk": Attends(Role.COORDINATOR, desk.words),
}
