"""Instruments of the hotline: with one person at a time, and whoever reads «is with …» can rely on it."""

import sqlite3
from datetime import date, timedelta

import pytest

from bot.domain.instruments.kits import Slot
from bot.domain.people.roles import Person
from bot.errors import NotAllowed, NotFound, Refused, Taken
from bot.services.checks import checks
from bot.services.dispatch import dispatch
from bot.services.instruments import calibration, kit_rights, kits
from bot.services.privacy import privacy
from bot.services.volunteers import volunteers
from storage.checks import readings
from storage.instruments import instruments, kit_handovers
from storage.instruments import kits as kept
from storage.instruments.kits import Kit
from storage.people import people, role_areas
from storage.tx import Tx
from tests.services import town

LINE = "Элиос-3, № 1234, свид. 55-12, до 31.12.2026"
TODAY = date(2026, 3, 18)
EVENING, TOMORROW = (TODAY, Slot.EVENING), (TODAY + timedelta(days=1), Slot.MORNING)


@pytest.fixture
def clara(tx: Tx) -> Person:
    return town.coordinator(tx)


@pytest.fixture
def kit(tx: Tx, clara: Person) -> Kit:
    return kits.add(tx, clara, LINE)


def named(tx: Tx, name: str) -> Person:
    person = town.volunteer(tx)
    volunteers.tell(tx, person, name, "name")
    return person


def given_to(tx: Tx, kit: Kit, by: Person, to: Person) -> None:
    kits.take(tx, to, kits.hand(tx, by, kit.id, to.id).id)


def test_one_line_makes_a_kit_and_the_same_again_renews_its_certificate(tx: Tx, clara: Person, kit: Kit) -> None:
    assert (kit.name, kit.serial, kit.certificate, kit.certified_until) == (
        "Элиос-3",
        "1234",
        "55-12",
        date(2026, 12, 31),
    )
    dana = named(tx, "Dana")
    given_to(tx, kit, clara, dana)
    kits.add(tx, clara, "элиос-3, № 1234, свид. 77-1, до 31.12.2027")
    [held] = instruments.of(tx, dana.id)
    assert (held.certificate, held.certified_until) == ("77-1", date(2027, 12, 31))
    assert len(kept.in_use(tx)) == 1
    with pytest.raises(Refused, match="instrument-far-date"):
        kits.add(tx, clara, "Ион, № 5, до 31.12.2062")


def test_a_kit_is_theirs_who_confirmed_it_and_can_be_measured_with(tx: Tx, clara: Person, kit: Kit) -> None:
    dana, omar = named(tx, "Dana"), named(tx, "Omar")
    given_to(tx, kit, clara, dana)
    waiting = kits.hand(tx, dana, kit.id, omar.id)
    assert kits.known(tx, kit.id).holder == dana.id
    with pytest.raises(NotAllowed):
        kits.take(tx, dana, waiting.id)
    kits.take(tx, omar, waiting.id)
    assert kits.known(tx, kit.id).holder == omar.id
    assert [(one.giver, one.receiver) for one in kit_handovers.last(tx, kit.id)] == [
        (dana.id, omar.id),
        (clara.id, dana.id),
    ]
    assert "kit-told" in town.said(tx, dana)

    case = town.case(tx)
    dispatch.assign(tx, clara, case.id, omar.id)
    [check] = checks.of_case(tx, case.id)
    [tool] = instruments.of(tx, omar.id)
    checks.choose_instrument(tx, omar, check.id, tool.id)
    checks.take(tx, omar, check.id, words="h2s 0,024")
    [taken] = readings.of(tx, check.id)
    assert (taken.instrument, taken.serial, taken.certificate) == ("Элиос-3", "1234", "55-12")
    assert not taken.indicative(TODAY)
    assert not instruments.of(tx, dana.id)


def test_nobody_lends_what_somebody_else_has_and_is_told_who_and_until_when(tx: Tx, clara: Person, kit: Kit) -> None:
    dana, omar = named(tx, "Dana"), named(tx, "Omar")
    given_to(tx, kit, clara, dana)
    for by in (clara, omar):
        with pytest.raises(NotAllowed) as refused:
            kits.hand(tx, by, kit.id, omar.id)
        assert refused.value.args_for_words == {"who": "Dana", "until": "25.03 18:00"}
    with pytest.raises(NotAllowed, match="kit-is-out"):
        kits.retire(tx, clara, kit.id)


def test_the_table_itself_keeps_a_kit_from_two_people_and_a_time_from_being_booked_twice(
    tx: Tx, clara: Person, kit: Kit
) -> None:
    dana, omar = named(tx, "Dana"), named(tx, "Omar")
    given_to(tx, kit, clara, dana)
    with pytest.raises(sqlite3.IntegrityError):
        kept.enter(tx, kit, omar.id, tx.now, ())
    assert [kept.book(tx, kit.id, EVENING, one.id) for one in (dana, omar)] == [True, False]


def test_two_who_are_named_in_the_same_moment_only_the_last_can_confirm(tx: Tx, clara: Person, kit: Kit) -> None:
    dana, omar = named(tx, "Dana"), named(tx, "Omar")
    first = kits.hand(tx, clara, kit.id, dana.id)
    second = kits.hand(tx, clara, kit.id, omar.id)
    with pytest.raises(Taken):
        kits.take(tx, dana, first.id)
    kits.take(tx, omar, second.id)
    with pytest.raises(Taken):
        kits.take(tx, omar, second.id)
    assert kits.known(tx, kit.id).holder == omar.id


def test_what_is_booked_is_said_with_whose_it_is_and_until_when(tx: Tx, kit: Kit) -> None:
    dana, omar = named(tx, "Dana"), named(tx, "Omar")
    assert kits.book(tx, dana, kit.id, EVENING)
    assert kits.book(tx, dana, kit.id, TOMORROW)
    with pytest.raises(Taken) as refused:
        kits.book(tx, omar, kit.id, EVENING)
    assert refused.value.args_for_words == {"who": "Dana", "until": "19.03 12:00"}
    assert not kits.book(tx, dana, kit.id, EVENING)
    assert kits.book(tx, omar, kit.id, EVENING)
    assert kits.choices(tx, town.coordinator(tx), kit)[:2] == [omar.id, dana.id]
    with pytest.raises(Refused):
        kits.book(tx, omar, kit.id, (TODAY, Slot.MORNING))


def test_who_is_late_hears_of_it_daily_and_coordinators_once(tx: Tx, clara: Person, kit: Kit) -> None:
    dana = named(tx, "Dana")
    kits.book(tx, dana, kit.id, EVENING)
    given_to(tx, kit, clara, dana)
    tx.now += timedelta(hours=11)  # after the night's midnight
    for _ in range(3):
        assert kits.due(tx, tx.now)
        kits.remind(tx)
        assert not kits.due(tx, tx.now)
        tx.now += timedelta(days=1)
    assert town.said(tx, clara).count("kit-late-told") == 1
    assert kits.give_back(tx, dana, kit.id) is False
    assert kits.give_back(tx, clara, kit.id) is True
    assert kits.known(tx, kit.id).holder is None
    assert not kits.due(tx, tx.now)


def test_whoever_is_forgotten_leaves_a_kit_that_coordinators_ask_after(tx: Tx, clara: Person, kit: Kit) -> None:
    dana = named(tx, "Dana")
    kits.book(tx, dana, kit.id, EVENING)
    given_to(tx, kit, clara, dana)
    privacy.forget(tx, people.get(tx, dana.id))  # type: ignore[arg-type]
    assert "kit-missing" in town.said(tx, clara)
    assert kits.known(tx, kit.id).holder is None
    assert not tx.all("SELECT 1 FROM kit_slots")
    assert not tx.all("SELECT 1 FROM kit_handovers WHERE receiver = :id OR giver = :id", id=dana.id)


def test_the_end_of_a_certificate_is_told_once_a_month_ahead(tx: Tx, clara: Person) -> None:
    dana = named(tx, "Dana")
    volunteers.add_instrument(tx, dana, "Ион, № 5, свид. 9, до 10.04.2026")
    volunteers.add_instrument(tx, dana, "Газ, № 6, до 30.04.2026")
    kits.add(tx, clara, "Элиос, № 7, до 17.04.2026")
    calibration.remind(tx)
    calibration.remind(tx)
    assert town.said(tx, dana).count("certificate-ends") == 1
    assert town.said(tx, clara).count("certificate-of-kit-ends") == 1
    tx.now += timedelta(days=14)
    calibration.remind(tx)
    assert town.said(tx, dana).count("certificate-ends") == 2


def narrowed(tx: Tx, *areas: str) -> Person:
    boss = town.coordinator(tx)
    role_areas.set(tx, boss.id, "coordinator", areas)
    return boss


def test_a_kit_belongs_to_the_region_of_whoever_wrote_it_down_and_no_other_region_changes_it(tx: Tx) -> None:
    here, there, everywhere = narrowed(tx, "temirtau"), narrowed(tx, "atbasar"), town.coordinator(tx)
    kit = kits.add(tx, here, "Elios-3, 1234")
    assert kit.area == "temirtau"
    for do in (kits.retire, lambda *a: kits.turn_medium(*a, "air"), lambda *a: kit_rights.belong(*a, "atbasar")):
        with pytest.raises(Refused, match="kit-of-another-region"):
            do(tx, there, kit.id)
    with pytest.raises(Refused, match="kit-of-another-region"):
        kits.add(tx, there, "Elios-3, 1234, until 31.12.2030")  # no new certificate from there either
    assert kit_rights.shown(tx, there) == []
    kits.turn_medium(tx, everywhere, kit.id, "air")
    kit_rights.belong(tx, everywhere, kit.id, "atbasar")
    kits.retire(tx, there, kit.id)


def test_a_kit_of_all_regions_is_lent_by_every_coordinator_and_changed_by_those_of_all(tx: Tx) -> None:
    there, everywhere, vera = narrowed(tx, "atbasar"), town.coordinator(tx), town.volunteer(tx)
    kit = kits.add(tx, everywhere, "Elios-3, 1234")
    assert kit.area is None
    kits.hand(tx, there, kit.id, vera.id)
    for do in (kits.retire, lambda *a: kit_rights.belong(*a, "atbasar")):
        with pytest.raises(NotAllowed, match="kit-of-all"):
            do(tx, there, kit.id)
    with pytest.raises(NotAllowed):
        kit_rights.belong(tx, everywhere, kit.id, "narnia")


def test_a_kit_of_a_region_is_lent_to_volunteers_of_that_region(tx: Tx) -> None:
    here = narrowed(tx, "temirtau")
    vera, omar = town.volunteer(tx), town.volunteer(tx)
    role_areas.set(tx, omar.id, "volunteer", ["atbasar"])
    kit = kits.add(tx, here, "Elios-3, 1234")
    assert kits.choices(tx, here, kit) == [vera.id]
    assert kit_rights.shown(tx, omar) == []
    with pytest.raises(NotFound):
        kits.hand(tx, here, kit.id, omar.id)
    with pytest.raises(NotFound, match="kit-of-another-region"):
        kits.book(tx, omar, kit.id, kits.parse_slot(tx.rules.today(tx.now).toordinal() + 1, "day"))
