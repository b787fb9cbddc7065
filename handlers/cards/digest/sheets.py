"""Everything behind a digest as sheets: overview, cases, what is owed, disputes, readings, bodies, places, series."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from bot.adapters.workbook import BookSheet
from bot.domain.digest.agenda import Owed
from bot.domain.follow_up.voices import Voice
from bot.domain.measurements.limits import rounded_times
from bot.domain.places.cells import Cell, cell_of
from bot.services.digest import agenda, worst
from bot.services.digest.digest import Digest
from handlers.cards.digest.agenda import district
from handlers.cards.digest.figures import place_name
from handlers.cards.digest.periods import period_name
from handlers.cards.digest.worst import where
from handlers.cards.view import View
from handlers.cards.wording import bodies
from handlers.cards.wording.figures import substance
from storage.digest import sheet_rows as rows
from storage.tx import moment

DISPUTES = 2000
"""Disputed closures listed."""


def sheets(view: View, found: Digest, seal: str) -> list[BookSheet]:
    """Return the sheets in the reader's words. `seal`: the beginning of the history's newest hash."""
    return [
        _sheet(view, "overview", ("figure", "period", "before", "year"), _overview(view, found, seal)),
        _sheet(view, "split", ("name", "received", "checked", "confirmed", "share", "unchecked"), _split(view, found)),
        _sheet(
            view,
            "cases",
            ("number", "kind", "district", "received_at", "checked_at", "became", "lead", "lat", "lon"),
            _cases(view, found),
        ),
        _sheet(view, "owed", ("what", "body", "number", "cases", "due_on", "latest_on", "days"), _owed(view, found)),
        _sheet(
            view,
            "disputed",
            ("number", "kind", "district", "since", "authority", "volunteer", "resident"),
            _disputed(view, found),
        ),
        _sheet(
            view,
            "readings",
            (
                "number",
                "kind",
                "taken_at",
                "substance",
                "value",
                "unit",
                "limit",
                "times",
                "over",
                "corrected",
                "indicative",
            ),
            _readings(view, found),
        ),
        _sheet(view, "bodies", ("body", "sent", "in_time", "late", "overdue", "disputed_n"), _bodies(view, found)),
        _sheet(
            view,
            "places",
            ("rank", "where", "lat", "lon", "kinds", "episodes", "times", "m2", "open_since", "months", "points"),
            _places(view, found),
        ),
        _sheet(
            view,
            "series",
            ("point", "district", "at", "asked", "answered_at", "observed", "strength", "number"),
            _series(view, found),
        ),
    ]


def _sheet(view: View, name: str, heads: Sequence[str], made: Sequence[Sequence[Any]]) -> BookSheet:
    words = view.words
    return BookSheet(words.plain(f"book-sheet-{name}"), [words.plain("book-head", head=head) for head in heads], made)


def _overview(view: View, found: Digest, seal: str) -> list[list[Any]]:
    words = view.words
    periods = (found.period, found.period.plus(-1), found.period.a_year_ago)
    tallies = (found.total, found.before, found.a_year_ago)
    made: list[list[Any]] = [
        ["", *(period_name(words, one) for one in periods)],
        [_head(view, "received"), *(one.received for one in tallies)],
        [_head(view, "checked"), *(one.checked for one in tallies)],
        [_head(view, "confirmed"), *(one.confirmed for one in tallies)],
        [_head(view, "share"), *(one.share for one in tallies)],
        [_head(view, "unchecked"), *(one.not_checked for one in tallies)],
        [_head(view, "median"), _hours(found.median), _hours(found.median_before), None],
        [_head(view, "episodes"), found.episodes, None, None],
        [_head(view, "disputed_then"), found.disputed, None, None],
        [_head(view, "over_limit"), found.over_limit, None, None],
        [_head(view, "on_duty"), found.volunteers.on_duty, None, None],
        [_head(view, "active"), found.volunteers.active, None, None],
        [_head(view, "checks"), found.volunteers.checks, None, None],
        [_head(view, "rechecks"), found.volunteers.rechecks, None, None],
        [_head(view, "arrived"), found.volunteers.arrivals.arrived, None, None],
        [_head(view, "arrived_in_time"), found.volunteers.arrivals.in_time, None, None],
        [_head(view, "asked"), found.standing.asked, None, None],
        [_head(view, "answered"), found.standing.answered, None, None],
        [_head(view, "quiet"), found.standing.quiet, None, None],
        [_head(view, "alarms"), found.standing.alarms, None, None],
        [_head(view, "gaps"), found.standing.gaps, None, None],
        [words.plain("book-seal"), seal, None, None],
    ]
    return made


def _split(view: View, found: Digest) -> list[list[Any]]:
    named = [(_kind(view, kind), tally) for kind, tally in found.kinds]
    named += [(place_name(view, place), tally) for place, tally in found.places]
    return [[name, one.received, one.checked, one.confirmed, one.share, one.not_checked] for name, one in named]


def _cases(view: View, found: Digest) -> list[list[Any]]:
    return [
        [
            row["number"],
            _kind(view, row["kind"]),
            district(view, row["area"], row["district"]),
            _local(view, row["received_at"]),
            _local(view, row["checked_at"]),
            view.words.plain("book-became", fate=row["fate"]),
            row["lead"],
            *_public(row["cell"]),
        ]
        for row in rows.cases(view.tx, *_span(view, found), found.areas)
    ]


def _public(cell: Cell | None) -> tuple[float | None, float | None]:
    """Return the middle of a public square: a spreadsheet goes on to others."""
    return (None, None) if cell is None else (cell.centre.lat, cell.centre.lon)


def _owed(view: View, found: Digest) -> list[list[Any]]:
    owed = agenda.owed(view.tx, found.areas)
    today = view.tx.rules.today(view.tx.now)

    def line(what: str, one: Owed) -> list[Any]:
        body = bodies.name(view, one.body, one.body_area)
        said = view.words.plain("book-owed", what=what)
        return [said, body, one.number, one.cases, one.due_on, one.latest_on, max(0, one.days_over(today))]

    parts = (("overdue", owed.letters_overdue), ("promise", owed.promises), ("due", owed.due))
    return [line(what, one) for what, letters in parts for one in letters]


def _disputed(view: View, found: Digest) -> list[list[Any]]:
    return [
        [
            one.case.number,
            _kind(view, one.case.kind),
            district(view, one.case.area, one.case.district),
            None if one.standing.since is None else _wall(view, one.standing.since),
            *(_voice(view, voice) for voice in (one.standing.authority, one.standing.volunteer, one.standing.resident)),
        ]
        for one in agenda.disputed(view.tx, found.areas, limit=DISPUTES)
    ]


def _voice(view: View, voice: Voice | None) -> str | None:
    if voice is None:
        return None
    said = view.words.plain("digest-voice", who=voice.who, says=voice.says.value)
    return f"{said}, {view.local(voice.at)}"


def _readings(view: View, found: Digest) -> list[list[Any]]:
    words, made = view.words, []
    for row in rows.readings(view.tx, *_span(view, found), found.areas):
        on = _wall(view, moment(row["taken_at"])).date()
        until = row["certified_until"]
        made.append([
            row["number"],
            _kind(view, row["kind"]),
            _local(view, row["taken_at"]),
            substance(view, row["substance"]),
            _number(row["value_now"]),
            row["unit"],
            _number(row["limit_value"]),
            _times(row["times_now"]),
            _yes(view, row["over_now"]),
            _yes(view, row["why"] is not None),
            words.plain("book-yes") if until is None or date.fromisoformat(until) < on else None,
        ])  # fmt: skip
    return made


def _bodies(view: View, found: Digest) -> list[list[Any]]:
    return [
        [bodies.name(view, one.body, one.body_area), one.sent, one.in_time, one.late, one.overdue, one.disputed]
        for one in worst.bodies(view.tx, found.areas)
    ]


def _places(view: View, found: Digest) -> list[list[Any]]:
    now = view.tx.now
    return [
        [
            number,
            where(view, place),
            *_public(cell_of(place.at)),
            ", ".join(f"{_kind(view, kind)} ({n})" for kind, n in place.kinds),
            place.episodes,
            _times(place.times),
            place.area_m2,
            None if place.open_since is None else _wall(view, place.open_since).date(),
            place.months(now),
            place.points(now),
        ]
        for number, place in enumerate(worst.places(view.tx, found.areas), 1)
    ]


def _series(view: View, found: Digest) -> list[list[Any]]:
    made = []
    for row in rows.observations(view.tx, *_span(view, found), found.areas):
        phenomenon = view.catalogue.phenomena.get(row["what"] or "")
        observed = view.words.of(phenomenon.name) if phenomenon else None
        if row["what"] == "quiet":
            observed = view.words.plain("chart-hours-quiet")
        elif row["what"] is None and row["asked_at"] and not row["excused"]:
            observed = view.words.plain("chart-hours-gap")
        made.append([
            row["official"] or f"№{row['point']}",
            district(view, row["area"], row["district"]),
            _local(view, row["at"]),
            _yes(view, row["asked_at"] is not None),
            _local(view, row["answered_at"]),
            observed,
            row["strength"],
            row["number"],
        ])  # fmt: skip
    return made


def _kind(view: View, kind: str) -> str:
    """Return a kind's name without its emoji; its id when the hotline's file does not have it any more."""
    row = view.catalogue.kinds.get(kind)
    return view.words.of(row.name) if row else kind


def _head(view: View, head: str) -> str:
    return view.words.plain("book-head", head=head)


def _span(view: View, found: Digest) -> tuple[datetime, datetime]:
    return found.period.span(view.tx.rules.zone)


def _local(view: View, text: str | None) -> datetime | None:
    return None if text is None else _wall(view, moment(text))


def _wall(view: View, at: datetime) -> datetime:
    """Return a moment as the clock on the wall shows it, without a zone: spreadsheets know none."""
    return view.tx.rules.local(at).replace(tzinfo=None, microsecond=0)


def _hours(length: Any) -> float | None:
    return None if length is None else round(length.total_seconds() / 3600, 1)


def _number(text: str | None) -> float | None:
    return None if text is None else float(text)


def _times(times: str | float | None) -> float | None:
    """Three significant figures, as everywhere else."""
    return None if times is None else float(rounded_times(Decimal(str(times))))


def _yes(view: View, so: Any) -> str | None:
    return view.words.plain("book-yes") if so else None
