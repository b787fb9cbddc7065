"""`zheli replay`: reports from a CSV into the line, each once, however often the file is replayed."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from itertools import islice
from pathlib import Path

from bot import settings
from bot.domain.evidence.files import Place
from bot.domain.people.roles import Person
from bot.services.intake import intake
from bot.settings import Settings
from handlers.console.opened import opened
from handlers.console.replay_rows import Report, read
from handlers.console.telling import count, progress
from storage.cases import complaints, history
from storage.people import people
from storage.privacy import consents
from storage.tx import Tx

BATCH = 200  # reports in one transaction: a running hotline waits a fraction of a second for it
NEWS = timedelta(days=1)  # what is older goes into the record only: nobody is sent to a smell of last year


def replay(file: Path) -> str:
    """Take in every report of the file that is not here yet. Raise `CannotStart` naming each bad line; then nothing is.

    Its reporters are people without Telegram: nothing is said to them, and no export names them.
    """
    given = settings.load()
    with opened(given, read_only=True) as tx:
        catalogue, zone, now = tx.rules.catalogue, tx.rules.zone, tx.now
    total = sum(1 for _ in read(file, catalogue, zone, now))  # every line is looked at before the first is taken
    taken = done = 0
    with progress("Replaying", total=total) as step:
        for batch in _batches(read(file, catalogue, zone, now)):
            taken += _take(given, batch)
            done += len(batch)
            step(done)
    return f"{count(taken, 'report')} taken, {total - taken:,} were here already."


def _batches(reports: Iterator[Report]) -> Iterator[list[Report]]:
    while batch := list(islice(reports, BATCH)):
        yield batch


def _take(given: Settings, batch: Iterable[Report]) -> int:
    """Take in a batch as one transaction; return how many were new."""
    taken = 0
    with opened(given) as tx:
        now = tx.now
        for report in batch:
            if tx.one("SELECT 1 FROM complaints WHERE replay_key = :key", key=report.key) is None:
                tx.now = now if now - report.at < NEWS else report.at
                case_id = _news(tx, report) if tx.now == now else _record(tx, report)
                tx.run(
                    "UPDATE complaints SET source = 'replay', replay_key = :key WHERE id = :id",
                    key=report.key,
                    id=case_id,
                )
                taken += 1
    return taken


def _news(tx: Tx, report: Report) -> int:
    """Send it in as anybody would: volunteers are called."""
    by = _somebody(tx)
    place = Place(report.point, report.accuracy_m) if report.point else None
    intake.add(tx, by, at=report.at, words=report.words, place=place)
    intake.choose(tx, by, report.kind)
    consents.give(tx, by.id, "report")  # nobody's: there is no person behind it
    return intake.send(tx, by, without_place=True, separate=True).id  # there is nobody to ask whether it is the same


def _record(tx: Tx, report: Report) -> int:
    """Write it down as of its own moment, and call nobody."""
    catalogue = tx.rules.catalogue
    line = catalogue.line_of(report.kind)
    located = catalogue.locate(report.point) if report.point else None
    by = _somebody(tx)
    case_id = complaints.add(
        tx,
        number=complaints.public_number(tx, line.prefix),
        line=line.id,
        kind=report.kind,
        reporter=by.id,
        source="replay",
        words=report.words,
        point=report.point,
        accuracy_m=report.accuracy_m,
        area=located.area.id if located else None,
        district=located.district.id if located and located.district else None,
        signalled_at=report.at,
    )
    history.add(tx, case_id, by, "received", as_role="resident")
    return case_id


def _somebody(tx: Tx) -> Person:
    """Make a reporter without Telegram."""
    person = people.get(tx, tx.insert("INSERT INTO people (created_at) VALUES (:now)", now=tx.now))
    assert person is not None
    return person
