"""«Not now» with a reason, and «later»: a promise that is kept unless somebody goes sooner."""

from datetime import timedelta

import pytest

from bot.domain.cases.lifecycle import Stage
from bot.errors import NotAllowed, Taken
from bot.i18n import words
from bot.services.checks import silence
from bot.services.dispatch import dispatch, promises
from bot.services.volunteers import leaving
from handlers.cards.table import CARDS
from handlers.cards.view import View
from storage.checks import checks
from storage.dispatch import offers
from storage.engine import outbox
from storage.people import people
from storage.tx import Tx
from tests.services import town

HOUR = timedelta(hours=1)


def test_what_is_gone_in_minutes_is_not_promised_and_what_lasts_is(tx: Tx) -> None:
    names = {kind: [name for name, _ in promises.times(tx, town.case(tx, kind=kind))] for kind in ("smell", "dump")}
    assert names == {"smell": [], "dump": ["hour", "evening", "morning"]}


def test_a_promise_is_kept_half_an_hour_before_if_nobody_goes_sooner(tx: Tx) -> None:
    near, far, boss = town.volunteer(tx), town.volunteer(tx, north_m=900), town.coordinator(tx)
    case = town.case(tx, kind="dump")
    dispatch.call(tx, case)
    at = tx.now + 4 * HOUR
    promises.promise(tx, far, town.offer(tx, case, far).id, at)
    tx.now += 3 * HOUR
    dispatch.call_the_next(tx)
    assert town.now(tx, case).stage is Stage.OFFERED

    tx.now += HOUR / 2
    dispatch.call_the_next(tx)
    held = checks.open_of_case(tx, case.id)
    assert held is not None
    assert (held.person, held.coming_at) == (far.id, at)
    assert offers.open_of(tx, near.id) == []
    assert "promise-kept" in town.said(tx, far)
    assert "alert-coming-at" in town.said(tx, boss)

    tx.now += HOUR / 2
    silence.ask_or_take_back(tx)
    assert checks.open_of_case(tx, case.id).reminded == 1  # type: ignore[union-attr]


def test_whoever_goes_sooner_has_it_and_the_promise_is_over(tx: Tx) -> None:
    near, far = town.volunteer(tx), town.volunteer(tx, north_m=900)
    case = town.case(tx, kind="dump")
    dispatch.call(tx, case)
    offer = town.offer(tx, case, far)
    promises.promise(tx, far, offer.id, tx.now + HOUR)
    dispatch.accept(tx, near, town.offer(tx, case, near).id)
    assert town.offer(tx, case, far).state == "withdrawn"
    with pytest.raises(Taken):
        promises.promise(tx, far, offer.id, tx.now + HOUR)


def test_when_all_others_said_no_the_earliest_promise_has_it_at_once(tx: Tx) -> None:
    near, far = town.volunteer(tx), town.volunteer(tx, north_m=900)
    case = town.case(tx, kind="dump")
    dispatch.call(tx, case)
    promises.promise(tx, near, town.offer(tx, case, near).id, tx.now + 20 * HOUR)
    promises.promise(tx, far, town.offer(tx, case, far).id, tx.now + HOUR)
    assert town.now(tx, case).volunteer == far.id


def test_a_coordinator_who_calls_asks_others_and_the_promise_waits(tx: Tx) -> None:
    first, second = town.volunteer(tx), town.volunteer(tx, north_m=100)
    third, boss = town.volunteer(tx, north_m=900), town.coordinator(tx)
    case = town.case(tx, kind="dump")
    dispatch.call(tx, case)
    promises.promise(tx, first, town.offer(tx, case, first).id, tx.now + 4 * HOUR)
    dispatch.call(tx, town.now(tx, case), boss)
    assert town.offer(tx, case, second).state == "expired"
    assert set(town.called(tx, case)) == {first.id, third.id}


def test_a_time_that_is_over_or_too_late_is_not_taken(tx: Tx) -> None:
    volunteer = town.volunteer(tx)
    case = town.case(tx, kind="burst_pipe")
    dispatch.call(tx, case)
    offer = town.offer(tx, case, volunteer)
    for wrong in (tx.now, tx.now + timedelta(days=400)):
        with pytest.raises(NotAllowed):
            promises.promise(tx, volunteer, offer.id, wrong)


def test_a_reason_is_told_once_and_only_after_not_now(tx: Tx) -> None:
    volunteer = town.volunteer(tx)
    case = town.case(tx)
    dispatch.call(tx, case)
    offer = town.offer(tx, case, volunteer)
    with pytest.raises(Taken):
        promises.because(tx, volunteer, offer.id, "far")
    dispatch.decline(tx, volunteer, offer.id)
    with pytest.raises(NotAllowed):
        promises.because(tx, volunteer, offer.id, "weather")
    promises.because(tx, volunteer, offer.id, "far")
    with pytest.raises(Taken):
        promises.because(tx, volunteer, offer.id, "busy")
    assert town.offer(tx, case, volunteer).reason == "far"


def test_who_promised_and_cannot_be_reached_loses_the_case_and_both_cards_say_so(tx: Tx) -> None:
    first, _ = town.volunteer(tx), town.volunteer(tx, north_m=900)
    case = town.case(tx, kind="dump")
    dispatch.call(tx, case)
    offer = town.offer(tx, case, first)
    promises.promise(tx, first, offer.id, tx.now + 4 * HOUR)
    outbox.close_door(tx, first.telegram_id or 0, "bot was blocked by the user")
    leaving.pass_on(tx)
    boss = View(tx, words("en"), None, {"case": case.id})
    assert "cannot be reached" in CARDS["case-asked"](boss).text
    people.meet(tx, first.telegram_id or 0)  # they come back
    card = CARDS["offer"](View(tx, words("en"), first.id, {"offer": offer.id}))
    assert "could not reach you" in card.text
    assert not card.buttons
    with pytest.raises(Taken, match="offer-called-off"):
        dispatch.accept(tx, first, offer.id)
