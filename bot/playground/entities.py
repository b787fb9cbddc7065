"""Text as Telegram marks it up: the HTML of `parse_mode`, and what it finds by itself. Offsets in UTF-16 units."""

from __future__ import annotations

import html
import re

from bot.playground.errors import Json, bad

KINDS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "code": "code", "pre": "pre",
    "a": "text_link", "tg-spoiler": "spoiler", "span": "spoiler", "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}  # fmt: skip
PIECE = re.compile(r"<(/?)([^\s<>/]*)([^<>]*)>|<|&(?:#\d+|#[xX][0-9a-fA-F]+|lt|gt|amp|quot);")
ATTRIBUTE = re.compile(r"""([\w-]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+))?""")
NATURAL = re.compile(
    r"(?<![\w/])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?)(?![\w/])"
    r"|(?P<url>https?://[^\s<>\"]+[^\s<>\".,;:!?)])"
    r"|(?<![\w@.])(?P<mention>@[A-Za-z]\w{3,31})\b"
    r"|(?<!\w)(?P<hashtag>#\w*[^\W\d]\w*)"
    r"|(?<![\w.])(?P<email>[\w.+-]+@[\w-]+\.[A-Za-z]{2,})\b"
    r"|(?<![\w+])(?P<phone_number>\+\d[\d ()-]{8,16}\d)(?!\w)"
)
HINTS = frozenset("/@#+")


def units(text: str) -> int:
    """Return the length as Telegram counts it: UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def found_in(text: str, marked: list[Json] | tuple[()] = ()) -> list[Json]:
    """Return the commands, links, mentions … that Telegram finds by itself outside of what is marked."""
    if HINTS.isdisjoint(text):
        return []
    found = []
    for match in NATURAL.finditer(text):
        offset, length = units(text[: match.start()]), units(match[0])
        if all(offset + length <= one["offset"] or offset >= one["offset"] + one["length"] for one in marked):
            found.append({"offset": offset, "length": length, "type": match.lastgroup})
    return found


def parsed(source: str) -> tuple[str, list[Json]]:
    """Return the plain text and entities of Telegram's HTML. Raise 400 «can't parse entities: …»."""
    if "<" not in source and "&" not in source:
        return source.strip(), []
    text, entities = _walk(source)
    lead = units(text) - units(text.lstrip())
    plain = text.strip()
    return plain, _trimmed(entities, lead, units(plain))


def _walk(source: str) -> tuple[str, list[Json]]:
    out: list[str] = []
    here = position = 0  # UTF-16 units written, characters read
    opened: list[tuple[str, Json, int]] = []
    entities: list[Json] = []
    for piece in PIECE.finditer(source):
        plain = source[position : piece.start()]
        if piece[0][0] == "&":
            plain += html.unescape(piece[0])
        out.append(plain)
        here += units(plain)
        position = piece.end()
        if piece[0][0] == "&":
            continue
        tag = (piece[2] or "").lower()
        if piece[1]:
            _close(opened, entities, tag, here, piece)
        else:
            opened.append((tag, _opening(tag, here, piece), len(entities)))
            entities.append(opened[-1][1])
    if opened:
        raise _unparsable(f'Can\'t find end tag corresponding to start tag "{opened[-1][0]}"')
    out.append(source[position:])
    return "".join(out), entities


def _opening(tag: str, here: int, piece: re.Match[str]) -> Json:
    kind = KINDS.get(tag)
    if kind is None:
        raise _unparsable(f'Unsupported start tag "{tag}" at byte offset {_byte(piece)}')
    rest = piece[3]
    attributes = {name.lower(): value.strip("\"'") for name, value in ATTRIBUTE.findall(rest)} if rest else {}
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise _unparsable(f'Tag "span" must have class "tg-spoiler" at byte offset {_byte(piece)}')
    entity: Json = {"offset": here, "length": 0, "type": kind}
    if tag == "a":
        entity["url"] = html.unescape(attributes.get("href", ""))
    elif tag == "tg-emoji":
        entity["custom_emoji_id"] = attributes.get("emoji-id", "")
    elif tag == "blockquote" and "expandable" in attributes:
        entity["type"] = "expandable_blockquote"
    elif tag == "code" and attributes.get("class", "").startswith("language-"):
        entity["language"] = attributes["class"].removeprefix("language-")
    return entity


def _close(
    opened: list[tuple[str, Json, int]], entities: list[Json], tag: str, here: int, piece: re.Match[str]
) -> None:
    if not opened:
        raise _unparsable(f"Unexpected end tag at byte offset {_byte(piece)}")
    expected, entity, number = opened.pop()
    if tag not in {"", expected}:
        raise _unparsable(
            f'Unmatched end tag at byte offset {_byte(piece)}, expected "</{expected}>", found "</{tag}>"'
        )
    entity["length"] = here - entity["offset"]
    language = entity.pop("language", None)
    if language and number and entities[number - 1]["type"] == "pre":
        entities[number - 1]["language"] = language  # <pre><code class="language-…"> is one entity
        entity["length"] = 0


def _trimmed(entities: list[Json], lead: int, total: int) -> list[Json]:
    kept = []
    for entity in entities:
        start = max(0, entity["offset"] - lead)
        length = min(entity["offset"] + entity["length"] - lead, total) - start
        if length > 0 and entity.get("url", "-"):
            kept.append({**entity, "offset": start, "length": length})
    return kept


def _byte(piece: re.Match[str]) -> int:
    return len(piece.string[: piece.start()].encode())


def _unparsable(reason: str) -> Exception:
    return bad(f"can't parse entities: {reason}")
