"""An evidence pack as a ZIP: its files, the checksum of each, and a small program that checks them."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

VERIFY = Path(__file__).parent.parent / "data" / "pack" / "verify.py"

PACKED = frozenset({".jpg", ".jpeg", ".png", ".webp", ".mp4", ".ogg", ".oga", ".mp3", ".m4a", ".pdf", ".heic"})
"""Endings of what does not become smaller by packing."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of the pack: its name in it, and its bytes or where they lie. `about`: what the manifest says of it."""

    name: str
    content: bytes | Path
    about: Mapping[str, Any]


def write(to: Path, entries: Iterable[Entry], about: Mapping[str, Any], at: datetime) -> str:
    """Write the ZIP with `manifest.json`, `MANIFEST.txt` (as `sha256sum` reads it) and `verify.py`.

    `about`: what the manifest says of the whole; `at`: the local moment that each file bears. Return the SHA-256 of
    MANIFEST.txt, by which the whole pack is known again.
    """
    files: list[dict[str, Any]] = []
    with ZipFile(to, "w", allowZip64=True) as bundle:

        def put(name: str, content: bytes) -> str:
            info = ZipInfo(name, at.timetuple()[:6])
            info.compress_type = ZIP_STORED if Path(name).suffix.lower() in PACKED else ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            bundle.writestr(info, content)
            return hashlib.sha256(content).hexdigest()

        for entry in (*entries, Entry("verify.py", VERIFY, {})):
            content = entry.content if isinstance(entry.content, bytes) else entry.content.read_bytes()
            files.append({"name": entry.name, "size": len(content), "sha256": put(entry.name, content), **entry.about})
        whole = json.dumps({**about, "files": files}, ensure_ascii=False, indent=1).encode()
        sums = [(put("manifest.json", whole), "manifest.json"), *((one["sha256"], one["name"]) for one in files)]
        return put("MANIFEST.txt", "".join(f"{sha}  {name}\n" for sha, name in sums).encode())
