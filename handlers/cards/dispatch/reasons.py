"""Why somebody is called, and why somebody is not, in words."""

from collections.abc import Iterator

from bot.domain.dispatch.ranking import NEEDLESS, Why
from bot.domain.privacy.audiences import Audience
from bot.i18n import Markup
from bot.services.privacy import shown
from handlers.cards.view import View
from storage.cases.complaints import Complaint
from storage.volunteers import volunteers


def explained(view: View, case: Complaint, person: int, why: Why, bar: str | None = None) -> Markup:
    """Return what counted for a candidate, as coordinators read it: «0.8 km, has a gas meter, 1 open case, …»."""
    return Markup(", ".join(_parts(view, case, person, why, bar)))


def way(view: View, case: Complaint, person: int) -> str | None:
    """Return about how far a volunteer lives from a case: from their square, not from their door. None: not known."""
    one = volunteers.get(view.tx, person)
    metres = shown.way_m(view.tx, case, one.home if one else None, Audience.COORDINATOR)
    return None if metres is None else view.words.distance(metres)


def because(view: View, why: Why, kind: str) -> Markup:
    """Return the short reason that the volunteer is told: «you are the nearest with a gas meter»."""
    return view.words(f"because-{why.because}", instrument=_instrument(view, kind))


def kept(view: View, bar: str) -> Markup:
    """Return why somebody is not called (a row of `BARS`, or «off_duty»)."""
    return view.words(f"kept-{bar}")


def _parts(view: View, case: Complaint, person: int, why: Why, bar: str | None) -> Iterator[str]:
    words = view.words
    if bar is not None:
        yield f"⛔ {kept(view, bar)}"
    if (far := way(view, case, person)) is not None:
        yield far
    if not why.in_time and bar != "late":
        yield words("why-late")
    if why.tool != NEEDLESS:
        yield words("why-tool", tool=why.tool, instrument=_instrument(view, case.kind))
    if why.open:
        yield words("why-open", n=why.open)
    if why.lately:
        yield words("why-lately", n=why.lately)
    yield words("why-answered", n=why.answered, of=why.asked) if why.asked else words("why-new")


def _instrument(view: View, kind: str) -> str:
    row = view.catalogue.kinds.get(kind)
    return row.instrument.value if row else "none"
