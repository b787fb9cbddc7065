"""What people wrote is printed as they wrote it, in every letter of Kazakh, and the same each time."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from bot.adapters import typeset

TEMPLATE = '#import "look.typ": paper\n#let d = json("data.json")\n#show: paper.with(lang: d.lang)\n#d.text\n'


@pytest.fixture
def template(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    for path in typeset.TEMPLATES.glob("*.typ"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "note.typ").write_text(TEMPLATE, "utf-8")
    (tmp_path / "broken.typ").write_text("#nobody", "utf-8")
    monkeypatch.setattr(typeset, "TEMPLATES", tmp_path)
    return "note"


def test_what_people_wrote_is_never_markup(template: str) -> None:
    assert typeset.pdf(template, {"lang": "kk", "text": "#panic() *ә* $x$ ] \\ @a <b>"}).startswith(b"%PDF")


def test_the_same_data_make_the_same_paper(template: str) -> None:
    data = {"lang": "ru", "text": "Протокол"}
    assert typeset.pdf(template, data) == typeset.pdf(template, data)
    assert typeset.pdf(template, data) != typeset.pdf(template, data | {"text": "протокол"})


def test_a_page_can_be_looked_at_as_a_picture(template: str, tmp_path: Path) -> None:
    path = tmp_path / "page.png"
    path.write_bytes(typeset.png(template, {"lang": "kk", "text": "ӘҒҚҢӨҰҮҺІ"}, ppi=72))
    with Image.open(path) as page:
        assert page.size == (595, 842)
        assert len(page.getcolors(10_000) or ()) > 2


def test_a_picture_is_found_by_the_name_it_is_given(template: str, tmp_path: Path) -> None:
    (tmp_path / "shown.typ").write_text('#image(json("data.json").picture)', "utf-8")
    red = BytesIO()
    Image.new("RGB", (40, 40), "red").save(red, "PNG")
    page = typeset.png("shown", {"picture": "red.png"}, {"red.png": red.getvalue()}, ppi=36)
    with Image.open(BytesIO(page)) as shown:
        assert (255, 0, 0) in {colour[:3] for _, colour in shown.convert("RGB").getcolors(100_000) or ()}


def test_a_broken_template_is_an_error(template: str) -> None:
    with pytest.raises(RuntimeError, match="nobody"):
        typeset.pdf("broken", {})
