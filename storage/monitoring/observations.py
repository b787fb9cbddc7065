"""What standing inspectors observed: a row for each slot, answered or not, and for what they noted by themselves."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from bot.domain.evidence.files import Sent
from bot.domain.measurements.limits import Compared
from bot.domain.measurements.readings import Reading
from bot.domain.monitoring.phenomena import QUIET
from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class Observation:
    """One observation. `slot`: it was due at `at`; else the inspector began it by themselves.

    `asked_at` None: the bot was down then. `excused`: a pause covers it. `what` None: not answered.
    """

    id: int
    point: int
    at: datetime
    slot: bool
    asked_at: datetime | None
    closes_at: datetime
    excused: bool
    answered_at: datetime | None
    what: str | None
    strength: int | None
    words: str | None
    case: int | None

    def gap(self, now: datetime) -> bool:
        """Whether it was asked for and not given, and no pause covers it: neither quiet nor alarm."""
        asked = self.slot and self.asked_at is not None and not self.excused
        return asked and self.answered_at is None and self.closes_at <= now

    @property
    def alarm(self) -> bool:
        """Whether something was observed; a smell of strength 0 is none."""
        return self.what is not None and self.what != QUIET and self.strength != 0


@dataclass(frozen=True, slots=True)
class Measured:
    """A reading of an observation; `times` the one-time limit, None without one (or without a ratio)."""

    substance: str
    value: Decimal
    unit: str
    times: Decimal | None
    over: bool | None


def get(tx: Tx, observation_id: int) -> Observation | None:
    """Return an observation, or None."""
    row = tx.one("SELECT * FROM standing_observations WHERE id = :id", id=observation_id)
    return None if row is None else _observation(row)


def add(
    tx: Tx, point_id: int, at: datetime, closes_at: datetime, *, slot: bool, asked: bool, excused: bool = False
) -> int | None:
    """Write down a slot (or what an inspector begins by themselves); return its id, None for a slot that is there."""
    row = tx.one(
        """INSERT INTO standing_observations (point_id, at, slot, asked_at, closes_at, excused)
           VALUES (:point, :at, :slot, :asked, :closes, :excused) ON CONFLICT DO NOTHING RETURNING id""",
        point=point_id,
        at=at,
        slot=int(slot),
        asked=tx.now if asked else None,
        closes=closes_at,
        excused=int(excused),
    )
    return None if row is None else int(row["id"])


def answerable(tx: Tx, point_id: int) -> Observation | None:
    """Return what waits for an answer at this moment, the newest: a slot within its window, or one begun; or None."""
    row = tx.one(
        """SELECT * FROM standing_observations WHERE point_id = :point AND answered_at IS NULL AND asked_at IS NOT NULL
             AND closes_at > :now ORDER BY at DESC, id DESC LIMIT 1""",
        point=point_id,
        now=tx.now,
    )
    return None if row is None else _observation(row)


def unanswered(tx: Tx, point_id: int) -> list[int]:
    """Return which of the last two questions have no answer and a card that stands in the chat, the newest first.

    A card that waits to be sent needs no change: its words are made when it is sent.
    """
    rows = tx.all(
        """SELECT o.id FROM (SELECT id, answered_at FROM standing_observations WHERE point_id = :point
                             AND asked_at IS NOT NULL ORDER BY at DESC, id DESC LIMIT 2) o
           WHERE o.answered_at IS NULL AND EXISTS (
               SELECT 1 FROM observation_points w JOIN people p ON p.id = w.person_id
               JOIN messages m ON m.chat_id = p.telegram_id AND m.key = 'observed:' || o.id WHERE w.id = :point)""",
        point=point_id,
    )
    return [row["id"] for row in rows]


def say(tx: Tx, observation_id: int, what: str) -> None:
    """Write down what was observed; the first answer's moment stays. Another phenomenon has no strength yet."""
    tx.run(
        """UPDATE standing_observations SET strength = CASE WHEN what IS :what THEN strength END, what = :what,
                  answered_at = coalesce(answered_at, :now), excused = 0 WHERE id = :id""",
        what=what,
        now=tx.now,
        id=observation_id,
    )


def strengthen(tx: Tx, observation_id: int, strength: int) -> None:
    """Write down how strong it was."""
    tx.run("UPDATE standing_observations SET strength = :s WHERE id = :id", s=strength, id=observation_id)


def note(tx: Tx, observation_id: int, words: str) -> None:
    """Add words to it."""
    tx.run(
        """UPDATE standing_observations SET words = substr(CASE WHEN words IS NULL THEN :words
                                                  ELSE words || char(10) || :words END, 1, 4000) WHERE id = :id""",
        words=words,
        id=observation_id,
    )


def excuse(tx: Tx, observation_id: int) -> None:
    """A pause covers it."""
    tx.run("UPDATE standing_observations SET excused = 1 WHERE id = :id AND answered_at IS NULL", id=observation_id)


def belongs(tx: Tx, observation_id: int, case_id: int | None) -> None:
    """It opened a case, or was added to one; None: it is part of none any more."""
    tx.run("UPDATE standing_observations SET complaint_id = :case WHERE id = :id", case=case_id, id=observation_id)


def missed_in_a_row(tx: Tx, point_id: int, limit: int) -> int:
    """Return how many of the last asked slots were gaps, up to `limit`; what was never asked does not count."""
    rows = tx.all(
        """SELECT answered_at FROM standing_observations WHERE point_id = :point AND (
               answered_at IS NOT NULL
               OR (slot = 1 AND asked_at IS NOT NULL AND excused = 0 AND closes_at <= :now))
           ORDER BY at DESC LIMIT :limit""",
        point=point_id,
        now=tx.now,
        limit=limit,
    )
    return next((n for n, row in enumerate(rows) if row["answered_at"] is not None), len(rows))


def of_point(tx: Tx, point_id: int, since: datetime, until: datetime) -> list[Observation]:
    """Return everything of a point from a time (`until` excluded), the oldest first."""
    rows = tx.all(
        "SELECT * FROM standing_observations WHERE point_id = :point AND at >= :since AND at < :until ORDER BY at, id",
        point=point_id,
        since=since,
        until=until,
    )
    return [_observation(row) for row in rows]


def last_answered(tx: Tx, point_id: int, limit: int = 1) -> list[Observation]:
    """Return the last answers of a point, the newest first."""
    rows = tx.all(
        """SELECT * FROM standing_observations WHERE point_id = :point AND answered_at IS NOT NULL
           ORDER BY at DESC, id DESC LIMIT :limit""",
        point=point_id,
        limit=limit,
    )
    return [_observation(row) for row in rows]


def of_case(tx: Tx, case_id: int) -> list[Observation]:
    """Return the observations that a case rests on, the oldest first."""
    rows = tx.all(
        "SELECT * FROM standing_observations WHERE complaint_id = :case ORDER BY answered_at, id", case=case_id
    )
    return [_observation(row) for row in rows]


def inspectors_of(tx: Tx, case_id: int) -> list[int]:
    """Return whose observations a case, and the cases joined to it, rest on (`people.id`)."""
    rows = tx.all(
        """SELECT DISTINCT p.person_id FROM standing_observations o JOIN observation_points p ON p.id = o.point_id
           WHERE p.person_id IS NOT NULL AND o.complaint_id IN (
               SELECT :case UNION SELECT id FROM complaints WHERE joined_to = :case) ORDER BY 1""",
        case=case_id,
    )
    return [row["person_id"] for row in rows]


def measure(tx: Tx, observation_id: int, reading: Reading, compared: Compared | None) -> None:
    """Keep a reading with the limit as it was at that moment."""
    most = compared.limit.most if compared else None
    tx.run(
        """INSERT INTO observation_readings (observation_id, substance, value, unit, given, limit_value, times, over,
                                             taken_at)
           VALUES (:id, :substance, :value, :unit, :given, :most, :times, :over, :now)""",
        id=observation_id,
        substance=reading.substance,
        value=f"{reading.value.normalize():f}",
        unit=reading.unit,
        given=reading.given,
        most=None if most is None else f"{most.normalize():f}",
        times=None if compared is None or compared.times is None else f"{compared.times.normalize():f}",
        over=None if compared is None else int(compared.over),
        now=tx.now,
    )


def readings_of(tx: Tx, observation_id: int) -> list[Measured]:
    """Return the readings of an observation, in the order they came."""
    rows = tx.all("SELECT * FROM observation_readings WHERE observation_id = :id ORDER BY id", id=observation_id)
    return [
        Measured(
            row["substance"],
            Decimal(row["value"]),
            row["unit"],
            Decimal(row["times"]) if row["times"] else None,
            None if row["over"] is None else bool(row["over"]),
        )
        for row in rows
    ]


def attach(tx: Tx, observation_id: int, sent: Sent) -> bool:
    """Keep a file by Telegram's ids; return False if the very same is there already."""
    return (
        tx.run(
            """INSERT INTO observation_files (observation_id, form, file_id, unique_id, mime, size, seconds, sent_at)
               VALUES (:id, :form, :file, :unique, :mime, :size, :seconds, :now) ON CONFLICT DO NOTHING""",
            id=observation_id,
            form=sent.form,
            file=sent.file_id,
            unique=sent.unique_id,
            mime=sent.mime,
            size=sent.size,
            seconds=sent.seconds,
            now=tx.now,
        )
        == 1
    )


def files_of(tx: Tx, observation_id: int) -> list[Sent]:
    """Return the files of an observation, in the order they came."""
    rows = tx.all("SELECT * FROM observation_files WHERE observation_id = :id ORDER BY id", id=observation_id)
    return [
        Sent(row["form"], row["file_id"], row["unique_id"], row["mime"], row["size"], row["seconds"]) for row in rows
    ]


def _observation(row: Row) -> Observation:
    return Observation(
        id=row["id"],
        point=row["point_id"],
        at=moment(row["at"]),
        slot=bool(row["slot"]),
        asked_at=moment(row["asked_at"]) if row["asked_at"] else None,
        closes_at=moment(row["closes_at"]),
        excused=bool(row["excused"]),
        answered_at=moment(row["answered_at"]) if row["answered_at"] else None,
        what=row["what"],
        strength=row["strength"],
        words=row["words"],
        case=row["complaint_id"],
    )
