"""Whatever a volunteer writes, their card stays within what Telegram takes."""

from tests.stories.hands import accepted


async def test_the_longest_check_fits_one_message(given, volunteer, resident) -> None:
    await accepted(given, resident, volunteer, words="<&>" * 1300)
    for substance in ("h2s", "so2", "no2", "nh3", "phenol", "co", "pm10", "pm2.5", "no"):
        await volunteer.says(f"{substance} 0,123456789 мг/м3")
        await volunteer.sees("Measured:")
    await volunteer.says("<b>&" * 1000)
    card = await volunteer.sees("<b>&<b>&")
    assert len(card.text) <= 4096
    assert "worked out from official figures" in card.text
    assert len(await given.rows("SELECT 1 FROM readings")) == 9


async def test_a_message_of_the_longest_kind_is_kept_whole(given, volunteer, resident) -> None:
    await accepted(given, resident, volunteer)
    await volunteer.says("ш" * 4096)
    await volunteer.sees("шшш")
    [check] = await given.rows("SELECT notes FROM checks")
    assert len(check["notes"]) == 4096
