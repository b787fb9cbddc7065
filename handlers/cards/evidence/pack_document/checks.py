"""What the checks of a case found, for a pack: when, where, what was seen, readings, corrections, the seal."""

from collections.abc import Iterator
from typing import Any

from bot.domain.checks import seals as sealing
from bot.domain.measurements.limits import rounded_times
from bot.domain.privacy.audiences import Audience
from bot.i18n import Markup
from bot.services.checks import seals
from bot.services.privacy import shown
from handlers.cards.checks.corrections import mended, mended_reading
from handlers.cards.checks.grounds import rests
from handlers.cards.checks.late_additions import came_late
from handlers.cards.checks.observations import observed
from handlers.cards.checks.readings import ranged
from handlers.cards.evidence.pack_document.printed import printed
from handlers.cards.letters.text import facts
from handlers.cards.view import View
from handlers.cards.wording.evidence import counted
from handlers.cards.wording.figures import figure, substance
from storage.cases.complaints import Complaint
from storage.checks import checks, dump_areas, multiples, readings
from storage.checks import seals as kept
from storage.checks.checks import Check
from storage.checks.readings import Taken
from storage.evidence import files
from storage.follow_up import rechecks

COLUMNS = (
    "number", "check", "taken_at", "substance", "value", "unit", "limit_least", "limit", "times_limit", "outside_limit",
    "averaged", "certainty", "source", "instrument", "serial", "certificate", "certified_until", "indicative",
    "sealed_value", "counts", "corrected_for", "correction", "late", "unusual", "written_as",
)  # fmt: skip
"""Of `readings.csv`."""


def found(view: View, case: Complaint) -> list[dict[str, Any]]:
    """Return the checks of a case that came to a verdict, the oldest first, as the document reads them."""
    return [_check(view, case, one) for one in done(view, case)]


def done(view: View, case: Complaint) -> list[Check]:
    """Return the checks of a case that came to a verdict."""
    return [one for one in checks.of_case(view.tx, case.id) if one.state == "done"]


def table(view: View, cases: list[Complaint]) -> list[dict[str, Any]]:
    """Return the rows of `readings.csv`: every reading, those taken back too."""
    return [
        dict(zip(COLUMNS, _row(view, case, one), strict=True))
        for case in cases
        for one in readings.of_case(view.tx, case.id)
    ]


def sealed(view: View, case: Complaint) -> Iterator[tuple[str, str]]:
    """Yield (seal, what is sealed) of each check whose seal holds: the text's own SHA-256 is the seal."""
    if not shown.told(view.tx, case):  # a seal holds where the volunteer stood: at somebody's door
        return
    for one in done(view, case):
        text = seals.manifest(view.tx, one.id)
        if kept.of(view.tx, one.id) == sealing.seal(text):
            yield sealing.seal(text), text


def opened(view: View, case: Complaint) -> Iterator[tuple[str, dict[str, dict[str, Any]]]]:
    """Yield (seal, its parts with their salts) of each check whose seal holds: see `seals.opened`."""
    for one in done(view, case):
        seal = kept.of(view.tx, one.id)
        if seal and seal == sealing.seal(seals.manifest(view.tx, one.id)):
            yield seal, seals.opened(view.tx, one.id)


def _check(view: View, case: Complaint, one: Check) -> dict[str, Any]:
    taken = readings.of(view.tx, one.id)
    counted_ones = [each for each in taken if each.counts]
    seal = kept.of(view.tx, one.id)
    below = [
        *facts.together(view, counted_ones),
        *facts.compared(view, counted_ones),
        *facts.sources(view, case, counted_ones),
    ]
    return {
        "title": view.words.plain("pack-check", purpose=one.purpose, at=view.dated(one.arrived_at or one.accepted_at)),
        "verdict": _verdict(view, one),
        "lines": [printed(line) for line in _lines(view, case, one)],
        "readings": [_printed_row(view, each) for each in counted_ones],
        "corrected": [shown.text(view.tx, case, printed(line), Audience.PACK) for line in _corrected(view, one, taken)],
        "below": below,
        "seal": seal or "",
        "holds": seal == sealing.seal(seals.manifest(view.tx, one.id)),
    }


def _verdict(view: View, one: Check) -> str:
    recheck = rechecks.of_check(view.tx, one.id) if one.purpose == "recheck" else None
    if recheck is not None and recheck.says is not None:
        return view.words.plain("pack-says", says=recheck.says.value)
    return view.words.plain("pack-verdict", verdict=str(one.verdict), reason=one.reason or "none")


def _lines(view: View, case: Complaint, one: Check) -> Iterator[str]:
    """Yield what was there besides readings: the place, what was seen, the area, notes, files, what came late."""
    words = view.words
    if one.arrived is not None:
        far = words.distance(one.distance_m) if one.distance_m is not None else "–"
        at = f"{one.arrived.lat:.5f}, {one.arrived.lon:.5f}" if shown.told(view.tx, case) else "none"
        yield words("pack-on-site", at=at, distance=far)
    yield from rests(view, one)
    yield from observed(view, one.id)
    yield from ranged(view, multiples.of(view.tx, one.id))
    if measured := dump_areas.of(view.tx, one.id):
        yield words("pack-area", area=words.number(measured[-1].area_m2, 0), how=measured[-1].how)
    if one.notes:
        yield words("pack-notes", notes=shown.text(view.tx, case, one.notes, Audience.PACK))
    if sent := [file for file in files.of(view.tx, "check", one.id) if not file.late]:
        yield words("pack-files", files=Markup(counted(words, sent)))
    yield from (shown.text(view.tx, case, printed(line), Audience.PACK) for line in came_late(view, one))


def _corrected(view: View, one: Check, taken: list[Taken]) -> Iterator[Markup]:
    """Yield what was mended since, each with its reason."""
    yield from (line for each in taken if (line := mended_reading(view, each)))
    yield from mended(view, one)


def _printed_row(view: View, one: Taken) -> list[str]:
    """Return what, how much, the limit, how many times it, with what, when, how sure the limit is."""
    row = view.catalogue.substances.get(one.substance)
    symbol = substance(view, one.substance)
    name = view.words.of(row.name) if row else symbol
    return [
        name if symbol == name else f"{name} ({symbol})",
        figure(view, one.value, one.unit),
        facts.bounds(view, one),
        "–" if one.times is None else view.words.number(rounded_times(one.times), 9),
        facts.measured_with(view, one),
        view.dated(one.taken_at),
        one.certainty or "–",
    ]


def _row(view: View, case: Complaint, one: Taken) -> tuple[Any, ...]:
    local = view.tx.rules.local(one.taken_at)
    return (
        case.number, one.check, local.isoformat(timespec="seconds"), one.substance, one.value, one.unit, one.least,
        one.limit, one.times, one.over, "day" if one.daily else "once", one.certainty, one.source, one.instrument,
        one.serial, one.certificate, one.certified_until, one.indicative(local.date()), one.was, one.counts,
        one.why, one.reason, one.late, one.unusual, one.given,
    )  # fmt: skip
