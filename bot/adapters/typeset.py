"""What is printed: letters, certificates, evidence packs, made by Typst from a template and plain data.

A template of `bot/data/typst` reads its data with `json("data.json")`, so that what people wrote is never markup,
and its pictures by the names they are given under. It may import `look.typ`. Nothing is fetched from anywhere.
A page costs about 30 ms; what has photos in it is made in a process apart (`apart`).
"""

import json
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot.adapters.lettering import font_file

TEMPLATES = Path(__file__).parent.parent / "data" / "typst"

PPI = 144
"""Pixels an inch of a page that is looked at on a phone: 1190 × 1684 for A4."""


def pdf(template: str, data: Mapping[str, Any], files: Mapping[str, bytes] | None = None) -> bytes:
    """Return the document as PDF. `template`: a name in `bot/data/typst` without its ending; `data`: JSON's types.

    `files`: pictures (PNG, JPEG, SVG) by the names that the template looks for.
    """
    made = _compile(template, data, files, format="pdf")
    assert isinstance(made, bytes)
    return made


def png(template: str, data: Mapping[str, Any], files: Mapping[str, bytes] | None = None, ppi: float = PPI) -> bytes:
    """Return the first page of the document as PNG."""
    made = _compile(template, data, files, format="png", ppi=ppi)
    return made[0] if isinstance(made, list) else made


def _compile(
    template: str, data: Mapping[str, Any], files: Mapping[str, bytes] | None, **how: Any
) -> bytes | list[bytes]:
    import typst  # 60 ms that the start can do without

    project = {
        **{path.name: path.read_bytes() for path in TEMPLATES.glob("*.typ")},
        **(files or {}),
        "data.json": json.dumps(data, ensure_ascii=False).encode(),
        "main.typ": f'#include "{template}.typ"'.encode(),
    }
    with TemporaryDirectory() as folder:  # Typst takes files from memory too, but no pictures among them
        for name, content in project.items():
            Path(folder, name).write_bytes(content)
        how |= {"root": folder, "font_paths": [str(font_file().parent)]}
        made: bytes | list[bytes] = typst.compile(Path(folder, "main.typ"), **how)
    return made
