"""What is no picture is refused in one way only."""

import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.adapters import photos
from bot.errors import Refused
from tests.adapters.pictures import camera_notes, quarters, written

FORMS = ("JPEG", "PNG", "WEBP", "GIF", "BMP")
SMALL = {form: written(quarters(48, 32), form) for form in FORMS} | {
    "with notes": written(quarters(48, 32), exif=camera_notes())
}


@pytest.mark.parametrize(
    "data",
    [b"", b"\xff\xd8\xff", b"Hello", b"%PDF-1.7 ...", b"<svg xmlns='...'/>", b"\0\0\0\x18ftypheic" + b"\0" * 40],
)
def test_what_is_no_picture_is_refused_with_its_sentence(data):
    with pytest.raises(photos.BrokenPicture) as refusal:
        photos.prepare(data)

    assert isinstance(refusal.value, Refused)
    assert refusal.value.say == "photo-broken"
    assert refusal.value.reason


def test_half_a_jpeg_is_refused():
    whole = written(quarters())

    with pytest.raises(photos.BrokenPicture):
        photos.prepare(whole[: len(whole) // 2])


@pytest.mark.parametrize("side", [9_000, 20_000, 60_000], ids=["81 MP", "400 MP", "3600 MP"])
def test_a_small_file_that_would_fill_the_memory_is_refused_before_it_does(side):
    with pytest.raises(photos.BrokenPicture) as refusal:
        photos.prepare(png_that_says(side, side))

    assert refusal.value.say == "photo-too-big"


def test_the_limit_of_size_is_a_limit_and_not_a_guess():
    with pytest.raises(photos.BrokenPicture) as refusal:
        photos.prepare(png_that_says(8_000, 10_000))

    assert refusal.value.say == "photo-broken"  # its size would do; its pixels are missing


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400), st.sampled_from([b"", *(data[:12] for data in SMALL.values())]))
def test_random_bytes_are_refused_and_never_break_anything(noise, head):
    try:
        photos.prepare(head + noise)
    except photos.BrokenPicture as refusal:
        assert refusal.say in {"photo-broken", "photo-too-big"}  # noqa: PT017


@settings(max_examples=250, deadline=None)
@given(st.sampled_from(sorted(SMALL)), st.data())
def test_a_damaged_picture_is_shown_or_refused_and_nothing_else(form, data):
    whole = bytearray(SMALL[form])
    for _ in range(data.draw(st.integers(0, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(whole)))
    try:
        shown = photos.prepare(bytes(whole[:cut]))
    except photos.BrokenPicture as refusal:
        assert refusal.say in {"photo-broken", "photo-too-big"}  # noqa: PT017
    else:
        assert max(shown.width, shown.height) <= photos.LONG_SIDE


def png_that_says(width: int, height: int) -> bytes:
    """A PNG of a hundred bytes that announces width × height pixels."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 10)) + chunk(b"IEND", b"")
    )
