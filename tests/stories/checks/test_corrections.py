"""«0.24 → 0.024, typing slip»: mended by whoever checked, seen by everybody who saw the old figure."""

from tests.stories.hands import accepted, press


async def test_a_typing_slip_is_mended_and_everybody_sees_both_figures(given, resident, volunteer, coordinator) -> None:
    case = await accepted(given, resident, volunteer)
    await volunteer.says("h2s 0,24 мг/м3")
    await volunteer.sees("30 ×")
    await press(volunteer, "✅ Confirmed")
    await resident.sees("30 ×")
    await press(volunteer, "Correct…")
    await press(volunteer, "H₂S 0.24 mg/m³")
    await volunteer.sees("send the right figure")
    await volunteer.says("0,024")
    await press(volunteer, "typing slip")
    card = await volunteer.sees("3 × the one-time limit")
    await volunteer.sees("Corrected.")
    assert "H₂S 0.24 → 0.024 mg/m³, typing slip" in card.text
    assert "Sealed at the verdict" in card.text
    told = await resident.sees("the result was corrected")
    assert "hydrogen sulphide 0.24 → 0.024 mg/m³, typing slip" in told.text
    assert "3 ×" in told.text
    heard = await coordinator.sees("A check was corrected")
    assert "0.24 → 0.024 mg/m³" in heard.text
    await coordinator.says(f"/find {case.number}")
    await press(coordinator, "⋯ More")
    await coordinator.sees_button("Correct the check")
    card = await coordinator.sees("What happened")
    assert "corrected: H₂S 0.24 → 0.024 mg/m³, typing slip" in card.text


async def test_a_coordinator_mends_the_verdict_with_a_reason_of_their_own(
    given, resident, volunteer, coordinator
) -> None:
    case = await accepted(given, resident, volunteer)
    await volunteer.says("Nothing here, only the bakery")
    await volunteer.sees("bakery")
    await press(volunteer, "✅ Confirmed")
    await coordinator.sees("Checked")
    await coordinator.says(f"/find {case.number}")
    await press(coordinator, "⋯ More")
    await press(coordinator, "Correct the check")
    await press(coordinator, "The verdict")
    await press(coordinator, "not confirmed")
    await coordinator.says("The volunteer pressed the wrong button, said so on the phone")
    await coordinator.sees("Corrected.")
    card = await volunteer.sees("confirmed → not confirmed, The volunteer pressed the wrong button")
    assert "not confirmed." in card.text
    told = await resident.sees("confirmed → not confirmed, another reason")
    assert "phone" not in told.text  # somebody's own words are not for everybody
