"""An instrument of the hotline goes from hand to hand."""

from bot.playground.person import Person
from tests.given import Given
from tests.stories.hands import press


async def test_a_kit_is_added_lent_and_handed_on_and_everybody_sees_who_has_it(
    coordinator: Person, given: Given
) -> None:
    dana, omar = await given.volunteer("Dana"), await given.volunteer("Omar", instrument=None)
    for person, name in ((dana, "Dana K."), (omar, "Omar B.")):
        await person.says("/duty")
        await press(person, "👤 Name")
        await person.says(name)
        await person.sees(f"👤 {name}")

    await coordinator.says("/kits")
    await press(coordinator, "➕ Add an instrument")
    await coordinator.says("Элиос-3, № 1234, свид. 55-12, до 31.12.2030")
    await coordinator.sees("With the hotline")
    await press(coordinator, "🤝 Handed to …")
    await press(coordinator, "Dana K.")
    await press(dana, "✅ Yes, I have it")
    await coordinator.sees("is with Dana K. now")

    await omar.says("/kits")
    await omar.sees("With Dana K. until")
    await press(omar, "Элиос-3 № 1234")
    await press(omar, "📅 Book it")
    await omar.sees("tap when you need it")

    await dana.says("/kits")
    await press(dana, "Элиос-3 № 1234")
    await press(dana, "🤝 Handed to …")
    await press(dana, "Omar B.")
    await press(omar, "✅ Yes, I have it")
    await dana.sees("is with Omar B. now")
    await omar.says("/duty")
    await omar.sees("Элиос-3 № 1234 (the hotline’s), certificate № 55-12")
    await coordinator.says("/kits")
    await coordinator.sees("With Omar B. until")
    await press(coordinator, "Элиос-3 № 1234")
    await coordinator.sees("Dana K. → Omar B., confirmed")
    await press(coordinator, "📦 It is back with us")
    await coordinator.hears_toast("it is with the hotline")
    assert await given.rows("SELECT 1 FROM instruments WHERE kit_id IS NOT NULL AND retired_at IS NULL") == []
