"""Who is at risk: a pupil. By what: a call to a kind that is allowed, at a place that is not."""

import pytest

from bot.domain.dispatch.safety import Reason
from bot.domain.places.points import Point
from bot.errors import Refused
from bot.services.dispatch import choosing, dispatch, groups
from storage.cases.complaints import Complaint
from storage.dispatch import offers
from storage.privacy import consents
from storage.tx import Tx
from storage.volunteers import volunteers
from tests.services import town

WORKS = Point(50.0450, 73.0400)


def pupil(tx: Tx, at: Point = WORKS):
    adult, young = town.volunteer(tx, north_m=90_000), town.volunteer(tx)
    volunteers.live_at(tx, young.id, at)
    tx.run(
        "UPDATE cohorts SET cohort = 'pupil', minor = 1, approved = 1, companion = :adult WHERE person_id = :id",
        adult=adult.id,
        id=young.id,
    )
    consents.give(tx, young.id, "guardian")
    return young


def at_works(tx: Tx, **case: object) -> Complaint:
    return town.case(tx, kind="smell", point=WORKS, **case)  # type: ignore[arg-type]


def test_a_pupil_is_called_to_a_smell_in_the_town_and_to_none_at_the_works(tx: Tx) -> None:
    young = pupil(tx, town.CENTRE)
    here = town.case(tx, kind="smell")
    dispatch.call(tx, here)
    assert town.called(tx, here) == [young.id]
    near = pupil(tx)
    there = at_works(tx)
    dispatch.call(tx, there)
    assert town.called(tx, there) == []
    assert choosing.kept_from(tx, there, near.id) == Reason.PLACE


def test_nor_by_hand_nor_in_a_group_nor_where_the_place_is_only_roughly_known(tx: Tx) -> None:
    young, boss = pupil(tx), town.coordinator(tx)
    there = at_works(tx)
    with pytest.raises(Refused, match="minor-place"):
        dispatch.assign(tx, boss, there.id, young.id)
    tx.run("UPDATE complaints SET area = 'temirtau' WHERE id = :id", id=there.id)
    groups.settle(tx, boss, -1, "temirtau", None)
    dispatch.call(tx, town.now(tx, there))
    with pytest.raises(Refused):
        groups.go(tx, young, there.id, -1)
    rough = town.case(tx, kind="smell", point=Point(50.0450, 72.9900))  # 4.3 km from the works, known to 2 km
    tx.run("UPDATE complaints SET accuracy_m = 2000 WHERE id = :id", id=rough.id)
    assert choosing.kept_from(tx, town.now(tx, rough), young.id) == Reason.PLACE


def test_an_offer_made_before_the_place_was_corrected_to_the_works_cannot_be_taken(tx: Tx) -> None:
    young = pupil(tx, town.CENTRE)
    case = town.case(tx, kind="smell")
    dispatch.call(tx, case)
    (offer,) = offers.of_case(tx, case.id)
    tx.run("UPDATE complaints SET lat = 50.0450, lon = 73.0500 WHERE id = :id", id=case.id)
    with pytest.raises(Refused, match="minor-place"):
        dispatch.accept(tx, young, offer.id, with_adult=True)


def test_a_grown_up_is_called_there_as_ever(tx: Tx) -> None:
    one = town.volunteer(tx)
    volunteers.live_at(tx, one.id, WORKS)
    there = at_works(tx)
    dispatch.call(tx, there)
    assert town.called(tx, there) == [one.id]
