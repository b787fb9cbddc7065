"""Commands, presses and messages of this capability: who may, what it does, what it carries."""

from bot.domain.people.roles import Role
from handlers.chats.monitoring import observe, points
from handlers.tables import Attends, Command, Press

COMMANDS: dict[str, Command] = {
    "observe": Command(Role.VOLUNTEER, observe.observe),
    "observations": Command(Role.COORDINATOR, points.observations),
}

PRESSES: dict[str, Press] = {
    "observe:open": Press(Role.VOLUNTEER, observe.open_),
    "observe:join": Press(Role.VOLUNTEER, observe.join),
    "observe:home": Press(Role.VOLUNTEER, observe.home),
    "observe:place": Press(Role.VOLUNTEER, observe.place),
    "observe:name": Press(Role.VOLUNTEER, observe.name),
    "observe:times": Press(Role.VOLUNTEER, observe.times),
    "observe:preset": Press(Role.VOLUNTEER, observe.preset, int),
    "observe:pauses": Press(Role.VOLUNTEER, observe.pauses),
    "observe:pause": Press(Role.VOLUNTEER, observe.pause, str),
    "observe:resume": Press(Role.VOLUNTEER, observe.resume),
    "observe:goon": Press(Role.VOLUNTEER, observe.go_on),
    "observe:leave": Press(Role.VOLUNTEER, observe.leave),
    "observe:series": Press(Role.VOLUNTEER, observe.series),
    "observe:now": Press(Role.VOLUNTEER, observe.now),
    "observe:said": Press(Role.VOLUNTEER, observe.said, int, str),
    "observe:strength": Press(Role.VOLUNTEER, observe.strength, int, int),
    "observe:change": Press(Role.VOLUNTEER, observe.change, int),
    "observe:add": Press(Role.VOLUNTEER, observe.add, int),
    "observe:done": Press(Role.VOLUNTEER, observe.done, int),
    "points:page": Press(Role.COORDINATOR, points.page, int),
    "points:open": Press(Role.COORDINATOR, points.open_, int),
    "points:series": Press(Role.COORDINATOR, points.series, int),
    "points:area": Press(Role.COORDINATOR, points.area, str),
    "points:name": Press(Role.COORDINATOR, points.name, int),
}

ATTENTION: dict[str, Attends] = {
    "observe": Attends(Role.VOLUNTEER, observe.takes_place),
    "observation": Attends(Role.VOLUNTEER, observe.takes),
    "point-name": Attends(Role.COORDINATOR, points.takes),
}
