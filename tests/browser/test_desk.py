"""The page around the phones: languages, clock, actions, narrow screens."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import Open, Scene, phone

pytestmark = pytest.mark.asyncio(loop_scope="module")

SHAPES = """async () => {
  const tables = await Promise.all(["kk", "ru", "en"].map((lang) => import(`/page/js/words/${lang}.js`)));
  const gaps = (words) => (words.match(/\\{\\w+\\}/g) ?? []).sort();
  const shape = (words) => (typeof words === "string" ? gaps(words) : Object.keys(words)).join();
  return tables.map(({ default: table }) =>
    Object.entries(table).map(([key, words]) => `${key} ${shape(words)}`).sort()
  );
}"""


async def test_the_page_has_the_same_words_with_the_same_gaps_in_three_languages(page: Page) -> None:
    kk, ru, en = await page.evaluate(SHAPES)
    assert kk == ru == en
    assert len(en) > 50


async def test_the_page_changes_its_language_and_keeps_it(page: Page) -> None:
    await page.locator("#bar [data-lang=kk]").click()
    await expect(page.locator("#bar [data-lang=kk]")).to_be_focused()
    await expect(phone(page, "resident").locator(".caption-role")).to_have_text("Тұрғын")
    await expect(page.locator("html")).to_have_attribute("lang", "kk")
    await page.goto(page.url.split("?")[0])
    await expect(phone(page, "volunteer").locator(".caption-role")).to_have_text("Ерікті")


async def test_a_phone_changes_its_language_alone_and_the_bot_is_told(page: Page, town: Scene) -> None:
    await town.resident.says("/start")
    resident = phone(page, "resident")
    await resident.get_by_label("Message", exact=True).fill("half a word")
    await resident.locator(".caption [data-lang=kk]").click()
    await expect(resident.get_by_label("Хабарлама", exact=True)).to_have_value("half a word")
    await expect(phone(page, "volunteer").locator(".caption [data-lang=ru]")).to_have_attribute("aria-pressed", "true")
    await expect(resident.locator(".caption-role")).to_have_text("Resident")
    assert town.resident.language_code == "kk"


@pytest.mark.parametrize(("button", "seconds"), [("plusTen", 600), ("plusDay", 86_400), ("plusMonth", 2_592_000)])
async def test_the_clock_moves_by_a_step(page: Page, town: Scene, button: str, seconds: int) -> None:
    async with page.expect_response("**/play/clock"):
        await page.locator(f"[data-move={button}]").click()
    assert town.world.clock.offset_s == seconds


async def test_the_clock_goes_to_monday_morning_on_the_bar_and_on_the_phones(page: Page) -> None:
    await page.locator("[data-move=toMonday]").click()
    await expect(page.locator(".bar-time")).to_have_text("09:00")
    await expect(page.locator(".bar-day-long")).to_contain_text("Monday")
    await expect(phone(page, "volunteer").locator(".status time")).to_have_text("09:00")


async def test_an_action_shows_how_far_it_is_and_that_it_is_over(page: Page, town: Scene) -> None:
    button = page.get_by_role("button", name="Play a week")
    await button.click()
    await expect(page.locator(".action-note")).to_have_text("day 1 of 2")
    await expect(button).to_be_disabled()
    town.go_on.set()
    await expect(button).to_be_enabled()


async def test_there_is_a_picker_if_there_are_more_phones_than_room(opened: Open, town: Scene) -> None:
    second = town.world.person("Yerzhan", language_code="kk", role="volunteer")
    await second.says("/start")
    page = await opened()
    await phone(page, "volunteer").get_by_label("Whose phone").select_option(label="Volunteer · Yerzhan")
    await expect(phone(page, "volunteer").locator(".caption-name")).to_have_text("Yerzhan")
    await expect(phone(page, "volunteer").locator(".mine")).to_contain_text("/start")


async def test_a_page_of_a_phones_width_shows_one_phone_at_a_time(opened: Open, town: Scene) -> None:
    page = await opened(width=390, height=844)
    await expect(phone(page, "resident")).to_be_visible()
    await expect(phone(page, "volunteer")).to_be_hidden()
    await town.volunteer.says("/start")
    tab = page.locator("#tabs").get_by_role("button", name="Volunteer")
    await expect(tab.locator(".badge")).to_have_text("1")
    await tab.click()
    await expect(tab.locator(".badge")).to_have_count(0)
    volunteer = phone(page, "volunteer")
    await volunteer.get_by_label("Сообщение", exact=True).fill("еду")
    await volunteer.get_by_role("button", name="Отправить").click()
    await expect(volunteer.locator(".theirs").last).to_contain_text("Got еду")
    assert await page.evaluate("document.documentElement.scrollWidth") == 390


async def test_the_newest_message_comes_into_sight_unless_one_reads_above(page: Page, town: Scene) -> None:
    resident = phone(page, "resident")
    for number in range(30):
        await town.resident.says(f"line {number}")
    await expect(resident.locator(".theirs").last).to_contain_text("Got line 29")
    await expect(resident.locator(".theirs").last).to_be_in_viewport()
    await resident.locator(".messages").hover()
    await page.mouse.wheel(0, -5000)
    await expect(resident.locator(".message").first).to_be_in_viewport()
    await town.bot.call("sendMessage", chat_id=town.resident.id, text="News")
    await expect(resident.locator(".theirs").last).to_contain_text("News")
    await expect(resident.locator(".theirs").last).not_to_be_in_viewport()
    await resident.get_by_role("button", name="To the newest message").click()
    await expect(resident.locator(".theirs").last).to_be_in_viewport()
