"""Calling, answering, silence: one person has it, or nobody is left and the coordinators know."""

from datetime import timedelta

import pytest

from bot.domain.cases.lifecycle import Stage
from bot.errors import NotAllowed, NotFound, Taken
from bot.services.dispatch import choosing, dispatch
from storage.cases import complaints, history
from storage.checks import checks
from storage.dispatch import offers
from storage.people import people
from storage.tx import Tx
from tests.services import town


def test_the_nearest_three_are_called_first_and_silence_calls_the_next(tx: Tx) -> None:
    near = [town.volunteer(tx, north_m=metres) for metres in (400, 100, 300, 200)]
    case = town.case(tx)
    assert dispatch.call(tx, case) == 3
    assert town.called(tx, case) == [near[1].id, near[3].id, near[2].id]

    tx.now += timedelta(minutes=5)
    dispatch.call_the_next(tx)

    assert town.called(tx, case) == [near[0].id]
    assert town.offer(tx, case, near[1]).state == "expired"


def test_a_kind_that_was_taken_out_of_the_file_does_not_stop_the_calling_of_others(tx: Tx) -> None:
    boss = town.coordinator(tx)
    for metres in (100, 200, 300, 400, 500, 600):
        town.volunteer(tx, north_m=metres)
    gone, other = town.case(tx), town.case(tx)
    dispatch.call(tx, gone)
    dispatch.call(tx, other)
    tx.run("UPDATE complaints SET kind = 'gone' WHERE id = :id", id=gone.id)
    tx.now += timedelta(minutes=5)
    dispatch.call_the_next(tx)
    assert town.now(tx, gone).stage is Stage.RECEIVED
    assert len(town.called(tx, other)) == 3
    assert town.said(tx, boss) == ["alert-nobody"]


def test_before_its_time_is_over_a_ring_is_left_to_think(tx: Tx) -> None:
    town.volunteer(tx)
    case = town.case(tx)
    dispatch.call(tx, case)
    tx.now += timedelta(minutes=4, seconds=59)
    assert not dispatch.due(tx, tx.now)
    dispatch.call_the_next(tx)
    assert len(town.called(tx, case)) == 1


def test_when_everybody_of_a_ring_declines_the_next_is_called_at_once(tx: Tx) -> None:
    first, second, third, last = (town.volunteer(tx, north_m=metres) for metres in (100, 200, 300, 400))
    case = town.case(tx)
    dispatch.call(tx, case)
    for person in (first, second, third):
        dispatch.decline(tx, person, town.offer(tx, case, person).id)
    assert town.called(tx, case) == [last.id]


def test_when_nobody_is_left_the_case_is_received_again_and_coordinator_and_reporter_are_told(tx: Tx) -> None:
    boss, only, reporter = town.coordinator(tx), town.volunteer(tx), town.resident(tx)
    case = town.case(tx, by=reporter)
    dispatch.call(tx, case)
    tx.now += timedelta(minutes=5)
    dispatch.call_the_next(tx)

    assert town.now(tx, case).stage is Stage.RECEIVED
    assert town.said(tx, boss) == ["alert-nobody"]
    assert town.said(tx, reporter) == ["told-offered", "told-nobody"]
    assert town.offer(tx, case, only).state == "expired"
    assert history.of(tx, case.id)[-1].args == {"why": "no-answer"}
    assert not dispatch.due(tx, tx.now + timedelta(days=1))


def test_a_case_without_a_point_calls_nobody_and_tells_the_coordinators_why(tx: Tx) -> None:
    boss = town.coordinator(tx)
    town.volunteer(tx)
    case = town.case(tx, point=None)
    assert dispatch.call(tx, case) == 0
    assert town.said(tx, boss) == ["alert-nobody"]
    assert history.of(tx, case.id)[-1].args == {"why": "no-point"}


@pytest.mark.parametrize(
    "unsuitable",
    [{"on_duty": False}, {"north_m": 5200}, {"media": "water soil"}, {"radius_m": 500, "north_m": 600}],
    ids=["off duty", "too far", "measures something else", "goes less far"],
)
def test_who_is_not_suitable_is_not_called(tx: Tx, unsuitable: dict) -> None:
    town.volunteer(tx, **unsuitable)
    assert dispatch.call(tx, town.case(tx)) == 0


def test_a_site_can_be_looked_at_by_everybody(tx: Tx) -> None:
    town.volunteer(tx, media="air")
    assert dispatch.call(tx, town.case(tx, kind="no_water")) == 1


def test_nobody_checks_their_own_report(tx: Tx) -> None:
    assert dispatch.call(tx, town.case(tx, by=town.volunteer(tx))) == 0


def test_somebody_who_blocked_the_bot_is_not_called(tx: Tx) -> None:
    gone = town.volunteer(tx)
    tx.run("UPDATE people SET blocked_at = :now WHERE id = :id", now=tx.now, id=gone.id)
    assert dispatch.call(tx, town.case(tx)) == 0


def test_the_first_to_accept_has_it_and_the_offers_of_the_others_are_withdrawn(tx: Tx) -> None:
    first, second = town.volunteer(tx, north_m=100), town.volunteer(tx, north_m=200)
    case = town.case(tx)
    dispatch.call(tx, case)
    check = dispatch.accept(tx, second, town.offer(tx, case, second).id)

    with pytest.raises(Taken, match="offer-withdrawn"):
        dispatch.accept(tx, first, town.offer(tx, case, first).id)

    assert (town.now(tx, case).stage, town.now(tx, case).volunteer) == (Stage.ASSIGNED, second.id)
    assert checks.open_of_case(tx, case.id) == check
    assert town.said(tx, first) == ["offer", "offer"]
    assert people.get(tx, second.id).attention.args == {"check": check.id}


def test_accepting_twice_is_the_same_as_once(tx: Tx) -> None:
    volunteer = town.volunteer(tx)
    case = town.case(tx)
    dispatch.call(tx, case)
    offer = town.offer(tx, case, volunteer)
    assert dispatch.accept(tx, volunteer, offer.id) == dispatch.accept(tx, volunteer, offer.id)
    assert len(checks.of_case(tx, case.id)) == 1


def test_an_offer_to_somebody_else_cannot_be_answered(tx: Tx) -> None:
    called, stranger = town.volunteer(tx), town.volunteer(tx, on_duty=False)
    case = town.case(tx)
    dispatch.call(tx, case)
    offer = town.offer(tx, case, called)
    for answer in (dispatch.accept, dispatch.decline):
        with pytest.raises(NotFound):
            answer(tx, stranger, offer.id)


def test_declining_after_accepting_changes_nothing(tx: Tx) -> None:
    volunteer = town.volunteer(tx)
    case = town.case(tx)
    dispatch.call(tx, case)
    offer = town.offer(tx, case, volunteer)
    dispatch.accept(tx, volunteer, offer.id)
    with pytest.raises(Taken, match="offer-yours-already"):
        dispatch.decline(tx, volunteer, offer.id)
    assert town.now(tx, case).volunteer == volunteer.id


def test_calling_again_asks_those_who_kept_silent_but_not_those_who_declined(tx: Tx) -> None:
    silent, no = town.volunteer(tx, north_m=100), town.volunteer(tx, north_m=200)
    boss = town.coordinator(tx)
    case = town.case(tx)
    dispatch.call(tx, case)
    dispatch.decline(tx, no, town.offer(tx, case, no).id)
    tx.now += timedelta(minutes=6)
    dispatch.call_the_next(tx)
    assert dispatch.call(tx, town.now(tx, case), boss) == 1
    assert town.called(tx, case) == [silent.id]


def test_a_coordinator_gives_the_case_to_somebody_else_and_the_first_is_told(tx: Tx) -> None:
    boss, first, second = town.coordinator(tx), town.volunteer(tx, north_m=100), town.volunteer(tx, on_duty=False)
    case = town.case(tx)
    dispatch.call(tx, case)
    check = dispatch.accept(tx, first, town.offer(tx, case, first).id)
    dispatch.assign(tx, boss, case.id, second.id)

    assert town.now(tx, case).volunteer == second.id
    assert checks.get(tx, check.id).state == "given_back"
    assert "check-taken-away" in town.said(tx, first)
    assert people.get(tx, first.id).attention is None
    assert town.said(tx, second) == ["given", "check"]
    with pytest.raises(NotAllowed, match="assigned-already"):
        dispatch.assign(tx, boss, case.id, second.id)


def test_only_a_coordinator_gives_cases_away_and_only_to_volunteers(tx: Tx) -> None:
    boss, volunteer, resident = town.coordinator(tx), town.volunteer(tx), town.resident(tx)
    case = town.case(tx)
    with pytest.raises(NotAllowed):
        dispatch.assign(tx, volunteer, case.id, volunteer.id)
    with pytest.raises(NotFound):
        dispatch.assign(tx, boss, case.id, resident.id)


def test_releasing_a_case_withdraws_its_offers_and_stops_the_calling(tx: Tx) -> None:
    volunteer, boss = town.volunteer(tx), town.coordinator(tx)
    case = town.case(tx)
    dispatch.call(tx, case)
    dispatch.release(tx, boss, town.now(tx, case))
    assert offers.open_of(tx, volunteer.id) == []
    assert not dispatch.due(tx, tx.now + timedelta(days=1))


def test_candidates_are_able_and_near_and_not_who_has_it_now(tx: Tx) -> None:
    holder, far, near = (town.volunteer(tx, north_m=metres) for metres in (0, 2000, 500))
    deaf = town.volunteer(tx, north_m=100, media="water")
    town.volunteer(tx, on_duty=False)
    case = town.case(tx)
    dispatch.assign(tx, town.coordinator(tx), case.id, holder.id)
    found = choosing.candidates(tx, town.now(tx, case))
    assert [one.person for one in found] == [near.id, far.id, deaf.id]
    assert found[0].why.distance_m == 500
    assert [one.bar for one in found] == [None, None, "medium"]


def test_a_second_check_is_not_offered_to_who_made_the_first(tx: Tx) -> None:
    first = town.volunteer(tx)
    second = town.volunteer(tx, north_m=300)
    case = town.case(tx)
    dispatch.assign(tx, town.coordinator(tx), case.id, first.id)
    assert complaints.get(tx, case.id).volunteer == first.id
    tx.run("UPDATE checks SET state = 'given_back' WHERE complaint_id = :id", id=case.id)
    tx.run("UPDATE complaints SET stage = 'received', volunteer = NULL WHERE id = :id", id=case.id)
    dispatch.call(tx, town.now(tx, case))
    assert town.called(tx, case) == [second.id]
