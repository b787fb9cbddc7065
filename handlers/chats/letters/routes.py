"""Commands, presses and messages of this capability: who may, what it does, what it carries."""

from bot.domain.people.roles import Role
from handlers.chats.letters import letter, response
from handlers.tables import Attends, Press

PRESSES: dict[str, Press] = {
    "case:refer": Press(Role.COORDINATOR, letter.refer, int),
    "letter:new": Press(Role.COORDINATOR, letter.new, int, str),
    "letter:next": Press(Role.COORDINATOR, letter.next_, int),
    "letter:open": Press(Role.COORDINATOR, letter.open_, int),
    "letter:back": Press(Role.COORDINATOR, letter.back, int),
    "letter:bodies": Press(Role.COORDINATOR, letter.bodies, int),
    "letter:body": Press(Role.COORDINATOR, letter.body, int, str),
    "letter:langs": Press(Role.COORDINATOR, letter.langs, int),
    "letter:lang": Press(Role.COORDINATOR, letter.lang, int, str),
    "letter:print": Press(Role.COORDINATOR, letter.print_, int),
    "letter:cases": Press(Role.COORDINATOR, letter.cases, int),
    "letter:case": Press(Role.COORDINATOR, letter.case, int, int),
    "letter:words": Press(Role.COORDINATOR, letter.words, int),
    "letter:drop": Press(Role.COORDINATOR, letter.drop, int),
    "letter:sent": Press(Role.COORDINATOR, letter.sent, int),
    "letter:day": Press(Role.COORDINATOR, letter.day, int, int),
    "letter:way": Press(Role.COORDINATOR, letter.way, int, str),
    "letter:number": Press(Role.COORDINATOR, letter.number, int),
    "letter:paper": Press(Role.COORDINATOR, letter.paper, int),
    "letter:pdf": Press(Role.COORDINATOR, letter.pdf, int),
    "letter:papers": Press(Role.COORDINATOR, letter.papers, int),
    "letter:why": Press(Role.COORDINATOR, letter.why, int),
    "case:answer": Press(Role.COORDINATOR, response.answer, int),
    "answer:new": Press(Role.COORDINATOR, response.new, int),
    "answer:says": Press(Role.COORDINATOR, response.says, int, str),
    "answer:promise": Press(Role.COORDINATOR, response.promise, int, int),
    "answer:ground": Press(Role.COORDINATOR, response.ground, int, str),
    "answer:to": Press(Role.COORDINATOR, response.to, int, str),
    "answer:came": Press(Role.COORDINATOR, response.came, int, int),
    "answer:drop": Press(Role.COORDINATOR, response.drop, int),
}

ATTENTION: dict[str, Attends] = {
    "letter": Attends(Role.COORDINATOR, letter.takes),
    "answer": Attends(Role.COORDINATOR, response.takes),
}
