"""Why somebody is called, and why somebody is not, in words."""

from collections.abc import Iterator

from bot.domain.dispatch.ranking import NEEDLESS, Why
from bot.i18n import Markup
from handlers.cards.view import View


def explained(view: View, why: Why, kind: str, bar: str | None = None) -> Markup:
    """Return what counted for a candidate, as coordinators read it: «0.8 km, has a gas meter, 1 open case, …»."""
    return Markup(", ".join(_parts(view, why, kind, bar)))


def because(view: View, why: Why, kind: str) -> Markup:
    """Return the short reason that the volunteer is told: «you are the nearest with a gas meter»."""
    return view.words(f"because-{why.because}", instrument=_instrument(view, kind))


def kept(view: View, bar: str) -> Markup:
    """Return why somebody is not called (a row of `BARS`, or «off_duty»)."""
    return view.words(f"kept-{bar}")


def _parts(view: View, why: Why, kind: str, bar: str | None) -> Iterator[str]:
    words = view.words
    if bar is not None:
        yield f"⛔ {kept(view, bar)}"
    if why.distance_m is not None:
        yield words.distance(why.distance_m)
    if not why.in_time and bar != "late":
        yield words("why-late")
    if why.tool != NEEDLESS:
        yield words("why-tool", tool=why.tool, instrument=_instrument(view, kind))
    if why.open:
        yield words("why-open", n=why.open)
    if why.lately:
        yield words("why-lately", n=why.lately)
    yield words("why-answered", n=why.answered, of=why.asked) if why.asked else words("why-new")


def _instrument(view: View, kind: str) -> str:
    row = view.catalogue.kinds.get(kind)
    return row.instrument.value if row else "none"
