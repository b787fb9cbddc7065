"""Buttons pressed twice, late, or by nobody's leave."""

from bot.playground.person import Person
from tests.given import CENTRE, Given


async def ready(person: Person) -> None:
    await person.says("/new")
    await person.sees("What has happened?")
    await person.presses("Smell in the air")
    await person.sees("What: 👃")
    await person.sends_place(*CENTRE)
    await person.sees("That is enough")


async def test_send_pressed_twice_makes_one_case(resident: Person, given: Given) -> None:
    await ready(resident)
    await resident.presses("Send")
    await resident.presses_again()
    await resident.hears_toast("It is sent already: GL-2026-0001")
    assert len(await given.rows("SELECT id FROM complaints")) == 1


async def test_a_press_days_later_on_a_card_that_was_sent_leaves_the_new_draft_alone(
    resident: Person, given: Given
) -> None:
    await ready(resident)
    await resident.presses("Send")
    old = await resident.sees("Your number is GL-2026-0001")
    await ready(resident)
    await resident.forges("draft:send", old.id)
    await resident.hears_toast("It is sent already: GL-2026-0001")
    await resident.forges("draft:cancel", old.id)
    await resident.hears_toast("It is sent already: GL-2026-0001")
    assert len(await given.rows("SELECT id FROM complaints")) == 1
    assert len(await given.rows("SELECT id FROM drafts WHERE state = 'open'")) == 1


async def test_a_cancelled_draft_sends_nothing_and_its_old_buttons_say_so(resident: Person, given: Given) -> None:
    await ready(resident)
    await resident.presses("Cancel")
    await resident.sees("nothing was sent")
    await resident.forges("draft:send")
    await resident.hears_toast("This report was cancelled")
    assert await given.rows("SELECT id FROM complaints") == []


async def test_a_slip_on_cancel_can_be_taken_back(resident: Person) -> None:
    await ready(resident)
    await resident.presses("Cancel")
    await resident.sees("nothing was sent")
    await resident.presses("Go on with it")
    await resident.sees("That is enough")
    await resident.presses("Send")
    await resident.sees("Your number is GL-2026-0001")


async def test_a_cancelled_report_that_is_taken_back_puts_the_newer_one_aside(resident: Person, given: Given) -> None:
    await ready(resident)
    await resident.presses("Cancel")
    old = await resident.sees("nothing was sent")
    await ready(resident)
    await resident.presses("Go on with it", message=old)
    await resident.sees("Put aside:")
    rows = await given.rows("SELECT state, aside FROM drafts ORDER BY id")
    assert [tuple(row.values()) for row in rows] == [("open", 0), ("cancelled", 1)]


async def test_nobody_takes_back_the_report_of_another(resident: Person, person, given: Given) -> None:
    await ready(resident)
    await resident.presses("Cancel")
    await resident.sees("nothing was sent")
    draft = (await given.rows("SELECT id FROM drafts"))[0]["id"]
    other = await person("Dana")
    await other.forges(f"draft:back:{draft}")
    await other.hears_toast("can no longer be opened")
    assert (await given.rows("SELECT state FROM drafts"))[0]["state"] == "cancelled"


async def test_a_press_without_any_draft_is_out_of_date(resident: Person) -> None:
    await resident.forges("draft:send")
    await resident.hears_toast("out of date")


async def test_a_kind_that_does_not_exist_is_out_of_date(resident: Person, given: Given) -> None:
    await ready(resident)
    await resident.forges("draft:kind:unicorn")
    await resident.hears_toast("out of date")
    assert (await given.rows("SELECT kind FROM drafts"))[0]["kind"] == "smell"


async def test_send_without_a_kind_asks_for_it(resident: Person) -> None:
    await resident.sends_place(*CENTRE)
    await resident.sees("Centre")
    await resident.forges("draft:send")
    await resident.hears_toast("First choose what has happened")


async def test_new_in_the_middle_of_a_report_shows_it_again_and_drops_nothing(resident: Person, given: Given) -> None:
    await ready(resident)
    await resident.says("/new")
    await resident.sees("That is enough")
    assert len(await given.rows("SELECT id FROM drafts")) == 1


async def test_a_sticker_gets_a_sensible_answer(resident: Person) -> None:
    await resident.sends_sticker()
    await resident.sees("We cannot read this yet")
