"""Somebody's program calls files by wrong names, or by none: what they are is seen, and said."""

import io

import pillow_heif
import pytest
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st
from PIL import Image

from bot.domain.evidence import natures
from bot.hotline import Hotline
from bot.playground.person import Person
from tests.adapters.pictures import camera_notes, quarters, written
from tests.given import Given
from tests.stories.hands import accepted, until


def _heic() -> bytes:
    out = io.BytesIO()
    made = pillow_heif.from_pillow(quarters())
    made.info["exif"] = camera_notes(taken="2026:03:18 13:50:00").tobytes()
    made.save(out)
    return out.getvalue()


def _with_notes(form: str) -> bytes:
    notes = Image.Exif()
    notes.load(camera_notes(taken="2026:03:18 13:50:00").tobytes())
    return written(quarters(), form, exif=notes)


PICTURES = {
    "jpeg": lambda: _with_notes("JPEG"),
    "heic": _heic,
    "png": lambda: _with_notes("PNG"),
    "webp": lambda: _with_notes("WEBP"),
    "tiff": lambda: _with_notes("TIFF"),
    "avif": lambda: _with_notes("AVIF"),
}

DRAWINGS = {
    "DjVu": b"AT&TFORM\0\0\0\x20DJVMDIRM" + b"\0" * 40,
    "DWG": b"AC1032\0\0\0\0" + b"\0" * 100,
    "SVG": b"<?xml version='1.0'?>\n<!-- made by hand -->\n<svg xmlns='http://www.w3.org/2000/svg'/>",
}


@pytest.mark.parametrize("mime", ["application/octet-stream", "", "IMAGE/JPEG", "text/plain"])
@pytest.mark.parametrize("kind", PICTURES)
async def test_a_picture_is_one_whatever_it_is_called(
    kind: str, mime: str, resident: Person, given: Given, hotline: Hotline
) -> None:
    data = PICTURES[kind]()
    await resident.sends_file(data, "file", mime)
    kept = await until(given, "SELECT * FROM files", state="kept")
    assert kept["nature"] == kind
    assert kept["taken_at"] == "2026-03-18T13:50:00"
    assert kept["shown_path"] is not None
    assert (hotline.settings.files_dir / kept["path"]).read_bytes() == data
    assert kept["path"].endswith(natures.NATURES[kind].ending)
    await resident.sees("1 photo")


@pytest.mark.parametrize("label", DRAWINGS)
@pytest.mark.parametrize("mime", ["application/octet-stream", "image/jpeg"])
async def test_a_drawing_is_said_as_what_it_is_and_not_called_damaged(
    label: str, mime: str, resident: Person, given: Given
) -> None:
    await resident.sends_file(DRAWINGS[label], "plan", mime)
    await resident.sees(f"kept your {label} file")
    await resident.sees(f"1 file ({label})")
    kept = await until(given, "SELECT * FROM files", state="kept")
    assert kept["path"].endswith(natures.NATURES[kept["nature"]].ending)
    resident.does_not_see("damaged")


async def test_a_paper_called_a_picture_is_a_paper(resident: Person, given: Given) -> None:
    await resident.sends_file(b"%PDF-1.7\n%rest", "scan.jpg", "image/jpeg")
    await resident.sees("1 file (PDF)")
    resident.does_not_see("does not open")


async def test_the_volunteers_card_counts_a_nameless_picture_as_a_photo(
    resident: Person, volunteer: Person, given: Given
) -> None:
    await accepted(given, resident, volunteer)
    await volunteer.sends_file(written(quarters()), "IMG", "application/octet-stream")
    await volunteer.sees("1 photo")


async def test_whoever_looks_at_a_case_is_told_what_cannot_be_opened(
    resident: Person, volunteer: Person, coordinator: Person, given: Given
) -> None:
    case = await accepted(given, resident, volunteer)
    await volunteer.sends_file(written(quarters())[:400], "IMG.jpg", "image/jpeg")
    await until(given, "SELECT * FROM files", state="broken")
    await volunteer.sends_file(DRAWINGS["DWG"], "plan.dwg", "application/octet-stream")
    await until(given, "SELECT * FROM files", nature="dwg")
    await coordinator.says(f"/find {case.number}")
    await coordinator.sees("1 of them cannot be opened")
    await coordinator.presses("Show")
    shown = await coordinator.sees("It is kept as it came")
    assert "No preview can be shown of this kind: DWG" in shown.text


@settings(max_examples=300, deadline=None)
@drawn(st.binary(max_size=5000))
def test_any_bytes_have_a_nature_or_none(data: bytes) -> None:
    assert natures.nature(data) in {*natures.NATURES, ""}


@pytest.mark.parametrize("data", [b"<" * 4096, b"<!--" * 2000, b"<!---->" * 900, b"<?xml " * 900, b" " * 5000])
def test_text_made_to_keep_a_parser_busy_does_not(data: bytes) -> None:
    assert natures.nature(data) in {"svg", ""}
