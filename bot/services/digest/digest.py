"""The digest of a period: its figures, of the regions its reader sees, and whom it goes to by itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.domain.cases.board_views import ANY
from bot.domain.digest.digest import Place, Strong, Tally, Together, by_kind, by_place
from bot.domain.digest.periods import Half, Month, Period, Week, current, parse_period
from bot.domain.digest.worst import WorstPlace
from bot.domain.people.roles import Person
from bot.errors import Refused
from bot.services.digest import agenda, worst
from bot.services.digest.agenda import Agenda
from bot.services.people import regions
from storage.cases import chain
from storage.digest import figures, sent_digests, strongest_readings
from storage.digest.figures import Areas
from storage.engine import jobs, outbox
from storage.monitoring import observation_figures
from storage.monitoring.observation_figures import Figures
from storage.people import coordinators, people, role_areas
from storage.tx import Tx
from storage.volunteers import volunteer_figures

ALL = ("pictures", "print", "table")
"""What goes with the digest by itself."""

SEAL = 16
"""Characters of the history's newest hash that stand on paper."""

STRONGEST = 5
"""Readings named."""


@dataclass(frozen=True, slots=True)
class Digest:
    """A period in figures. `before` and `a_year_ago`: the periods it is compared with, as they stand now.

    `median`: from complaint to verdict. `episodes`: of how many events the complaints speak, all witnesses of one
    counted once; `largest`: those of which most spoke. `disputed`: closures contradicted within the period.
    `over_limit`: confirmed cases with a reading over its limit. `agenda` and the `worst` place stand as
    of now; None: the period is over for long (or nothing was confirmed anywhere).
    """

    period: Period
    areas: frozenset[str] | None
    over: bool
    total: Tally
    before: Tally
    a_year_ago: Tally
    kinds: tuple[tuple[str, Tally], ...]
    places: tuple[tuple[Place, Tally], ...]
    median: timedelta | None
    median_before: timedelta | None
    episodes: int
    largest: tuple[Together, ...]
    disputed: int
    strongest: tuple[Strong, ...]
    over_limit: int
    standing: Figures
    volunteers: volunteer_figures.Figures
    agenda: Agenda | None
    worst: WorstPlace | None


def going_on(tx: Tx, like: Period) -> Period:
    """Return the period of that length which is going on, on the hotline's own clock."""
    return current(like.__class__, tx.rules.today(tx.now))


def this_week(tx: Tx) -> Week:
    """Return the week that is going on."""
    return Week.of(tx.rules.today(tx.now))


def typed(tx: Tx, text: str) -> Period:
    """Return the period that was typed, the last whole week for nothing. Raise `Refused` for none, or one to come."""
    last = this_week(tx).plus(-1)
    period = parse_period(text, tx.rules.today(tx.now)) if text else last
    if period is None:
        raise Refused("digest-which-period", week=str(last), month=str(Month.of(last.first)), half=str(_half(last)))
    if period.first > tx.rules.today(tx.now):
        raise Refused("digest-not-yet", period=str(period))
    return period


def of(tx: Tx, period: Period, areas: Areas = None) -> Digest:
    """Return the figures of a period as they stand now."""
    start, end = period.span(tx.rules.zone)
    before = period.plus(-1).span(tx.rules.zone)
    counts = figures.counts(tx, start, end, areas)
    lately = period.plus(1).first >= going_on(tx, period).first
    over = strongest_readings.count_over(tx, start, end, areas)
    return Digest(
        period=period,
        areas=None if areas is None else frozenset(areas),
        over=end <= tx.now,
        total=Tally.of((count.fate, count.n) for count in counts),
        before=figures.tally(tx, *before, areas),
        a_year_ago=figures.tally(tx, *period.a_year_ago.span(tx.rules.zone), areas),
        kinds=by_kind(counts),
        places=by_place(counts),
        median=figures.median_to_verdict(tx, start, end, areas),
        median_before=figures.median_to_verdict(tx, *before, areas),
        episodes=figures.episodes(tx, start, end, areas),
        largest=tuple(figures.largest(tx, start, end, areas)),
        disputed=figures.disputed(tx, start, end, areas),
        strongest=tuple(strongest_readings.strongest(tx, start, end, areas, limit=STRONGEST)) if over else (),
        over_limit=over,
        standing=observation_figures.figures(tx, start, end, areas=areas),
        volunteers=volunteer_figures.of(tx, start, end, areas),
        agenda=agenda.now(tx, areas) if lately else None,
        worst=next(iter(worst.places(tx, areas, 1)), None) if lately else None,
    )


def send_weekly(tx: Tx) -> None:
    """Tell every coordinator of the week that has ended, of their own regions."""
    _send(tx, this_week(tx).plus(-1))


def send_monthly(tx: Tx) -> None:
    """Tell every coordinator of the month that has ended."""
    _send(tx, Month.of(tx.rules.today(tx.now)).before)


def _send(tx: Tx, period: Period) -> None:
    """Send the digest of a period to each coordinator who did not have it yet; a row of each sees that it is once."""
    batches: dict[tuple[str, frozenset[str]], list[int]] = {}
    for person_id in coordinators.everybody(tx):
        if not sent_digests.once(tx, person_id, str(period)):
            continue
        outbox.put(tx, person_id, "digest", key=f"digest:{period}", mode="edit", period=str(period), area=ANY)
        person = people.get(tx, person_id)
        assert person is not None
        areas = role_areas.of(tx, person_id, "coordinator")
        batches.setdefault((person.lang or person.guess, areas), []).append(person_id)
    for (lang, areas), readers in batches.items():
        key = f"draw-digest:{period}:{lang}:{'+'.join(sorted(areas))}:{readers[0]}"
        _order(tx, period, areas or None, lang, readers, ALL, key=key)


def draw(tx: Tx, by: Person, text: str, area: str = ANY, what: str = "pictures") -> Period:
    """Have a period's pictures drawn for one reader, or its page («print») or table made; return the period."""
    period = typed(tx, text)
    _order(tx, period, regions.scope(tx, by.id, area), by.lang or by.guess, [by.id], (what,))
    return period


def drawn(tx: Tx, job_id: int, period: Period, readers: Sequence[int], names: Sequence[str], *, areas: Areas) -> None:
    """The pictures of `areas` lie in DATA_DIR/drawn under `names`: send them.

    Drawn again by the same job, they are sent once.
    """
    for reader in readers:
        _bring(tx, reader, "digest-pictures", f"drawn:{job_id}", period, names, areas)


def papered(tx: Tx, job_id: int, period: Period, readers: Sequence[int], names: Sequence[str], *, areas: Areas) -> None:
    """The page and the table lie there too: send them, once."""
    for reader in readers:
        _bring(tx, reader, "digest-papers", f"papers:{job_id}", period, names, areas)


def _bring(  # noqa: PLR0917 - the row's arguments
    tx: Tx, reader: int, card: str, key: str, period: Period, names: Sequence[str], areas: Areas
) -> None:
    """Send files once; only to whoever sees these areas still when they go out."""
    seen = None if areas is None else sorted(areas)
    outbox.put(tx, reader, card, key=key, mode="edit", period=str(period), names=names, areas=seen)


def _order(  # noqa: PLR0917 - the job's arguments
    tx: Tx, period: Period, areas: Areas, lang: str, readers: Sequence[int], what: Sequence[str], key: str | None = None
) -> None:
    """Have it made. What goes on paper bears the history's newest hash, and that it was told is kept."""
    head = chain.anchor(tx, f"digest {period}") if what != ("pictures",) else chain.head(tx)
    jobs.put(
        tx,
        "draw-digest",
        key=key,
        period=str(period),
        areas=None if areas is None else sorted(areas),
        lang=lang,
        readers=readers,
        what=what,
        seal=head.hash[:SEAL],
    )


def turn(tx: Tx, by: Person, text: str, area: str, message_id: int | None) -> tuple[Period, str]:
    """Return another period or region to show and our own name of the message under which that was pressed."""
    regions.scope(tx, by.id, area)
    chat = by.telegram_id
    key = outbox.key_of(tx, chat, message_id) if chat is not None and message_id is not None else None
    return typed(tx, text), key if key and key.startswith("digest") else "digest"


def _half(week: Week) -> Half:
    return Half.of(week.first)
