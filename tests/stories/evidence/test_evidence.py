"""Evidence in every form: albums, voices, files; what is too large, broken, or sent twice."""

from typing import Any

import pytest
from PIL import ExifTags, Image

from bot.hotline import Hotline
from bot.playground.errors import ApiError, bad
from bot.playground.faults import Fault
from bot.playground.person import Person
from bot.playground.world import World
from tests.adapters.pictures import quarters, written
from tests.given import CENTRE, Given
from tests.stories.hands import until

DOWN = ApiError(500, "Internal Server Error")


async def test_an_album_is_answered_by_one_card(resident: Person, world: World) -> None:
    pictures = [written(quarters(40 + n, 40)) for n in range(5)]
    before = len(world.calls_of("sendMessage"))
    await resident.sends_album(pictures, caption="Smoke over the works")
    card = await resident.sees("5 photos")
    assert "Smoke over the works" in card.text
    assert len(world.calls_of("sendMessage")) == before + 1


async def test_an_album_goes_into_one_draft_even_when_its_pictures_come_apart(resident: Person, given: Given) -> None:
    await resident.sends_photo(written(quarters(41, 40)), album="a1")
    await resident.sees("1 photo")
    await resident.sends_photo(written(quarters(42, 40)), album="a1")
    await resident.sees("2 photos")
    assert len(await given.rows("SELECT id FROM drafts")) == 1


async def test_the_same_picture_sent_twice_is_one_piece_of_evidence(resident: Person, given: Given) -> None:
    picture = written(quarters())
    await resident.sends_photo(picture)
    await resident.sees("1 photo")
    await resident.sends_photo(picture, caption="again")
    card = await resident.sees("again")
    assert "1 photo" in card.text


async def test_voice_video_round_video_and_files_are_evidence_too(resident: Person, given: Given) -> None:
    await resident.sends_voice(b"OggS voice")
    await resident.sends_video(b"ftypmp42 video")
    await resident.sends_video_note(b"ftypmp42 note")
    await resident.sends_file(b"%PDF-1.7", "receipt.pdf", "application/pdf")
    card = await resident.sees("1 file")
    assert "2 videos 0:10, 1 voice message 0:03, 1 file" in card.text
    forms = [row["form"] for row in await given.rows("SELECT form FROM files ORDER BY id")]
    assert forms == ["voice", "video", "video_note", "document"]


async def test_a_photo_is_fetched_kept_whole_and_made_ready_to_be_shown(
    resident: Person, given: Given, hotline: Hotline
) -> None:
    picture = written(quarters(2000, 1000))
    await resident.sends_file(picture, "IMG_1.jpg", "image/jpeg")
    await resident.sees("1 photo")
    kept = await until(given, "SELECT * FROM files", state="kept")
    assert (hotline.settings.files_dir / kept["path"]).read_bytes() == picture
    assert kept["path"].endswith(f"{kept['sha256']}.jpg")
    assert kept["shown_path"] != kept["path"]
    assert (hotline.settings.files_dir / kept["shown_path"]).exists()


async def test_a_file_over_twenty_megabytes_is_kept_by_its_link_and_said_so(
    resident: Person, given: Given, world: World
) -> None:
    video = {**world.files.put("video", b"large", "video/mp4", duration=90), "width": 640, "height": 480}
    resident.sends({"video": {**video, "file_size": 21 * 1024 * 1024}})
    card = await resident.sees("over 20 MB")
    assert "1 video" in card.text
    assert (await given.rows("SELECT state, file_id FROM files")) == [{"state": "lost", "file_id": video["file_id"]}]


async def test_a_file_that_telegram_does_not_give_is_told_and_the_report_goes_on(
    resident: Person, given: Given, world: World
) -> None:
    world.faults.add(Fault(method="getFile", error=bad("file is too big")))
    await resident.sends_video()
    await resident.sees("Telegram did not give us one of your files")
    await resident.sees("better send it smaller as well")


@pytest.mark.parametrize("data", [b"not a picture at all", written(quarters())[:400]])
async def test_a_broken_picture_sent_as_a_file_is_told_and_its_bytes_are_kept(
    resident: Person, given: Given, hotline: Hotline, data: bytes
) -> None:
    await resident.sends_file(data, "photo.jpg", "image/jpeg")
    await resident.sees("does not open: the file is damaged")
    await resident.sees("One picture does not open")
    broken = await until(given, "SELECT * FROM files", state="broken")
    assert (hotline.settings.files_dir / broken["path"]).read_bytes() == data
    assert broken["shown_path"] is None


async def test_a_picture_sent_as_a_file_tells_where_and_when_it_was_taken(resident: Person, given: Given) -> None:
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2026:03:18 13:50:00"
    await resident.sends_file(written(quarters(), exif=exif), "IMG_2.jpg", "image/jpeg")
    kept = await until(given, "SELECT * FROM files", state="kept")
    assert kept["taken_at"] == "2026-03-18T13:50:00"


async def test_a_download_that_breaks_off_is_tried_again(
    resident: Person, given: Given, world: World, clock: Any
) -> None:
    world.faults.add(Fault(method="getFile", times=1, error=DOWN))
    await resident.sends_photo()
    await until(given, "SELECT * FROM jobs WHERE kind = 'fetch-file'", tries=1)
    await clock.forward(minutes=1)
    await until(given, "SELECT * FROM files", state="kept")


async def test_what_was_cancelled_is_not_fetched_and_what_was_taken_back_is(
    resident: Person, given: Given, world: World, clock: Any
) -> None:
    await resident.sends_place(*CENTRE)
    await resident.sees("Centre")
    fault = world.faults.add(Fault(method="getFile", error=DOWN))
    await resident.sends_photo()
    await until(given, "SELECT * FROM jobs WHERE kind = 'fetch-file'", tries=1)
    await resident.presses("Cancel")
    await resident.sees("nothing was sent")
    world.faults.remove(fault)
    await clock.forward(minutes=1)
    await until(given, "SELECT * FROM jobs WHERE kind = 'fetch-file'", state="done")
    assert (await given.rows("SELECT state FROM files"))[0]["state"] == "waiting"
    await resident.presses("Go on with it")
    await until(given, "SELECT * FROM files", state="kept")


async def test_a_forwarded_post_says_when_it_was_written_and_nothing_of_the_person_who_wrote_it(
    resident: Person, given: Given
) -> None:
    await resident.forwards("The river is red", by="Nurlan Serikov")
    card = await resident.sees("The river is red")
    assert "↪️ 20" in card.text
    assert "Nurlan" not in card.text
    assert "Nurlan" not in str(await given.rows("SELECT words FROM drafts"))


async def test_a_post_of_a_channel_is_kept_with_the_channels_title(resident: Person) -> None:
    await resident.forwards("Black snow again", channel="Темиртау сегодня")
    card = await resident.sees("Black snow again")
    assert "↪️ «Темиртау сегодня», 20" in card.text
