"""What an instrument measures: said on the profile, and asked about where a reading does not fit it."""

from bot.playground.person import Person
from tests.given import Given
from tests.stories.hands import accepted, press


async def test_dust_read_with_a_gas_meter_is_asked_about_and_taken_with_another(given: Given, resident: Person) -> None:
    volunteer = await given.volunteer(instrument=None)
    await volunteer.says("/duty")
    await press(volunteer, "Add an instrument")
    await volunteer.says("Elios-3, 1234")
    await press(volunteer, "Add an instrument")
    await volunteer.says("Thing 5")
    await volunteer.sees("Thing 5, no certificate: readings are indicative · 🔬 what does it measure?")
    await press(volunteer, "🔬 Thing 5")
    await press(volunteer, "▫️ dust")
    await press(volunteer, "✅ dust")  # taken off, and put on again
    await press(volunteer, "▫️ dust")
    await press(volunteer, "‹ Back")
    await volunteer.sees("readings are indicative · 🔬 dust")
    await press(volunteer, "Done")

    await accepted(given, resident, volunteer)
    await volunteer.says("pm2.5 0,087")
    await volunteer.sees("is it with “Elios-3”? That one is marked as measuring: gas.")
    other = await given.volunteer("Omar", on_duty=False)
    for data in ("check:keep:1:1", "check:with:1:1:1", "tool:open:1", "tool:turn:1:water"):
        await other.forges(data)
        await other.hears_toast("")
    assert await given.rows("SELECT 1 FROM readings") == []
    await press(volunteer, "No, Thing 5")
    await volunteer.hears_toast("")
    await volunteer.sees("PM2.5")
    assert [row["instrument"] for row in await given.rows("SELECT instrument FROM readings")] == ["Thing 5"]
    assert [row["measures"] for row in await given.rows("SELECT measures FROM instruments ORDER BY id")] == [
        "gas", "dust", "dust,gas,soil,water"
    ]  # fmt: skip
