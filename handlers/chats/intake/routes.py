"""Commands, presses and messages of this capability: who may, what it does, what it carries."""

from bot.domain.intake.neighbours import ANSWERS
from bot.domain.people.roles import Role
from handlers.chats.intake import bar, draft, kind_questions, neighbours
from handlers.tables import Attends, Command, Press

COMMANDS: dict[str, Command] = {
    "new": Command(Role.RESIDENT, draft.new),
    "neighbours": Command(Role.RESIDENT, neighbours.neighbours),
}

PRESSES: dict[str, Press] = {
    "draft:new": Press(Role.RESIDENT, draft.begin),
    "draft:kind": Press(Role.RESIDENT, draft.choose, str),
    "draft:kinds": Press(Role.RESIDENT, draft.kinds),
    "draft:line": Press(Role.RESIDENT, draft.line, str),
    "draft:agree": Press(Role.RESIDENT, draft.agree, int),
    "draft:send": Press(Role.RESIDENT, draft.send),
    "draft:anyway": Press(Role.RESIDENT, draft.send_anyway),
    "draft:join": Press(Role.RESIDENT, draft.join, int),
    "draft:separate": Press(Role.RESIDENT, draft.separate),
    "draft:at": Press(Role.RESIDENT, draft.at, int),
    "draft:cancel": Press(Role.RESIDENT, draft.cancel),
    "draft:another": Press(Role.RESIDENT, draft.another),
    "draft:back": Press(Role.RESIDENT, draft.take_back, int),
    "ask:answer": Press(Role.RESIDENT, kind_questions.answer, int, str, str),
    "ask:skip": Press(Role.RESIDENT, kind_questions.skip, int, str),
    "ask:done": Press(Role.RESIDENT, kind_questions.done, int, str),
    "ask:back": Press(Role.RESIDENT, kind_questions.back, int),
    "taken:use": Press(Role.RESIDENT, draft.use_taken, int),
    "taken:leave": Press(Role.RESIDENT, draft.leave_taken, int),
    "near:on": Press(Role.RESIDENT, neighbours.on),
    "near:off": Press(Role.RESIDENT, neighbours.off),
    "near:move": Press(Role.RESIDENT, neighbours.move),
    **{f"near:{what}": Press(Role.RESIDENT, neighbours.choose(what), int) for what in ("radius", "quiet", "often")},
    **{f"near:{said}": Press(Role.RESIDENT, neighbours.answer(said), int) for said in ANSWERS},
    "case:bar": Press(Role.COORDINATOR, bar.ask, int),
    "case:bar_for": Press(Role.COORDINATOR, bar.reason, int, str),
    "case:barred": Press(Role.COORDINATOR, bar.bar, int, str, int),
    "case:unbar": Press(Role.COORDINATOR, bar.unbar, int),
}

ATTENTION: dict[str, Attends] = {
    "neighbour": Attends(Role.RESIDENT, neighbours.takes),
}
