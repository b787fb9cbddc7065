"""Photos, files, places and voices, sent from the phones' page."""

from __future__ import annotations

import pytest
from playwright.async_api import Locator, Page, expect

from tests.browser.conftest import Scene, phone

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def attach(page: Page, town: Scene, kind: str) -> Locator:
    """Open the paperclip's menu on the resident's phone and choose from it."""
    await town.resident.says("/start")
    resident = phone(page, "resident")
    await resident.locator("summary[aria-label='Attach']").click()
    await resident.locator(f"[data-attach={kind}]").click()
    return resident


async def test_a_sample_photo_is_sent_with_its_caption(page: Page, town: Scene) -> None:
    resident = await attach(page, town, "photo")
    await resident.get_by_role("button", name="Sample photo: smoke_1.jpg").click()
    await resident.get_by_label("Caption").fill("Over the works")
    await resident.get_by_role("button", name="Send photos: 1").click()
    await expect(resident.locator(".theirs").last).to_contain_text("Got photo 645 Over the works")
    picture = resident.locator(".mine .photo img")
    await expect(picture).to_be_visible()
    await picture.evaluate("image => image.decode()")
    assert await picture.evaluate("image => image.naturalWidth") == 645


async def test_several_samples_become_one_album(page: Page, town: Scene) -> None:
    resident = await attach(page, town, "photo")
    for name in ("smoke_1", "works_2", "smoke_3"):
        await resident.get_by_role("button", name=f"Sample photo: {name}.jpg").click()
    await resident.get_by_role("button", name="Sample photo: works_2.jpg").click()
    await resident.get_by_role("button", name="Send photos: 2").click()
    await expect(resident.locator(".mine .album .photo")).to_have_count(2)
    await resident.locator(".album .photo").first.click()
    await expect(page.locator(".viewer")).to_contain_text("1 / 2")
    await page.keyboard.press("ArrowRight")
    await expect(page.locator(".viewer")).to_contain_text("2 / 2")
    await page.keyboard.press("Escape")
    await expect(page.locator(".viewer")).to_have_count(0)


async def test_ones_own_photo_goes_as_a_file_if_one_says_so(page: Page, town: Scene) -> None:
    resident = await attach(page, town, "photo")
    data = (town.world.samples_dir / "smoke_2.jpg").read_bytes()
    own = {"name": "mine.jpg", "mimeType": "image/jpeg", "buffer": data}
    await resident.locator(".sheet input[type=file]").set_input_files(own)
    await resident.get_by_label("As a file").check()
    await resident.get_by_role("button", name="Send photos: 1").click()
    await expect(resident.locator(".theirs").last).to_contain_text("Got file mine.jpg")
    sent = next(message for message in town.resident.screen if message.document)
    assert town.world.files.by_id[sent.document or ""].data == data


async def test_a_pin_dropped_on_the_map_becomes_a_location(page: Page, town: Scene) -> None:
    resident = await attach(page, town, "place")
    await expect(resident.locator(".map path.geo-lake").first).to_be_attached()
    await resident.locator(".sheet .map").click(position={"x": 90, "y": 60})
    where = resident.locator(".coordinates")
    await expect(where).not_to_have_text("50.05470, 72.96460")
    lat, lon = (float(number) for number in (await where.inner_text()).split(", "))
    await resident.get_by_role("button", name="Send this place").click()
    await expect(resident.locator(".theirs").last).to_contain_text(f"Got place {lat:.3f} {lon:.3f}")
    await expect(resident.locator(".mine .place-map .pin")).to_be_visible()
    assert lat > 50.0547  # above the middle of the map is north of it
    assert lon < 72.9646  # and left of it is west


async def test_the_keyboards_location_key_sends_where_the_phone_is_with_its_accuracy(page: Page, town: Scene) -> None:
    await town.resident.says("/keys")
    resident = phone(page, "resident")
    await resident.get_by_role("button", name="Send place").click()
    await resident.get_by_role("button", name="Send this place").click()
    await expect(resident.locator(".theirs").last).to_contain_text("Got place 50.055 72.965")
    sent = next(message for message in town.resident.screen if message.location)
    assert sent.raw["location"]["horizontal_accuracy"] == 15


async def test_a_place_with_a_name_becomes_a_venue(page: Page, town: Scene) -> None:
    resident = await attach(page, town, "place")
    await resident.get_by_label("Name of the place (optional)").fill("8-шағын аудан")
    await resident.get_by_role("button", name="Send this place").click()
    await expect(resident.locator(".mine .place-name")).to_contain_text("8-шағын аудан")
    assert any(message.venue == "8-шағын аудан" for message in town.resident.screen)


async def test_the_pin_can_be_dropped_without_a_mouse(page: Page, town: Scene) -> None:
    resident = await attach(page, town, "place")
    board = resident.locator(".sheet .map")
    await expect(board.locator(".pin")).to_be_visible()
    before = await resident.locator(".coordinates").inner_text()
    await board.focus()
    unmoved = await board.locator(".leaflet-map-pane").evaluate("pane => getComputedStyle(pane).transform")
    await page.keyboard.press("ArrowRight")
    await expect(board.locator(".leaflet-map-pane")).not_to_have_css("transform", unmoved)
    await page.keyboard.press("Enter")
    await expect(resident.locator(".coordinates")).not_to_have_text(before)
    await page.keyboard.press("Escape")
    await expect(resident.locator(".sheet")).to_have_count(0)


@pytest.mark.parametrize("kind", ["voice", "contact"])
async def test_a_voice_and_a_phone_number_are_sent_at_a_tap(page: Page, town: Scene, kind: str) -> None:
    resident = await attach(page, town, kind)
    await expect(resident.locator(".theirs").last).to_contain_text(f"Got {kind}")
    await expect(resident.locator(f".mine .{kind}")).to_be_visible()
