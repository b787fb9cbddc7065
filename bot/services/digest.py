"""The week's digest: its figures, whom it goes to, and the pictures that follow it."""

from dataclasses import dataclass

from bot.domain.digest import Digest, Fate, Tally, by_kind, by_place
from bot.domain.roles import Person
from bot.domain.weeks import Week, parse_week
from bot.errors import Refused
from bot.services import coordinators
from storage import figures, jobs, outbox, people
from storage.tx import Tx

CHART_WEEKS = 12


@dataclass(frozen=True, slots=True)
class Pictured:
    """What the pictures show besides the digest: the last weeks, oldest first, and points with how many lie there.

    Weeks before the first complaint are left out.
    """

    digest: Digest
    weeks: tuple[tuple[Week, Tally], ...]
    points: tuple[tuple[float, float, Fate, int], ...]


def this_week(tx: Tx) -> Week:
    """Return the week that is going on, on the hotline's own clock."""
    return Week.of(tx.rules.today(tx.now))


def typed(tx: Tx, text: str) -> Week:
    """Return the week that was typed, the last whole one for nothing. Raise `Refused` for no week, or one to come."""
    this = this_week(tx)
    week = parse_week(text, this) if text else this.plus(-1)
    if week is None:
        raise Refused("digest-which-week", example=str(this.plus(-1)))
    if week > this:
        raise Refused("digest-not-yet", week=str(week))
    return week


def of(tx: Tx, week: Week) -> Digest:
    """Return the figures of a week as they stand now."""
    zone = tx.rules.zone
    start, end = week.span(zone)
    before = week.plus(-1).span(zone)
    counts = figures.counts(tx, start, end)
    return Digest(
        week=week,
        over=end <= tx.now,
        total=Tally.of((count.fate, count.n) for count in counts),
        before=figures.tally(tx, *before),
        kinds=by_kind(counts),
        places=by_place(counts),
        median=figures.median_to_verdict(tx, start, end),
        median_before=figures.median_to_verdict(tx, *before),
        waiting=tuple(figures.longest_waiting(tx)),
        disputed=figures.disputed(tx, start, end),
        episodes=figures.episodes(tx, start, end),
    )


def tally(tx: Tx, week: Week) -> Tally:
    """Return how many were received in a week, by what has become of them by now."""
    return figures.tally(tx, *week.span(tx.rules.zone))


def points(tx: Tx, week: Week) -> tuple[tuple[float, float, Fate, int], ...]:
    """Return where a week's complaints were, what became of them, and how many."""
    return tuple(figures.places(tx, *week.span(tx.rules.zone)))


def send_weekly(tx: Tx) -> None:
    """Tell every coordinator of the week that has ended. The timetable's row sees that it is once."""
    week = this_week(tx).plus(-1)
    coordinators.hear(tx, "digest", key=f"digest:{week}", mode="edit", week=str(week))
    readers: dict[str, list[int]] = {}
    for person in people.with_role(tx, "coordinator"):
        readers.setdefault(person.lang or person.guess, []).append(person.id)
    for lang, ids in readers.items():
        jobs.put(tx, "draw-digest", key=f"draw-digest:{week}:{lang}", week=str(week), lang=lang, readers=ids)


def draw(tx: Tx, by: Person, text: str) -> Week:
    """Have a week's pictures drawn for one reader; return the week."""
    week = typed(tx, text)
    jobs.put(tx, "draw-digest", week=str(week), lang=by.lang or by.guess, readers=[by.id])
    return week


def drawn(tx: Tx, job_id: int, week: Week, readers: list[int], names: list[str]) -> None:
    """The pictures lie in DATA_DIR/drawn under `names`: send them. Drawn again by the same job, they are sent once."""
    for reader in readers:
        outbox.put(tx, reader, "digest-pictures", key=f"drawn:{job_id}", mode="edit", week=str(week), names=names)


def turn(tx: Tx, by: Person, text: str, message_id: int | None) -> tuple[Week, str]:
    """Return another week to show and our own name of the message under which that was pressed."""
    chat = by.telegram_id
    key = outbox.key_of(tx, chat, message_id) if chat is not None and message_id is not None else None
    return typed(tx, text), key if key and key.startswith("digest") else "digest"
