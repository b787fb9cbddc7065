"""What becomes of a photo that somebody sends."""

import hashlib
import io

import pillow_heif
import pytest
from PIL import Image

from bot.adapters import photos
from tests.adapters.pictures import (
    CORNERS,
    SHUTTER,
    at_temirtau,
    camera_notes,
    corners,
    quarters,
    read,
    written,
)

AS_TAKEN = {corner: corner for corner in CORNERS}


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "BMP", "GIF"])
def test_every_common_format_becomes_a_jpeg_with_the_same_picture(form):
    prepared = photos.prepare(written(quarters(), form))

    assert read(prepared.jpeg).format == read(prepared.thumb).format == "JPEG"
    assert corners(prepared.jpeg) == corners(prepared.thumb) == AS_TAKEN


def test_an_iphone_picture_is_read():
    heic = pillow_heif.from_pillow(quarters())
    heic.info["exif"] = camera_notes(gps=at_temirtau()).tobytes()

    out = io.BytesIO()
    heic.save(out)

    prepared = photos.prepare(out.getvalue())

    assert corners(prepared.jpeg) == AS_TAKEN
    assert prepared.point == pytest.approx((50.06, 72.965))


@pytest.mark.parametrize("orientation", [1, 2, 3, 4, 5, 6, 7, 8])
def test_a_picture_held_in_any_way_becomes_upright(orientation):
    back = {5: 5, 6: 8, 7: 7, 8: 6}.get(orientation, orientation)
    turn = photos.exif.TURNS.get(back)
    sideways = quarters() if turn is None else quarters().transpose(turn)

    prepared = photos.prepare(written(sideways, exif=camera_notes(orientation=orientation)))

    assert corners(prepared.jpeg) == corners(prepared.thumb) == AS_TAKEN
    assert (prepared.width, prepared.height) == (640, 480)


def test_an_impossible_orientation_is_ignored():
    prepared = photos.prepare(written(quarters(), exif=camera_notes(orientation=99)))

    assert corners(prepared.jpeg) == AS_TAKEN


@pytest.mark.parametrize(
    ("size", "shown", "thumb"),
    [
        ((4000, 3000), (1600, 1200), (320, 240)),
        ((3000, 4000), (1200, 1600), (240, 320)),
        ((9000, 1000), (1600, 178), (320, 36)),
        ((1601, 1), (1600, 1), (320, 1)),
        ((300, 200), (300, 200), (300, 200)),
    ],
)
def test_a_large_picture_is_made_small_and_a_small_one_is_left(size, shown, thumb):
    prepared = photos.prepare(written(Image.new("RGB", size, "teal")))

    assert (prepared.width, prepared.height) == read(prepared.jpeg).size == shown
    assert read(prepared.thumb).size == thumb


def test_what_was_transparent_is_white():
    logo = Image.new("RGBA", (200, 200), (255, 0, 0, 0))
    logo.paste((0, 90, 0, 255), (0, 0, 100, 200))

    shown = read(photos.prepare(written(logo, "PNG")).jpeg)

    assert min(shown.getpixel((180, 100))) > 250
    assert shown.getpixel((20, 100))[1] == pytest.approx(90, abs=4)


def test_a_palette_picture_with_a_transparent_colour_is_white_there():
    sticker = Image.new("P", (64, 64), 1)
    sticker.putpalette([0, 0, 0, 255, 0, 0])

    shown = read(photos.prepare(written(sticker, "PNG", transparency=1)).jpeg)

    assert min(shown.getpixel((32, 32))) > 250


def test_a_print_shop_s_cmyk_picture_keeps_its_colours():
    prepared = photos.prepare(written(quarters().convert("CMYK")))

    assert read(prepared.jpeg).mode == "RGB"
    assert corners(prepared.jpeg) == AS_TAKEN


def test_sixteen_bits_of_grey_are_scaled_and_not_cut_off():
    half_grey = Image.new("I;16", (64, 64), 32768)

    assert read(photos.prepare(written(half_grey, "PNG")).jpeg).getpixel((9, 9)) == pytest.approx((128,) * 3, abs=2)


@pytest.mark.parametrize("form", ["GIF", "WEBP", "PNG"])
def test_of_a_moving_picture_the_first_frame_is_shown(form):
    moving = written(quarters(), form, save_all=True, append_images=[Image.new("RGB", (640, 480), "black")])

    assert corners(photos.prepare(moving).jpeg) == AS_TAKEN


def test_nothing_that_the_camera_wrote_survives():
    secret = b"Aigerim Secret"
    original = written(
        quarters(),
        exif=camera_notes(gps=at_temirtau()),
        xmp=b"<x:xmpmeta>" + secret + b"</x:xmpmeta>",
        comment=secret,
        icc_profile=b"\0" * 128 + secret,
    )
    iptc = b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x0e" + secret
    original = original[:2] + b"\xff\xed" + (len(iptc) + 2).to_bytes(2, "big") + iptc + original[2:]
    assert original.count(secret) == 5

    prepared = photos.prepare(original)

    for data in (prepared.jpeg, prepared.thumb):
        assert secret not in data
        assert b"Exif" not in data
        assert segments(data) <= {0xE0, 0xDB, 0xC0, 0xC4, 0xDA}  # JFIF, tables, frame, scan: only pixels
        assert set(read(data).info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_words_inside_a_png_do_not_survive():
    from PIL.PngImagePlugin import PngInfo

    words = PngInfo()
    words.add_text("Comment", "Aigerim Secret")
    words.add_itxt("XML:com.adobe.xmp", "Aigerim Secret")

    prepared = photos.prepare(written(quarters(), "PNG", pnginfo=words, exif=camera_notes()))

    assert b"Aigerim" not in prepared.jpeg + prepared.thumb
    assert prepared.taken_at == SHUTTER


def test_the_number_of_the_original_is_the_original_s():
    data = written(quarters())

    assert photos.prepare(data).sha256 == hashlib.sha256(data).hexdigest()


def segments(jpeg: bytes) -> set[int]:
    """The kinds of segments before the pixels."""
    kinds, at = set(), 2
    while True:
        kind = jpeg[at + 1]
        kinds.add(kind)
        if kind == 0xDA:
            return kinds
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
