"""The list of volunteers: by name or by need, never by score; and what is taken from somebody goes on at once."""

from datetime import timedelta

import pytest

from bot.domain.cases.lifecycle import Stage, Verdict
from bot.domain.people.roles import CLOCK, Role
from bot.domain.places.points import Point
from bot.domain.volunteers import roster as rules
from bot.errors import NotAllowed, NotFound, Refused
from bot.i18n import LANGS, words
from bot.services.dispatch import dispatch
from bot.services.follow_up import rechecks
from bot.services.volunteers import hours, roster
from handlers.cards.table import CARDS
from handlers.cards.view import View
from storage.checks import checks
from storage.follow_up import rechecks as kept
from storage.people import people, role_areas
from storage.privacy import own_data
from storage.tx import Tx
from storage.volunteers import volunteer_figures, volunteers
from tests.services import town


def named(tx: Tx, name: str | None, **how: object):
    person = town.volunteer(tx, **how)
    if name is not None:
        volunteers.name(tx, person.id, name)
    return person


def listed(tx: Tx, view: str = "all", reader: int | None = None) -> list[int]:
    return [one.person for one in rules.shown(roster.listed(tx, reader), view, tx.now)]


def test_names_stand_in_the_order_of_the_kazakh_alphabet_and_the_nameless_last(tx: Tx) -> None:
    order = [named(tx, name).id for name in (None, "Қанат", "Бота", "Әсел", "Айгүл", "Кәмила", "борис")]
    nobody, qanat, bota, asel, aigul, kamila, boris = order
    assert listed(tx) == [aigul, asel, boris, bota, kamila, qanat, nobody]


def test_who_needs_a_word_is_found_and_the_most_pressing_come_first(tx: Tx) -> None:
    well, idle, busy, shut = (named(tx, name) for name in "АБВГ")
    tx.now += timedelta(weeks=5)
    for one in (well, busy):
        checks.begin(tx, town.case(tx).id, one.id, None)
    for _ in range(2):
        checks.begin(tx, town.case(tx).id, busy.id, None)
    tx.run("UPDATE people SET blocked_at = :now WHERE id = :id", now=tx.now, id=shut.id)
    assert listed(tx, "need") == [shut.id, busy.id, idle.id]
    assert listed(tx, "overloaded") == [busy.id]
    assert listed(tx, "idle") == [idle.id, shut.id]


def test_silence_counts_only_over_several_offers(tx: Tx) -> None:
    quiet = named(tx, "А")
    for n in range(6):
        case = town.case(tx)
        dispatch.call(tx, case)
        if n == 0:
            dispatch.decline(tx, quiet, town.offer(tx, case, quiet).id)
        else:
            tx.now += timedelta(minutes=6)
            dispatch.call_the_next(tx)
        assert listed(tx, "silent") == ([quiet.id] if n >= 3 else [])
    [one] = roster.listed(tx, None)
    assert (one.answered, one.asked) == (1, 6)


def test_what_somebody_had_in_hand_goes_to_others_when_they_are_taken_off_the_list(tx: Tx) -> None:
    boss, gone = town.coordinator(tx), town.volunteer(tx)
    case, again = town.case(tx), town.case(tx)
    dispatch.call(tx, case)
    check = dispatch.accept(tx, gone, town.offer(tx, case, gone).id)
    tx.run("UPDATE complaints SET stage = 'answered' WHERE id = :id", id=again.id)
    rechecks.ask(tx, CLOCK, again.id, "answer")
    rechecks.accept(tx, gone, town.offer(tx, again, gone).id)
    other = town.volunteer(tx, north_m=900)
    roster.remove(tx, boss, gone.id)
    person = people.get(tx, gone.id)
    assert not person.may(Role.VOLUNTEER)
    assert checks.get(tx, check.id).state == "given_back"
    assert town.now(tx, case).stage is Stage.OFFERED
    assert town.called(tx, case) == [other.id]
    assert town.called(tx, again) == [other.id]
    assert kept.open_of_case(tx, again.id).state == "offered"
    assert gone.id not in listed(tx)
    with pytest.raises(NotFound):
        roster.remove(tx, boss, gone.id)


def test_off_duty_keeps_what_was_taken_and_passes_on_what_was_only_offered(tx: Tx) -> None:
    boss, one = town.coordinator(tx), town.volunteer(tx)
    taken, offered = town.case(tx), town.case(tx)
    dispatch.call(tx, taken)
    check = dispatch.accept(tx, one, town.offer(tx, taken, one).id)
    dispatch.call(tx, offered)
    assert roster.off_duty(tx, boss, one.id)
    assert not roster.off_duty(tx, boss, one.id)
    assert checks.get(tx, check.id).state == "open"
    assert town.called(tx, offered) == []
    assert "roster-put-off-duty" in town.said(tx, one)


def test_a_coordinator_of_a_region_sees_its_volunteers_and_those_without_a_home(tx: Tx) -> None:
    boss = town.coordinator(tx)
    here, far, invited, homeless = town.volunteer(tx), town.volunteer(tx), town.volunteer(tx), town.volunteer(tx)
    for one in (far, invited):
        volunteers.live_at(tx, one.id, Point(43.24, 76.89))  # Almaty
    tx.run("UPDATE volunteers SET on_duty = 0, home_lat = NULL, home_lon = NULL WHERE person_id = :id", id=homeless.id)
    area = next(iter(tx.rules.catalogue.areas))
    role_areas.set(tx, invited.id, "volunteer", [area])
    assert len(listed(tx, reader=boss.id)) == 4
    role_areas.set(tx, boss.id, "coordinator", [area])
    assert set(listed(tx, reader=boss.id)) == {here.id, invited.id, homeless.id}
    with pytest.raises(NotFound):
        roster.off_duty(tx, boss, far.id)


def test_only_coordinators_look_and_a_note_is_the_volunteers_own_data_too(tx: Tx) -> None:
    boss, vera, omar = town.coordinator(tx), town.volunteer(tx), town.volunteer(tx)
    with pytest.raises(NotAllowed):
        roster.see(tx, omar, vera.id)
    with pytest.raises(Refused):
        roster.note(tx, boss, vera.id, "x" * 401)
    roster.note(tx, boss, vera.id, "Has a car on Sundays")
    assert own_data.gathered(tx, vera.id)["notes_of_coordinators"] == [
        {"at": tx.value("SELECT at FROM volunteer_notes"), "words": "Has a car on Sundays"}
    ]


def test_the_figures_of_a_period_count_what_happened_in_it_and_no_drill(tx: Tx) -> None:
    start, vera = tx.now, town.volunteer(tx)
    for minutes, late, drill in ((2, False, False), (4, True, False), (1, False, True)):
        case = town.case(tx)
        tx.run("UPDATE complaints SET drill = :drill WHERE id = :id", drill=int(drill), id=case.id)
        dispatch.call(tx, town.now(tx, case))
        tx.now += timedelta(minutes=minutes)
        check = dispatch.accept(tx, vera, town.offer(tx, case, vera).id)
        tx.now += timedelta(days=30) if late else timedelta(minutes=10)
        checks.arrive(tx, check.id, town.CENTRE, 5)
        checks.judge(tx, check.id, Verdict.CONFIRMED, None)
    found = volunteer_figures.of(tx, start, tx.now + timedelta(seconds=1))
    assert (found.volunteers, found.on_duty, found.active, found.checks, found.rechecks) == (1, 1, 1, 2, 0)
    assert (found.arrivals.arrived, found.arrivals.in_time) == (2, 1)
    assert found.to_accept == timedelta(minutes=3)
    tx.run("UPDATE complaints SET area = 'temirtau'")
    here, there = (volunteer_figures.of(tx, start, tx.now + timedelta(1), {area}) for area in ("temirtau", "atbasar"))
    assert (here.active, here.checks, here.arrivals, here.to_accept) == (
        found.active,
        found.checks,
        found.arrivals,
        found.to_accept,
    )
    assert (there.active, there.checks, there.arrivals.arrived, there.to_accept) == (0, 0, 0, None)
    nothing = volunteer_figures.of(tx, start - timedelta(days=9), start)
    assert (nothing.active, nothing.checks, nothing.to_accept) == (0, 0, None)


@pytest.mark.parametrize("lang", LANGS)
def test_the_list_and_a_volunteer_can_be_put_into_words(tx: Tx, lang: str) -> None:
    vera = named(tx, "Vera <b>")
    case = town.case(tx)
    dispatch.call(tx, case)
    dispatch.accept(tx, vera, town.offer(tx, case, vera).id)
    boss = town.coordinator(tx)
    roster.note(tx, boss, vera.id, "Has a car & time")
    volunteers.turn_skill(tx, vera.id, "drone")
    volunteers.turn_district(tx, vera.id, "temirtau", "west")
    role_areas.set(tx, vera.id, "volunteer", ["temirtau"])
    hours.keep_quiet(tx, vera, (1320, 360))
    view = View(tx, words(lang), boss.id, {"view": "all", "page": 0, "person": vera.id})
    shown = CARDS["roster"](view)
    assert "Vera &lt;b&gt;" in shown.text
    for asks in (None, "note", "remove"):
        one = CARDS["roster-one"](View(tx, words(lang), boss.id, {**view.args, "asks": asks}))
        assert "Has a car &amp; time" in one.text
        catalogue, say = tx.rules.catalogue, words(lang).of
        known = (catalogue.skills["drone"], catalogue.areas["temirtau"].districts["west"], catalogue.course["air"])
        assert all(say(row.name) in one.text for row in (*known, catalogue.areas["temirtau"]))
        assert "22:00" in one.text
