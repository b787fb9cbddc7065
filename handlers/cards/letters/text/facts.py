"""What a letter tells of its cases: what was reported, where, when; what the check found; the pictures."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any

from bot.domain.cases.lifecycle import Verdict
from bot.domain.measurements.limits import rounded_times, sum_rule
from bot.domain.measurements.readings import Reading
from bot.domain.measurements.units import unit_label
from bot.domain.privacy.audiences import Audience
from bot.services.privacy import shown
from bot.services.privacy.shown import Spot
from handlers.cards.checks.readings import series
from handlers.cards.view import View
from handlers.cards.wording.figures import figure, substance
from handlers.cards.wording.fitting import cut, without_tags
from handlers.cards.wording.places import place
from handlers.cards.wording.times import told_at
from storage.cases.complaints import Complaint
from storage.checks import checks, readings
from storage.checks.readings import Taken
from storage.evidence import files
from storage.intake import episodes

WORDS_SHOWN = 1500
"""Characters of a resident's words that a letter repeats."""

ROWS = 24
"""Series of readings of one case in a letter, the newest."""

PHOTOS = 8
"""Photos behind a letter, of all its cases together."""

_ACT = re.compile(r"(\d{4}-\d\d-\d\d) № (\S+ \S+-\d+)")


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture to print: `path` below DATA_DIR/files, without its camera's data."""

    path: str
    caption: str


def subject(view: View, cases: list[Complaint]) -> str:
    """Return what a letter is about in a line: kinds and places."""
    kinds = dict.fromkeys(kind(view, case) for case in cases)
    where = dict.fromkeys(without_tags(_area(view, case)) for case in cases)
    return view.words.plain("letter-subject", what=", ".join(kinds), where="; ".join(where))


def case(view: View, one: Complaint) -> dict[str, Any]:
    """Return what a letter says of one case."""
    words, local = view.words, view.tx.rules.local
    spot = shown.place(view.tx, one, Audience.BODY)
    lines = [words.plain("letter-place", place=without_tags(place(view, spot))), *_point(view, spot)]
    lines.append(words.plain("letter-received", at=when(view, one, one.signalled_at)))
    if one.seen_at is not None:
        lines.append(words.plain("letter-seen", at=when(view, one, one.seen_at)))
    if said := " ".join(shown.words(view.tx, one, Audience.BODY, WORDS_SHOWN).split()):
        lines.append(words.plain("letter-said", words=cut(said, WORDS_SHOWN)))
    if (others := episodes.witnesses(view.tx, one.id) - 1) > 0:
        lines.append(words.plain("letter-witnesses", n=others))
    lines += _checked(view, one)
    taken = [each for each in readings.of_case(view.tx, one.id) if each.counts]
    heading = words.plain(
        "letter-case", number=one.number, on=f"{local(one.received_at):%d.%m.%Y}", kind=kind(view, one)
    )
    below = [*together(view, taken), *compared(view, taken), *sources(view, one, taken)]
    return {"title": heading, "lines": lines, "readings": _rows(view, taken), "below": below}


def when(view: View, one: Complaint, at: datetime) -> str:
    """Write when the resident saw or sent something, as exactly as a body may know it."""
    return told_at(view, shown.moment(view.tx, one, at, Audience.BODY))


def _point(view: View, spot: Spot) -> list[str]:
    """Return the line of the coordinates; none where a street says it."""
    if spot.point is None or (spot.cell is not None and not spot.fine):
        return []
    if spot.exact:
        return [view.words.plain("letter-point", at=f"{spot.point.lat:.5f}, {spot.point.lon:.5f}")]
    within = view.words.distance(spot.accuracy_m or 0)
    return [view.words.plain("letter-point-rough", at=f"{spot.point.lat:.4f}, {spot.point.lon:.4f}", within=within)]


def spots(view: View, cases: list[Complaint]) -> list[tuple[Complaint, Spot]]:
    """Return the cases that a letter's map shows, each with where it may be drawn."""
    found = ((one, shown.place(view.tx, one, Audience.BODY)) for one in cases)
    return [(one, spot) for one, spot in found if spot.point is not None]


def measured(view: View, cases: list[Complaint]) -> bool:
    """Whether anything was measured."""
    return any(readings.of_case(view.tx, one.id) for one in cases)


def photos(view: View, cases: list[Complaint]) -> list[Photo]:
    """Return the pictures that may be printed: those of the reports and of the checks that are on our disk."""
    found: list[Photo] = []
    for one in cases:
        of_checks = [file for check in checks.of_case(view.tx, one.id) for file in files.of(view.tx, "check", check.id)]
        for file in (*files.of_episode(view.tx, one.id), *of_checks):
            if file.picture and file.shown_path:
                at = view.dated(file.sent_at) if file.check_id is not None else when(view, one, file.sent_at)
                caption = view.words.plain("letter-photo", number=one.number, at=at, sha=(file.sha256 or "")[:16])
                found.append(Photo(file.shown_path, caption))
    return found[:PHOTOS]


def _checked(view: View, one: Complaint) -> list[str]:
    """Return a line for each check that came to a verdict; nobody's name."""
    lines = [
        view.words.plain(
            "letter-checked",
            at=view.dated(check.arrived_at or check.ended_at or check.accepted_at),
            verdict=check.verdict.value,
        )
        for check in checks.of_case(view.tx, one.id)
        if check.verdict in (Verdict.CONFIRMED, Verdict.NOT_CONFIRMED)
    ]
    return lines or [view.words.plain("letter-unchecked")]


def _rows(view: View, taken: list[Taken]) -> list[list[str]]:
    """Return a row for each series: what, how much, the limit, how many times it, with what, when."""
    rows: list[list[str]] = []
    for group in series(taken)[-ROWS:]:
        worst = max(group, key=lambda one: (bool(one.over), one.value))
        row = view.catalogue.substances.get(worst.substance)
        symbol = substance(view, worst.substance)
        name = view.words.of(row.name) if row else symbol
        rows.append(
            [
                name if symbol == name else f"{name} ({symbol})",
                figure(view, worst.value, worst.unit),
                bounds(view, worst),
                "–" if worst.times is None else view.words.number(rounded_times(worst.times), 9),
                measured_with(view, worst),
                view.dated(worst.taken_at),
            ]
        )
    return rows


def bounds(view: View, one: Taken) -> str:
    """Return the limit that a reading is held against, «–» for none."""
    ends = [view.words.number(bound, 9) for bound in (one.least, one.limit) if bound is not None]
    return f"{' – '.join(ends)} {unit_label(one.unit, view.words.lang)}" if ends else "–"


def measured_with(view: View, one: Taken) -> str:
    """Return the instrument, its number, and its certificate or that there is none in force; «–» for none named."""
    if one.instrument is None:
        return "–"
    name = one.instrument + (f" № {one.serial}" if one.serial else "")
    if one.certificate:
        name = view.words.plain("kit-certificate", name=name, certificate=one.certificate)
    if one.certified_until is None or one.indicative(view.tx.rules.today(one.taken_at)):
        return view.words.plain("letter-indicative", name=name)
    return view.words.plain("letter-certified", name=name, until=f"{one.certified_until:%d.%m.%Y}")


def sources(view: View, case: Complaint, taken: list[Taken]) -> list[str]:
    """Return whose limits they are in a line: the order that sets each, and where the figure was read."""
    words, limits = view.words, view.catalogue.limits
    drinking = case.kind in view.catalogue.kinds and view.catalogue.kinds[case.kind].drinking
    found: dict[tuple[str, str], dict[str, None]] = {}
    for one in taken:
        limit = limits.days.get(one.substance) if one.daily else limits.find(one.substance, drinking=drinking)
        if limit is None or one.source is None:
            continue
        name = view.catalogue.limit_rows.named(one.source)
        read = words.of(name) if name else cut(one.source, 80)
        found.setdefault((limit.act, read), {})[substance(view, one.substance)] = None
    said = []
    for (written, read), what in found.items():
        act = _ACT.search(written)
        on, number = (f"{date.fromisoformat(act[1]):%d.%m.%Y}", act[2]) if act else ("–", "–")
        said.append(words.plain("letter-source", what=", ".join(what), on=on, number=number, read=read))
    return [words.plain("letter-sources", sources="; ".join(said))] if said else []


def compared(view: View, taken: list[Taken]) -> list[str]:
    """Return a line for each reading that another country has a figure for; it is not called a norm."""
    lines = []
    for group in series(taken):
        worst = max(group, key=lambda one: one.value)
        for other, times in view.catalogue.limits.abroad(worst.substance, worst.value) if not worst.daily else ():
            what = f"{substance(view, worst.substance)} {figure(view, worst.value, worst.unit)}"
            lines.append(
                view.words.plain(
                    "letter-foreign",
                    what=what,
                    times=view.words.number(rounded_times(times), 9),
                    limit=figure(view, other.value, other.unit),
                    where=view.words.of(other.jurisdiction),
                    called=view.words.of(other.what),
                )
            )
    return lines


def together(view: View, taken: list[Taken]) -> list[str]:
    """Return a line for substances that act together, each check for itself: the sum of their shares of the limits."""
    lines = []
    for _, group in groupby(taken, key=lambda one: one.check):
        as_read = [Reading(one.substance, one.value, one.unit, one.given, daily=one.daily) for one in group]
        summed = sum_rule(as_read, view.catalogue.limits)
        if summed is not None:
            what = " + ".join(substance(view, one) for one in summed.shares)
            times = view.words.number(rounded_times(summed.total), 9)
            lines.append(view.words.plain("letter-sum", what=what, times=times, over="yes" if summed.over else "no"))
    return lines


def kind(view: View, case: Complaint) -> str:
    """Return a case's kind as it stands inside a sentence."""
    row = view.catalogue.kinds.get(case.kind)
    name = view.words.of(row.name) if row else case.kind
    return name[:1].lower() + name[1:]


def _area(view: View, case: Complaint) -> str:
    area = view.catalogue.areas.get(case.area or "")
    return view.words.of(area.name) if area else place(view, shown.place(view.tx, case, Audience.BODY))
