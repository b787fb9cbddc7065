"""Whom a volunteer counts among, those under 18 before a coordinator, and the adult who goes along."""

from collections.abc import Iterator

from bot.domain.dispatch.safety import Cohort
from bot.domain.privacy.audiences import Audience
from bot.engine.message import Button, Message
from bot.i18n import Markup
from bot.services.cases import desk
from bot.services.privacy import shown
from bot.services.volunteers import cohorts as service
from handlers.cards.view import Card, View
from handlers.cards.wording.fitting import cut
from handlers.cards.wording.places import place
from storage.cases import complaints
from storage.checks import checks
from storage.privacy import consents
from storage.privacy.consents import Consent
from storage.volunteers import cohorts, volunteers
from storage.volunteers.cohorts import Belonging

PAGE = 5
"""Adults offered at a time."""

Rows = tuple[tuple[Button, ...], ...]


def cohort(view: View) -> Message | None:
    """Ask a volunteer who they are and how old, or show what was said and what has become of it."""
    if view.reader is None:
        return None
    known = cohorts.get(view.tx, view.reader)
    if known is None or view.args.get("anew"):
        return Message(view.words("cohort-ask"), _choices(view))
    if known.minor is None:
        rows = (
            (view.button("cohort-adult", "cohort:age", "adult"),),
            (view.button("cohort-minor", "cohort:age", "minor"),),
        )
        return Message(view.words("cohort-ask-age"), rows)
    lines: list[str] = [view.words("cohort-is", cohort=known.cohort)]
    rows_of: list[tuple[Button, ...]] = []
    if known.minor:
        lines += ["", _minor(view, known)]
        if known.approved is not False or known.request is not None:
            rows_of.append((view.button("cohort-ask-again", "cohort:ask"),))
        rows_of.append((view.button("cohort-adult-now", "cohort:age", "adult"),))
    rows_of.append((view.button("cohort-change", "cohort:anew"),))
    return Message("\n".join(lines), tuple(rows_of))


def line(view: View, person_id: int) -> Markup:
    """Say for the profile whom somebody counts among."""
    known = cohorts.get(view.tx, person_id)
    return view.words("profile-cohort", cohort=known.cohort) if known else view.words("profile-cohort-missing")


def alert(view: View) -> Message | None:
    """Ask a coordinator about somebody (`person`) under 18, or show what was decided. `page`: of the adults."""
    person = view.args["person"]
    known = cohorts.get(view.tx, person)
    if known is None:
        return Message(view.words("minor-gone"))
    who = _name(view, person)
    if known.request == "adult":
        rows: Rows = (
            (view.button("minor-grown-yes", "minor:grown", person), view.button("minor-no", "minor:no", person)),
        )
        return Message(view.words("alert-grown", name=who), rows)
    guardian = consents.of(view.tx, person, "guardian") if known.minor else None
    if known.request is None:
        text = view.words("alert-minor-decided", name=who, state=_decided(known), adult=_adult(view, known))
        over = ((view.button("minor-guardian-over-key", "minor:guardian_over", person),),) if guardian else ()
        return Message("\n".join([text, *_guardian(view, guardian)]), over)
    if guardian is None:
        text = view.words("alert-minor", name=who, cohort=known.cohort)
        agreed = (view.button("minor-guardian-yes", "minor:guardian", person),)
        question = view.words("minor-guardian")
        return Message(f"{text}\n\n{question}", (agreed, (view.button("minor-no", "minor:no", person),)))
    adults = service.adults(view.tx, view.reader, person)
    text = view.words("alert-minor", name=who, cohort=known.cohort)
    with_whom = view.words("alert-minor-adults", adults="yes" if adults else "no")
    return Message("\n".join([text, *_guardian(view, guardian), "", with_whom]), _adults(view, person, adults))


def _guardian(view: View, consent: Consent | None) -> Iterator[Markup]:
    """Say who noted a guardian's yes, and when."""
    if consent is not None:
        by = desk.called(view.tx, consent.noted_by)
        yield view.words("minor-guardian-said", who=by, at=view.dated(consent.at))


def companion(view: View) -> Message | None:
    """Tell an adult volunteer that somebody under 18 (`person`) goes with them from now on."""
    return Message(view.words("minor-companion", name=_name(view, view.args["person"])))


def goes(view: View) -> Message | None:
    """Tell an adult that somebody under 18 has taken a case (`check`), and that they go along; with its point."""
    one = checks.get(view.tx, view.args["check"])
    case = complaints.get(view.tx, one.case) if one else None
    if one is None or case is None:
        return None
    if one.state != "open" or checks.companion(view.tx, one.id) != view.reader:
        return None
    spot = shown.place(view.tx, case, Audience.GOING)
    text = view.words(
        "companion-goes",
        name=_name(view, one.person),
        number=case.number,
        kind=view.kind(case.kind),
        place=place(view, spot),
    )
    return Message(text, place=spot.pin)


def _choices(view: View) -> Rows:
    buttons = [view.button(f"cohort-{one}", "cohort:is", one.value) for one in Cohort]
    return (tuple(buttons[:2]), tuple(buttons[2:]))


def _minor(view: View, known: Belonging) -> Markup:
    if known.approved is False and known.request is None:
        return view.words("minor-refused")
    if not known.approved:
        return view.words("cohort-waits")
    adult = cohorts.companion(view.tx, known.person)
    if adult is None:
        return view.words("cohort-alone")
    return view.words("cohort-approved", adult=_name(view, adult))


def _adults(view: View, person: int, adults: list[tuple[int, str]]) -> Rows:
    page = int(view.args.get("page", 0)) * PAGE
    shown = adults[page : page + PAGE]
    rows = [(view.button("minor-with", "minor:with", person, one, adult=cut(name, 24)),) for one, name in shown]
    if len(adults) > PAGE:
        after = page // PAGE + 1 if page + PAGE < len(adults) else 0
        rows.append((view.button("minor-more", "minor:page", person, after),))
    rows.append((view.button("minor-no", "minor:no", person),))
    return tuple(rows)


def _decided(known: Belonging) -> str:
    if not known.minor:
        return "grown"
    return "approved" if known.approved else "refused"


def _adult(view: View, known: Belonging) -> str:
    return "–" if known.companion is None else _name(view, known.companion)


def _name(view: View, person: int) -> str:
    found = volunteers.get(view.tx, person)
    return found.name if found and found.name else view.words.plain("minor-nameless")


CARDS: dict[str, Card] = {
    "cohort": cohort,
    "alert-minor": alert,
    "minor-companion": companion,
    "companion-goes": goes,
}
