"""What a check found, in more than one figure: series, ranges, what acts together, and how long after the signal."""

from tests.stories.hands import accepted, called, press


async def test_a_series_is_shown_as_its_highest_and_its_mean_to_everybody(
    given, resident, volunteer, coordinator, clock
) -> None:
    case = await accepted(given, resident, volunteer)
    await clock.forward(minutes=12)
    await volunteer.says("h2s 0,02 0,024 0,018 0,012 0,016")
    card = await volunteer.sees("H₂S ×5: max 0.024, mean 0.018 mg/m³")
    assert "3 × the one-time limit at most (0.008 mg/m³)" in card.text
    assert "(12 min after the signal)" in card.text
    await press(volunteer, "✅ Confirmed")
    told = await resident.sees(f"{case.number}: confirmed")
    assert "hydrogen sulphide ×5: max 0.024, mean 0.018 mg/m³ – 🔴 3 × the one-time limit at most" in told.text
    heard = await coordinator.sees("max 0.024, mean 0.018 mg/m³")
    assert "3 ×" in heard.text


async def test_two_below_their_limits_are_a_breach_together_and_everybody_hears_it(
    given, resident, volunteer, coordinator
) -> None:
    await accepted(given, resident, volunteer)
    await volunteer.says("NO2 0,12, SO2 0,30")
    await volunteer.sees("NO₂ + SO₂ together: 🔴 1.2, must not be over 1")
    await press(volunteer, "✅ Confirmed")
    await resident.sees("NO₂ + SO₂ together: 🔴 1.2")
    await coordinator.sees("NO₂ + SO₂ together: 🔴 1.2")


async def test_multiples_of_metals_stay_the_range_they_were_given_as(given, resident, volunteer) -> None:
    await accepted(given, resident, volunteer, kind="dump")
    await volunteer.says("Pb 2-25 ПДК; Hg 177 мг/кг")
    card = await volunteer.sees("Pb: 2–25 × the limit, as it was given")
    assert "88.5 × the one-time limit (2 mg/kg)" in card.text
    assert "to compare: 17.7 × 10 mg/kg (Europe: danger level, no limit of ours)" in card.text
    await press(volunteer, "✅ Confirmed")
    await resident.sees("Pb: 2–25 × the limit")


async def test_what_a_sensor_shows_in_ppm_stands_beside_the_milligrams(given, resident, volunteer) -> None:
    await accepted(given, resident, volunteer)
    await volunteer.says("h2s 0.02 ppm")
    card = await volunteer.sees("H₂S 0.0283 mg/m³ (h2s 0.02 ppm)")
    assert "3.54 ×" in card.text


async def test_a_mean_of_a_day_is_called_so(given, resident, volunteer) -> None:
    await accepted(given, resident, volunteer, kind="smoke")
    await volunteer.says("pm2.5 daily mean 0.07")
    card = await volunteer.sees("2 × the daily limit (0.035 mg/m³), as a mean of a day")
    assert "one-time" not in card.text


async def test_how_long_after_the_signal_they_were_there_stands_on_the_card(given, resident, volunteer, clock) -> None:
    await accepted(given, resident, volunteer)
    await clock.forward(minutes=25)
    await volunteer.sends_place(50.0551, 72.9646)
    await volunteer.sees("44 m from the point (25 min after the signal)")


async def test_sources_and_certainty_are_in_the_readers_language(given, resident) -> None:
    aset = await given.volunteer("Aset", lang="ru")
    await called(given, resident, kind="dump")
    await press(aset, "✅ Еду")
    await aset.says("ртуть 177 мг/кг")
    await aset.sees("книга 2017 года (из официальной таблицы)")


async def test_noise_is_averaged_by_its_energy(given, resident, volunteer) -> None:
    await accepted(given, resident, volunteer)
    await volunteer.says("шум 60 90 60 дБ")
    await volunteer.sees("×3: max 90, energy mean 85.2 dB")


async def test_acidity_shows_its_two_ends(given, resident, volunteer) -> None:
    await accepted(given, resident, volunteer, kind="bad_water")
    await volunteer.says("pH 7; 9")
    await volunteer.sees("pH ×2: 7–9, mean 7.3 pH")
