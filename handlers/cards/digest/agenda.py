"""The agenda in the digest: a line for each disputed closure, late body, broken promise, due answer, waiting case."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.domain.cases.lifecycle import Outcome, Stage
from bot.domain.digest.agenda import Late, Owed, Section, Waits
from bot.domain.digest.digest import Strong
from bot.domain.measurements.limits import rounded_times
from bot.i18n import Markup
from bot.services.digest.agenda import Agenda, Disputed
from bot.services.digest.digest import Digest
from handlers.cards.digest.fit import Part
from handlers.cards.view import View
from handlers.cards.wording import bodies
from handlers.cards.wording.figures import figure, substance
from handlers.cards.wording.times import numeric, span

NUMBERS = 3
"""Numbers of cases that the line of a late body names."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A part of the agenda: which, its lines, how many there are of it in all, and the cases its lines name."""

    section: Section
    part: Part
    n: int
    cases: tuple[tuple[int, str], ...]


def agenda(view: View, found: Digest) -> list[Listed]:
    """Return the parts of which there is anything, in the order of the meeting."""
    listed = [] if found.agenda is None else [*_now(view, found.agenda)]
    rows = [strong(view, one) for one in found.strongest]
    listed.append(Listed(Section.STRONG, _part(view, Section.STRONG, rows, found.over_limit), found.over_limit, ()))
    return [one for one in listed if one.n]


def _now(view: View, now: Agenda) -> Iterator[Listed]:
    rows = [disputed(view, one) for one in now.disputed]
    cases = tuple((one.case.id, one.case.number) for one in now.disputed)
    yield Listed(Section.DISPUTED, _part(view, Section.DISPUTED, rows, now.disputed_n), now.disputed_n, cases)
    owed = now.debts
    letters = owed.letters_overdue
    by_body = Part([title(view, Section.OVERDUE, len(letters))], [late(view, one) for one in owed.overdue])
    yield Listed(Section.OVERDUE, by_body, len(letters), _cases(letters))
    for section, found, say in ((Section.PROMISES, owed.promises, promise), (Section.DUE, owed.due, due)):
        yield Listed(
            section, _part(view, section, [say(view, one) for one in found], len(found)), len(found), _cases(found)
        )
    rows = [waits(view, one) for one in now.waiting]
    cases = tuple((one.case, one.number) for one in now.waiting)
    yield Listed(Section.WAITING, _part(view, Section.WAITING, rows, now.waiting_n), now.waiting_n, cases)


def _cases(letters: Sequence[Owed]) -> tuple[tuple[int, str], ...]:
    return tuple(dict.fromkeys((one.case, one.number) for one in letters))


def _part(view: View, section: Section, rows: Sequence[str], n: int) -> Part:
    """Return a part with its title; `n`: how many there are, of which some have no row."""
    return Part([title(view, section, n)], rows, n - len(rows))


def title(view: View, section: Section, n: int) -> Markup:
    """Return «⚖️ Disputed closures: 3»."""
    return view.words(f"digest-agenda-{section.value}", n=n)


def disputed(view: View, one: Disputed) -> Markup:
    """Say of a disputed closure who says what, and since when."""
    case, standing = one.case, one.standing
    said = [
        view.words("digest-voice", who=voice.who, says=voice.says.value)
        for voice in (standing.authority, standing.volunteer, standing.resident)
        if voice is not None
    ]
    if case.stage is Stage.CLOSED and case.outcome is Outcome.FIXED:
        said.insert(0, view.words("digest-voice", who="closed", says="closed"))
    since = standing.since or case.stage_since
    return view.words(
        "digest-dispute",
        number=case.number,
        kind=_kind(view, case.kind),
        place=district(view, case.area, case.district),
        who=Markup(", ".join(said)),
        span=span(view.words, view.tx.now - since),
    )


def late(view: View, one: Late) -> Markup:
    """Say of a body how many letters it has not answered, for how long, about which cases."""
    today = view.tx.rules.today(view.tx.now)
    numbers = [letter.number for letter in one.letters]
    return view.words(
        "digest-late",
        body=bodies.name(view, one.body, one.body_area),
        letters=len(one.letters),
        n=one.letters[0].days_over(today),
        numbers=", ".join(numbers[:NUMBERS] + (["…"] if len(numbers) > NUMBERS else [])),
    )


def late_letter(view: View, one: Owed) -> Markup:
    """Say the same of one letter."""
    return late(view, Late(one.body, one.body_area, (one,)))


def promise(view: View, one: Owed) -> Markup:
    """Say of a broken promise whose it is, and for how long."""
    n = one.days_over(view.tx.rules.today(view.tx.now))
    body, on = bodies.name(view, one.body, one.body_area), numeric(one.latest_on)
    return view.words("digest-promise", body=body, on=on, n=n, number=one.number)


def due(view: View, one: Owed) -> Markup:
    """Say of an answer, or of something promised, when it is due."""
    body = bodies.name(view, one.body, one.body_area)
    return view.words("digest-due", on=numeric(one.due_on), body=body, number=one.number)


def waits(view: View, one: Waits) -> Markup:
    """Say of a case for how long it waits for a check."""
    kind, waited = _kind(view, one.kind), span(view.words, one.waited)
    return view.words("digest-waits", number=one.number, kind=kind, span=waited)


def strong(view: View, one: Strong) -> Markup:
    """Say of a confirmed case what was measured, and how many limits that is."""
    return view.words(
        "digest-strong",
        number=one.number,
        what=substance(view, one.substance),
        value=figure(view, one.value, one.unit),
        times=view.words.number(rounded_times(one.times), 9),
        corrected="yes" if one.corrected else "no",
        indicative="yes" if one.indicative else "no",
    )


def district(view: View, area: str | None, district_id: str | None) -> str:
    """Return the district's name, else the area's; a case outside all is called so."""
    row = view.catalogue.areas.get(area or "")
    if row is None:
        return view.words.plain("digest-nowhere")
    found = row.part(district_id)
    return view.words.of(found.name if found else row.name)


def _kind(view: View, kind: str) -> str:
    """Return a kind's name; its id when the hotline's file does not have it any more."""
    return view.kind(kind) if kind in view.catalogue.kinds else kind
