"""What a volunteer writes, kept with their check: readings against their limits, multiples, and what is still open."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.catalogue.site_notes import understood
from bot.domain.intake.kinds import Instrument as Kind
from bot.domain.measurements.limits import rounded_times
from bot.domain.measurements.readings import Problem, Reading
from bot.domain.people.roles import Person
from bot.services.checks import dump_sides
from storage.cases import complaints, history
from storage.cases.complaints import Complaint
from storage.checks import doubted_readings, multiples, readings
from storage.checks.checks import Check
from storage.instruments import instruments
from storage.tx import Tx


@dataclass(frozen=True, slots=True)
class Measured:
    """What became of a text: how much was kept, what was odd, figures of which nobody said of what, and the rest.

    A figure that no instrument shows, or not the chosen one, is kept nowhere yet: it waits for an answer.
    """

    kept: int
    problems: tuple[Problem, ...]
    open: str | None
    note: str | None


def measure(
    tx: Tx, by: Person, check: Check, words: str, asked: str | None = None, *, late: datetime | None = None
) -> Measured:
    """Keep what a text measures; its note is the caller's to keep.

    `asked`: the substance they said they were about to measure. `late`: the check is over; when it was written.
    """
    catalogue = tx.rules.catalogue
    case = complaints.get(tx, check.case)
    assert case is not None
    sized, odd, rest = dump_sides.written(tx, by, check, case, words, late=late)
    if rest is None:
        return Measured(sized, tuple(Problem(say) for say in odd), None, None)
    said = understood(rest, catalogue, catalogue.kind(case.kind).readings, asked)
    doubted = 0
    for reading in said.readings:
        doubted += not take(tx, by, check, case, reading, late=late)
    problems: list[Problem] = [Problem(say) for say in odd]
    for problem in said.problems:
        if problem.doubtful is not None and late is None:
            doubted_readings.add(tx, check.id, problem.doubtful)
        elif problem.choices and late is None:
            doubted_readings.add_choices(tx, check.id, problem.choices)
        else:
            problems.append(problem)
    for times in said.multiples:
        multiples.add(tx, check.id, times, late=late)
        history.add(tx, case.id, by, "multiple", as_role="volunteer", words=times.given)
    kept = sized + len(said.readings) - doubted + len(said.multiples)
    return Measured(kept, tuple(problems), "; ".join(said.open) or None, said.note)


def take(tx: Tx, by: Person, check: Check, case: Complaint, reading: Reading, *, late: datetime | None = None) -> bool:
    """Keep a reading, or ask with what it was taken if the chosen instrument does not measure that. Whether kept."""
    if late is None and (unfit := _unfit(tx, check, reading)) is not None:
        doubted_readings.add(tx, check.id, reading, unfit)
        return False
    keep(tx, by, check, case, reading, late=late)
    return True


def _unfit(tx: Tx, check: Check, reading: Reading) -> int | None:
    """Return the chosen instrument if it does not measure that, and they did not say here that it does; None else."""
    tool = instruments.get(tx, check.instrument) if check.instrument else None
    needs = tx.rules.catalogue.substance(reading.substance).measured_with
    if tool is None or not tool.measures or needs is Kind.NONE or needs in tool.measures:
        return None
    return None if doubted_readings.believed(tx, check.id, reading.substance, tool.id) else tool.id


def keep(
    tx: Tx,
    by: Person,
    check: Check,
    case: Complaint,
    reading: Reading,
    *,
    late: datetime | None = None,
    instrument: int | None = None,
) -> None:
    """Keep one reading, held against its limit and taken with `instrument` (None: the one chosen for the check)."""
    compared = tx.rules.catalogue.compare(case.kind, reading)
    tool = instrument or check.instrument
    with_ = instruments.get(tx, tool) if tool else None
    water_class = tx.rules.catalogue.water_class(case.kind, reading)
    readings.add(tx, check.id, reading, compared, with_, water_class=water_class, late=late)
    history.add(
        tx,
        case.id,
        by,
        "measured",
        as_role="volunteer",
        substance=reading.substance,
        value=f"{reading.value.normalize():f}",
        unit=reading.unit,
        times=None if compared is None or compared.times is None else f"{rounded_times(compared.times):f}",
        certified="yes" if with_ is not None and with_.certified(tx.rules.today(late or tx.now)) else "no",
        over="none" if compared is None else "yes" if compared.over else "no",
    )
