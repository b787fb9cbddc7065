"""What is added to a report later, by a button or a reply; and taking a report back."""

from bot.hotline import Hotline
from bot.playground import images
from bot.playground.person import Person
from bot.services.cases import decisions
from bot.services.news import reporter
from storage.people import people
from tests.given import Clock, Given
from tests.stories.hands import accepted, press


async def test_an_album_is_added_to_an_open_case_with_one_answer(resident: Person, given: Given) -> None:
    case = await given.case(by=resident)
    await resident.says("/my")
    await press(resident, case.number)
    await press(resident, "Add a photo or words")
    await resident.sees("All of it goes to this report")
    await resident.sends_album([images.generated(n) for n in range(3)], caption="From the roof")
    await resident.sees("It has now: 3 photos")
    assert [row["complaint_id"] for row in await given.rows("SELECT complaint_id FROM files")] == [case.id] * 3
    await press(resident, "That is all")
    card = await resident.sees("more was sent")
    assert card.text.count("more was sent") == 1
    await resident.says("Something new")
    await resident.sees("What has happened?")


async def test_after_half_an_hour_a_photo_is_a_new_report(resident: Person, given: Given, clock: Clock) -> None:
    case = await given.case(by=resident)
    await resident.says("/my")
    await press(resident, case.number)
    await press(resident, "Add a photo or words")
    await resident.sees("All of it goes to this report")
    await clock.forward(minutes=31)
    await resident.sends_photo()
    await resident.sees("What has happened?")
    assert (await given.rows("SELECT complaint_id FROM files"))[0]["complaint_id"] is None


async def test_who_checks_sees_what_was_added(resident: Person, volunteer: Person, given: Given) -> None:
    case = await accepted(given, resident, volunteer)
    await resident.says("/my")
    await press(resident, case.number)
    await press(resident, "Add a photo or words")
    await resident.sees("All of it goes to this report")
    await resident.says("It comes from the left chimney")
    await resident.sees("Added to")
    assert "left chimney" in ((await given.now(case)).words or "")


async def test_a_reply_to_news_goes_to_that_case(resident: Person, given: Given, hotline: Hotline) -> None:
    first, second = await given.case(by=resident, words=None), await given.case(by=resident, words=None)
    await hotline.store.ask(reporter.hears, first, "told-assigned")
    news = await resident.sees(f"{first.number}: a volunteer")
    await hotline.store.ask(reporter.hears, second, "told-assigned")
    await resident.sees(f"{second.number}: a volunteer")
    await resident.says("The gate is open", reply_to=news)
    await resident.sees(f"Added to {first.number}")
    assert (await given.now(first)).words == "The gate is open"
    assert (await given.now(second)).words is None


async def test_a_reply_to_anything_else_begins_a_report(resident: Person, given: Given) -> None:
    welcome = resident.last
    await resident.says("It smells here", reply_to=welcome)
    await resident.sees("What has happened?")


async def test_taking_a_report_back_is_explained_and_then_done(
    resident: Person, volunteer: Person, given: Given
) -> None:
    case = await accepted(given, resident, volunteer)
    await resident.says("/my")
    await press(resident, case.number)
    await press(resident, "Take it back")
    await resident.sees("Nobody will go and check")
    await resident.presses("No, go on")
    await press(resident, "Take it back")
    await press(resident, "Yes, take it back")
    await resident.sees("taken back by the person who reported it")
    await volunteer.sees(case.number)
    now = await given.now(case)
    assert (now.stage.value, now.outcome and now.outcome.value, now.volunteer) == ("closed", "withdrawn", None)


async def test_a_case_that_others_rely_on_is_not_taken_back(
    resident: Person, person, coordinator: Person, given: Given, hotline: Hotline
) -> None:
    main, joined = await given.case(by=resident), await given.case(by=await person("Dana"))
    member = await hotline.store.ask(people.meet, coordinator.id)
    await hotline.store.ask(decisions.join, member, joined.id, main.id)
    await resident.forges(f"my:withdrawn:{main.id}")
    await resident.hears_toast("Others report the same")
    assert (await given.now(main)).stage.value == "received"


async def test_the_story_of_a_case_tells_the_reading_and_how_many_times_the_limit(
    resident: Person, volunteer: Person, given: Given
) -> None:
    case = await accepted(given, resident, volunteer)
    await volunteer.says("h2s 0.024")
    await volunteer.sees("0.024")
    await resident.says("/my")
    await press(resident, case.number)
    await resident.sees("– H₂S 0.024 mg/m³, 3 × the limit")


async def test_a_reply_to_the_card_of_ones_own_case_goes_to_that_case(resident: Person, given: Given) -> None:
    case = await given.case(by=resident)
    other = await given.case(by=resident, kind="dump", words="A heap")
    await resident.says("/my")
    await resident.sees_button(case.number)
    await resident.presses(case.number)
    card = await resident.sees("What happened")
    await resident.says("/help")
    await resident.sees("What you can do")
    await resident.says("The gate is open", reply_to=card)
    await resident.sees(f"Added to {case.number}")
    assert (await given.now(case)).words == "A smell of rotten eggs\nThe gate is open"
    assert (await given.now(other)).words == "A heap"
    assert await given.rows("SELECT id FROM drafts") == []
