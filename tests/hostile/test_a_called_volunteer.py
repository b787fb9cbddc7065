"""Who attacks: a volunteer. With what: being called and not going, homes that they choose, presses that they make up.

What they may learn before they go: kind, district, the public square, redacted words. Whoever goes often and comes back
without having been there is told of.
"""

import json
import random
from typing import Any

import pytest

from bot.domain.evidence.files import Sent
from bot.domain.places.cells import cell_of
from bot.domain.places.points import Point
from bot.domain.privacy.audiences import Audience
from bot.domain.volunteers.roster import TURNS_BACK
from bot.engine import message as messages
from bot.errors import Refused
from bot.i18n import words
from bot.playground.person import Person
from bot.services.cases import decisions
from bot.services.checks import checks as checking
from bot.services.checks import handovers
from bot.services.dispatch import dispatch, groups, waiting
from bot.services.follow_up import rechecks
from bot.services.intake import intake
from bot.services.privacy import hiding, shown
from bot.services.volunteers import volunteers as profiles
from handlers.cards import table
from handlers.cards.view import View
from storage.cases import history
from storage.checks import checks
from storage.dispatch import offers
from storage.engine import outbox
from storage.evidence import files
from storage.intake import drafts
from storage.tx import Tx
from storage.volunteers import volunteers
from tests.given import CENTRE, Given
from tests.services import town
from tests.stories.hands import press

WORDS = "Меня зовут Анна Петрова, Мира 5, кв 12, тел. 87025550456 @anna_p, 📍 50.05470, 72.96460. Воняет серой"
SECRETS = ("Анна", "Петрова", "кв 12", "8702", "anna_p", "50.0547", "72.9646", "Мира 5")


def seen(tx: Tx, reader: int, name: str, **args: Any) -> str:
    """All that a card sends to somebody: text, buttons, place, pictures, as JSON."""
    rendered = table.by_name(View(tx, words("ru"), reader, args, table.by_name), name)
    if rendered is None:
        return ""
    calls = [messages.words(1, rendered)]
    if rendered.place is not None:
        calls.append(messages.place(1, rendered))
    calls += [messages.Call("media", {"media": repr(one)}) for one in rendered.media]
    return json.dumps([[call.method, call.params] for call in calls], ensure_ascii=False, default=str)


def complained(tx: Tx, **case: Any):
    made = town.case(tx, **case)
    tx.run(
        "UPDATE complaints SET words = :words, place_words = 'ул. Мира, 5, кв. 12', area = 'temirtau' WHERE id = :id",
        words=WORDS,
        id=made.id,
    )
    files.add(tx, "complaint", made.id, made.reporter, Sent("photo", "window-photo", "unique"))
    return town.now(tx, made)


@pytest.fixture
def case(tx: Tx):
    return complained(tx)


def test_an_offer_tells_the_square_and_what_stinks_and_nothing_of_whose_door(tx: Tx, case) -> None:
    spy = town.volunteer(tx, north_m=900)
    dispatch.call(tx, case)
    told = seen(tx, spy.id, "offer", offer=town.offer(tx, case, spy).id)
    assert "Воняет серой" in told
    assert not [secret for secret in SECRETS if secret in told]
    assert "window-photo" not in told
    assert str(cell_of(town.CENTRE).centre.lat) in told


def test_what_a_witness_wrote_and_what_a_coordinator_hid_is_as_little_told(tx: Tx, case) -> None:
    boss, spy = town.coordinator(tx), town.volunteer(tx, north_m=900)
    twin = town.case(tx)
    tx.run("UPDATE complaints SET words = 'Я соседка Марина, у жёлтых ворот, +77010001122' WHERE id = :id", id=twin.id)
    decisions.join(tx, boss, twin.id, case.id)
    hiding.hide(tx, boss, case.id, "жёлтых ворот")
    dispatch.call(tx, town.now(tx, case))
    told = seen(tx, spy.id, "offer", offer=town.offer(tx, case, spy).id)
    assert not [secret for secret in ("Марина", "7701", "жёлтых ворот") if secret in told]


def test_a_question_to_take_it_over_and_a_recheck_tell_no_more_than_an_offer(tx: Tx, case) -> None:
    holder, spy = town.volunteer(tx), town.volunteer(tx, north_m=900)
    dispatch.call(tx, case)
    check = dispatch.accept(tx, holder, town.offer(tx, case, holder).id)
    asked = handovers.ask(tx, holder, check.id, spy.id)
    told = seen(tx, spy.id, "handover", handover=asked.id)
    assert "Воняет серой" in told
    assert not [secret for secret in SECRETS if secret in told]
    assert "window-photo" not in told
    tx.run("UPDATE complaints SET stage = 'referred', volunteer = NULL WHERE id = :id", id=case.id)
    tx.run("UPDATE checks SET state = 'given_back' WHERE id = :id", id=check.id)
    rechecks.ask(tx, town.coordinator(tx), case.id)
    offered = [one for one in offers.of_case(tx, case.id) if one.purpose == "recheck"]
    assert offered
    told = seen(tx, offered[0].person, "offer", offer=offered[0].id)
    assert not [secret for secret in SECRETS if secret in told]


def test_a_card_asked_for_by_its_name_shows_the_point_to_nobody_but_who_goes(tx: Tx, case) -> None:
    goes, spy = town.volunteer(tx), town.volunteer(tx, north_m=900)
    dispatch.call(tx, case)
    check = dispatch.accept(tx, goes, town.offer(tx, case, goes).id)
    assert "50.0547" in seen(tx, goes.id, "taken", case=case.id)
    for name, args in (("taken", {"case": case.id}), ("given", {"case": case.id}), ("check", {"check": check.id}),
                       ("check-reported", {"check": check.id}), ("companion-goes", {"check": check.id})):  # fmt: skip
        assert not [secret for secret in SECRETS if secret in seen(tx, spy.id, name, **args)], name
    checking.give_back(tx, goes, check.id)
    for name, args in (("taken", {"case": case.id}), ("check-reported", {"check": check.id})):
        assert "50.0547" not in seen(tx, goes.id, name, **args), name


def test_photos_of_a_dump_in_a_public_place_are_shown_before_going(tx: Tx) -> None:
    dump, near = complained(tx, kind="dump"), town.volunteer(tx, north_m=900)
    dispatch.call(tx, dump)
    told = seen(tx, near.id, "offer", offer=town.offer(tx, dump, near).id)
    assert "window-photo" in told
    assert not [secret for secret in SECRETS if secret in told]


@pytest.mark.parametrize("to", [Audience.CALLED, Audience.NEARBY])
def test_wherever_in_its_square_a_home_lies_every_way_from_anywhere_is_the_same(tx: Tx, to: Audience) -> None:
    chance = random.Random(3)
    here, there = town.case(tx, point=Point(50.0501, 72.9601)), town.case(tx, point=Point(50.0549, 72.9674))
    for _ in range(60):
        home = Point(50 + chance.random() * 0.1, 72.9 + chance.random() * 0.1)
        assert shown.way_m(tx, here, home, to) == shown.way_m(tx, there, home, to)


def test_going_on_duty_from_many_homes_tells_no_more_than_the_square(tx: Tx) -> None:
    """Whether a case is held out to who comes on duty is an answer they can ask for as often as they move house."""
    asked = {}
    for point in (Point(50.0501, 72.9601), Point(50.0549, 72.9674)):
        tx.run("SAVEPOINT town")
        waits = town.case(tx, kind="dump", point=point)
        tx.run("UPDATE complaints SET area = 'temirtau' WHERE id = :id", id=waits.id)
        answers = []
        for metres in range(-2_000, 2_400, 100):
            tx.run("SAVEPOINT probe")
            spy = town.volunteer(tx, radius_m=500, on_duty=False)
            volunteers.live_at(tx, spy.id, town.north(metres))
            tx.run("UPDATE volunteers SET on_duty = 1 WHERE person_id = :id", id=spy.id)
            answers.append(waiting.hold_out(tx, spy))
            tx.run("ROLLBACK TO probe")
        asked[point] = answers
        tx.run("ROLLBACK TO town")
    assert len({tuple(one) for one in asked.values()}) == 1
    assert 1 in next(iter(asked.values()))


def test_drafts_at_many_places_find_a_stranger_s_case_no_better_than_its_square(tx: Tx) -> None:
    asked = {}
    for point in (Point(50.0501, 72.9601), Point(50.0549, 72.9674)):
        tx.run("SAVEPOINT town")
        town.case(tx, kind="dump", point=point)
        answers = []
        for metres in range(-1_500, 1_900, 50):
            tx.run("SAVEPOINT probe")
            spy = town.resident(tx)
            drafts.begin(tx, spy.id, signalled_at=tx.now, after_message=None)
            at = town.north(metres)
            tx.run(
                "UPDATE drafts SET kind = 'dump', lat = :lat, lon = :lon WHERE person_id = :id",
                lat=at.lat,
                lon=at.lon,
                id=spy.id,
            )
            found = drafts.open_of(tx, spy.id)
            assert found is not None
            answers.append([round(one.distance_m) for one in intake.alike(tx, found)])
            tx.run("ROLLBACK TO probe")
        asked[point] = answers
        tx.run("ROLLBACK TO town")
    assert len({str(one) for one in asked.values()}) == 1
    assert any(next(iter(asked.values())))


def test_who_takes_and_gives_back_without_going_is_shown_to_coordinators_and_once_or_twice_is_nobody_s_news(
    tx: Tx,
) -> None:
    boss, spy = town.coordinator(tx), town.volunteer(tx)
    for n in range(1, TURNS_BACK + 1):
        waits = town.case(tx)
        dispatch.call(tx, waits)
        check = dispatch.accept(tx, spy, town.offer(tx, waits, spy).id)
        checking.look(tx, spy, check.id)
        checking.give_back(tx, spy, check.id)
        assert ("alert-turns-back" in town.said(tx, boss)) is (n >= TURNS_BACK)
        assert "looked_at" in [event.what for event in history.of(tx, waits.id)]
    assert "↩️" in seen(tx, boss.id, "roster", view="need", page=0)


def test_who_went_and_then_gave_it_back_is_not_told_of(tx: Tx) -> None:
    boss, honest = town.coordinator(tx), town.volunteer(tx)
    for _ in range(TURNS_BACK + 1):
        waits = town.case(tx)
        dispatch.call(tx, waits)
        check = dispatch.accept(tx, honest, town.offer(tx, waits, honest).id)
        tx.run("UPDATE checks SET arrived_at = accepted_at WHERE id = :id", id=check.id)
        checking.give_back(tx, honest, check.id)
    assert "alert-turns-back" not in town.said(tx, boss)


@pytest.mark.parametrize("chat", [None, -100999])
def test_in_a_private_chat_or_another_group_the_group_s_button_takes_nothing(tx: Tx, case, chat: int | None) -> None:
    boss, spy = town.coordinator(tx), town.volunteer(tx)
    groups.settle(tx, boss, -100500, "temirtau", None)
    groups.settle(tx, boss, -100999, "atbasar", None)
    dispatch.call(tx, case)
    before = [tx.value(f"SELECT count(*) FROM {name}") for name in ("checks", "offers", "history")]
    with pytest.raises(Refused):
        groups.go(tx, spy, case.id, chat)
    assert [tx.value(f"SELECT count(*) FROM {name}") for name in ("checks", "offers", "history")] == before
    assert groups.go(tx, spy, case.id, -100500).person == spy.id


@pytest.mark.parametrize("bar", ["far", "region", "busy", "minor"])
def test_in_the_right_group_the_rules_of_calling_hold_all_the_same(tx: Tx, case, bar: str) -> None:
    boss = town.coordinator(tx)
    spy = town.volunteer(tx, north_m=60_000 if bar == "far" else 0)
    groups.settle(tx, boss, -100500, "temirtau", None)
    dispatch.call(tx, case)
    match bar:
        case "region":
            tx.run("INSERT INTO role_areas (person_id, role, area) VALUES (:id, 'volunteer', 'atbasar')", id=spy.id)
        case "busy":
            tx.run("UPDATE volunteers SET most_checks = 1 WHERE person_id = :id", id=spy.id)
            checks.begin(tx, town.case(tx).id, spy.id, None)
        case "minor":
            tx.run("UPDATE cohorts SET minor = 1, approved = 1 WHERE person_id = :id", id=spy.id)
    with pytest.raises(Refused):
        groups.go(tx, spy, case.id, -100500)
    assert checks.open_of_case(tx, case.id) is None


async def test_with_a_client_of_their_own_a_volunteer_presses_what_stands_in_no_chat_of_theirs(
    given: Given, resident: Person, coordinator: Person
) -> None:
    """The presses are sent as raw callback data from the private chat, for every case there is."""
    spy = await given.volunteer("Spy", at=(50.40, 73.90), radius_m=500)
    made = [await given.case(by=resident, kind=kind) for kind in ("smell", "dump", "smoke")]
    for one in made:
        await given.hotline.store.ask(dispatch.call, one)
    for n in range(1, len(made) + 3):
        await spy.forges(f"group:go:{n}")
    await spy.hears_toast()
    assert not await given.rows("SELECT 1 FROM checks")
    assert not [one for one in spy.screen if one.location]
    for one in made:
        assert (await given.now(one)).volunteer is None


async def test_on_the_way_to_yes_no_message_to_a_volunteer_holds_the_place(
    given: Given, resident: Person, volunteer: Person
) -> None:
    case = await given.case(by=resident, words=WORDS)
    await given.hotline.store.ask(dispatch.call, case)
    await volunteer.sees("Can you go and check?")
    sent = json.dumps(given.world.calls_of("sendMessage", volunteer.id), ensure_ascii=False)
    sent += json.dumps(given.world.calls_of("sendLocation", volunteer.id))
    assert not [secret for secret in SECRETS if secret in sent]
    assert '"horizontal_accuracy"' in sent
    await press(volunteer, "I will go")
    await volunteer.sees("is yours")
    assert any(one.location == CENTRE for one in volunteer.screen)


def test_a_home_that_moves_is_read_by_the_profile_s_own_service(tx: Tx) -> None:
    """The probes above move a home in the database: that the service does no more is looked at once."""
    spy = town.volunteer(tx)
    profiles.live_at(tx, spy, town.north(500))
    assert volunteers.get(tx, spy.id).home == town.north(500)  # type: ignore[union-attr]
    assert outbox.dead(tx) == []
