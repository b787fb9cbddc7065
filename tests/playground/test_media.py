"""Files in both directions, places, albums, reply keyboards."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from telegram import Bot, InputMediaPhoto, InputMediaVideo, KeyboardButton, ReplyKeyboardMarkup, ReplyKeyboardRemove


@pytest.fixture
def pictures(world) -> list[bytes]:
    return [world.samples_dir.joinpath(f"smoke_{n}.jpg").read_bytes() for n in (1, 2, 3)]


async def test_an_album_of_the_bot_comes_as_messages_of_one_group(bot: Bot, aigerim, pictures) -> None:
    media = [InputMediaPhoto(pictures[0], caption="three of them"), *map(InputMediaPhoto, pictures[1:])]
    sent = await bot.send_media_group(aigerim.id, media)
    assert len({message.media_group_id for message in sent}) == 1
    assert (await aigerim.sees("three of them")).photos == (sent[0].photo[-1].file_id,)


async def test_photos_and_videos_go_in_one_album(bot: Bot, aigerim, pictures) -> None:
    film = await aigerim.sends_video()
    photo, video = InputMediaPhoto(pictures[0]), InputMediaVideo(film.raw["video"]["file_id"])
    sent = await bot.send_media_group(aigerim.id, [photo, video])
    assert [bool(one.video) for one in sent] == [False, True]


@pytest.mark.parametrize("count", [1, 11])
async def test_an_album_has_two_to_ten(call, aigerim, count) -> None:
    photo = (await aigerim.sends_photo()).photos[0]
    media = [{"type": "photo", "media": photo}] * count
    assert (await call("sendMediaGroup", chat_id=aigerim.id, media=media))["error_code"] == 400


async def test_an_album_of_a_person_is_one_update_for_each_picture(bot: Bot, aigerim, pictures) -> None:
    await aigerim.sends_album(pictures, caption="түтін")
    _, *album = [update.message for update in await bot.get_updates()]
    assert len({message.media_group_id for message in album}) == 1
    assert [message.caption for message in album] == ["түтін", None, None]


async def test_a_file_is_sent_again_by_its_id_for_nothing(bot: Bot, aigerim) -> None:
    first = await bot.send_document(aigerim.id, b"%PDF-1.7", filename="хат.pdf")
    second = await bot.send_document(aigerim.id, first.document.file_id)
    assert first.document.file_name == "хат.pdf"
    assert second.document == first.document


async def test_a_photo_keeps_neither_exif_nor_more_than_1280_pixels_and_stands_upright(bot: Bot, aigerim) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    out = io.BytesIO()
    Image.new("RGB", (3000, 2000)).save(out, "JPEG", exif=exif)
    photo = await aigerim.sends_photo(out.getvalue())
    largest = photo.raw["photo"][-1]
    assert (largest["width"], largest["height"]) == (853, 1280)
    data = await (await bot.get_file(largest["file_id"])).download_as_bytearray()
    assert Image.open(io.BytesIO(bytes(data))).getexif() == {}


async def test_a_person_can_send_what_is_no_picture_but_the_bot_cannot(bot: Bot, aigerim) -> None:
    broken = await aigerim.sends_photo(b"not a picture")
    data = await (await bot.get_file(broken.photos[0])).download_as_bytearray()
    assert bytes(data) == b"not a picture"
    with pytest.raises(Exception, match="Image_process_failed"):
        await bot.send_photo(aigerim.id, b"not a picture")


async def test_a_file_over_20_mb_cannot_be_downloaded(call, aigerim) -> None:
    big = await aigerim.sends_file(b"x" * (20 * 1024 * 1024 + 1), "big.bin")
    answer = await call("getFile", file_id=big.document)
    assert answer["description"] == "Bad Request: file is too big"


async def test_an_unknown_file_id_is_refused(call, aigerim) -> None:
    answer = await call("sendPhoto", chat_id=aigerim.id, photo="nonsense")
    assert answer["description"] == "Bad Request: wrong file identifier/HTTP URL specified"


async def test_the_key_that_asks_for_a_place_sends_where_the_person_is(bot: Bot, aigerim) -> None:
    keyboard = ReplyKeyboardMarkup([[KeyboardButton("Мен қайдамын", request_location=True)], ["Жоқ"]])
    await bot.send_message(aigerim.id, "Қайда?", reply_markup=keyboard)
    aigerim.place = (50.1, 72.9)
    await aigerim.presses("Мен қайда")
    await aigerim.presses("Жоқ")
    place, word = [update.message for update in await bot.get_updates()][-2:]
    assert (place.location.latitude, place.location.longitude) == (50.1, 72.9)
    assert word.text == "Жоқ"
    await bot.send_message(aigerim.id, "Рақмет", reply_markup=ReplyKeyboardRemove())
    assert aigerim.keys() == []


async def test_everything_a_person_can_send_is_understood_by_a_stock_bot(bot: Bot, aigerim) -> None:
    await aigerim.sends_voice(seconds=4)
    await aigerim.sends_video()
    await aigerim.sends_video_note()
    await aigerim.sends_sticker()
    await aigerim.sends_contact()
    await aigerim.forwards("бар хабар")
    await aigerim.sends_venue(50.05, 72.96, "Park", "Lenin 1")
    live = await aigerim.sends_place(50.05, 72.96, accuracy=15, live=900)
    await aigerim.moves(live, 50.06, 72.97)
    text = await aigerim.says("teh first", reply_to=live)
    await aigerim.edits(text, "the first")

    got = [update.effective_message for update in await bot.get_updates()][1:]

    assert got[0].voice.mime_type == "audio/ogg"
    assert [bool(x) for x in (got[1].video, got[2].video_note, got[3].sticker)] == [True] * 3
    assert got[4].contact.user_id == aigerim.id
    assert got[5].forward_origin.type == "hidden_user"
    assert got[6].venue.title == "Park"
    assert (got[7].location.horizontal_accuracy, got[8].location.latitude) == (15, 50.06)
    assert got[9].reply_to_message.message_id == live.id
    assert got[10].text == "the first"
    assert got[10].edit_date is not None


async def test_a_picture_of_too_many_pixels_is_refused(bot: Bot, aigerim) -> None:
    out = io.BytesIO()
    Image.new("1", (9000, 1001)).save(out, "PNG")
    with pytest.raises(Exception, match="Photo_invalid_dimensions"):
        await bot.send_photo(aigerim.id, out.getvalue())
