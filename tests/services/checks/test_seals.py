"""What was found is fixed with the verdict: nobody rewrites it, and a change made past us shows."""

import sqlite3
from datetime import timedelta
from typing import Any

import pytest

from bot.domain.evidence.files import Place, Sent
from bot.domain.people.roles import Person
from bot.domain.places.points import Point
from bot.services.checks import checks as checking
from bot.services.checks import late_additions, seals
from bot.services.dispatch import dispatch
from bot.services.evidence import evidence
from bot.services.evidence.evidence import Kept
from storage.checks import checks, late_notes, readings
from storage.checks.checks import Check
from storage.evidence import files
from storage.people import people
from storage.tx import Tx
from tests.services import town

HERE = Place(Point(50.0549, 72.9646))


def photo(unique: str = "u1") -> Sent:
    return Sent("photo", f"f-{unique}", unique, "image/jpeg", 90_000)


def begun(tx: Tx, kind: str = "smell") -> tuple[Person, Check]:
    """A volunteer who has taken a case, and its check."""
    vera = town.volunteer(tx)
    case = town.case(tx, kind=kind)
    dispatch.call(tx, case)
    check = dispatch.accept(tx, vera, town.offer(tx, case, vera).id)
    return now(tx, vera), check


def now(tx: Tx, person: Person) -> Person:
    found = people.get(tx, person.id)
    assert found is not None
    return found


def take(tx: Tx, by: Person, check: Check, **what: Any) -> Any:
    tx.now += timedelta(minutes=1)
    return checking.take(tx, now(tx, by), check.id, **what)


def fetched(tx: Tx, row_id: int, sha256: str = "a" * 64) -> None:
    tx.now += timedelta(seconds=2)
    file = files.get(tx, row_id)
    assert file is not None
    evidence.keep(tx, file, Kept(f"aa/{sha256}.jpg", sha256))


def checked(tx: Tx) -> tuple[Person, Check]:
    """A check with a place, a photo, a reading and multiples, just brought to its verdict."""
    vera, check = begun(tx)
    take(tx, vera, check, place=HERE)
    take(tx, vera, check, file=photo())
    fetched(tx, files.of(tx, "check", check.id)[0].id)
    take(tx, vera, check, words="h2s 0,24; Pb 2-25 ПДК; wind from the works")
    tx.now += timedelta(minutes=1)
    assert checking.judge(tx, now(tx, vera), check.id, "confirmed")
    return now(tx, vera), check


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE readings SET value = '0.024'",
        "DELETE FROM readings",
        "UPDATE multiples SET most = '2'",
        "DELETE FROM multiples",
        "UPDATE files SET sha256 = 'b'",
        "UPDATE files SET taken_at = '2026-01-01T00:00:00'",
        "UPDATE files SET unique_id = 'other'",
        "DELETE FROM files",
        "UPDATE checks SET verdict = 'not_confirmed'",
        "UPDATE checks SET notes = 'nothing'",
        "UPDATE checks SET arrived_lat = 0, distance_m = 0",
        "UPDATE checks SET state = 'open', verdict = NULL",
        "UPDATE checks SET seal = 'mine'",
        "DELETE FROM checks",
        "INSERT INTO readings (check_id, substance, value, unit, given, taken_at) VALUES (1, 'co', 1, 'mg/m3', '', '')",
    ],
)
def test_what_is_sealed_is_not_rewritten(tx: Tx, change: str) -> None:
    checked(tx)
    with pytest.raises(sqlite3.IntegrityError, match="sealed"):
        tx.run(change)


def test_before_the_verdict_everything_can_still_be_mended(tx: Tx) -> None:
    vera, check = begun(tx)
    take(tx, vera, check, words="h2s 0,24")
    assert checking.undo(tx, vera, check.id) is not None
    assert not readings.of(tx, check.id)


def test_a_change_made_past_the_tables_own_rules_breaks_the_seal(tx: Tx) -> None:
    checked(tx)
    assert seals.broken(tx) == (1, [])
    tx.run("DROP TRIGGER readings_sealed_stay")
    tx.run("UPDATE readings SET value = '0.024'")
    total, numbers = seals.broken(tx)
    assert (total, len(numbers)) == (1, 1)


def test_a_photo_that_is_fetched_after_the_verdict_is_filled_in_once_and_the_seal_holds(tx: Tx) -> None:
    vera, check = begun(tx)
    take(tx, vera, check, file=photo())
    assert checking.judge(tx, now(tx, vera), check.id, "confirmed")
    [file] = files.of(tx, "check", check.id)
    fetched(tx, file.id)
    assert seals.broken(tx) == (1, [])
    with pytest.raises(sqlite3.IntegrityError, match="sealed"):
        tx.run("UPDATE files SET sha256 = 'b'")


def test_a_volunteer_can_be_forgotten_and_the_seal_holds(tx: Tx) -> None:
    from storage.privacy import forgetting

    vera, _ = checked(tx)
    forgetting.forget(tx, vera.id, everywhere=True)
    assert seals.broken(tx) == (1, [])


def test_what_comes_after_the_verdict_stands_beside_it(tx: Tx) -> None:
    vera, check = checked(tx)
    tx.now += timedelta(hours=3)
    late_additions.add(
        tx, vera, check.id, at=tx.now, file=photo("u2"), words="nh3 0,4; it smelled of tar too", place=HERE
    )
    assert [one.late for one in readings.of(tx, check.id)] == [False, True]
    assert [one.late for one in files.of(tx, "check", check.id)] == [False, True]
    assert any("tar" in note.words for note in late_notes.of(tx, check.id))
    assert checks.get(tx, check.id).notes == "wind from the works"  # type: ignore[union-attr]
    assert seals.broken(tx) == (1, [])


def test_what_was_sent_during_the_check_belongs_to_it_whenever_it_comes(tx: Tx) -> None:
    vera, check = checked(tx)
    sent = tx.now - timedelta(minutes=1)
    tx.now += timedelta(hours=20)
    assert late_additions.meant(tx, vera, sent) == check.id
    assert late_additions.meant(tx, vera, tx.now) is None  # sent now: something new
    tx.now += timedelta(hours=5)
    assert late_additions.meant(tx, vera, sent) is None


def test_nobody_adds_to_a_check_of_somebody_else_or_of_the_day_before_yesterday(tx: Tx) -> None:
    vera, check = checked(tx)
    with pytest.raises(late_additions.NotFound):
        late_additions.add(tx, town.volunteer(tx), check.id, at=tx.now, words="me too")
    tx.now += timedelta(days=2)
    with pytest.raises(late_additions.Refused, match="late-too-late"):
        late_additions.add(tx, vera, check.id, at=tx.now, words="one more thing")


def test_the_same_picture_again_is_told_once(tx: Tx) -> None:
    vera, check = begun(tx)
    told = [take(tx, vera, check, file=photo()).twice for _ in range(3)]
    assert told == [False, True, False]


def test_the_same_bytes_under_another_name_are_one_picture(tx: Tx) -> None:
    vera, check = begun(tx)
    take(tx, vera, check, file=photo("u1"))
    take(tx, vera, check, file=photo("u2"))
    first, second = files.of(tx, "check", check.id)
    fetched(tx, first.id)
    fetched(tx, second.id)
    assert [one.id for one in files.of(tx, "check", check.id)] == [first.id]
    assert town.said(tx, vera).count("check-twice") == 1


def test_the_picture_to_stand_by_is_the_checks_own_before_the_residents(tx: Tx) -> None:
    vera, check = begun(tx)
    case = town.now(tx, check.case)
    resident = people.get(tx, case.reporter)  # type: ignore[arg-type]
    assert evidence.before(tx, case.id) is None
    told = evidence.add(tx, resident, "complaint", case.id, photo("r1"))  # type: ignore[arg-type]
    assert evidence.before(tx, case.id).id == told  # type: ignore[union-attr]
    take(tx, vera, check, file=photo("v1"))
    take(tx, vera, check, file=photo("v2"))
    fetched(tx, files.of(tx, "check", check.id)[1].id)
    checking.judge(tx, now(tx, vera), check.id, "confirmed")
    assert evidence.before(tx, case.id).unique_id == "v2"  # type: ignore[union-attr]  # on our disk already
