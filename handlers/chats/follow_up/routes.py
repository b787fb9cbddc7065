"""Commands, presses and messages of this capability: who may, what it does, what it carries."""

from bot.domain.cases.lifecycle import Says
from bot.domain.people.roles import Role
from handlers.chats.follow_up import following, recheck, recheck_for_coordinators
from handlers.tables import Attends, Press

PRESSES: dict[str, Press] = {
    "my:add": Press(Role.RESIDENT, following.add, int),
    "my:done": Press(Role.RESIDENT, following.done, int),
    "my:withdraw": Press(Role.RESIDENT, following.ask_withdraw, int),
    "my:withdrawn": Press(Role.RESIDENT, following.withdraw, int),
    "my:stay": Press(Role.RESIDENT, following.stay, int),
    "voice:off": Press(Role.RESIDENT, following.off, int),
    "voice:on": Press(Role.RESIDENT, following.on, int),
    **{f"voice:{says}": Press(Role.RESIDENT, following.voice(says), int) for says in Says},
    "recheck:accept": Press(Role.VOLUNTEER, recheck.accept, int),
    "recheck:with": Press(Role.VOLUNTEER, recheck.with_adult, int),
    "recheck:decline": Press(Role.VOLUNTEER, recheck.decline, int),
    "recheck:says": Press(Role.VOLUNTEER, recheck.says, int, str),
    "recheck:without": Press(Role.VOLUNTEER, recheck.without, int, str, str),
    "recheck:impossible": Press(Role.VOLUNTEER, recheck.impossible, int),
    "recheck:why": Press(Role.VOLUNTEER, recheck.why, int, str),
    "recheck:returned": Press(Role.VOLUNTEER, recheck.returned, int),
    "recheck:ask": Press(Role.COORDINATOR, recheck_for_coordinators.ask, int),
    "recheck:drop": Press(Role.COORDINATOR, recheck_for_coordinators.drop, int),
    "recheck:fixed": Press(Role.COORDINATOR, recheck_for_coordinators.fixed, int, int),
    "recheck:pictures": Press(Role.COORDINATOR, recheck_for_coordinators.pictures, int),
}

ATTENTION: dict[str, Attends] = {
    "more": Attends(Role.RESIDENT, following.takes),
}
