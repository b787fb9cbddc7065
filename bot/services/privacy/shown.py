"""What an audience sees of a case: place, time, words, photos. No card, letter, pack or picture reads them elsewhere.

The rules are rows of `bot/domain/privacy/audiences.py`; tests/hostile/test_one_way_out.py holds the code to it.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.intake.kinds import Noticed
from bot.domain.places.addresses import address
from bot.domain.places.cells import CELL_M, FINE_WITHIN_M, Cell, cell_of
from bot.domain.places.points import Point, about_m
from bot.domain.privacy import house_details
from bot.domain.privacy.audiences import HALF_HOUR, RULES, Audience, Pictures, Said, When, Where, part_of_day
from bot.domain.privacy.redaction import discreet, without_flats
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.evidence import files
from storage.evidence.files import File
from storage.intake import episodes
from storage.privacy import contacts, hidden_words
from storage.tx import Tx

COARSE_M = 100
"""Ways are told to those who do not go (yet) in steps of so many metres, between public places."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where it is, as exactly as somebody may know it.

    `point`: exact, or the middle of a square; `cell`: that square (`fine`: its fine one), which is drawn instead.
    `accuracy_m`: how far it may be from there. `area` and `district` everybody may know.
    """

    point: Point | None
    accuracy_m: float | None
    place_words: str | None
    area: str | None
    district: str | None
    cell: Cell | None = None
    fine: bool = False

    @property
    def bounds(self) -> tuple[float, float, float, float] | None:
        """South, west, north, east of the square, None for an exact point or none."""
        if self.cell is None:
            return None
        return self.cell.fine_bounds if self.fine else self.cell.bounds

    @property
    def exact(self) -> bool:
        """Whether `point` is the place itself."""
        return self.cell is None and self.point is not None

    @property
    def pin(self) -> tuple[float, ...] | None:
        """Latitude and longitude, and for a square how far (m) the place may be: what a location shows."""
        if self.point is None:
            return None
        at = (self.point.lat, self.point.lon)
        return at if self.cell is None else (*at, self.accuracy_m or CELL_M)


@dataclass(frozen=True, slots=True)
class Moment:
    """When it was, as exactly as somebody may know it, on the hotline's own clock.

    `until`: only that it was between `at` and then is told. `part`: only the day of `at` and its part are.
    """

    at: datetime
    until: datetime | None = None
    part: str | None = None


def place(tx: Tx, case: Complaint, to: Audience) -> Spot:
    """Return where a case is, as `to` may know it."""
    where = RULES[to].where
    if where is Where.EXACT or (where is Where.AGREED and told(tx, case)):
        return Spot(case.point, case.accuracy_m, _place_words(tx, case, to), case.area, case.district)
    public = Spot(None, case.accuracy_m, None, case.area, case.district)
    cell = complaints.public_cell(tx, case)
    if case.point is None or cell is None:
        return replace(public, place_words=_street(case) if where is Where.AGREED else None)
    if where is Where.CELL:
        return replace(public, point=cell.centre, accuracy_m=max(CELL_M, case.accuracy_m or 0), cell=cell)
    if street := _street(case):
        return replace(public, point=cell.centre, accuracy_m=None, place_words=street, cell=cell)
    own = case.cell or cell
    within_m = max(FINE_WITHIN_M, case.accuracy_m or 0)
    return replace(public, point=own.fine_centre, accuracy_m=within_m, cell=own, fine=True)


def moment(tx: Tx, case: Complaint, at: datetime, to: Audience) -> Moment:
    """Return when something was that the resident did or saw, as `to` may know it."""
    when, local = RULES[to].when, tx.rules.local(at)
    if when is When.PART:
        return Moment(local, part=part_of_day(local.hour))
    if when is When.EXACT or told(tx, case):
        return Moment(local)
    since = local.replace(minute=local.minute - local.minute % HALF_HOUR, second=0, microsecond=0)
    return Moment(since, until=since + timedelta(minutes=HALF_HOUR))


def words(tx: Tx, case: Complaint, to: Audience, most: int | None = None) -> str:
    """Return what the resident wrote, as `to` may read it: at most about `most` characters; empty for nothing."""
    return text(tx, case, case.words or "", to, most)


def text(tx: Tx, case: Complaint, said: str, to: Audience, most: int | None = None) -> str:
    """Return what anybody wrote about a case (a witness, a neighbour, a voice) as `to` may read it."""
    rule = RULES[to].said
    if rule is Said.WHOLE or not said:
        return said
    if rule is Said.NOTHING:
        return ""
    doors_too = rule is Said.PLACELESS or (rule is Said.AGREED and not told(tx, case))
    return discreet(said, places=doors_too, hidden=hidden_words.of_episode(tx, case.id), most=most).strip()


def testimony(tx: Tx, case: Complaint, to: Audience, limit: int) -> list[str]:
    """Return what the last witnesses wrote, the newest first, as `to` may read it."""
    return [text(tx, case, said, to) for said in episodes.words(tx, case.id, limit)]


def pictures(tx: Tx, case: Complaint, to: Audience) -> list[File]:
    """Return the pictures of residents that `to` may see: of the case and of its witnesses."""
    return [file for file in files.of_episode(tx, case.id) if file.picture] if may_look(tx, case, to) else []


def may_look(tx: Tx, case: Complaint, to: Audience) -> bool:
    """Whether `to` may see what residents photographed."""
    rule = RULES[to].pictures
    return rule is Pictures.ALL or (rule is Pictures.PUBLIC and in_public(tx, case))


def told(tx: Tx, case: Complaint) -> bool:
    """Whether a body may know the exact place: it lies in public, or the resident left a contact for the body."""
    if in_public(tx, case):
        return True
    return case.contact and case.reporter is not None and contacts.of(tx, case.reporter) is not None


def in_public(tx: Tx, case: Complaint) -> bool:
    """Whether what was reported lies in a public place. Of a kind that the file has no more it is not known: no."""
    kind = tx.rules.catalogue.kinds.get(case.kind)
    return kind is not None and kind.noticed is Noticed.PUBLIC


def way_m(tx: Tx, case: Complaint, home: Point | None, to: Audience) -> int | None:
    """Return how far a case is from a home, m, in steps of `COARSE_M`; None where either is not known.

    Whoever may not know one of the two exactly hears the way between the squares: many ways together tell no more.
    """
    spot = place(tx, case, to)
    if home is None or spot.point is None:
        return None
    from_there = cell_of(home).centre if RULES[to].where is Where.EXACT else home
    return max(COARSE_M, round(about_m(from_there, spot.point) / COARSE_M) * COARSE_M)


def _place_words(tx: Tx, case: Complaint, to: Audience) -> str | None:
    if case.place_words is None or RULES[to].said is Said.WHOLE:
        return case.place_words
    return without_flats(case.place_words, hidden_words.of_episode(tx, case.id)).strip() or None


def _street(case: Complaint) -> str | None:
    """Return the street that an address names, without the house; None where none is known for sure."""
    found = address(case.place_words) if case.place_words else None
    return (house_details.street(found) or None) if found else None
