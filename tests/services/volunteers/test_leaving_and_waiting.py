"""Who leaves with a case in hand does not keep it; who comes on duty is asked about what waits."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.domain.cases.lifecycle import Stage
from bot.domain.people.roles import Person
from bot.services.dispatch import dispatch
from bot.services.volunteers import leaving, volunteers
from storage.checks import checks
from storage.engine import outbox
from storage.privacy import forgetting
from storage.tx import Tx
from tests.services import town


def blocks(tx: Tx, person: Person) -> None:
    outbox.close_door(tx, person.telegram_id or 0, "bot was blocked by the user")


def loses_the_role(tx: Tx, person: Person) -> None:
    tx.run("DELETE FROM roles WHERE person_id = :id", id=person.id)


def is_forgotten(tx: Tx, person: Person) -> None:
    forgetting.forget(tx, person.id, everywhere=False)


@pytest.mark.parametrize("leaves", [blocks, loses_the_role, is_forgotten])
@pytest.mark.parametrize("accepted", [True, False])
def test_what_somebody_who_left_has_in_hand_goes_to_others_at_once(
    tx: Tx, leaves: Callable[[Tx, Person], None], accepted: bool
) -> None:
    first = town.volunteer(tx)
    case = town.case(tx)
    dispatch.call(tx, case)
    other = town.volunteer(tx, north_m=900)
    if accepted:
        dispatch.accept(tx, first, town.offer(tx, case, first).id)
    assert not leaving.due(tx, tx.now)
    leaves(tx, first)
    assert leaving.due(tx, tx.now)
    leaving.pass_on(tx)
    assert checks.open_of_case(tx, case.id) is None
    assert town.called(tx, case) == [other.id]
    assert not leaving.due(tx, tx.now)


def test_who_comes_on_duty_is_asked_about_what_waits_once(tx: Tx) -> None:
    home = town.volunteer(tx, on_duty=False)
    case, far = town.case(tx, kind="dump"), town.case(tx, kind="dump", point=town.north(4000))
    wet, fresh = town.case(tx, kind="discharge"), town.case(tx, kind="dump", point=town.north(9000))
    for one in (case, far, wet, fresh):
        tx.run("UPDATE complaints SET area = 'temirtau' WHERE id = :id", id=one.id)
        dispatch.call(tx, town.now(tx, one))
    tx.now += timedelta(days=1)  # the discharge has gone by
    volunteers.be_on_duty(tx, home, True)
    assert town.called(tx, case) == town.called(tx, far) == [home.id]
    assert not town.called(tx, wet)
    assert not town.called(tx, fresh)  # farther than they go

    tx.now += timedelta(days=1)
    dispatch.call_the_next(tx)
    assert town.now(tx, case).stage is Stage.RECEIVED
    volunteers.be_on_duty(tx, home, False)
    volunteers.be_on_duty(tx, home, True)
    assert town.called(tx, case) == [home.id]  # a day later they are asked again …
    tx.now += timedelta(minutes=1)
    volunteers.be_on_duty(tx, home, False)
    dispatch.decline(tx, home, town.offer(tx, case, home).id)
    volunteers.be_on_duty(tx, home, True)
    assert not town.called(tx, case)  # … but not for what they declined


def test_the_reporter_hears_once_that_nobody_is_free_however_often_somebody_is_asked_in_vain(tx: Tx) -> None:
    resident, home = town.resident(tx), town.volunteer(tx, on_duty=False)
    case = town.case(tx, by=resident, kind="dump")
    tx.run("UPDATE complaints SET area = 'temirtau' WHERE id = :id", id=case.id)
    dispatch.call(tx, town.now(tx, case))
    volunteers.be_on_duty(tx, home, True)
    dispatch.decline(tx, home, town.offer(tx, case, home).id)
    assert town.said(tx, resident).count("told-nobody-yet") == 1  # nobody coordinates here
