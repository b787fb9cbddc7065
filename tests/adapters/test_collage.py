"""Before and after, side by side."""

import pytest
from PIL import Image

from bot.adapters import collage, photos
from tests.adapters.pictures import CORNERS, GRASS, SMOKE, nearest, quarters, read, written

WORDS = collage.Words("Дейін · 14 қараша", "Кейін · 2 желтоқсан")


def plain(colour: tuple[int, int, int], width: int = 640, height: int = 480) -> bytes:
    return photos.prepare(written(Image.new("RGB", (width, height), colour))).jpeg


def test_the_earlier_picture_stands_left_and_the_later_one_right():
    sheet = read(collage.collage(plain(SMOKE), plain(GRASS), WORDS))

    middle = collage.STRIP + collage.HEIGHT // 2
    assert CORNERS[nearest(sheet.getpixel((sheet.width // 4, middle)))] == SMOKE
    assert CORNERS[nearest(sheet.getpixel((sheet.width * 3 // 4, middle)))] == GRASS


def test_the_words_stand_above_each_picture():
    with_words = read(collage.collage(plain(SMOKE), plain(GRASS), WORDS)).convert("L")
    without = read(collage.collage(plain(SMOKE), plain(GRASS), collage.Words("", ""))).convert("L")

    for left in (0, with_words.width // 2 + collage.GAP):
        strip = (left, 0, left + with_words.width // 2 - collage.GAP, collage.STRIP)
        assert with_words.crop(strip).getextrema()[0] < 80
        assert without.crop(strip).getextrema()[0] > 230


@pytest.mark.parametrize("size", [(480, 640), (1600, 1), (1, 1600), (1600, 178)])
def test_pictures_of_any_shape_share_one_height(size):
    sheet = read(collage.collage(plain(SMOKE, *size), written(quarters()), WORDS))

    assert sheet.height == collage.STRIP + collage.HEIGHT
    assert sheet.width <= 2 * collage.WIDEST + collage.GAP
