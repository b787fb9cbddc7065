"""Commands, presses and messages of this capability: who may, what it does, what it carries."""

from bot.domain.people.roles import Role
from handlers.chats.checks import check, corrections, dump_area, handover, late_additions, observations, on_site
from handlers.tables import Attends, Press

MENDS = Role.VOLUNTEER | Role.COORDINATOR
"""Who may correct a check that is done: its own volunteer, and any coordinator."""

PRESSES: dict[str, Press] = {
    "check:safety": Press(Role.VOLUNTEER, check.safety, int),
    "check:open": Press(Role.VOLUNTEER, check.open_, int),
    "check:card": Press(Role.VOLUNTEER, check.card, int),
    "check:case": Press(Role.VOLUNTEER, check.case, int),
    "check:arrived": Press(Role.VOLUNTEER, check.arrived, int),
    "check:reading": Press(Role.VOLUNTEER, check.reading, int),
    "check:substance": Press(Role.VOLUNTEER, check.substance, int, str),
    "check:instrument": Press(Role.VOLUNTEER, check.instrument, int, int),
    "check:undo": Press(Role.VOLUNTEER, check.undo, int),
    "check:confirmed": Press(Role.VOLUNTEER, check.confirmed, int),
    "check:unconfirmed": Press(Role.VOLUNTEER, check.unconfirmed, int),
    "check:impossible": Press(Role.VOLUNTEER, check.impossible, int),
    "check:why": Press(Role.VOLUNTEER, check.why, int, str),
    "check:coming": Press(Role.VOLUNTEER, check.coming, int),
    "check:hand": Press(Role.VOLUNTEER, handover.pick, int),
    "check:to": Press(Role.VOLUNTEER, handover.to, int, int),
    "handover:accept": Press(Role.VOLUNTEER, handover.accept, int),
    "handover:decline": Press(Role.VOLUNTEER, handover.decline, int),
    "handover:keep": Press(Role.VOLUNTEER, handover.keep, int),
    "check:back": Press(Role.VOLUNTEER, check.back, int),
    "check:returned": Press(Role.VOLUNTEER, check.returned, int),
    "check:there": Press(Role.VOLUNTEER, on_site.there, int),
    "check:notyet": Press(Role.VOLUNTEER, on_site.not_yet, int),
    "check:keep": Press(Role.VOLUNTEER, on_site.really, int, int),
    "check:slip": Press(Role.VOLUNTEER, on_site.a_slip, int, int),
    "check:meant": Press(Role.VOLUNTEER, on_site.meant, int, int, int),
    "check:with": Press(Role.VOLUNTEER, on_site.with_other, int, int, int),
    "check:show": Press(Role.VOLUNTEER, late_additions.show, int),
    "check:add": Press(Role.VOLUNTEER, late_additions.add, int),
    "area:open": Press(Role.VOLUNTEER, dump_area.open_, int),
    "area:walk": Press(Role.VOLUNTEER, dump_area.walk, int),
    "area:back": Press(Role.VOLUNTEER, dump_area.back, int),
    "area:stop": Press(Role.VOLUNTEER, dump_area.stop, int),
    "area:finish": Press(Role.VOLUNTEER, dump_area.finish, int),
    "area:around": Press(Role.VOLUNTEER, dump_area.around, int),
    "area:pace": Press(Role.VOLUNTEER, dump_area.pace, int, int),
    "area:drop": Press(Role.VOLUNTEER, dump_area.drop, int),
    "look:open": Press(Role.VOLUNTEER, observations.open_, int),
    "look:all": Press(Role.VOLUNTEER, observations.all_, int),
    "look:at": Press(Role.VOLUNTEER, observations.at, int, str),
    "look:set": Press(Role.VOLUNTEER, observations.observe, int, str, str),
    "fix:open": Press(MENDS, corrections.open_, int),
    "fix:what": Press(MENDS, corrections.what, int),
    "fix:reading": Press(MENDS, corrections.reading, int, int),
    "fix:withdraw": Press(MENDS, corrections.withdraw, int, int),
    "fix:verdict": Press(MENDS, corrections.verdict, int),
    "fix:to": Press(MENDS, corrections.into, int, str),
    "fix:note": Press(MENDS, corrections.note, int),
    "fix:why": Press(MENDS, corrections.why, int, str),
    "fix:stop": Press(MENDS, corrections.stop, int),
}

ATTENTION: dict[str, Attends] = {
    "check": Attends(Role.VOLUNTEER, dump_area.takes),
    "late": Attends(Role.VOLUNTEER, late_additions.takes),
    "fix": Attends(MENDS, corrections.takes),
}
