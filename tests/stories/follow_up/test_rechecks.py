"""«It is done», says the body: somebody goes and looks again, and before and after stand side by side."""

from datetime import timedelta

import pytest

from bot.domain.evidence.files import Sent
from bot.domain.people.roles import CLOCK
from bot.hotline import Hotline
from bot.playground import images
from bot.playground.person import Person
from bot.services.follow_up import rechecks
from storage.cases.complaints import Complaint
from storage.evidence import files
from storage.people import people
from storage.tx import Tx
from tests.given import CENTRE, Clock, Given
from tests.stories.hands import accepted, press

NORTH = (50.0647, 72.9646)


@pytest.fixture(autouse=True)
async def noon(clock: Clock, hotline: Hotline) -> None:
    """Every story begins at noon in Temirtau: nobody is asked at night."""
    local = hotline.rules.local(hotline.now())
    then = local.replace(hour=12, minute=0, second=0) + timedelta(days=1)
    await clock.forward(seconds=(then - local).total_seconds())


async def checked(given: Given, resident: Person, volunteer: Person, *, photo: bool = True) -> Complaint:
    """A case that the volunteer has confirmed, with a photo."""
    case = await accepted(given, resident, volunteer, kind="dump")
    await volunteer.sends_place(*CENTRE)
    if photo:
        await volunteer.sends_photo(images.generated(1))
        await volunteer.sees("1 photo")
    await press(volunteer, "✅ Confirmed")
    await volunteer.sees("confirmed.")
    return case


async def answered(given: Given, case: Complaint, *, stage: str = "answered") -> None:
    """A body says that it is done: a re-check is asked for by that."""

    def write(tx: Tx) -> None:
        outcome = "fixed" if stage == "closed" else None
        tx.run("UPDATE complaints SET stage = :s, outcome = :o WHERE id = :id", s=stage, o=outcome, id=case.id)
        tx.run(
            "INSERT INTO voices (complaint_id, at, who, says) VALUES (:id, :now, 'authority', 'gone')",
            id=case.id,
            now=tx.now,
        )
        rechecks.ask(tx, CLOCK, case.id, "answer")

    await given.hotline.store.ask(write)


async def test_gone_says_who_looks_again_and_one_press_closes_it_as_fixed(
    given: Given, resident: Person, volunteer: Person, coordinator: Person
) -> None:
    case = await checked(given, resident, volunteer)
    other = await given.volunteer("Omar", at=NORTH)
    await answered(given, case)
    await other.sees_photo()
    offer = await other.sees("look whether it is settled?")
    assert "The responsible body says" in offer.text
    assert "Aigerim" not in offer.text
    volunteer.does_not_see("look whether it is settled?")
    await press(other, "I will go")
    await other.sees("Your re-check")
    await press(other, "Gone")
    await other.sees("best proof")
    await other.sends_photo(images.generated(2))
    await other.sees("1 photo")
    await press(other, "✅ Gone")
    await other.sees("Thank you for going there again!")

    await coordinator.sees("has said nothing")
    await resident.sees("a volunteer went there again. What they found: ✅ gone")
    await resident.sees_photo()  # a volunteer's photos, both of them
    await resident.sees("before and after")
    alert = await coordinator.sees("🔁 Re-check")
    assert "The body: gone" in alert.text
    await press(coordinator, "Close as fixed")
    await coordinator.hears_toast("Closed")
    now = await given.now(case)
    assert (now.stage, now.outcome) == ("closed", "fixed")
    assert sorted(path.name for path in (given.hotline.settings.data_dir / "drawn").iterdir()) == [
        f"recheck-1-{lang}.jpg" for lang in ("en", "kk", "ru")
    ]


@pytest.mark.parametrize(("stage", "then"), [("closed", "received"), ("answered", "referred")])
async def test_still_there_is_a_disputed_closure_and_opens_the_case_again(
    given: Given, resident: Person, volunteer: Person, coordinator: Person, stage: str, then: str
) -> None:
    case = await checked(given, resident, volunteer)
    other = await given.volunteer("Omar", at=NORTH)
    await answered(given, case, stage=stage)
    await press(other, "I will go")
    await other.sees("Your re-check")
    await other.says("The heap has only been moved")
    await other.sees("only been moved")
    await press(other, "Still there")
    await press(other, "It is too dark")
    await coordinator.sees("Disputed closure: who went there again says it is still there. The case is open again.")
    told = await resident.sees("➡️ still there")
    assert "goes back to work" in told.text
    assert (await given.now(case)).stage == then
    await coordinator.says(f"/find {case.number}")
    card = await coordinator.sees("What happened")
    assert "looked again: still there" in card.text


async def test_a_resident_sees_no_photo_of_another_resident(
    given: Given, resident: Person, volunteer: Person, hotline: Hotline
) -> None:
    case = await checked(given, resident, volunteer, photo=False)
    photo = await resident.sends_photo(images.generated(3))
    witness = await given.person("Bota")

    def witnessed(tx: Tx) -> None:
        files.add(tx, "complaint", case.id, case.reporter or 0, Sent("photo", photo.raw["photo"][-1]["file_id"], "u"))
        tx.run(
            "INSERT INTO jobs (kind, args, due_at, created_at) SELECT 'fetch-file', json_object('file', max(id)), "
            ":now, :now FROM files",
            now=tx.now,
        )
        tx.signals.add("jobs")
        twin = people.meet(tx, witness.id)
        tx.run(
            """INSERT INTO complaints (number, line, kind, reporter, stage, outcome, joined_to, signalled_at,
                                          received_at, stage_since)
                  VALUES ('GL-2026-0900', 'green', 'dump', :who, 'closed', 'joined', :to, :now, :now, :now)""",
            who=twin.id,
            to=case.id,
            now=tx.now,
        )

    await hotline.store.ask(witnessed)
    other = await given.volunteer("Omar", at=NORTH)
    await answered(given, case)
    await press(other, "I will go")
    await other.sees("Your re-check")
    await other.sends_photo(images.generated(4))
    await other.sees("1 photo")
    await press(other, "↘️ Less")
    await resident.sees("before and after")
    await witness.sees("↘️ less than it was")
    assert not [message for message in witness.screen if message.photos]


async def test_a_coordinator_asks_for_it_calls_it_off_and_asks_again(
    given: Given, resident: Person, volunteer: Person, coordinator: Person, hotline: Hotline
) -> None:
    case = await given.case(by=resident)
    await hotline.store.ask(lambda tx: tx.run("UPDATE complaints SET stage = 'referred' WHERE id = :id", id=case.id))
    await coordinator.says(f"/find {case.number}")
    await press(coordinator, "Ask for a re-check")
    await coordinator.hears_toast("Volunteers are called")
    await volunteer.sees("look whether it is settled?")
    await press(coordinator, "Call the re-check off")
    await coordinator.hears_toast("called off")
    await volunteer.sees("the call is off")
    await press(coordinator, "Ask for a re-check")
    await volunteer.sees_button("I will go")
    await press(volunteer, "Not now")
    await coordinator.sees("Nobody can go for the re-check")
    assert (await given.now(case)).stage == "referred"


async def test_who_takes_it_and_is_silent_loses_it_and_can_give_it_back(
    given: Given, resident: Person, volunteer: Person, coordinator: Person, hotline: Hotline, clock: Clock
) -> None:
    case = await given.case(by=resident)
    await hotline.store.ask(lambda tx: tx.run("UPDATE complaints SET stage = 'referred' WHERE id = :id", id=case.id))
    await hotline.store.ask(rechecks.ask, CLOCK, case.id, "answer")
    await press(volunteer, "I will go")
    await volunteer.sees("Your re-check")
    await clock.forward(hours=25)
    await volunteer.sees("Are you on your way?")
    other = await given.volunteer("Omar", at=NORTH)
    await clock.forward(hours=24)
    await volunteer.sees("no longer yours")
    await press(other, "I will go")
    await press(other, "Give it back")
    await press(other, "Yes, give it back")
    await other.hears_toast("others are called")
    await coordinator.sees("Nobody can go for the re-check")
    assert (await given.now(case)).stage == "referred"
