"""Cases: taken in once, moved by conditional updates, found by number, stage, reporter."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.cases.lifecycle import Outcome, Stage, Verdict
from bot.domain.places.cells import STICKY_M, Cell, cell_of
from bot.domain.places.points import Point, about_m, box
from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class Complaint:
    """A case as it stands. `reporter` and `volunteer` are `people.id`; `area` None: outside every area, or no point.

    `seen_at`: when a picture of it was taken, if the reporter said that it counts. `drill`: made up to practise.
    `cell`: the square of its own that others are shown, None without a point (of a witness: see `public_cell`).
    `coordinator`: who has taken it on. `disputed_at`: since when somebody says that it is done and somebody that it is
    not; None: they agree.
    """

    id: int
    number: str
    line: str
    kind: str
    reporter: int | None
    contact: bool
    source: str
    words: str | None
    point: Point | None
    accuracy_m: float | None
    place_words: str | None
    area: str | None
    district: str | None
    stage: Stage
    outcome: Outcome | None
    verdict: Verdict | None
    volunteer: int | None
    joined_to: int | None
    signalled_at: datetime
    seen_at: datetime | None
    received_at: datetime
    stage_since: datetime
    checked_at: datetime | None
    ring: int
    next_call_at: datetime | None
    drill: bool = False
    coordinator: int | None = None
    urgent: bool = False
    disputed_at: datetime | None = None
    cell: Cell | None = None


def next_number(tx: Tx, prefix: str, year: int) -> int:
    """Draw the next public number of a line in a local year, from 1."""
    number: int = tx.value(
        """INSERT INTO numbers (prefix, year, last) VALUES (:prefix, :year, 1)
           ON CONFLICT (prefix, year) DO UPDATE SET last = last + 1 RETURNING last""",
        prefix=prefix,
        year=year,
    )
    return number


def public_number(tx: Tx, prefix: str) -> str:
    """Draw the next public number of a line in this local year: GL-2026-0148."""
    year = tx.rules.today(tx.now).year
    return f"{prefix}-{year}-{next_number(tx, prefix, year):04}"


def add(
    tx: Tx,
    *,
    number: str,
    line: str,
    kind: str,
    source: str,
    point: Point | None,
    area: str | None,
    district: str | None,
    signalled_at: datetime,
    draft_id: int | None = None,
    reporter: int | None = None,
    contact: bool = False,
    words: str | None = None,
    accuracy_m: float | None = None,
    place_words: str | None = None,
    next_call_at: datetime | None = None,
    drill: bool = False,
) -> int:
    """Take a case in; return its id. The same draft twice breaks the table's own rule (UNIQUE)."""
    cell = None if point is None else _cell(tx, reporter, point)
    return tx.insert(
        """INSERT INTO complaints (number, line, kind, draft_id, reporter, contact, source, words, lat, lon, cell_lat,
                                   cell_lon, accuracy_m, place_words, area, district, stage, signalled_at,
                                   received_at, stage_since, next_call_at, drill)
           VALUES (:number, :line, :kind, :draft, :reporter, :contact, :source, :words, :lat, :lon, :cell_lat,
                   :cell_lon, :accuracy, :place_words, :area, :district, 'received', :signalled,
                   :now, :now, :next_call, :drill)""",
        number=number,
        line=line,
        kind=kind,
        draft=draft_id,
        reporter=reporter,
        contact=int(contact),
        source=source,
        words=words,
        lat=point.lat if point else None,
        lon=point.lon if point else None,
        cell_lat=cell.lat_i if cell else None,
        cell_lon=cell.lon_i if cell else None,
        accuracy=accuracy_m,
        place_words=place_words,
        area=area,
        district=district,
        signalled=signalled_at,
        next_call=next_call_at,
        drill=int(drill),
        now=tx.now,
    )


def _cell(tx: Tx, reporter: int | None, point: Point) -> Cell:
    """Return the square of a new case: that of the nearest earlier one of its reporter, if it is about there."""
    within = box(point, STICKY_M)
    rows = tx.all(
        """SELECT * FROM complaints WHERE reporter = :reporter
             AND lat BETWEEN :south AND :north AND lon BETWEEN :west AND :east ORDER BY id""",
        reporter=reporter,
        south=within.south,
        north=within.north,
        west=within.west,
        east=within.east,
    )
    found = [(about_m(one.point, point), one.id, one.cell) for one in map(complaint, rows) if one.point and one.cell]
    near = min((one for one in found if one[0] <= STICKY_M), default=None, key=lambda one: one[:2])
    return cell_of(point) if near is None else near[2]


def public_cell(tx: Tx, case: Complaint) -> Cell | None:
    """Return the square that others are shown of a case: a witness has that of the case that leads."""
    lead = case
    while lead.joined_to is not None and (found := get(tx, lead.joined_to)) is not None:
        lead = found
    return lead.cell or case.cell


def set_seen(tx: Tx, case_id: int, at: datetime) -> None:
    """Say when it was seen, earlier than it was reported."""
    tx.run("UPDATE complaints SET seen_at = :at WHERE id = :id", at=at, id=case_id)


def get(tx: Tx, case_id: int) -> Complaint | None:
    """Return the case, or None."""
    row = tx.one("SELECT * FROM complaints WHERE id = :id", id=case_id)
    return None if row is None else complaint(row)


def by_number(tx: Tx, number: str) -> Complaint | None:
    """Return the case of a public number, or None."""
    row = tx.one("SELECT * FROM complaints WHERE number = :number", number=number)
    return None if row is None else complaint(row)


def of_draft(tx: Tx, draft_id: int) -> Complaint | None:
    """Return the case that a draft became, or None."""
    row = tx.one("SELECT * FROM complaints WHERE draft_id = :id", id=draft_id)
    return None if row is None else complaint(row)


def of_reporter(tx: Tx, person_id: int, limit: int = 10, skip: int = 0) -> list[Complaint]:
    """Return a person's own cases, the newest first."""
    rows = tx.all(
        "SELECT * FROM complaints WHERE reporter = :id ORDER BY id DESC LIMIT :limit OFFSET :skip",
        id=person_id,
        limit=limit,
        skip=skip,
    )
    return [complaint(row) for row in rows]


def move(
    tx: Tx,
    case: Complaint,
    stage: Stage,
    *,
    outcome: Outcome | None = None,
    volunteer: int | None = None,
    joined_to: int | None = None,
) -> bool:
    """Bring the case to a stage, if it is still where `case` saw it; return False if somebody was quicker.

    `volunteer` is who has it from now on (None: nobody). Only a received or offered case keeps being called for.
    """
    return (
        tx.run(
            """UPDATE complaints SET stage = :stage, outcome = :outcome, volunteer = :volunteer, joined_to = :joined,
                      stage_since = CASE WHEN stage = :stage THEN stage_since ELSE :now END,
                      next_call_at = CASE WHEN :stage IN ('received', 'offered') THEN next_call_at END
               WHERE id = :id AND stage = :was AND volunteer IS :had""",
            stage=stage.value,
            outcome=outcome.value if outcome else None,
            volunteer=volunteer,
            joined=joined_to,
            now=tx.now,
            id=case.id,
            was=case.stage.value,
            had=case.volunteer,
        )
        == 1
    )


def judge(tx: Tx, case_id: int, verdict: Verdict) -> None:
    """Write down what the check found, and when."""
    tx.run(
        "UPDATE complaints SET verdict = :verdict, checked_at = :now WHERE id = :id",
        verdict=verdict.value,
        now=tx.now,
        id=case_id,
    )


def correct(tx: Tx, case_id: int, checked_at: datetime, verdict: Verdict) -> bool:
    """The check that gave the verdict at that moment is corrected; return False if another one has judged since."""
    return (
        tx.run(
            "UPDATE complaints SET verdict = :verdict WHERE id = :id AND checked_at = :at",
            verdict=verdict.value,
            id=case_id,
            at=checked_at,
        )
        == 1
    )


def dispute(tx: Tx, case_id: int, since: datetime | None) -> None:
    """Keep since when those who speak of the case disagree whether it is done; None: they do not."""
    tx.run("UPDATE complaints SET disputed_at = :since WHERE id = :id", since=since, id=case_id)


def call_at(tx: Tx, case_id: int, when: datetime | None, ring: int) -> None:
    """Set when the next ring of volunteers is to be called (None: nobody), and how many rings were."""
    tx.run("UPDATE complaints SET next_call_at = :at, ring = :ring WHERE id = :id", at=when, ring=ring, id=case_id)


def to_call(tx: Tx, limit: int = 100) -> list[Complaint]:
    """Return the cases whose next ring is due, the longest waiting first."""
    rows = tx.all(
        "SELECT * FROM complaints WHERE next_call_at <= :now ORDER BY next_call_at LIMIT :limit",
        now=tx.now,
        limit=limit,
    )
    return [complaint(row) for row in rows]


def waiting(tx: Tx, around: Point, radius_m: float, limit: int = 30) -> list[Complaint]:
    """Return the received cases within about `radius_m` for which nobody is being called, the nearest first.

    Not those outside every area, which a coordinator looks at first, and no drills.
    """
    within = box(around, radius_m)
    rows = tx.all(
        """SELECT * FROM complaints WHERE stage = 'received' AND next_call_at IS NULL AND area IS NOT NULL AND drill = 0
             AND lat BETWEEN :south AND :north AND lon BETWEEN :west AND :east
           ORDER BY abs(lat - :lat) + abs(lon - :lon) * :narrow LIMIT :limit""",
        south=within.south,
        north=within.north,
        west=within.west,
        east=within.east,
        lat=around.lat,
        lon=around.lon,
        narrow=within.narrow,
        limit=limit,
    )
    return [complaint(row) for row in rows]


def complaint(row: Row) -> Complaint:
    """Make a `Complaint` of a whole row of the table."""
    point = None if row["lat"] is None else Point(row["lat"], row["lon"])
    return Complaint(
        id=row["id"],
        number=row["number"],
        line=row["line"],
        kind=row["kind"],
        reporter=row["reporter"],
        contact=bool(row["contact"]),
        source=row["source"],
        words=row["words"],
        point=point,
        accuracy_m=row["accuracy_m"],
        place_words=row["place_words"],
        area=row["area"],
        district=row["district"],
        stage=Stage(row["stage"]),
        outcome=Outcome(row["outcome"]) if row["outcome"] else None,
        verdict=Verdict(row["verdict"]) if row["verdict"] else None,
        volunteer=row["volunteer"],
        joined_to=row["joined_to"],
        signalled_at=moment(row["signalled_at"]),
        seen_at=None if row["seen_at"] is None else moment(row["seen_at"]),
        received_at=moment(row["received_at"]),
        stage_since=moment(row["stage_since"]),
        checked_at=moment(row["checked_at"]) if row["checked_at"] else None,
        ring=row["ring"],
        next_call_at=moment(row["next_call_at"]) if row["next_call_at"] else None,
        drill=bool(row["drill"]),
        coordinator=row["coordinator"],
        urgent=bool(row["urgent"]),
        disputed_at=moment(row["disputed_at"]) if row["disputed_at"] else None,
        cell=_kept(row) or (cell_of(point) if point else None),
    )


def _kept(row: Row) -> Cell | None:
    return None if row["cell_lat"] is None else Cell(row["cell_lat"], row["cell_lon"])
