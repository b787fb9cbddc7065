"""Somebody reads an evidence pack that was handed out byte by byte: no file in it tells who made it, or where."""

import io
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject, NameObject, NumberObject

from bot.adapters import papers
from bot.domain.evidence.files import Sent
from bot.domain.evidence.packs import PackWish, Scope
from bot.services.volunteers import volunteers
from storage.letters import printed_letters
from storage.tx import Tx
from tests.adapters.pictures import at_temirtau, camera_notes, quarters, read, written
from tests.services.evidence.test_packs import make
from tests.services.whole_case import Whole, whole

TELLING = (b"Aigerim Secret", b"Telefon 9000", b"Clara Unseen")
"""Who owns the camera, which it is, who wrote the paper."""

GPS = b"\x88\x25"
"""The tag of a place in EXIF."""


def _telling() -> bytes:
    return written(quarters(500, 400), exif=camera_notes(gps=at_temirtau()), comment=b"Clara Unseen")


def _paper(jpeg: bytes) -> bytes:
    """A scan as a phone's program makes it: the picture with its notes inside, the owner's name on it."""
    writer = PdfWriter()
    writer.add_blank_page(595, 842)
    image = papers_image(jpeg)
    writer._add_object(image)
    writer.pages[0][NameObject("/Resources")] = DictionaryObject(
        {NameObject("/XObject"): DictionaryObject({NameObject("/Im0"): image.indirect_reference})}
    )
    writer.add_metadata({"/Author": "Clara Unseen", "/Creator": "Telefon 9000"})
    writer.add_attachment("original.jpg", jpeg)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def papers_image(jpeg: bytes) -> Any:
    from pypdf.generic import StreamObject

    image = StreamObject()
    image._data = jpeg
    for name, value in {"/Type": "/XObject", "/Subtype": "/Image", "/Filter": "/DCTDecode"}.items():
        image[NameObject(name)] = NameObject(value)
    for name, number in {"/Width": 500, "/Height": 400, "/BitsPerComponent": 8}.items():
        image[NameObject(name)] = NumberObject(number)
    image[NameObject("/ColorSpace")] = NameObject("/DeviceRGB")
    return image


@pytest.fixture
def case(tx: Tx, tmp_path: Path) -> Whole:
    """A case of which every original tells who made it."""
    found = whole(tx, tmp_path)
    for row in tx.all("SELECT path FROM files WHERE path IS NOT NULL UNION SELECT path FROM papers"):
        (tmp_path / "files" / row["path"]).write_bytes(_telling())
    scan = tmp_path / "files" / "scan.pdf"
    scan.write_bytes(_paper(_telling()))
    paper = printed_letters.add_paper(tx, 1, found.clara.id, Sent("document", "s", "s", "application/pdf", 9))
    printed_letters.keep_paper(tx, paper or 0, "scan.pdf", "5" * 64)
    return found


def _told(bundle: ZipFile) -> dict[str, list[bytes]]:
    """What each file of a pack tells, where it tells anything."""
    found = {name: [word for word in TELLING if word in bundle.read(name)] for name in bundle.namelist()}
    for name in bundle.namelist():
        if name.endswith(".jpg") and (GPS in bundle.read(name)[:400] or read(bundle.read(name)).getexif()):
            found[name].append(GPS)
    return {name: words for name, words in found.items() if words}


def test_a_pack_in_which_nothing_is_ticked_tells_of_nobodys_camera(tx: Tx, case: Whole, tmp_path: Path) -> None:
    _, bundle = make(tx, tmp_path, case.case.id, PackWish(Scope.EPISODE, "en"))
    assert any(name.startswith("answers/") and name.endswith(".pdf") for name in bundle.namelist())
    assert any(name.startswith("answers/") and name.endswith(".jpg") for name in bundle.namelist())
    assert _told(bundle) == {}
    assert not [name for name in bundle.namelist() if name.startswith("originals/")]


def test_originals_of_volunteers_go_only_if_they_agreed_and_it_is_ticked(tx: Tx, case: Whole, tmp_path: Path) -> None:
    def of_volunteers(*, ticked: bool) -> bool:
        _, bundle = make(tx, tmp_path, case.case.id, PackWish(Scope.CASE, "en", originals=ticked))
        return any(name.startswith("originals/") and "volunteer" in name for name in bundle.namelist())

    assert not of_volunteers(ticked=True)
    assert volunteers.turn_originals(tx, case.vera)
    assert not of_volunteers(ticked=False)
    assert of_volunteers(ticked=True)
    assert not volunteers.turn_originals(tx, case.vera)
    assert not of_volunteers(ticked=True)


def test_a_pdf_keeps_its_pages_and_loses_its_author_its_attachments_and_its_pictures_notes(tmp_path: Path) -> None:
    path = tmp_path / "scan"
    path.write_bytes(_paper(_telling()))
    found = papers.copy(path)
    assert found is not None
    ending, content = found
    cleaned = PdfReader(io.BytesIO(content))
    assert (ending, len(cleaned.pages)) == (".pdf", 1)
    assert not (cleaned.metadata or {}).get("/Author")
    assert not cleaned.attachments
    assert not [word for word in TELLING if word in content]
    image = cleaned.pages[0]["/Resources"]["/XObject"]["/Im0"].get_object()
    assert read(image._data).size == (500, 400)


def test_a_paper_with_an_electronic_signature_is_the_bodys_own_and_stays_as_it_is(tmp_path: Path) -> None:
    writer = PdfWriter()
    writer.add_blank_page(595, 842)
    writer.root_object[NameObject("/AcroForm")] = DictionaryObject({NameObject("/SigFlags"): NumberObject(3)})
    writer.add_metadata({"/Author": "Akimat"})
    out = io.BytesIO()
    writer.write(out)
    path = tmp_path / "answer"
    path.write_bytes(out.getvalue())
    assert papers.copy(path) == (".pdf", out.getvalue())


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.7\ngarbage",
        b"\xff\xd8\xff half",
        b"PK\x03\x04 a letter with its author",
        b"%PDF-1.4\n" + b"(" * 5000,
    ],
)
def test_a_paper_that_cannot_be_opened_stays_in_the_house(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "paper"
    path.write_bytes(data)
    assert papers.copy(path) is None


@pytest.mark.parametrize("cut", range(0, 400, 7))
def test_a_jpeg_cut_off_anywhere_is_made_silent_without_an_end(cut: int) -> None:
    assert len(papers.without_notes(_telling()[:cut])) <= cut or cut < 2
