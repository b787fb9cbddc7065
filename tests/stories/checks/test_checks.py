"""On site: arrival, evidence and readings in any order, the verdict, and giving a case back."""

import pytest

from bot.domain.cases.lifecycle import Stage, Verdict
from bot.services.dispatch import dispatch
from storage.people import people
from tests.given import CENTRE
from tests.stories.hands import accepted, called, press

NEAR = (50.0551, 72.9646)  # 44 m from the centre


async def test_a_whole_check_from_arrival_to_verdict(given, resident, volunteer) -> None:
    case = await accepted(given, resident, volunteer)
    await press(volunteer, "I am on site")
    await volunteer.sees("Send where I am")
    await volunteer.sends_place(*NEAR)
    await volunteer.sees("44 m from the point")
    await resident.sees("is there and checking")
    await volunteer.sends_photo()
    await volunteer.sees("1 photo")
    await volunteer.says("h2s 0,28 мг/м3")
    card = await volunteer.sees("35 ×")
    assert "H₂S 0.28 mg/m³" in card.text
    assert "0.008 mg/m³" in card.text
    assert "Limits: ҚР ДСМ-70, Kazhydromet data, Pavlodar region (worked out from official figures)" in card.text
    assert "is not an accredited laboratory" in card.text
    assert "GasMeter X" in card.text
    await volunteer.says("Strong smell, wind from the works")
    await volunteer.sees("wind from the works")
    await volunteer.presses("✅ Confirmed")
    await volunteer.hears_toast("Thank you")
    await volunteer.sees("confirmed.")
    told = await resident.sees("confirmed")
    assert "35" in told.text

    now = await given.now(case)
    assert (now.stage, now.verdict, now.volunteer) == (Stage.CHECKED, Verdict.CONFIRMED, None)
    [check] = await given.rows("SELECT * FROM checks")
    assert check["distance_m"] in range(40, 50)
    assert not (await given.rows("SELECT 1 FROM attention"))


async def test_a_phone_that_does_not_know_where_it_is_still_counts_as_arrival(given, resident, volunteer) -> None:
    await accepted(given, resident, volunteer)
    await volunteer.sends_place(0, 0)
    await volunteer.sees("How far from the point we cannot tell")
    [check] = await given.rows("SELECT arrived_at, arrived_lat, distance_m FROM checks")
    assert check["arrived_at"]
    assert check["arrived_lat"] is None
    assert check["distance_m"] is None


async def test_several_readings_in_one_message_and_the_sum_of_those_that_act_together(
    given, resident, volunteer
) -> None:
    await accepted(given, resident, volunteer)
    await volunteer.says("no2 0,12 мг/м3, so2 300 мкг/м3, ветер с комбината")
    card = await volunteer.sees("NO₂ + SO₂ together")
    assert "1.2" in card.text
    assert "0.6 ×" in card.text
    assert "ветер с комбината" in card.text


@pytest.mark.parametrize("written", ["0,12 мг/м3", "120 мкг/м³", "0.12 mg/m3"])
async def test_a_figure_without_a_substance_is_asked_about_once(given, resident, volunteer, written: str) -> None:
    await accepted(given, resident, volunteer)
    await volunteer.says(written)
    await volunteer.sees("of what?")
    await press(volunteer, "SO₂")
    await volunteer.sees("SO₂ 0.12 mg/m³")


async def test_a_substance_chosen_first_holds_for_the_figures_that_follow(given, resident, volunteer) -> None:
    await accepted(given, resident, volunteer)
    await press(volunteer, "Reading")
    await volunteer.sees("Write what you measured")
    await press(volunteer, "NH₃")
    await volunteer.sees("NH₃: send the figure, mg/m³")
    await volunteer.says("0,1")
    await volunteer.sees("NH₃ 0.1 mg/m³")
    await volunteer.says("0,3")
    await volunteer.sees("NH₃ ×2: max 0.3, mean 0.2 mg/m³")


@pytest.mark.parametrize(
    ("written", "answer"),
    [
        ("h2s 0,02 попугаев", "We do not know the unit “попугаев”"),
        ("h2s -3", "an instrument shows from 0"),
        ("h2s 5000", "Please write the unit"),
        ("h2s 12 дБ", "is not measured in dB"),
        ("сажа 0,3 мг/м3", "We do not know “сажа”"),
        ("h2s >0,3 мг/м3", "without “more than”"),
    ],
)
async def test_a_reading_that_is_none_gets_a_clear_sentence_and_loses_nothing(
    given, resident, volunteer, written: str, answer: str
) -> None:
    await accepted(given, resident, volunteer)
    await volunteer.says("h2s 0,01")
    await volunteer.sees("H₂S 0.01")
    await volunteer.says(written)
    await volunteer.sees(answer)
    await volunteer.sees("H₂S 0.01")
    assert len(await given.rows("SELECT 1 FROM readings")) == 1


async def test_the_last_reading_can_be_taken_back(given, resident, volunteer) -> None:
    await accepted(given, resident, volunteer)
    await volunteer.says("h2s 0,01")
    await press(volunteer, "Remove the last reading")
    await volunteer.hears_toast("Removed")
    await volunteer.presses_again()
    await volunteer.hears_toast("no reading to remove")


async def test_without_a_certificate_a_reading_is_indicative(given, resident) -> None:
    vera = await given.volunteer(instrument=None)
    await accepted(given, resident, vera)
    await press(vera, "Reading")
    await vera.sees("You have no instrument in your profile")
    await vera.says("h2s 0,01")
    await vera.sees("no instrument named: indicative")


async def test_one_of_several_instruments_is_chosen_and_remembered(given, resident, volunteer) -> None:
    await volunteer.says("/duty")
    await press(volunteer, "Add an instrument")
    await volunteer.says("Elios-3, 77, 31.12.2026")
    await volunteer.sees("Elios-3 № 77")
    await volunteer.presses("Done")
    await accepted(given, resident, volunteer)
    await volunteer.says("h2s 0,01")
    await volunteer.sees("no instrument named")
    await press(volunteer, "🧰 Elios-3")
    await volunteer.sees("Elios-3 № 77")
    await volunteer.says("nh3 0,01")
    await volunteer.sees("NH₃")
    used = await given.rows("SELECT DISTINCT instrument FROM readings")
    assert [row["instrument"] for row in used] == ["Elios-3"]
    await press(volunteer, "✅ Confirmed")
    await accepted(given, resident, volunteer)
    await volunteer.sees_button("🧰 Elios-3 ✓")


async def test_a_verdict_with_nothing_to_show_is_asked_about_once(given, resident, volunteer) -> None:
    case = await accepted(given, resident, volunteer)
    await press(volunteer, "Not confirmed")
    await volunteer.hears_toast("nothing to show for it yet")
    assert (await given.now(case)).stage is Stage.ASSIGNED
    await volunteer.presses_again()
    await volunteer.hears_toast("Thank you")
    await resident.sees("not confirmed")
    assert (await given.now(case)).verdict is Verdict.NOT_CONFIRMED


async def test_what_could_not_be_checked_says_why(given, resident, volunteer) -> None:
    case = await accepted(given, resident, volunteer)
    await press(volunteer, "Could not check")
    await volunteer.sees("Why could it not be checked?")
    await press(volunteer, "‹ Back")
    await press(volunteer, "Could not check")
    await press(volunteer, "Too late")
    await volunteer.sees("nothing left to measure")
    await resident.sees("not possible")
    [check] = await given.rows("SELECT verdict, reason FROM checks")
    assert check == {"verdict": "impossible", "reason": "too_late"}
    assert (await given.now(case)).stage is Stage.CHECKED


async def test_a_verdict_pressed_twice_or_later_harms_nothing(given, resident, volunteer) -> None:
    case = await accepted(given, resident, volunteer)
    await volunteer.sends_photo()
    await volunteer.sees("1 photo")
    await volunteer.presses("✅ Confirmed")
    await volunteer.hears_toast("Thank you")
    await volunteer.presses_again()
    await volunteer.hears_toast("done already")
    await volunteer.forges("check:unconfirmed:1")
    await volunteer.hears_toast("done already")
    await volunteer.forges("check:why:1:just_so")
    await volunteer.hears_toast("done already")
    assert (await given.now(case)).verdict is Verdict.CONFIRMED


async def test_a_case_given_back_goes_to_the_next(given, resident, volunteer) -> None:
    case = await accepted(given, resident, volunteer)
    await volunteer.says("I saw a tanker")
    other = await given.volunteer("Omar")
    await press(volunteer, "Give it back")
    await volunteer.sees("Another volunteer will be called at once")
    await press(volunteer, "Yes, give it back")
    await volunteer.sees("no longer yours")
    await volunteer.presses_again()
    await volunteer.hears_toast("no longer yours")
    await other.sees("Can you go and check?")
    await resident.sees("looking for another")
    assert (await given.now(case)).stage is Stage.OFFERED


async def test_a_check_of_somebody_else_cannot_be_touched(given, resident, volunteer) -> None:
    await accepted(given, resident, volunteer)
    stranger = await given.volunteer("Omar", on_duty=False)
    for data in ("check:confirmed:1", "check:returned:1", "check:open:1", "check:why:1:unsafe", "check:undo:1"):
        await stranger.forges(data)
        await stranger.hears_toast("not yours")


async def test_attention_decides_between_a_check_and_a_report_of_ones_own(given, resident, volunteer) -> None:
    case = await accepted(given, resident, volunteer)
    await volunteer.sees("belongs to this check")
    await volunteer.says("/new")
    await volunteer.sees("Your report")
    await volunteer.sends_photo()
    await volunteer.sees("1 photo")
    assert not await given.rows("SELECT 1 FROM files WHERE check_id IS NOT NULL")
    await volunteer.says("/cases")
    await press(volunteer, f"✍️ {case.number}")
    await volunteer.sees("belongs to this check")
    await volunteer.sends_photo()
    await volunteer.sees("1 photo")
    assert len(await given.rows("SELECT 1 FROM files WHERE check_id IS NOT NULL")) == 1


async def test_an_album_and_a_voice_message_are_evidence_under_one_card(given, resident, volunteer, world) -> None:
    await accepted(given, resident, volunteer)
    photo = world.samples_dir.joinpath("smoke_1.jpg").read_bytes()
    other = world.samples_dir.joinpath("smoke_2.jpg").read_bytes()
    await volunteer.sends_album([photo, other], "h2s 0,01")
    await volunteer.sees("2 photos")
    await volunteer.sees("H₂S 0.01")
    await volunteer.sends_voice()
    await volunteer.sees("2 photos, 1 voice message")


async def test_a_check_survives_a_restart_of_its_card_and_speaks_the_volunteers_language(given, resident) -> None:
    aset = await given.volunteer("Aset", lang="kk", at=CENTRE)
    await called(given, resident)
    await press(aset, "Барамын")
    await aset.sees("Сіздің тексеруіңіз")
    await aset.says("күкіртсутек 0,28 мг/м³")
    card = await aset.sees("35 ×")
    assert "0,28 мг/м³" in card.text


async def test_point_and_photos_of_the_report_come_again_when_asked_for(given, resident, volunteer) -> None:
    await accepted(given, resident, volunteer)
    await press(volunteer, "Point and photos")
    await volunteer.sees("📍 GL-")
    exact = [message for message in volunteer.screen if message.location == CENTRE]
    assert len(exact) == 2  # when it was taken, and now; with the offer came the square


async def assign(given, case) -> None:
    """Have the one coordinator give the case to the one volunteer."""
    boss, vera = (row["id"] for row in await given.rows("SELECT person_id AS id FROM roles ORDER BY role"))
    await given.hotline.store.ask(lambda tx: dispatch.assign(tx, people.get(tx, boss), case.id, vera))


async def test_a_case_given_by_the_coordinator_comes_with_its_point(given, resident, volunteer, coordinator) -> None:
    await assign(given, await given.case(by=resident))
    await volunteer.sees("The coordinator asks you to check")
    await volunteer.sees("belongs to this check")
    await volunteer.says("h2s 0,01")
    await volunteer.sees("H₂S 0.01")


async def test_a_case_given_in_the_middle_of_a_report_waits_until_it_is_worked_on(
    given, resident, volunteer, coordinator
) -> None:
    await volunteer.says("Black smoke over the works")
    await volunteer.sees("Your report")
    await assign(given, await given.case(by=resident))
    await volunteer.sees("does not belong to this check")
    await press(volunteer, "Work on this")
    await volunteer.sees("What you send now belongs to this check")
    await volunteer.says("h2s 0,01")
    await volunteer.sees("H₂S 0.01")
