"""What a volunteer is asked on site before it is believed: the place, a figure, a verdict by words alone."""

from tests.stories.hands import accepted, press

NEAR = (50.0551, 72.9646)  # 44 m from the centre
FAR = (50.0847, 72.9646)  # 3.3 km


async def test_a_place_far_from_the_point_is_no_arrival_before_they_say_that_they_are_there(
    given, resident, volunteer
) -> None:
    await accepted(given, resident, volunteer)
    await volunteer.sends_place(*FAR)
    await volunteer.sees("You are 3.3 km from the reported point. Are you there?")
    await press(volunteer, "Not yet")
    await volunteer.hears_toast("Send the place again")
    assert not await given.rows("SELECT 1 FROM history WHERE what = 'arrived'")
    await volunteer.sends_place(*FAR)
    await press(volunteer, "Yes, I am there")
    await volunteer.sees("On site at")
    await resident.sees("is there and checking")
    await volunteer.sends_place(*NEAR)
    await volunteer.sees("44 m from the point")
    await volunteer.sends_place(*FAR)
    await volunteer.sees("Your arrival stays where it was")
    [check] = await given.rows("SELECT distance_m FROM checks")
    assert check["distance_m"] < 50  # coming nearer counts, going away does not


async def test_a_figure_that_no_instrument_shows_is_asked_about_and_kept_if_they_say_so(
    given, resident, volunteer, coordinator
) -> None:
    await accepted(given, resident, volunteer)
    await volunteer.says("h2s -3; pH 15")
    await volunteer.sees("H₂S -3 mg/m³ – really?")
    await press(volunteer, "No, a slip")
    await volunteer.sees("pH 15 pH – really?")
    await press(volunteer, "Yes, keep it")
    await volunteer.sees("unusual, confirmed by the volunteer")
    assert [row["substance"] for row in await given.rows("SELECT substance FROM readings")] == ["ph"]
    await press(volunteer, "✅ Confirmed")
    heard = await coordinator.sees("unusual, confirmed by the volunteer")
    assert "Rests on: a reading without a limit" in heard.text


async def test_a_figure_that_may_be_two_is_asked_about_and_only_the_chosen_one_is_kept(
    given, resident, volunteer
) -> None:
    await accepted(given, resident, volunteer)
    await volunteer.says("PM2.5 1,200 мкг/м3")
    await volunteer.sees("“PM2.5 1,200 мкг/м3”: which do you mean?")
    assert not await given.rows("SELECT * FROM readings")
    await press(volunteer, "1.2 mg/m³")
    await volunteer.sees("1.2 mg/m³")
    assert [row["value"] for row in await given.rows("SELECT value FROM readings")] == ["1.2"]


async def test_two_figures_that_may_be_one_are_both_kept_when_they_are_meant(given, resident, volunteer) -> None:
    await accepted(given, resident, volunteer)
    await volunteer.says("шум 62, 5 дБ")
    await press(volunteer, "62; 5 dB")
    await volunteer.hears_toast("Noted.")
    assert [row["value"] for row in await given.rows("SELECT value FROM readings")] == ["62", "5"]


async def test_a_letter_inside_a_figure_is_asked_about(given, resident, volunteer) -> None:
    await accepted(given, resident, volunteer)
    await volunteer.says("h2s 0,O24")
    await volunteer.sees("“h2s 0,O24”: is that what you mean?")
    await press(volunteer, "No, a slip")
    await volunteer.hears_toast("Left out.")
    assert not await given.rows("SELECT * FROM readings")


async def test_a_figure_that_nobody_answered_about_is_no_reading_and_stays_as_a_note(
    given, resident, volunteer
) -> None:
    await accepted(given, resident, volunteer)
    await volunteer.says("Smells here")
    await volunteer.says("co 1,234")
    await volunteer.sees("which do you mean?")
    await press(volunteer, "✅ Confirmed")
    await volunteer.sees("❓ co 1,234")
    assert not await given.rows("SELECT * FROM readings")


async def test_a_word_that_stands_for_another_medium_is_asked_about(given, resident, volunteer) -> None:
    await accepted(given, resident, volunteer)
    await volunteer.says("медь 3")
    await press(volunteer, "copper in soil 3 mg/kg")
    await volunteer.sees("3 mg/kg")
    assert [row["substance"] for row in await given.rows("SELECT substance FROM readings")] == ["copper_soil"]


async def test_a_confirmation_by_words_alone_is_marked_so_for_the_coordinator(
    given, resident, volunteer, coordinator
) -> None:
    await accepted(given, resident, volunteer)
    await volunteer.says("It smells of tar by the gate")
    await volunteer.sees("tar by the gate")
    await press(volunteer, "✅ Confirmed")
    heard = await coordinator.sees("Words only:")
    assert "is not an accredited laboratory" in heard.text
    told = await resident.sees("confirmed")
    assert "is not an accredited laboratory" in told.text
