"""A pack put together: the document, its tables, its texts and files, ready to be made in a process apart."""

import json
from dataclasses import asdict, dataclass
from typing import Any

from bot.domain.evidence.packs import PackWish, Scope
from bot.services.evidence import packs
from handlers.cards.evidence.pack_document import case as case_cards
from handlers.cards.evidence.pack_document import checks, enclosed, events
from handlers.cards.evidence.pack_document.enclosed import Sorted
from handlers.cards.letters.text import compose as letters
from handlers.cards.letters.text import facts
from handlers.cards.view import View
from storage.cases import complaints
from storage.cases.chain import Head
from storage.cases.complaints import Complaint
from storage.evidence.packs import Pack
from storage.privacy.contacts import Contact

Table = tuple[tuple[str, ...], list[dict[str, Any]]]
"""Columns, and rows by their names."""

LABELS = (
    "facts", "cases", "said", "checks", "readings", "corrections", "seal", "voices", "letters", "chronology", "photos",
    "beside", "map", "enclosed", "chain",
)  # fmt: skip

COLUMNS: dict[str, tuple[str, ...]] = {
    "cases": ("number", "reported", "kind", "standing"),
    "readings": ("what", "value", "limit", "times", "with", "at", "certainty"),
    "voices": ("when", "who", "says"),
    "letters": ("sent", "letter", "reg", "due", "became"),
    "chronology": ("when", "who", "event"),
}
"""Heads of the document's tables."""

COMMANDS = {
    "check": "python3 verify.py",
    "sums": "sha256sum -c MANIFEST.txt",
    "mac": "shasum -a 256 -c MANIFEST.txt",
    "windows": "certutil -hashfile pack.pdf SHA256",
}
"""How files are checked, on each system."""


OPENED = (
    "What may be erased of a check is sealed as a leaf: SHA-256 of the salt, the part's name and its value as JSON "
    "(keys in order, no spaces), joined by U+001F. Here are the parts that are shown, by seal."
)


@dataclass(frozen=True, slots=True)
class Composed:
    """Everything of a pack but its bytes. `about`: what the manifest says of the whole; `texts`: files by name.

    `named`: the cases (ids) whose residents are named.
    """

    number: str
    about: dict[str, Any]
    document: dict[str, Any]
    tables: dict[str, Table]
    texts: dict[str, str]
    files: Sorted
    cases: list[Complaint]
    named: frozenset[int]


def pack(view: View, one: Pack, head: Head) -> Composed:
    """Put a pack together in the view's language. `head`: the history's newest hash, which is told in it."""
    cases = packs.cases(view.tx, one)
    agreed = packs.agreed(view.tx, cases)
    named = agreed if one.wish.named else {}
    asked_for = one.wish.originals
    files = enclosed.gather(
        view, cases, agreed if asked_for else (), packs.giving_originals(view.tx, cases) if asked_for else ()
    )
    seals = {f"seals/{seal}.json": text for case in cases for seal, text in checks.sealed(view, case)}
    opened = dict(pair for case in cases for pair in checks.opened(view, case))
    asked = complaints.get(view.tx, one.case)
    assert asked is not None
    number = cases[0].number if one.wish.scope is Scope.EPISODE else asked.number
    made = view.tx.rules.local(view.tx.now).isoformat(timespec="seconds")
    about = {
        "pack": number,
        "scope": one.wish.scope.value,
        "cases": [case.number for case in cases],
        "language": one.wish.lang,
        "made_at": made,
        "by": view.words.of(view.catalogue.name),
        "history_head": head.hash,
        "kept": [asdict(kept) for kept in files.kept],
    }
    return Composed(
        number,
        about,
        {
            **_document(view, one.wish, cases, files, named=named, number=number),
            "chain": _chain(view, cases, head),
        },
        {
            "readings.csv": (checks.COLUMNS, checks.table(view, cases)),
            "history.csv": (events.COLUMNS, events.table(view, cases)),
        },
        {
            "README.txt": _readme(view, one.wish, number),
            "VERIFY.txt": view.words.plain("pack-verify", number=number, **COMMANDS) + "\n",
            "chain.json": events.chain_file(view, cases, head.hash),
            "opened.json": json.dumps({"how": OPENED, "seals": opened}, ensure_ascii=False, indent=1),
            **seals,
        },
        files,
        cases,
        frozenset(named),
    )


def _document(
    view: View, wish: PackWish, cases: list[Complaint], files: Sorted, *, named: dict[int, Contact], number: str
) -> dict[str, Any]:
    words = view.words
    whole, area = view.catalogue.hotline, cases[0].area
    return {
        "lang": words.lang,
        "labels": {name: words.plain(f"pack-label-{name}") for name in LABELS},
        "columns": {of: [words.plain(f"pack-column-{name}") for name in names] for of, names in COLUMNS.items()},
        "hotline": words.of(whole.name),
        "sender": letters.sender(view, area) if view.catalogue.organisation(area) else [],
        "title": words.plain("pack-document"),
        "scope": words.plain("pack-document-of", scope=wish.scope.value, number=number, n=len(cases)),
        "subject": facts.subject(view, cases),
        "overview": [case_cards.standing_row(view, case) for case in cases] if len(cases) > 1 else [],
        "warning": words.plain("pack-warning-printed", named="yes" if named else "no"),
        "cases": [case_cards.case(view, case, named.get(case.id)) for case in cases],
        "express": words.plain("letter-express") if facts.measured(view, cases) else "",
        "certainty": words.plain("pack-certainty", a="A", b="B", c="C") if facts.measured(view, cases) else "",
        "more_photos": max(0, len(files.pictures) - enclosed.PICTURES),
        "more": words.plain("pack-more-photos", n=max(0, len(files.pictures) - enclosed.PICTURES)),
        "verify": [words.plain("pack-verify-printed"), words.plain("pack-verify-files", **COMMANDS)],
        "left": [
            words.plain("pack-kept", number=kept.number, what=kept.what, why=kept.why, sha=kept.sha256 or "–")
            for kept in files.kept
        ],
        "foot": words.plain("pack-foot", hotline=words.of(whole.name), at=view.dated(view.tx.now), number=number),
    }


def _chain(view: View, cases: list[Complaint], head: Head) -> list[list[str]]:
    """Return the first and the last hash of each case, and the newest of all: what a later change would not lead to."""
    rows = []
    for case in cases:
        links = events.links(view, [case])
        if links:
            rows.append([case.number, links[0]["hash"], links[-1]["hash"]])
    return [*rows, [view.words.plain("pack-chain-head"), "", head.hash]] if head.hash else rows


def _readme(view: View, wish: PackWish, number: str) -> str:
    """Return what the archive holds, as plain text."""
    originals, named = ("yes" if said else "no" for said in (wish.originals, wish.named))
    return view.words.plain("pack-readme", number=number, originals=originals, named=named) + "\n"
