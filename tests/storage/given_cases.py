"""Cases written straight into the table, for figures: any moment, any fate."""

from datetime import datetime, timedelta

from bot.domain.places.points import Point
from storage.cases import complaints
from storage.tx import Tx

CENTRE = Point(50.0547, 72.9646)


def put(
    tx: Tx,
    at: datetime,
    kind: str = "smell",
    *,
    place: tuple[str, str] | None = ("temirtau", "centre"),
    point: Point | None = CENTRE,
    words: str | None = None,
    verdict: str | None = None,
    after: timedelta | None = None,
    outcome: str | None = None,
    joined_to: int | None = None,
    stage: str | None = None,
) -> int:
    """Return the id of a case received at `at`; checked `after` that where there is a verdict."""
    kept, tx.now = tx.now, at
    row = tx.rules.catalogue.kind(kind)
    prefix = tx.rules.catalogue.lines[row.line].prefix
    year = tx.rules.today(at).year
    case = complaints.add(
        tx,
        number=f"{prefix}-{year}-{complaints.next_number(tx, prefix, year):04}",
        line=row.line,
        kind=kind,
        draft_id=None,
        reporter=None,
        contact=False,
        source="chat",
        words=words,
        point=point,
        accuracy_m=None,
        place_words=None,
        area=place[0] if place else None,
        district=place[1] if place else None,
        signalled_at=at,
        next_call_at=None,
    )
    tx.now = kept
    tx.run(
        """UPDATE complaints SET verdict = :verdict, checked_at = :checked, outcome = :outcome, joined_to = :joined,
                  stage = :stage WHERE id = :id""",
        id=case,
        verdict=verdict,
        checked=at + (after or timedelta()) if verdict else None,
        outcome=outcome,
        joined=joined_to,
        stage=stage or ("closed" if outcome else "checked" if verdict else "received"),
    )
    return case
