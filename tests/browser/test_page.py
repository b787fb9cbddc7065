"""What one can do on the phones' page."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import Scene, phone

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_an_empty_chat_is_begun_with_the_start_button(page: Page) -> None:
    resident = phone(page, "resident")
    await resident.get_by_role("button", name="Start", exact=True).click()
    await expect(resident.locator(".theirs")).to_contain_text("What is it?")
    await expect(resident.locator(".mine")).to_contain_text("/start")


async def test_typed_words_are_sent_and_answered(page: Page, town: Scene) -> None:
    await town.resident.says("/start")
    resident = phone(page, "resident")
    await resident.get_by_label("Message", exact=True).fill("Черный дым над заводом")
    await resident.get_by_label("Message", exact=True).press("Enter")
    await expect(resident.locator(".theirs").last).to_contain_text("Got Черный дым над заводом")
    await expect(resident.get_by_label("Message", exact=True)).to_have_value("")


async def test_a_line_break_is_typed_with_shift_and_enter(page: Page, town: Scene) -> None:
    await town.resident.says("/start")
    line = phone(page, "resident").get_by_label("Message", exact=True)
    await line.fill("one")
    await line.press("Shift+Enter")
    await line.press_sequentially("two")
    await line.press("Enter")
    await expect(phone(page, "resident").locator(".theirs").last).to_contain_text("Got one\ntwo")


async def test_a_pressed_button_tells_the_bot_and_its_answer_comes_up_as_a_toast(page: Page, town: Scene) -> None:
    await town.resident.says("/start")
    resident = phone(page, "resident")
    await resident.get_by_role("button", name="Смог").click()
    await expect(resident.locator(".toast")).to_have_text("Noted")
    await expect(resident.locator(".theirs")).to_contain_text("Pressed kind:smog")
    await expect(resident.locator(".theirs")).to_contain_text("edited")
    await expect(resident.get_by_role("button", name="Смог")).to_have_count(0)
    await expect(resident.locator(".messages")).to_be_focused()  # not lost to whoever uses the keyboard


async def test_an_alert_waits_until_it_is_read(page: Page, town: Scene) -> None:
    await town.resident.says("/start")
    resident = phone(page, "resident")
    await resident.get_by_role("button", name="Alert").click()
    await expect(resident.get_by_role("alertdialog")).to_contain_text("Think twice")
    await resident.get_by_role("button", name="OK").click()
    await expect(resident.get_by_role("alertdialog")).to_have_count(0)


async def test_a_message_that_looks_like_markup_stays_words(page: Page, town: Scene) -> None:
    nasty = "<img src=x onerror=\"document.title='broken'\"><b>hello</b>"
    await town.resident.says(nasty)
    answer = phone(page, "resident").locator(".theirs").last
    await expect(answer).to_contain_text(nasty)
    assert await answer.locator("img, b").count() == 0
    assert await page.title() == "Test town"


async def test_marks_are_drawn_where_they_are_also_after_an_emoji(page: Page, town: Scene) -> None:
    await town.resident.says("/start")
    text = "🌱🌱 <b>bold <i>both</i></b> <code>mg/m³</code> <a href='https://example.org/a'>link</a>"
    await town.bot.call("sendMessage", chat_id=town.resident.id, text=text, parse_mode="HTML")
    bubble = phone(page, "resident").locator(".theirs").last
    await expect(bubble.locator("b")).to_have_text("bold both")
    await expect(bubble.locator("b i")).to_have_text("both")
    await expect(bubble.locator("code")).to_have_text("mg/m³")
    await expect(bubble.locator("a")).to_have_attribute("href", "https://example.org/a")
    await expect(bubble.locator("a")).to_have_attribute("rel", "noopener noreferrer")


async def test_a_command_in_a_text_is_sent_when_it_is_tapped(page: Page, town: Scene) -> None:
    await town.resident.says("/start")
    await town.bot.call("sendMessage", chat_id=town.resident.id, text="Your cases: /my")
    await phone(page, "resident").get_by_role("button", name="/my").click()
    await expect(phone(page, "resident").locator(".theirs").last).to_contain_text("Got /my")


async def test_commands_are_listed_in_the_phones_language(page: Page, town: Scene) -> None:
    await town.volunteer.says("/start")
    duty = [{"command": "duty", "description": "Дежурство"}, {"command": "cases", "description": "Мои выезды"}]
    await town.bot.call("setMyCommands", commands=duty, language_code="ru")
    await town.bot.call("sendMessage", chat_id=town.volunteer.id, text="Готово")
    volunteer = phone(page, "volunteer")
    await expect(volunteer.locator(".theirs").last).to_contain_text("Готово")
    await volunteer.get_by_role("button", name="Команды").click()
    await volunteer.get_by_role("button", name="/duty Дежурство").click()
    await expect(volunteer.locator(".theirs").last).to_contain_text("Got /duty")
    await volunteer.get_by_label("Сообщение", exact=True).fill("/ca")
    await expect(volunteer.locator(".commands button")).to_have_text(["/casesМои выезды"])


async def test_a_key_of_the_reply_keyboard_sends_its_words(page: Page, town: Scene) -> None:
    await town.resident.says("/keys")
    resident = phone(page, "resident")
    await resident.get_by_role("button", name="Just words").click()
    await expect(resident.locator(".theirs").last).to_contain_text("Got Just words")
    await resident.get_by_role("button", name="Buttons").click()
    await expect(resident.get_by_role("button", name="Just words")).to_be_hidden()


async def test_an_answer_tells_which_message_it_answers(page: Page, town: Scene) -> None:
    await town.resident.says("/start")
    resident = phone(page, "resident")
    await resident.locator(".theirs .bubble").dblclick()
    await expect(resident.locator(".answering")).to_contain_text("What is it?")
    await resident.get_by_label("Message", exact=True).fill("Smoke")
    await resident.get_by_role("button", name="Send").click()
    await expect(resident.locator(".theirs").last).to_contain_text("Got «Smoke» to «What is it?»")
    await expect(resident.locator(".answering")).to_be_empty()


async def test_a_blocked_bot_is_let_in_again(page: Page, town: Scene) -> None:
    await town.resident.says("/start")
    resident = phone(page, "resident")
    await resident.locator("summary[aria-label='More']").click()
    await resident.get_by_role("button", name="Block the bot").click()
    await resident.locator(".start-button", has_text="Unblock").click()
    await expect(resident.get_by_label("Message", exact=True)).to_be_visible()
    assert not town.resident.chat.blocked


async def test_a_deep_link_opens_on_the_phone_one_chooses(page: Page, town: Scene) -> None:
    await town.resident.says("/start")
    link = "https://t.me/playground_bot?start=inv_7"
    await town.bot.call("sendMessage", chat_id=town.resident.id, text=f"Invitation: {link}")
    await phone(page, "resident").get_by_role("link", name=link).click()
    await page.get_by_role("dialog").get_by_role("button", name="Timur").click()
    await expect(phone(page, "volunteer").locator(".mine")).to_contain_text("/start inv_7")
