"""The volunteer's doors."""

from bot.domain.roles import Role
from handlers.context import Context
from handlers.tables import Command, Press, Takes
from handlers.volunteer import check, course, duty, duty_end, fix, late, looking, observe, offers, on_site, recheck

MENDS = Role.VOLUNTEER | Role.COORDINATOR
"""Who may correct a check that is done: its own volunteer, and any coordinator."""


async def cases(context: Context, _: str) -> None:
    """`/cases`: what is held out, open checks, the last ones done."""
    context.say("cases")


COMMANDS = {
    "duty": Command(Role.VOLUNTEER, duty_end.duty),
    "cases": Command(Role.VOLUNTEER, cases),
    "course": Command(Role.VOLUNTEER, course.course),
    "observe": Command(Role.VOLUNTEER, observe.observe),
}

PRESSES = {
    "duty:on": Press(Role.VOLUNTEER, duty.on),
    "duty:off": Press(Role.VOLUNTEER, duty.off),
    "duty:until": Press(Role.VOLUNTEER, duty_end.until),
    "duty:hours": Press(Role.VOLUNTEER, duty_end.hours),
    "duty:evening": Press(Role.VOLUNTEER, duty_end.evening),
    "duty:today": Press(Role.VOLUNTEER, duty_end.today),
    "duty:back": Press(Role.VOLUNTEER, duty_end.back),
    "profile:home": Press(Role.VOLUNTEER, duty.home),
    "profile:name": Press(Role.VOLUNTEER, duty.name),
    "profile:radius": Press(Role.VOLUNTEER, duty.radius),
    "profile:medium": Press(Role.VOLUNTEER, duty.medium),
    "profile:instrument": Press(Role.VOLUNTEER, duty.instrument),
    "profile:retire": Press(Role.VOLUNTEER, duty.retire),
    "profile:done": Press(Role.VOLUNTEER, duty.done),
    "course:show": Press(Role.VOLUNTEER, course.offer),
    "course:home": Press(Role.VOLUNTEER, course.home),
    "course:open": Press(Role.VOLUNTEER, course.open_),
    "course:card": Press(Role.VOLUNTEER, course.card),
    "course:quiz": Press(Role.VOLUNTEER, course.quiz),
    "course:answer": Press(Role.VOLUNTEER, course.answer),
    "offer:accept": Press(Role.VOLUNTEER, offers.accept),
    "offer:decline": Press(Role.VOLUNTEER, offers.decline),
    "recheck:accept": Press(Role.VOLUNTEER, recheck.accept),
    "recheck:decline": Press(Role.VOLUNTEER, recheck.decline),
    "recheck:says": Press(Role.VOLUNTEER, recheck.says),
    "recheck:without": Press(Role.VOLUNTEER, recheck.without),
    "recheck:impossible": Press(Role.VOLUNTEER, recheck.impossible),
    "recheck:why": Press(Role.VOLUNTEER, recheck.why),
    "recheck:returned": Press(Role.VOLUNTEER, recheck.returned),
    "offer:why": Press(Role.VOLUNTEER, offers.why),
    "offer:later": Press(Role.VOLUNTEER, offers.later),
    "offer:at": Press(Role.VOLUNTEER, offers.at),
    "offer:card": Press(Role.VOLUNTEER, offers.card),
    "check:open": Press(Role.VOLUNTEER, check.open_),
    "check:card": Press(Role.VOLUNTEER, check.card),
    "check:case": Press(Role.VOLUNTEER, check.case),
    "check:arrived": Press(Role.VOLUNTEER, check.arrived),
    "check:reading": Press(Role.VOLUNTEER, check.reading),
    "check:substance": Press(Role.VOLUNTEER, check.substance),
    "check:instrument": Press(Role.VOLUNTEER, check.instrument),
    "check:undo": Press(Role.VOLUNTEER, check.undo),
    "check:confirmed": Press(Role.VOLUNTEER, check.confirmed),
    "check:unconfirmed": Press(Role.VOLUNTEER, check.unconfirmed),
    "check:impossible": Press(Role.VOLUNTEER, check.impossible),
    "check:why": Press(Role.VOLUNTEER, check.why),
    "check:coming": Press(Role.VOLUNTEER, check.coming),
    "check:back": Press(Role.VOLUNTEER, check.back),
    "check:returned": Press(Role.VOLUNTEER, check.returned),
    "check:there": Press(Role.VOLUNTEER, on_site.there),
    "check:notyet": Press(Role.VOLUNTEER, on_site.not_yet),
    "check:keep": Press(Role.VOLUNTEER, on_site.really),
    "check:slip": Press(Role.VOLUNTEER, on_site.a_slip),
    "observe:open": Press(Role.VOLUNTEER, observe.open_),
    "observe:join": Press(Role.VOLUNTEER, observe.join),
    "observe:home": Press(Role.VOLUNTEER, observe.home),
    "observe:place": Press(Role.VOLUNTEER, observe.place),
    "observe:name": Press(Role.VOLUNTEER, observe.name),
    "observe:times": Press(Role.VOLUNTEER, observe.times),
    "observe:preset": Press(Role.VOLUNTEER, observe.preset),
    "observe:pauses": Press(Role.VOLUNTEER, observe.pauses),
    "observe:pause": Press(Role.VOLUNTEER, observe.pause),
    "observe:resume": Press(Role.VOLUNTEER, observe.resume),
    "observe:goon": Press(Role.VOLUNTEER, observe.go_on),
    "observe:leave": Press(Role.VOLUNTEER, observe.leave),
    "observe:series": Press(Role.VOLUNTEER, observe.series),
    "observe:now": Press(Role.VOLUNTEER, observe.now),
    "observe:said": Press(Role.VOLUNTEER, observe.said),
    "observe:strength": Press(Role.VOLUNTEER, observe.strength),
    "observe:change": Press(Role.VOLUNTEER, observe.change),
    "observe:add": Press(Role.VOLUNTEER, observe.add),
    "observe:done": Press(Role.VOLUNTEER, observe.done),
    "check:show": Press(Role.VOLUNTEER, late.show),
    "check:add": Press(Role.VOLUNTEER, late.add),
    "look:open": Press(Role.VOLUNTEER, looking.open_),
    "look:all": Press(Role.VOLUNTEER, looking.all_),
    "look:at": Press(Role.VOLUNTEER, looking.at),
    "look:set": Press(Role.VOLUNTEER, looking.observe),
    "fix:open": Press(MENDS, fix.open_),
    "fix:what": Press(MENDS, fix.what),
    "fix:reading": Press(MENDS, fix.reading),
    "fix:withdraw": Press(MENDS, fix.withdraw),
    "fix:verdict": Press(MENDS, fix.verdict),
    "fix:to": Press(MENDS, fix.into),
    "fix:note": Press(MENDS, fix.note),
    "fix:why": Press(MENDS, fix.why),
    "fix:stop": Press(MENDS, fix.stop),
}

ATTENTION: dict[str, Takes] = {
    "profile": duty.takes,
    "check": check.takes,
    "late": late.takes,
    "fix": fix.takes,
    "observe": observe.takes_place,
    "observation": observe.takes,
}
