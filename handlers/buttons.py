"""Callback data: made and parsed here and nowhere else. `noun:verb[:argument…]`, at most 64 bytes."""

from typing import Any

from bot.errors import Refused
from handlers.profile_shapes import OF_PROFILES
from handlers.shapes import CHECKS, DIGEST, HANDED_OUT, JOINING, LETTERS, VOLUNTEERS

LIMIT = 64

# What each press carries behind its name.
SHAPES: dict[str, tuple[type, ...]] = {
    **CHECKS,
    **JOINING,
    **LETTERS,
    **VOLUNTEERS,
    **OF_PROFILES,
    **DIGEST,
    **HANDED_OUT,
    "lang": (str,),
    "draft:new": (),
    "draft:kind": (str,),
    "draft:kinds": (),
    "draft:line": (str,),
    "draft:send": (),
    "draft:anyway": (),
    "draft:cancel": (),
    "draft:another": (),
    "draft:back": (int,),
    "draft:contact": (),
    "draft:at": (int,),
    "draft:join": (int,),
    "draft:separate": (),
    "taken:use": (int,),
    "taken:leave": (int,),
    "ask:answer": (int, str, str),
    "ask:skip": (int, str),
    "ask:done": (int, str),
    "ask:back": (int,),
    "my:open": (int,),
    "my:page": (int,),
    "offer:accept": (int,),
    "offer:decline": (int,),
    "offer:why": (int, str),
    "offer:later": (int,),
    "offer:at": (int, int),
    "offer:card": (int,),
    "group:go": (int,),
    "group:setup": (int,),
    "group:area": (str, int),
    "group:lang": (str, int),
    "group:gone": (int,),
    "check:open": (int,),
    "check:arrived": (int,),
    "check:reading": (int,),
    "check:confirmed": (int,),
    "check:unconfirmed": (int,),
    "check:impossible": (int,),
    "check:why": (int, str),
    "check:instrument": (int, int),
    "check:back": (int,),
    "check:coming": (int,),
    "check:hand": (int,),
    "check:to": (int, int),
    "handover:accept": (int,),
    "handover:decline": (int,),
    "handover:keep": (int,),
    "check:returned": (int,),
    "check:card": (int,),
    "check:case": (int,),
    "check:substance": (int, str),
    "check:undo": (int,),
    "check:there": (int,),
    "check:notyet": (int,),
    "check:keep": (int, int),
    "check:slip": (int, int),
    "check:show": (int,),
    "check:add": (int,),
    "look:open": (int,),
    "look:all": (int,),
    "look:at": (int, str),
    "look:set": (int, str, str),
    "fix:open": (int,),
    "fix:what": (int,),
    "fix:reading": (int, int),
    "fix:withdraw": (int, int),
    "fix:verdict": (int,),
    "fix:to": (int, str),
    "fix:note": (int,),
    "fix:why": (int, str),
    "fix:stop": (int,),
    "cases:became": (int,),
    "thanks:months": (),
    "thanks:certificate": (str,),
    "thanks:print": (str,),
    "recheck:accept": (int,),
    "recheck:decline": (int,),
    "recheck:says": (int, str),
    "recheck:without": (int, str, str),
    "recheck:impossible": (int,),
    "recheck:why": (int, str),
    "recheck:returned": (int,),
    "recheck:ask": (int,),
    "recheck:drop": (int,),
    "recheck:fixed": (int, int),
    "recheck:pictures": (int,),
    "voice:gone": (int,),
    "voice:less": (int,),
    "voice:same": (int,),
    "voice:more": (int,),
    "voice:back": (int,),
    "voice:off": (int,),
    "voice:on": (int,),
    "my:add": (int,),
    "my:done": (int,),
    "my:withdraw": (int,),
    "my:withdrawn": (int,),
    "my:stay": (int,),
    "privacy:data": (),
    "privacy:ask": (),
    "privacy:forget": (),
    "privacy:back": (),
    "near:on": (),
    "near:off": (),
    "near:move": (),
    "near:radius": (int,),
    "near:quiet": (int,),
    "near:often": (int,),
    "near:yes": (int,),
    "near:no": (int,),
    "near:away": (int,),
    "observe:open": (),
    "observe:join": (),
    "observe:home": (),
    "observe:place": (),
    "observe:name": (),
    "observe:times": (),
    "observe:preset": (int,),
    "observe:pauses": (),
    "observe:pause": (str,),
    "observe:resume": (),
    "observe:goon": (),
    "observe:leave": (),
    "observe:series": (),
    "observe:now": (),
    "observe:said": (int, str),
    "observe:strength": (int, int),
    "observe:change": (int,),
    "observe:add": (int,),
    "observe:done": (int,),
    "points:page": (int,),
    "points:open": (int,),
    "points:series": (int,),
    "points:area": (str,),
    "points:name": (int,),
    "board:stage": (str, str, int),
    "board:place": (str, str, int),
    "board:home": (),
    "case:open": (int,),
    "case:photos": (int,),
    "case:refer": (int,),
    "case:answer": (int,),
    "case:reassign": (int,),
    "case:give": (int, int),
    "case:call": (int,),
    "case:join": (int,),
    "case:reject": (int,),
    "case:reason": (int, str),
    "case:close": (int,),
    "case:outcome": (int, str),
    "case:settle": (int, str),
    "case:into": (int, int),
    "case:place": (int,),
    "case:asked": (int,),
    "case:more": (int,),
    "case:reopen": (int,),
    "case:bar": (int,),
    "case:bar_for": (int, str),
    "case:barred": (int, str, int),
    "case:unbar": (int,),
    "case:split": (int,),
    "offer:with": (int,),
    "recheck:with": (int,),
    "board:list": (str, str, str, str, int),
    "board:by": (str, str, str, str, int),
    "desk:mine": (int,),
    "desk:leave": (int,),
    "desk:hand": (int,),
    "desk:give": (int, int),
    "desk:urgent": (int,),
    "desk:calm": (int,),
    "desk:note": (int,),
    "desk:reply": (int,),
    "desk:say": (int, str),
    "desk:name": (),
    "caller:new": (),
    "caller:list": (),
    "caller:who": (),
    "caller:consent": (),
    "caller:open": (int,),
    "caller:told": (int, int),
    "caller:later": (int,),
    "caller:says": (int, str),
    "caller:forget": (int,),
    "caller:forgotten": (int,),
    "export:set": (str, str, str, str, str),
    "export:by": (str, str, str, str, str, str),
    "export:make": (str, str, str, str, str),
    "invite:role": (str,),
    "invite:with": (str, str, int, int),
    "invite:make": (str, str, int, int),
    "invite:open": (),
    "invite:revoke": (int,),
    "drill:home": (),
    "drill:area": (str,),
    "drill:kinds": (str,),
    "drill:kind": (str, str),
    "drill:place": (str, str),
    "drill:start": (str, str),
    "drill:end": (int,),
}


class Stale(Refused):
    """A button of an older program, or one nobody ever offered."""

    say = "press-stale"


def make(name: str, *args: object) -> str:
    """Return the data of a button. A name or a number of arguments that `SHAPES` does not know is our mistake."""
    assert len(args) == len(SHAPES[name]), name
    data = ":".join((name, *map(str, args)))
    assert len(data.encode()) <= LIMIT, data
    return data


def parse(data: str) -> tuple[str, tuple[Any, ...]]:
    """Return (name, arguments) of a press. Raise `Stale` for anything that is not of a known shape."""
    parts = data.split(":")
    for length in (2, 1):
        name = ":".join(parts[:length])
        shape = SHAPES.get(name)
        if shape is not None and len(parts) - length == len(shape):
            try:
                return name, tuple(_read(kind, text) for kind, text in zip(shape, parts[length:], strict=True))
            except ValueError:
                break
    raise Stale


def _read(kind: type, text: str) -> Any:
    if kind is int:
        if not text.isascii() or not text.isdigit() or len(text) > 18:
            raise ValueError(text)
        return int(text)
    if not text:
        raise ValueError(text)
    return text
