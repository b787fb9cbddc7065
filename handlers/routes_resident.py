"""The resident's doors."""

from bot.domain.cases.lifecycle import Says
from bot.domain.intake.neighbours import ANSWERS
from bot.domain.people.roles import Role
from handlers.chats.cases import my_cases
from handlers.chats.follow_up import following
from handlers.chats.intake import draft, kind_questions, neighbours
from handlers.chats.privacy import contact, privacy
from handlers.tables import Command, Press, Takes

COMMANDS = {
    "new": Command(Role.RESIDENT, draft.new),
    "my": Command(Role.RESIDENT, my_cases.my),
    "neighbours": Command(Role.RESIDENT, neighbours.neighbours),
    "privacy": Command(Role.RESIDENT, privacy.privacy),
}

PRESSES = {
    "draft:new": Press(Role.RESIDENT, draft.begin),
    "draft:kind": Press(Role.RESIDENT, draft.choose),
    "draft:kinds": Press(Role.RESIDENT, draft.kinds),
    "draft:line": Press(Role.RESIDENT, draft.line),
    "draft:send": Press(Role.RESIDENT, draft.send),
    "draft:anyway": Press(Role.RESIDENT, draft.send_anyway),
    "draft:join": Press(Role.RESIDENT, draft.join),
    "draft:separate": Press(Role.RESIDENT, draft.separate),
    "draft:contact": Press(Role.RESIDENT, contact.toggle),
    "draft:at": Press(Role.RESIDENT, draft.at),
    "draft:cancel": Press(Role.RESIDENT, draft.cancel),
    "draft:another": Press(Role.RESIDENT, draft.another),
    "draft:back": Press(Role.RESIDENT, draft.take_back),
    "ask:answer": Press(Role.RESIDENT, kind_questions.answer),
    "ask:skip": Press(Role.RESIDENT, kind_questions.skip),
    "ask:done": Press(Role.RESIDENT, kind_questions.done),
    "ask:back": Press(Role.RESIDENT, kind_questions.back),
    "taken:use": Press(Role.RESIDENT, draft.use_taken),
    "taken:leave": Press(Role.RESIDENT, draft.leave_taken),
    "my:open": Press(Role.RESIDENT, my_cases.open_),
    "my:page": Press(Role.RESIDENT, my_cases.page),
    "my:add": Press(Role.RESIDENT, following.add),
    "my:done": Press(Role.RESIDENT, following.done),
    "my:withdraw": Press(Role.RESIDENT, following.ask_withdraw),
    "my:withdrawn": Press(Role.RESIDENT, following.withdraw),
    "my:stay": Press(Role.RESIDENT, following.stay),
    "voice:off": Press(Role.RESIDENT, following.off),
    "voice:on": Press(Role.RESIDENT, following.on),
    **{f"voice:{says}": Press(Role.RESIDENT, following.voice(says)) for says in Says},
    "near:on": Press(Role.RESIDENT, neighbours.on),
    "near:off": Press(Role.RESIDENT, neighbours.off),
    "near:move": Press(Role.RESIDENT, neighbours.move),
    **{f"near:{what}": Press(Role.RESIDENT, neighbours.choose(what)) for what in ("radius", "quiet", "often")},
    **{f"near:{said}": Press(Role.RESIDENT, neighbours.answer(said)) for said in ANSWERS},
    "privacy:data": Press(Role.RESIDENT, privacy.data),
    "privacy:ask": Press(Role.RESIDENT, privacy.ask),
    "privacy:back": Press(Role.RESIDENT, privacy.back),
    "privacy:forget": Press(Role.RESIDENT, privacy.forget),
}

ATTENTION: dict[str, Takes] = {
    "draft": contact.takes_report,
    "contact": contact.takes,
    "more": following.takes,
    "neighbour": neighbours.takes,
}
