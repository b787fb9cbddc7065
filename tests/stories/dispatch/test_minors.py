"""A pupil joins: asked who they are, approved with an adult, called by day, never alone."""

from datetime import timedelta

from bot.playground.world import World
from tests.stories.hands import called, press
from tests.stories.people.test_joins import invited, joins


async def test_a_pupil_takes_part_with_an_adult_once_a_coordinator_agrees(
    world: World, hotline, given, clock, coordinator, resident, person
) -> None:
    local = hotline.rules.local(hotline.now())
    noon = (local + timedelta(days=1)).replace(hour=12, minute=0)
    await clock.forward(seconds=(noon - local).total_seconds())
    vera = await given.volunteer("Vera", on_duty=False)
    await vera.says("/duty")
    await press(vera, "Name")
    await vera.says("Vera P.")

    dana = await person("Dana")
    await joins(dana, await invited(coordinator), coordinator)
    await press(dana, "A pupil")
    await dana.sees("a coordinator decides whether you can take part")
    await coordinator.sees("Under 18 and wants to take part: (no name yet) (pupil)")
    await dana.says("Dana K.")
    await coordinator.sees("Under 18 and wants to take part: Dana K. (pupil)")
    await coordinator.sees("Has a parent or guardian agreed")
    await press(coordinator, "a parent or guardian has agreed")
    await press(coordinator, "Yes, with Vera P.")
    card = await coordinator.sees("Dana K. (under 18) takes part, always with Vera P.")
    assert "A parent or guardian has agreed, noted by" in card.text
    await dana.sees("A coordinator has agreed that you take part")
    await vera.sees("Dana K. is under 18 and takes part with you")

    await dana.sends_place(50.0547, 72.9646)
    await press(dana, "Go on duty")
    await dana.sees("You are on duty")
    await given.train(dana)
    case = await called(given, resident, kind="no_water", words="No water since yesterday")
    await dana.sees("You may take it if Vera P. goes with you")
    await press(dana, "I go with an adult")
    await dana.sees("With an adult: Vera P.")
    await vera.sees(f"Dana K. has taken {case.number}")
    await resident.says("/my")
    await resident.sees(case.number)
    resident.does_not_see("under 18")


async def test_a_refused_pupil_reads_a_kind_sentence_and_a_second_coordinator_that_it_is_decided(
    coordinator, given, person
) -> None:
    second = await given.person("Omar", role="coordinator")
    dana = await person("Dana")
    await joins(dana, await invited(coordinator), coordinator)
    await press(dana, "Somebody else")
    await press(dana, "I am under 18")
    await press(second, "a parent or guardian has agreed")
    await second.sees("there is none with a name in the profile yet")
    await press(coordinator, "✖️ No")
    await dana.sees("Thank you for wanting to help! This time")
    await second.sees("does not take part yet")
    await second.forges(f"minor:no:{(await given.rows('SELECT person_id FROM cohorts'))[0]['person_id']}")
    await second.hears_toast("Another coordinator has decided already")


async def test_rules_of_safety_stand_on_the_card_until_they_are_read_and_hinder_no_arrival(
    given, resident, volunteer, coordinator
) -> None:
    await called(given, resident)
    await press(volunteer, "I will go")
    await volunteer.sees("Before you go:")
    await volunteer.sees("Come up from upwind or from the side")
    await volunteer.sends_place(50.0547, 72.9646)
    await volunteer.sees("On site at")
    await volunteer.sees("Before you go:")
    await press(volunteer, "🦺 Read")
    await volunteer.sees("Rules read at")


async def test_a_verdict_without_the_rules_read_says_so(given, resident, volunteer, coordinator) -> None:
    await called(given, resident)
    await press(volunteer, "I will go")
    await volunteer.sends_place(50.0547, 72.9646)
    await volunteer.says("H2S 0.02 mg/m3")
    await volunteer.sees("0.02")
    await press(volunteer, "Confirmed")
    await volunteer.sees("The rules of safety were not confirmed as read")
