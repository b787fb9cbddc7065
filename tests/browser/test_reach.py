"""The page with little room, and without a mouse."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from bot.playground.desk_actions import Action, Progress
from bot.playground.town import Town
from tests.browser.conftest import Open, Scene, phone

pytestmark = pytest.mark.asyncio(loop_scope="module")

FEW = 8
WRITING = "() => document.activeElement.tagName === 'TEXTAREA'"
OUTLINED = """() => {
  const style = getComputedStyle(document.activeElement);
  return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
}"""
CUT = """() => [...document.querySelectorAll("#bar button, #bar .action-note, #tabs button")]
  .filter((node) => {
    const box = node.getBoundingClientRect();
    const end = box.left < 0 || box.right > innerWidth;
    return end || node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1;
  })
  .map((node) => node.textContent)"""
OVERLAPPING = """() => {
  const boxes = [...document.querySelectorAll("#bar button")].map((node) => node.getBoundingClientRect());
  const apart = (a, b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
  return boxes.some((a, i) => boxes.slice(i + 1).some((b) => !apart(a, b)));
}"""


async def tabs_to_the_input(page: Page) -> int:
    """Press Tab until one can write; return how often."""
    for presses in range(1, 100):
        await page.keyboard.press("Tab")
        if await page.evaluate(WRITING):
            return presses
        assert await page.evaluate(OUTLINED) or await page.locator("select:focus").count(), "the focus cannot be seen"
    raise AssertionError("the input is not reached")


@pytest.mark.parametrize("width", [390, 1440])
async def test_the_input_is_a_few_tabs_away_however_long_the_chat_is(opened: Open, town: Scene, width: int) -> None:
    for _ in range(20):
        await town.resident.says("/start")
    page = await opened(width=width)
    await expect(phone(page, "resident").locator(".theirs")).to_have_count(20)
    assert await tabs_to_the_input(page) <= FEW


async def test_the_first_tab_offers_to_go_to_the_input_at_once(page: Page, town: Scene) -> None:
    await town.resident.says("/start")
    line = phone(page, "resident").get_by_label("Message", exact=True)
    await expect(line).to_be_visible()
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="To the message field")).to_be_in_viewport()
    await page.keyboard.press("Enter")
    await expect(line).to_be_focused()


async def test_older_buttons_are_reached_with_the_arrow_keys(page: Page, town: Scene) -> None:
    await town.resident.says("/start")
    await town.resident.says("/start")
    resident = phone(page, "resident")
    old, new = (resident.locator(".theirs").nth(n).get_by_role("button", name="Смог") for n in (0, 1))
    await expect(new).to_have_attribute("tabindex", "0")
    await expect(old).to_have_attribute("tabindex", "-1")
    await new.focus()
    for _ in range(20):
        await page.keyboard.press("ArrowUp")
        if await old.evaluate("button => button === document.activeElement"):
            break
    await expect(old).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(resident.locator(".theirs").first).to_contain_text("Pressed kind:smog")


async def test_a_language_is_chosen_with_the_arrow_keys_in_one_stop(page: Page) -> None:
    await page.locator("#bar [data-lang=en]").focus()
    await page.keyboard.press("ArrowLeft")
    await page.keyboard.press("Enter")
    await expect(page.locator("html")).to_have_attribute("lang", "ru")
    await expect(page.locator("#bar [data-lang=ru]")).to_be_focused()
    await expect(page.locator("#bar .languages [tabindex='0']")).to_have_count(1)


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
@pytest.mark.parametrize("width", [320, 390, 700])
async def test_no_button_of_a_narrow_page_is_cut_whatever_an_action_says(
    opened: Open, town: Scene, lang: str, width: int
) -> None:
    async def speak(_: Town, progress: Progress) -> None:
        progress({"kk": said * 2, "ru": said, "en": said})

    said = "Бот убит. Пишите: написанное подождёт в Telegram. " * 3
    kill = {"kk": "Ботты өшіру", "ru": "Убить бота", "en": "Kill the bot"}
    again = {"kk": "Қайта қосу", "ru": "Запустить снова", "en": "Start it again"}
    week = {"kk": "Шынайы аптаны ойнату", "ru": "Проиграть настоящую неделю", "en": "Play a real week"}
    town.server.offer([Action("real", week, speak), Action("kill", kill, speak), Action("again", again, speak)])
    page = await opened(width=width, height=844, lang=lang)
    await page.get_by_role("button", name=week[lang]).click()
    await expect(page.locator(".action-note")).to_have_count(1)
    assert await page.evaluate(CUT) == []
    assert not await page.evaluate(OVERLAPPING)
    assert await page.evaluate("document.documentElement.scrollWidth") == width
