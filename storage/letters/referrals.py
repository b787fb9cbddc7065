"""Letters to bodies: drafted, sent on a day, registered, answered; which cases each is about."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.letters.letters import Letter, Way
from storage.cases.complaints import Complaint, complaint
from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class Referral:
    """A letter as it stands. Days are local. `registered`: why it counts from `registered_on` («named»: told to us).

    `about`: the letter it follows on, or was forwarded from. `answered_on`: of the first answer that settles its term.
    """

    id: int
    kind: Letter
    state: str
    body: str
    body_area: str | None
    lang: str
    about: int | None
    words: str | None
    person: int | None
    opened_at: datetime
    sent_on: date | None
    way: Way | None
    registered_on: date | None
    registered: str | None
    reg_number: str | None
    answered_on: date | None

    @property
    def office(self) -> str:
        """The body and the area whose name it bears, in one word: «ecology@temirtau»."""
        return f"{self.body}@{self.body_area or ''}"

    @property
    def open(self) -> bool:
        """Whether it was sent and waits for its answer."""
        return self.state == "sent" and self.answered_on is None


@dataclass(frozen=True, slots=True)
class ByBody:
    """What became of the letters to one body: answered in time or late, overdue, waiting within their term."""

    body: str
    body_area: str | None
    sent: int
    in_time: int
    late: int
    overdue: int

    @property
    def waiting(self) -> int:
        """How many have no answer yet and need none yet."""
        return self.sent - self.in_time - self.late - self.overdue


def add(
    tx: Tx,
    *,
    kind: Letter,
    body: str,
    body_area: str | None,
    lang: str,
    about: int | None,
    person: int | None,
    cases: Iterable[int],
) -> int:
    """Begin a letter about some cases; return its id."""
    referral_id = tx.insert(
        """INSERT INTO referrals (kind, body, body_area, lang, about, person_id, opened_at)
           VALUES (:kind, :body, :area, :lang, :about, :person, :now)""",
        kind=kind.value,
        body=body,
        area=body_area,
        lang=lang,
        about=about,
        person=person,
        now=tx.now,
    )
    for case_id in cases:
        add_case(tx, referral_id, case_id)
    return referral_id


def add_case(tx: Tx, referral_id: int, case_id: int) -> bool:
    """Write another case into a letter; return False if it is in it already."""
    return (
        tx.run(
            "INSERT INTO referral_cases VALUES (:referral, :case) ON CONFLICT DO NOTHING",
            referral=referral_id,
            case=case_id,
        )
        == 1
    )


def drop_case(tx: Tx, referral_id: int, case_id: int) -> None:
    """Take a case out of a letter."""
    tx.run(
        "DELETE FROM referral_cases WHERE referral_id = :referral AND complaint_id = :case",
        referral=referral_id,
        case=case_id,
    )


def change(
    tx: Tx,
    referral_id: int,
    *,
    body: str | None = None,
    lang: str | None = None,
    words: str | None = None,
    sent_on: date | None = None,
) -> None:
    """Change what is given of a draft."""
    tx.run(
        """UPDATE referrals SET body = coalesce(:body, body), lang = coalesce(:lang, lang),
                  words = coalesce(:words, words), sent_on = coalesce(:sent, sent_on)
           WHERE id = :id AND state = 'draft'""",
        body=body,
        lang=lang,
        words=words,
        sent=sent_on.isoformat() if sent_on else None,
        id=referral_id,
    )


def drop(tx: Tx, referral_id: int) -> None:
    """Leave a draft: it is not sent."""
    tx.run("UPDATE referrals SET state = 'dropped' WHERE id = :id AND state = 'draft'", id=referral_id)


def send(tx: Tx, referral_id: int, *, sent_on: date, way: Way, registered_on: date, registered: str) -> bool:
    """It went out; return False if it had before, or was dropped."""
    return (
        tx.run(
            """UPDATE referrals SET state = 'sent', sent_on = :sent, way = :way, sent_at = :now,
                      registered_on = :on, registered = :why WHERE id = :id AND state = 'draft'""",
            sent=sent_on.isoformat(),
            way=way.value,
            on=registered_on.isoformat(),
            why=registered,
            now=tx.now,
            id=referral_id,
        )
        == 1
    )


def register(tx: Tx, referral_id: int, number: str | None, on: date | None) -> None:
    """Note the number that the body gave it, and the day it names."""
    tx.run(
        """UPDATE referrals SET reg_number = coalesce(:number, reg_number),
                  registered_on = coalesce(:day, registered_on),
                  registered = CASE WHEN :day IS NULL THEN registered ELSE 'named' END WHERE id = :id""",
        number=number,
        day=on.isoformat() if on else None,
        id=referral_id,
    )


def answer(tx: Tx, referral_id: int, on: date) -> None:
    """It was answered on that day; an earlier answer stands."""
    tx.run(
        "UPDATE referrals SET answered_on = :day WHERE id = :id AND answered_on IS NULL",
        day=on.isoformat(),
        id=referral_id,
    )


def get(tx: Tx, referral_id: int | None) -> Referral | None:
    """Return one letter, or None."""
    row = tx.one("SELECT * FROM referrals WHERE id = :id", id=referral_id)
    return None if row is None else referral(row)


def first(tx: Tx, referral_id: int) -> bool:
    """Whether it is the first letter that was ever begun."""
    return tx.one("SELECT 1 FROM referrals WHERE id < :id LIMIT 1", id=referral_id) is None


def cases(tx: Tx, referral_id: int) -> list[Complaint]:
    """Return the cases that a letter is about, in the order they came."""
    rows = tx.all(
        """SELECT c.* FROM referral_cases r JOIN complaints c ON c.id = r.complaint_id
           WHERE r.referral_id = :id ORDER BY c.id""",
        id=referral_id,
    )
    return [complaint(row) for row in rows]


def of_case(tx: Tx, case_id: int) -> list[Referral]:
    """Return the letters of a case that were not dropped, the oldest first."""
    rows = tx.all(
        """SELECT r.* FROM referral_cases k JOIN referrals r ON r.id = k.referral_id
           WHERE k.complaint_id = :case AND r.state <> 'dropped' ORDER BY r.id""",
        case=case_id,
    )
    return [referral(row) for row in rows]


def after(tx: Tx, referral_id: int) -> list[Referral]:
    """Return the letters that complain of this one, or that it became when it was forwarded."""
    rows = tx.all("SELECT * FROM referrals WHERE about = :id AND state <> 'dropped' ORDER BY id", id=referral_id)
    return [referral(row) for row in rows]


def unanswered(tx: Tx, limit: int = 1000) -> list[Referral]:
    """Return the letters that wait for an answer, the longest registered first."""
    rows = tx.all(
        """SELECT * FROM referrals WHERE state = 'sent' AND answered_on IS NULL
           ORDER BY registered_on, id LIMIT :limit""",
        limit=limit,
    )
    return [referral(row) for row in rows]


def overdue(tx: Tx, limit: int = 1000) -> list[tuple[Referral, date]]:
    """Return the letters whose body should have answered by now, with the latest lawful day, the longest first."""
    rows = tx.all(
        """SELECT r.*, k.latest_on FROM clocks k JOIN referrals r ON r.id = k.referral_id
           WHERE k.met_at IS NULL AND k.whose = 'body' AND k.rule <> 'promise' AND k.latest_on < :today
             AND r.answered_on IS NULL ORDER BY k.latest_on, r.id LIMIT :limit""",
        today=tx.rules.today(tx.now).isoformat(),
        limit=limit,
    )
    return [(referral(row), date.fromisoformat(row["latest_on"])) for row in rows]


def by_body(tx: Tx, since: date, until: date) -> list[ByBody]:
    """Return what became of the letters sent from `since` up to and with `until`, the most overdue bodies first."""
    rows = tx.all(
        """SELECT r.body, r.body_area, count(*) AS sent,
                  sum(r.answered_on IS NOT NULL AND r.answered_on <= k.latest_on) AS in_time,
                  sum(r.answered_on IS NOT NULL AND r.answered_on > k.latest_on) AS late,
                  sum(r.answered_on IS NULL AND k.latest_on < :today
                      AND (k.closed_at IS NULL OR k.broken_at IS NOT NULL)) AS overdue
           FROM referrals r JOIN clocks k ON k.id = (
               SELECT max(id) FROM clocks WHERE referral_id = r.id AND whose = 'body' AND rule <> 'promise')
           WHERE r.state = 'sent' AND r.sent_on BETWEEN :since AND :until
           GROUP BY r.body, r.body_area ORDER BY overdue DESC, late DESC, sent DESC, r.body""",
        today=tx.rules.today(tx.now).isoformat(),
        since=since.isoformat(),
        until=until.isoformat(),
    )
    return [
        ByBody(row["body"], row["body_area"], row["sent"], row["in_time"], row["late"], row["overdue"]) for row in rows
    ]


def referral(row: Row) -> Referral:
    """Make a `Referral` of a whole row of the table."""
    return Referral(
        id=row["id"],
        kind=Letter(row["kind"]),
        state=row["state"],
        body=row["body"],
        body_area=row["body_area"],
        lang=row["lang"],
        about=row["about"],
        words=row["words"],
        person=row["person_id"],
        opened_at=moment(row["opened_at"]),
        sent_on=_day(row["sent_on"]),
        way=Way(row["way"]) if row["way"] else None,
        registered_on=_day(row["registered_on"]),
        registered=row["registered"],
        reg_number=row["reg_number"],
        answered_on=_day(row["answered_on"]),
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
