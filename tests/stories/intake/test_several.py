"""Several reports at once: one is at hand, the others lie aside, and nothing of one gets into another."""

from bot.playground.person import Person
from tests.given import CENTRE, Given
from tests.stories.hands import press


async def begun(resident: Person, words: str, kind: str) -> None:
    await resident.says(words)
    await press(resident, kind)
    await resident.sees_button("Send")


async def test_two_reports_are_filled_in_by_turns_and_never_mixed_up(resident: Person, given: Given) -> None:
    await begun(resident, "a strange odour by the bridge", "Smell in the air")
    await press(resident, "Another one")
    await resident.sees("Put aside: 👃 Smell in the air")
    await resident.sees("What has happened?")
    await resident.says("rubbish behind the garage")
    await resident.sees("rubbish behind the garage")
    await resident.says("/my")
    await press(resident, "▶️")
    card = await resident.sees("a strange odour by the bridge")
    assert "rubbish" not in card.text
    assert [one for one in resident.screen if "Put aside: “rubbish behind the garage”" in one.text]
    await resident.sends_place(*CENTRE)
    await resident.sees("That is enough")
    await press(resident, "Send")
    await resident.sees("Your number is GL-2026-0001")
    await resident.says("/my")
    await press(resident, "▶️")
    await resident.sees("rubbish behind the garage")
    await press(resident, "Dump")
    await resident.sends_place(50.03, 72.97)
    await resident.sees("That is enough")
    await press(resident, "Send")
    await resident.sees("Your number is GL-2026-0002")
    rows = await given.rows("SELECT kind, words, lat FROM complaints ORDER BY id")
    assert [tuple(row.values()) for row in rows] == [
        ("smell", "a strange odour by the bridge", CENTRE[0]),
        ("dump", "rubbish behind the garage", 50.03),
    ]


async def test_a_button_of_a_report_that_lies_aside_says_so_and_changes_no_other(
    resident: Person, given: Given
) -> None:
    await begun(resident, "a strange odour", "Smell in the air")
    old = await resident.sees_button("Another one")
    await resident.presses("Another one")
    await resident.sees("What has happened?")
    await resident.forges("draft:kind:dump", old.id)
    await resident.hears_toast("lies aside")
    rows = await given.rows("SELECT kind, state, aside FROM drafts ORDER BY id")
    assert [tuple(row.values()) for row in rows] == [("smell", "cancelled", 1), (None, "open", 0)]


async def test_six_at_once_are_too_many_and_none_is_lost(resident: Person, given: Given) -> None:
    await begun(resident, "words one", "Smell in the air")
    for n in range(5):
        await press(resident, "Another one")
        await resident.sees("What has happened?")
        await resident.says(f"more words {chr(97 + n) * 3}")
        await resident.sees(f"more words {chr(97 + n) * 3}")
        await press(resident, "Smoke or dust")
        await resident.sees("What: 🌫")
    await press(resident, "Another one")
    await resident.hears_toast("5 reports lie aside already")
    assert len(await given.rows("SELECT id FROM drafts")) == 6


async def test_nobody_goes_on_with_a_report_of_another(resident: Person, given: Given) -> None:
    await begun(resident, "a strange odour", "Smell in the air")
    await press(resident, "Another one")
    await resident.sees("What has happened?")
    other = await given.person("Dana")
    await other.forges("draft:back:1")
    await other.hears_toast("can no longer be opened")
