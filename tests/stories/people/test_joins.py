"""An invitation, a profile that fills up, duty on and off."""

import re
from datetime import UTC, datetime

from bot.domain.catalogue.rules import Rules
from bot.hotline import Hotline
from bot.playground.person import Person
from bot.playground.town import Town
from bot.services.dispatch import dispatch
from bot.settings import Settings
from tests.given import Given
from tests.stories.hands import press


async def invited(coordinator: Person, role: str = "Volunteers", *choices: str) -> str:
    """Have the coordinator make a link, with these choices pressed on the way; return its start payload."""
    await coordinator.says("/invite")
    for label in (role, *choices, "Make the link"):
        await press(coordinator, label)
    message = await coordinator.sees("t.me/zheli_test_bot?start=")
    found = re.search(r"start=(inv_[\w-]+)", message.text)
    assert found is not None
    assert len(found[1]) <= 64
    return found[1]


async def joins(person: Person, link: str, coordinator: Person) -> None:
    """Open a link, agree, and have the coordinator say yes."""
    await person.starts(link)
    await press(person, "I agree")
    await press(coordinator, "✅ no name yet")
    await person.sees("Welcome among the volunteers")


async def test_a_newcomer_joins_by_a_link_and_the_card_fills_up_in_any_order(world: Town, coordinator, given) -> None:
    link = await invited(coordinator)
    dana = world.person("Dana", language_code="en")
    await dana.starts(link)
    await press(dana, "English")
    await dana.sees("You are invited to be a volunteer")
    await press(dana, "I agree")
    await dana.sees("A coordinator has to say “yes” now")
    await press(coordinator, "✅ no name yet")
    await dana.sees("Welcome among the volunteers")
    await dana.sees("Home point:")
    await coordinator.sees("A volunteer has come by your invitation")

    await dana.says("Elios-3, 1234, certified until 31.12.2026")
    await dana.sees("Elios-3 № 1234, certified until 31.12.2026 · 🔬 gas")
    await dana.says("Dana K.")
    await dana.sees("👤 Dana K.")
    await press(dana, "Air")
    await dana.sees("🔬 Air")
    await dana.sends_place(50.0547, 72.9646)
    await dana.sees("Temirtau, Centre, up to 5 km")
    await press(dana, "🗺 Where, by what")
    await press(dana, "East side")
    await press(dana, "🚲 Bicycle")
    await press(dana, "10 km")
    await press(dana, "First aid")
    await dana.sees("First aid")
    await press(dana, "‹ Back")
    await dana.sees("up to 10 km")
    await dana.sees("🗺 Also: East side")
    await dana.sees("By bicycle")
    await press(dana, "Go on duty")
    await dana.hears_toast("First say who you are")
    await press(dana, "A pensioner")
    await dana.sees("👥 Pensioner")
    await press(dana, "Go on duty")
    await dana.sees("You are on duty")

    [row] = await given.rows("SELECT name, radius_m, on_duty FROM volunteers")
    assert row == {"name": "Dana K.", "radius_m": 10_000, "on_duty": 1}


async def test_only_the_hash_of_a_link_is_kept_even_in_what_was_said(world: Town, coordinator, given) -> None:
    link = await invited(coordinator)
    token = link.removeprefix("inv_")
    dana = world.person("Dana", language_code="en")
    await dana.starts(link)
    await dana.sees("Choose a language")
    kept = await given.rows("SELECT args FROM outbox UNION ALL SELECT token_hash FROM invitations")
    assert kept
    assert not [row for row in kept if token in str(row)]


async def test_a_used_link_gets_a_kind_sentence_and_gives_nothing(coordinator, person, given) -> None:
    link = await invited(coordinator)
    dana, omar = await person("Dana"), await person("Omar")
    await joins(dana, link, coordinator)
    await omar.starts(link)
    await omar.sees("This invitation is used up already")
    await omar.says("/duty")
    await omar.sees("for other roles")


async def test_opening_ones_own_link_again_harms_nothing(coordinator, person) -> None:
    link = await invited(coordinator)
    dana = await person("Dana")
    await joins(dana, link, coordinator)
    await dana.starts(link)
    await dana.sees("You are with us already")


async def test_the_coordinator_cannot_take_the_own_link(coordinator, given) -> None:
    link = await invited(coordinator)
    await coordinator.starts(link)
    await coordinator.sees("yours to give")
    assert await given.rows("SELECT 1 FROM invitations WHERE used = 0")


async def test_a_link_is_over_after_a_week(coordinator, person, clock) -> None:
    link = await invited(coordinator)
    await clock.forward(days=7, minutes=1)
    dana = await person("Dana")
    await dana.starts(link)
    await dana.sees("This invitation is over")


async def test_a_link_for_a_course_brings_several_into_one_region_and_can_be_taken_back(
    coordinator, person, given
) -> None:
    link = await invited(coordinator, "A course", "Atbasar district", "👥 5", "30 days")
    await coordinator.sees("Atbasar district")
    await coordinator.sees("It works 5 times, until")
    for name in ("Dana", "Omar"):
        one = await person(name)
        await one.starts(link)
        await one.sees("With your “yes” you are in at once")
        await press(one, "I agree")
        await one.sees("Welcome among the volunteers")
    await coordinator.sees("A volunteer has come by your invitation: 2 of 5")
    assert [row["area"] for row in await given.rows("SELECT area FROM role_areas")] == ["atbasar", "atbasar"]

    await coordinator.says("/invite")
    await press(coordinator, "Open invitations: 1")
    await coordinator.sees("course · Atbasar district · 2 of 5 used · until")
    await press(coordinator, "Take back no. 1")
    await coordinator.sees("You have no open invitations")
    await coordinator.presses_again()
    await coordinator.hears_toast("taken back already")
    late = await person("Late")
    await late.starts(link)
    await late.sees("has taken this invitation back")


async def test_a_made_up_link_is_not_known(world: Town, hotline) -> None:
    dana = world.person("Dana", language_code="en")
    await dana.starts("inv_" + "x" * 32)
    await dana.sees("We do not know this invitation")
    await dana.sees("Choose a language")


async def test_a_coordinator_is_invited_the_same_way_but_on_a_second_ones_word(coordinator, person, given) -> None:
    link = await invited(coordinator, "A coordinator")
    third = await given.person("Third", role="coordinator")
    second = await person("Second")
    await second.starts(link)
    await press(second, "I agree")
    await second.says("Sara K.")
    await second.sees("Thank you, Sara K.")
    await coordinator.says("/board")
    coordinator.does_not_see("Waiting for a “yes”")
    await third.sees("Sara K. · 📋 coordinator · all regions")
    await press(third, "✅ Sara K.")
    await second.sees("You are a coordinator of")
    await second.says("/invite")
    await second.sees("Whom do you invite?")


async def test_only_coordinators_invite(volunteer) -> None:
    await volunteer.says("/invite")
    await volunteer.sees("for other roles")
    await volunteer.forges("invite:make:coordinator:-:1:7")
    await volunteer.hears_toast("not for you")


async def test_a_coordinator_is_invited_one_at_a_time_even_by_a_forged_press(coordinator, given) -> None:
    await coordinator.forges("invite:make:coordinator:-:50:7")
    await coordinator.hears_toast("out of date")
    await coordinator.forges("invite:make:volunteer:narnia:1:7")
    await coordinator.hears_toast("cannot be done")
    assert not await given.rows("SELECT 1 FROM invitations")


async def test_without_a_home_nobody_goes_on_duty(given) -> None:
    vera = await given.person("Vera", role="volunteer")
    await vera.says("/duty")
    await vera.sees("Home point:")
    await vera.forges("duty:on")
    await vera.hears_toast("First send your home point")
    await vera.sends_place(0, 0)
    await vera.sees("did not know where it was")
    await vera.sends_place(50.05, 72.96)
    await vera.sees_button("Go on duty")


async def test_pressing_duty_twice_is_answered_with_the_state(volunteer) -> None:
    await volunteer.says("/duty")
    await volunteer.sees("You are on duty")
    await press(volunteer, "Go off duty")
    await volunteer.hears_toast("off duty")
    await volunteer.presses_again()
    await volunteer.hears_toast("off duty already")


async def test_an_instrument_without_a_certificate_is_marked_and_can_be_taken_off(volunteer) -> None:
    await volunteer.says("/duty")
    await press(volunteer, "Add an instrument")
    await volunteer.sees("Write the instrument")
    await volunteer.says("Sniffer, № 77, 01.02.2020")
    await volunteer.sees("certificate expired on 01.02.2020: readings are indicative")
    await volunteer.says("Nose-o-meter")
    await volunteer.sees("Nose-o-meter, no certificate")
    await press(volunteer, "✖️ Sniffer")
    await volunteer.hears_toast("off the list")
    volunteer.does_not_see("Sniffer, №")


async def test_a_date_that_is_none_is_asked_again(volunteer) -> None:
    await volunteer.says("/duty")
    await press(volunteer, "Add an instrument")
    await volunteer.says("Elios, 12, 31.02.2027")
    await volunteer.sees("There is no such day")
    await volunteer.says("Elios, 12, 28.02.2027")
    await volunteer.sees("Elios № 12, certified until 28.02.2027")


async def test_a_photo_in_the_middle_of_a_profile_begins_a_report(volunteer) -> None:
    await volunteer.says("/duty")
    await press(volunteer, "Name")
    await volunteer.sends_photo(caption="Black smoke")
    await volunteer.sees("Your report")
    await volunteer.sees("Black smoke")


async def test_somebody_who_waits_is_told_so_and_sees_nothing(coordinator, person, resident, given) -> None:
    dana = await person("Dana")
    await dana.starts(await invited(coordinator))
    await press(dana, "I agree")
    await dana.sees("You are not a volunteer yet: nobody calls you, and you see no cases")
    await dana.says("/duty")
    await dana.sees("no coordinator has answered yet")
    case = await given.case(by=resident)
    await given.hotline.store.ask(dispatch.call, case)
    assert not await given.rows("SELECT 1 FROM offers")
    await dana.sends_photo(caption="Black smoke")  # what a resident may do, they may
    await dana.sees("Your report")


async def test_a_newcomers_name_is_asked_for_and_a_no_is_told_kindly(coordinator, person) -> None:
    dana = await person("Dana")
    await dana.starts(await invited(coordinator))
    await press(dana, "I agree")
    await dana.says("Dana K.")
    await coordinator.sees("Dana K. · 🔬 volunteer · all regions")
    await coordinator.says("/board")
    await press(coordinator, "Waiting for a “yes”: 1")
    await press(coordinator, "✖️ No. 1")
    await coordinator.sees("Nobody waits for your “yes”")
    await dana.sees("A coordinator has said “no” to your invitation")


async def test_a_newcomer_waits_on_over_a_restart_and_two_taps_decide_once(
    world: Town, settings: Settings, rules: Rules
) -> None:
    def now() -> datetime:
        return datetime.fromtimestamp(world.clock.now(), UTC)

    first = Hotline(settings, now, rules)
    await first.start()
    given = Given(world, first)
    clara, second = [await given.person(name, role="coordinator") for name in ("Clara", "Second")]
    dana = await given.person("Dana")
    await dana.starts(await invited(clara))
    await press(dana, "I agree")
    for one in (clara, second):
        await one.sees_button("✅ no name yet")
    await first.stop()

    await clara.presses("✅ no name yet")  # while nobody listens
    await second.presses("✖️ No. 1")
    again = Hotline(settings, now, rules)
    await again.start()
    await dana.sees("Welcome among the volunteers")
    await second.hears_toast("decided already")
    await second.sees("Nobody waits for your “yes”")
    await again.stop()
