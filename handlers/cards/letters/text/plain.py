"""The same letter as plain text: for e-Otinish, where it is pasted into a form, and for a first look in the chat."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from handlers.cards.letters.text.compose import Content


def text(content: "Content", contacts: list[str]) -> str:
    """Return a letter as lines of plain text. `contacts`: sentences about who agreed to be named."""
    return "\n".join(_lines(content, contacts))


def _lines(content: "Content", contacts: list[str]) -> Iterator[str]:
    labels = content["labels"]
    yield f"{labels['to']}: {', '.join(content['to'])}"
    yield f"{labels['sender']}: {', '.join(content['sender'])}"
    yield ""
    yield content["title"]
    yield content["subject"]
    yield ""
    yield content["intro"]
    for case in content["cases"]:
        yield ""
        yield case["title"]
        yield from case["lines"]
        columns = content["columns"]
        for row in case["readings"]:
            yield "• " + "; ".join(f"{name.lower()}: {value}" for name, value in zip(columns, row, strict=True))
        yield from case["below"]
    if content["express"]:
        yield ""
        yield content["express"]
    yield from contacts
    if content["added"]:
        yield ""
        yield content["added"]
    yield ""
    yield content["asks_title"]
    yield from (f"{n}. {ask}" for n, ask in enumerate(content["asks"], 1))
    yield ""
    yield from content["law"]
    if content["attached"]:
        yield ""
        yield f"{labels['attached']}: {'; '.join(content['attached'])}."
    yield ""
    yield f"{content['sign']}  ______________"
    yield f"{labels['date']}: {content['date']}"


def parts(whole: str, most: int) -> list[str]:
    """Cut a text between its lines so that no part is longer than `most` (UTF-16 units, as Telegram counts)."""
    found: list[str] = []
    room = 0
    for line in _short(whole.splitlines(), most):
        length = len(line.encode("utf-16-le")) // 2 + 1
        if not found or length > room:
            found.append(line)
            room = most - length
        else:
            found[-1] += "\n" + line
            room -= length
    return found


def _short(lines: list[str], most: int) -> Iterator[str]:
    for line in lines:
        for start in range(0, max(len(line), 1), most // 2):
            yield line[start : start + most // 2]
