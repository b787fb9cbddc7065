"""What to keep to before a visit: on the card of a check until it was read; and who may not go alone."""

from bot.engine.message import Button
from bot.i18n import Markup
from handlers.cards.view import View
from storage.cases.complaints import Complaint
from storage.checks import checks
from storage.checks.checks import Check
from storage.volunteers import cohorts, volunteers

Rows = tuple[tuple[Button, ...], ...]


def before(view: View, one: Check, case: Complaint) -> list[str]:
    """Return the rules for this visit while they were not confirmed, afterwards one line; none where there are none."""
    kind = view.catalogue.kinds.get(case.kind)
    rules = view.catalogue.safety.of(kind) if kind else ()
    lines: list[str] = []
    if rules and one.safety_read_at is None:
        lines = [view.words("safety-title"), *(view.words("safety-rule", rule=view.words.of(rule)) for rule in rules)]
    elif rules and one.safety_read_at is not None:
        lines = [view.words("safety-was-read", at=view.local(one.safety_read_at))]
    lines += _with(view, one)
    return [*lines, ""] if lines else []


def button(view: View, one: Check, case: Complaint) -> Rows:
    """Return «Read» while the rules wait for it."""
    kind = view.catalogue.kinds.get(case.kind)
    if kind is None or not view.catalogue.safety.of(kind) or one.safety_read_at is not None:
        return ()
    return ((view.button("safety-read", "check:safety", one.id),),)


def noted(view: View, one: Check) -> list[str]:
    """Say of a check that is over what was not as it should be: rules nobody confirmed; and who went along."""
    unread = [view.words("safety-unread")] if one.safety_read_at is None else []
    return [*unread, *_with(view, one)]


def accepting(view: View, offer_id: int, press: str) -> Button:
    """Return the button that takes an offer («offer» or «recheck»): somebody under 18 takes it with their adult."""
    if _adult(view) is None:
        return view.button("offer-accept", f"{press}:accept", offer_id)
    return view.button("offer-accept-with", f"{press}:with", offer_id)


def accompanied(view: View) -> list[Markup]:
    """Say above that button with whom somebody under 18 goes; nothing to a grown-up."""
    adult = _adult(view)
    return [] if adult is None else [view.words("offer-with", adult=adult)]


def _adult(view: View) -> str | None:
    """Return the name of the adult whom the reader needs, None for a grown-up."""
    known = cohorts.get(view.tx, view.reader) if view.reader is not None else None
    if known is None or not known.minor:
        return None
    adult = cohorts.companion(view.tx, known.person)
    return "–" if adult is None else _name(view, adult)


def _with(view: View, one: Check) -> list[Markup]:
    adult = checks.companion(view.tx, one.id)
    return [] if adult is None else [view.words("safety-with", adult=_name(view, adult))]


def _name(view: View, person: int) -> str:
    found = volunteers.get(view.tx, person)
    return found.name if found and found.name else view.words.plain("minor-nameless")
