"""What each press carries when somebody forges it with the real numbers of others' things."""

from typing import Any

from bot.domain.people.roles import Role
from handlers.buttons import SHAPES, make
from handlers.routes import PRESSES
from tests.hostile.there_is import There

# The noun of a press → what its first number is of. Of coordinators «recheck» carries a case, of volunteers a check.
FIRST = {
    "answer": "answer", "area": "held", "ask": "rang", "caller": "caller", "case": "case", "cases": "case",
    "channel": "channel", "check": "held", "desk": "case", "draft": "draft", "drill": "drill", "fix": "done",
    "group": "case", "hide": "case",
    "handover": "handover", "hours": "absence", "invite": "invitation", "join": "request",
    "kit": "kit", "letter": "letter", "look": "held", "minor": "minor", "my": "case", "near": "question",
    "observe": "observe", "offer": "offer", "pack": "case", "points": "point", "post": "case", "privacy": "case",
    "profile": "tool", "recheck": "held", "roster": "vera", "taken": "file", "tool": "tool", "voice": "case",
}  # fmt: skip

FIRST_OF = {
    "answer:new": "letter", "caller:says": "rang", "draft:join": "case", "draft:at": "place",
    "kit:take": "kit_handover", "kit:refuse": "kit_handover", "letter:new": "case",
}  # fmt: skip

# What follows the first number, or all that is carried where there is none: what could be done if it were theirs.
REST: dict[str, tuple[Any, ...]] = {
    "answer:came": (0,), "answer:ground": ("no_breach",), "answer:promise": (10,), "answer:says": ("done",),
    "answer:to": ("sanitary",), "ask:answer": ("strength", "4"), "ask:done": ("strength",), "ask:skip": ("strength",),
    "area:pace": (40,), "caller:says": ("gone",), "caller:told": (9_999_999_999_999,), "case:bar_for": ("spam",),
    "case:barred": ("spam", 7), "case:outcome": ("fixed",), "case:reason": ("spam",), "case:settle": ("fixed",),
    "channel:use": ("ru",), "check:substance": ("so2",), "check:why": ("unsafe",), "desk:say": ("photo",),
    "fix:to": ("not_confirmed",), "fix:why": ("slip",), "group:area": ("temirtau", 0), "group:lang": ("ru", 0),
    "kit:medium": ("air",), "kit:belongs": ("temirtau",), "letter:body": ("sanitary",), "letter:day": (0,),
    "letter:lang": ("ru",), "letter:new": ("appeal",), "letter:way": ("hand",), "look:at": ("smell",),
    "look:set": ("smell", "4"), "minor:page": (0,), "observe:said": ("quiet",), "observe:strength": (4,),
    "offer:at": (29_000_000,), "offer:why": ("far",), "pack:make": ("case", "ru", 0), "pack:set": ("case", "ru", 0),
    "post:cell": (1,), "recheck:says": ("gone",), "recheck:why": ("unsafe",), "recheck:without": ("gone", "dark"),
    "tool:turn": ("water",), "board:stage": ("received", "new", 0), "board:place": ("temirtau", "-", 0),
    "board:list": ("all", "temirtau", "*", "*", 0), "board:by": ("all", "temirtau", "*", "*", 0),
    "digest:show": ("2026-W11", "temirtau"), "digest:pictures": ("2026-W11", "temirtau"),
    "digest:print": ("2026-W11", "temirtau"), "digest:table": ("2026-W11", "temirtau"), "digest:week": ("2026-W11",),
    "digest:list": ("2026-W11", "temirtau", "alone", 0), "worst:places": ("temirtau",), "worst:bodies": ("temirtau",),
    "worst:map": ("temirtau",), "points:area": ("temirtau",), "drill:area": ("temirtau",), "drill:kinds": ("temirtau",),
    "drill:kind": ("temirtau", "smell"), "drill:place": ("temirtau", "smell"), "drill:start": ("temirtau", "smell"),
    "export:set": ("cases", "csv", "all", "temirtau", "*"), "export:make": ("cases", "csv", "all", "temirtau", "*"),
    "export:by": ("area", "cases", "csv", "all", "temirtau", "*"), "invite:make": ("volunteer", "temirtau", 1, 7),
    "invite:with": ("volunteer", "temirtau", 1, 7), "invite:role": ("volunteer",), "roster:list": ("all", 0),
    "lang": ("en",), "draft:kind": ("smell",), "draft:agree": (1,), "draft:line": ("green",), "cohort:is": ("other",),
    "cohort:age": ("adult",), "course:open": ("air",), "course:card": ("air", 0), "course:quiz": ("air",),
    "course:answer": ("air", "x", "x"), "hours:preset": ("always",), "hours:turn": (0, "morning"), "hours:day": (0,),
    "hours:quiet_at": (0,), "hours:weeks": (1,), "hours:limit": (3,), "duty:hours": (2,), "where:area": ("temirtau",),
    "where:district": ("temirtau", "centre"), "where:by": ("car",), "where:skill": ("first_aid",),
    "profile:radius": (5000,), "profile:medium": ("air",), "observe:preset": (0,), "observe:pause": ("day",),
    "near:radius": (0,), "near:quiet": (0,), "near:often": (0,), "cases:became": (0,), "my:page": (0,),
    "thanks:certificate": ("2026-02",), "thanks:print": ("2026-02",), "points:page": (0,), "group:setup": (0,),
    "group:gone": (0,), "hide:part": (0, 1), "hide:show": (1,),
}  # fmt: skip

WHOLE = {name for name, rest in REST.items() if name.partition(":")[0] not in FIRST} | {
    "group:area", "group:lang", "group:setup", "group:gone", "invite:make", "invite:with", "invite:role",
    "draft:kind", "draft:line", "draft:agree", "drill:area", "drill:kinds", "drill:kind", "drill:place",
    "drill:start", "points:area",
    "points:page", "hours:preset", "hours:turn", "hours:day", "hours:quiet_at", "hours:weeks", "hours:limit",
    "profile:radius", "profile:medium", "observe:preset", "observe:pause", "near:radius", "near:quiet", "near:often",
    "cases:became", "my:page", "roster:list",
}  # fmt: skip
"""Presses whose first argument is no number of anything of others'."""

LAST = "privacy:forget"
"""Whoever has pressed this is somebody new."""


def forged(name: str, there: There) -> str:
    """Return a press as it would be sent, with the real numbers of others' things."""
    shape = SHAPES[name]
    ids, noun = there.ids, name.partition(":")[0]
    second = {
        "case:give": ids["omar"], "case:into": ids["other"], "check:to": ids["omar"], "check:instrument": ids["tool"],
        "check:keep": ids["reading"], "check:slip": ids["reading"], "desk:give": ids["clara"],
        "fix:reading": ids["reading"], "fix:withdraw": ids["reading"], "kit:hand": ids["omar"],
        "letter:case": ids["rang"], "minor:with": ids["vera"],
        "post:photo": ids["file"], "recheck:fixed": ids["file"],
    }  # fmt: skip
    if name in WHOLE or not shape:
        carried: tuple[Any, ...] = REST.get(name, ())
    elif name == "check:with":
        carried = (ids["held"], ids["reading"], ids["tool"])
    elif name == "check:meant":
        carried = (ids["held"], ids["reading"], 0)
    elif name == "kit:slot":
        carried = (ids["kit"], 739_700, "day")
    else:
        what = "case" if noun == "recheck" and PRESSES[name].role is Role.COORDINATOR else FIRST[noun]
        first = ids[FIRST_OF.get(name, what)]
        carried = (first, second[name]) if name in second else (first, *REST.get(name, ()))
    assert tuple(type(one) for one in carried) == shape, (name, carried, shape)
    return make(name, *carried)


def everything() -> list[str]:
    """Return the name of every press, being forgotten last."""
    return [*sorted(PRESSES.keys() - {LAST}), LAST]
