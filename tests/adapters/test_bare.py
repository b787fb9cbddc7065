"""What a camera or a program wrote beside a picture goes; what is seen stays bit by bit."""

import io
import struct
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from bot.adapters.bare import bare

MARK = b"Aigerim Sadykova"


def picture() -> Image.Image:
    return Image.radial_gradient("L").convert("RGB").resize((64, 48))


def exif(up: int = 6) -> Image.Exif:
    notes = Image.Exif()
    notes[0x013B], notes[0xA430], notes[0x9286] = (MARK.decode(),) * 3  # artist, owner, comment
    notes[0x0112] = up
    notes.get_ifd(0x8825)[1] = MARK.decode()
    return notes


def made(form: str, **how: object) -> bytes:
    out = io.BytesIO()
    picture().save(out, form, **how)  # type: ignore[arg-type]
    return out.getvalue()


def png() -> bytes:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", MARK.decode())
    notes.add_itxt("Comment", MARK.decode())
    return made("PNG", pnginfo=notes, exif=exif(1))


def jpeg(progressive: bool = False) -> bytes:
    return made("JPEG", exif=exif(), comment=MARK, progressive=progressive, icc_profile=MARK * 20) + MARK


FORMS: dict[str, Callable[[], bytes]] = {
    "JPEG": jpeg,
    "progressive JPEG": lambda: jpeg(True),
    "PNG": png,
    "WebP": lambda: made("WEBP", exif=exif(1).tobytes(), xmp=MARK, lossless=True),
}


def box(kind: bytes, inside: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(inside), kind) + inside


def film(track: bytes = b"vide") -> bytes:
    handler = box(b"hdlr", bytes(8) + track + bytes(13))
    told = box(b"udta", box(b"\xa9xyz", MARK)) + box(b"meta", MARK)
    inside = box(b"mvhd", bytes(100)) + box(b"trak", box(b"mdia", handler + told)) + told
    return box(b"ftyp", b"mp42" + bytes(4)) + box(b"moov", inside) + box(b"uuid", MARK) + box(b"mdat", b"seen" * 9)


@pytest.mark.parametrize("form", FORMS)
def test_of_a_picture_what_is_seen_stays_and_nothing_else(form: str) -> None:
    data = FORMS[form]()
    assert MARK in data
    left = bare(data)
    assert left is not None
    assert MARK not in left
    assert Image.open(io.BytesIO(left)).tobytes() == Image.open(io.BytesIO(data)).tobytes()


def test_which_side_of_a_picture_is_up_stays_known() -> None:
    left = bare(jpeg())
    assert left is not None
    assert dict(Image.open(io.BytesIO(left)).getexif()) == {0x0112: 6}


def test_of_a_film_what_is_seen_and_heard_stays_in_its_place() -> None:
    left = bare(film())
    assert left is not None
    assert MARK not in left
    assert len(left) == len(film())
    assert left.endswith(b"seen" * 9)


@pytest.mark.parametrize(
    "data",
    [b"", b"words", b"%PDF-1.7 /Author (Aigerim)", b"OggS", film(b"meta"), box(b"ftyp", b"heic"), jpeg()[:300]],
    ids=["nothing", "words", "pdf", "voice", "film with a track of places", "heic", "half a picture"],
)
def test_what_cannot_be_cleaned_for_sure_is_not_cleaned(data: bytes) -> None:
    assert bare(data) is None


@pytest.mark.parametrize("form", [*FORMS, "film"])
def test_what_is_clean_stays_as_it_is(form: str) -> None:
    once = bare(FORMS[form]() if form in FORMS else film())
    assert once is not None
    assert bare(once) == once


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([*FORMS, "film"]), st.integers(0, 4000), st.integers(0, 255))
def test_no_wrong_byte_makes_it_fall_over(form: str, at: int, byte: int) -> None:
    data = bytearray(FORMS[form]() if form in FORMS else film())
    data[at % len(data)] = byte
    bare(bytes(data))


def test_boxes_in_boxes_without_end_harm_nobody() -> None:
    nested = b""
    for _ in range(3000):
        nested = box(b"moov", nested)
    assert bare(box(b"ftyp", b"mp42" + bytes(4)) + nested) is None
