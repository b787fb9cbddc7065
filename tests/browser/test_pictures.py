"""Cards that are pictures, on the page's phones: what the bot does to them is seen at once."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import Locator, Page, expect

from tests.browser.conftest import Scene, phone

pytestmark = pytest.mark.asyncio(loop_scope="module")

ABOVE = """bubble => {
  const [words, picture] = [".words", ".photo"].map((name) => bubble.querySelector(name).getBoundingClientRect());
  return words.bottom <= picture.top;
}"""


async def begun(page: Page, town: Scene) -> tuple[Locator, str]:
    """Return the resident's phone, and the id of a photo that went through its chat."""
    sent = await town.resident.sends_photo((town.world.samples_dir / "smoke_1.jpg").read_bytes())
    resident = phone(page, "resident")
    await expect(resident.locator(".theirs")).to_have_count(1)
    return resident, sent.photos[0]


async def shown(town: Scene, photo: str, **fields: Any) -> dict[str, Any]:
    """Send a card with a picture; return where it is."""
    keys = {"inline_keyboard": [[{"text": "Принять", "callback_data": "take"}]]}
    chat = town.resident.id
    sent = await town.bot.call("sendPhoto", chat_id=chat, photo=photo, caption="Дым", reply_markup=keys, **fields)
    return {"chat_id": chat, "message_id": sent["message_id"]}


async def test_a_picture_with_words_and_buttons_changes_as_the_bot_edits_it(page: Page, town: Scene) -> None:
    resident, photo = await begun(page, town)
    where = await shown(town, photo)
    card = resident.locator(".theirs").last
    await expect(card.locator(".photo img")).to_be_visible()
    await expect(card.get_by_role("button", name="Принять")).to_be_visible()
    assert not await card.locator(".bubble").evaluate(ABOVE)
    await town.bot.call("editMessageCaption", **where, caption="Проверено", show_caption_above_media=True)
    await expect(card).to_contain_text("Проверено")
    await expect(card.get_by_role("button", name="Принять")).to_have_count(0)
    assert await card.locator(".bubble").evaluate(ABOVE)
    before = await card.locator(".photo img").get_attribute("src")
    other = (await town.resident.sends_photo((town.world.samples_dir / "works_2.jpg").read_bytes())).photos[0]
    edited = resident.locator(f"[data-message='{where['message_id']}']")
    await town.bot.call("editMessageMedia", **where, media={"type": "photo", "media": other, "caption": "Завод"})
    await expect(edited).to_contain_text("Завод")
    assert await edited.locator(".photo img").get_attribute("src") != before


async def test_a_covered_picture_is_bared_before_it_opens(page: Page, town: Scene) -> None:
    resident, photo = await begun(page, town)
    await shown(town, photo, has_spoiler=True)
    picture = resident.locator(".theirs").last.locator(".photo")
    await expect(picture).to_have_class("photo covered")
    await picture.click()
    await expect(page.locator(".viewer")).to_have_count(0)
    await picture.click()
    await expect(page.locator(".viewer")).to_be_visible()


async def test_a_reaction_comes_up_and_many_messages_go_at_once(page: Page, town: Scene) -> None:
    resident, _ = await begun(page, town)
    mine, theirs = town.resident.screen[0].id, town.resident.screen[1].id
    seen = [{"type": "emoji", "emoji": "👀"}]
    await town.bot.call("setMessageReaction", chat_id=town.resident.id, message_id=mine, reaction=seen)
    await expect(resident.locator(".mine .reactions")).to_have_text("👀")
    await town.bot.call("deleteMessages", chat_id=town.resident.id, message_ids=[mine, theirs])
    await expect(resident.locator(".message")).to_have_count(0)


async def test_a_place_with_a_name_and_a_copy_of_it_are_drawn(page: Page, town: Scene) -> None:
    resident, _ = await begun(page, town)
    chat = town.resident.id
    place = {"latitude": 50.05, "longitude": 72.96, "title": "Акимат", "address": "Республики, 12"}
    sent = await town.bot.call("sendVenue", chat_id=chat, **place)
    await town.bot.call("copyMessage", chat_id=chat, from_chat_id=chat, message_id=sent["message_id"])
    await expect(resident.locator(".theirs .place-name")).to_have_text(["АкиматРеспублики, 12"] * 2)


async def test_a_press_that_is_answered_by_a_link_waits_for_start(page: Page, town: Scene) -> None:
    resident, photo = await begun(page, town)
    await shown(town, photo)
    town.bot.link = "https://t.me/playground_bot?start=case_7"
    await resident.get_by_role("button", name="Принять").click()
    await expect(resident.locator(".mine")).to_have_count(1)  # nothing is said before its owner says so
    await resident.get_by_role("button", name="Start", exact=True).click()
    await expect(resident.locator(".mine").last).to_contain_text("/start case_7")
    await expect(resident.get_by_label("Message", exact=True)).to_be_visible()
