"""Two coordinates beside one another, with the letters that stand around them; which is which is not decided here."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.places.angles import Half, Piece, Value, meaning, of_numbers

FINE = 3
"""Digits behind the point from which on a bare figure is hardly anything but a coordinate."""

FAR = 8
"""Pieces that may stand between two coordinates of a pair: brackets, quotation marks, names of fields."""

LONGEST = 12
"""Numbers in a row that are looked at: nobody writes more of them into one place."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two coordinates. `halves`: what the letters of each may mean, nothing for none; `weak`: they may be other words.

    From which to which letter the pair stands. `lettered`: letters stand beside it, but of one coordinate only.
    """

    a: Value
    b: Value
    halves: tuple[tuple[Half, ...], tuple[Half, ...]]
    weak: bool
    start: int
    end: int
    lettered: bool = False

    @property
    def fine(self) -> int:
        """Digits behind the point of the coarser one; minutes and seconds count as fine."""
        return min(one.digits if one.parts == 1 else 9 for one in (self.a, self.b))


@dataclass(frozen=True, slots=True)
class _Group:
    """A value, or bare numbers with nothing but spaces between, and the pieces [first, last) it is made of."""

    first: int
    last: int
    numbers: tuple[Piece, ...]
    value: Value | None


def pairs(found: list[Piece]) -> Iterator[Pair]:
    """Yield every two coordinates that stand beside one another."""
    groups = list(_groups(found))
    at = 0
    while at < len(groups):
        listed = _listed(found, groups, at)
        if listed > 1:
            numbers = [piece for one in groups[at : at + listed] for piece in one.numbers]
            yield from _in_turn(numbers)
            at += listed
            continue
        one = groups[at]
        yield from _inside(found, one)
        if at + 1 < len(groups):
            yield from _side_by_side(found, one, groups[at + 1])
        at += 1


def beside(found: list[Piece], first: int, last: int) -> tuple[Piece | None, Piece | None]:
    """Return the letters before and behind pieces [first, last), across brackets and signs of equality."""
    before, after = first - 1, last
    while (
        before >= 0 and first - before < 4 and found[before].sort == "between" and found[before].text in ":=.\"'(>[<-"
    ):
        before -= 1
    while (
        after < len(found) and after - last < 4 and found[after].sort == "between" and found[after].text in "\"'/<)](["
    ):
        after += 1
    front = found[before] if before >= 0 and found[before].sort == "half" else None
    back = found[after] if after < len(found) and found[after].sort == "half" else None
    return front, back


def _declared(found: list[Piece], first: int, last: int) -> list[Piece]:
    """The two words that tell the order, before or behind a whole pair: «lat/lon: 50.05, 72.96»."""
    before = _two(found[max(0, first - FAR) : first][::-1])[::-1]
    return before or _two(found[last : last + FAR])


def _two(pieces: list[Piece]) -> list[Piece]:
    halves: list[Piece] = []
    for piece in pieces:
        if piece.sort == "half" and _is_name(piece):
            halves.append(piece)
        elif piece.sort != "between" or len(halves) == 2:
            break
    return halves if len(halves) == 2 else []


def _is_name(half: Piece) -> bool:
    """Whether it names an axis and no half of it: «lon», «долгота»."""
    halves, weak = meaning(half.text)
    return not weak and all(sign == 0 for _, sign in halves)


def _span(found: list[Piece], first: int, last: int, *halves: Piece | None) -> tuple[int, int]:
    """From which to which letter pieces [first, last) stand together with their letters."""
    there = [found[first], found[last - 1], *(half for half in halves if half is not None)]
    return min(piece.start for piece in there), max(piece.end for piece in there)


def _groups(found: list[Piece]) -> Iterator[_Group]:
    at = 0
    while at < len(found):
        if found[at].sort == "value":
            yield _Group(at, at + 1, (), found[at].value)
        behind = at + 1
        if found[at].sort == "number":
            while behind < len(found) and behind - at < LONGEST and found[behind].sort == "number":
                behind += 1
            numbers = found[at:behind]
            yield _Group(at, behind, tuple(numbers), of_numbers(numbers))
        at = behind


def _listed(found: list[Piece], groups: list[_Group], at: int) -> int:
    """How many groups from one on are a list of fine decimals, three or more, with no letters: «50.05, 72.96 50.06»."""
    count, numbers = 0, 0
    for one in groups[at : at + LONGEST]:
        if not one.numbers or any(piece.value is None or piece.value.digits < FINE for piece in one.numbers):
            break
        before = found[groups[at + count - 1].last : one.first] if count else []
        if (
            len(before) > FAR
            or any(piece.sort != "between" for piece in before)
            or any(beside(found, one.first, one.last))
        ):
            break
        count, numbers = count + 1, numbers + len(one.numbers)
    return count if numbers > 3 - (count == 1) else 0


def _in_turn(numbers: list[Piece]) -> Iterator[Pair]:
    """Fine decimals by twos, and where one is left over every two neighbours."""
    step = 1 if len(numbers) % 2 else 2
    for at in range(0, len(numbers) - 1, step):
        a, b = numbers[at], numbers[at + 1]
        if a.value is not None and b.value is not None:
            yield Pair(a.value, b.value, ((), ()), False, a.start, b.end)


def _inside(found: list[Piece], one: _Group) -> Iterator[Pair]:
    """Numbers in a row that are both coordinates: «50.0547 72.9646», «50 03 17 72 57 53», «50.0547 72.9646 512»."""
    count = len(one.numbers)
    front, back = beside(found, one.first, one.last)
    if order := _declared(found, one.first, one.last):
        front, back = order
    start, end = _span(found, one.first, one.last, front, back)
    if count in (2, 4, 6):
        a, b = (of_numbers([*half]) for half in (one.numbers[: count // 2], one.numbers[count // 2 :]))
        if a is not None and b is not None and (count > 2 or (a.digits and b.digits)):
            halves = (meaning(front.text)[0], meaning(back.text)[0]) if front and back else ((), ())
            weak = any(meaning(half.text)[1] for half in (front, back) if half)
            yield Pair(a, b, halves, weak, start, end, bool(front or back) and not weak)
    elif count > 2:
        yield from _in_turn([each for each in one.numbers if each.value and each.value.digits >= FINE])


def _side_by_side(found: list[Piece], one: _Group, other: _Group) -> Iterator[Pair]:
    """Two groups that are a coordinate each: «50.0547, 72.9646», «N 50 03.282 E 072 57.876»."""
    between = found[one.last : other.first]
    halves = [piece for piece in between if piece.sort == "half"]
    if one.value is None or other.value is None or len(between) > FAR or len(halves) > 2:
        return
    if any(piece.sort == "word" for piece in between):
        return
    front, back = beside(found, one.first, one.last)[0], beside(found, other.first, other.last)[1]
    if not halves and (order := _declared(found, one.first, other.last)):
        front, back = order
    styles: list[tuple[Piece | None, Piece | None, Piece | None, Piece | None]] = [(front, None, None, back)]
    if len(halves) == 2:
        styles = [(front, halves[0], halves[1], back)]
    elif len(halves) == 1:
        at = between.index(halves[0])
        styles = [(None, halves[0], None, back)] if not _parted(between[:at]) else []
        styles += [(front, None, halves[0], None)] if not _parted(between[at + 1 :]) else []
    made = [pair for style in styles if (pair := _styled(found, (one, other), style)) is not None]
    best = max(map(_strength, made), default=0)
    yield from (pair for pair in made if _strength(pair) == best)


def _parted(between: list[Piece]) -> bool:
    """Whether a comma or the like stands there: letters beyond it belong to the other figure."""
    return any(piece.text in ",;/|&" or piece.text.isalpha() for piece in between)


def _styled(
    found: list[Piece], two: tuple[_Group, _Group], style: tuple[Piece | None, Piece | None, Piece | None, Piece | None]
) -> Pair | None:
    """The pair with these letters before and behind each; None where those of one contradict each other."""
    one, other = two
    front, back, front_too, back_too = style
    a, b = _both(front, back), _both(front_too, back_too)
    if a is None or b is None or one.value is None or other.value is None:
        return None
    start, end = _span(found, one.first, other.last, front, back_too)
    return Pair(one.value, other.value, (a[0], b[0]), a[1] or b[1], start, end)


def _both(front: Piece | None, back: Piece | None) -> tuple[tuple[Half, ...], bool] | None:
    """What the letters before and behind one figure say together: «latitude 50 N»; None if they contradict."""
    said = [meaning(piece.text) for piece in (front, back) if piece is not None]
    if len(said) < 2:
        return said[0] if said else ((), False)
    (before, weak), (after, weak_too) = said
    same = tuple(
        (axis, sign or its)
        for axis, sign in before
        for its_axis, its in after
        if axis == its_axis and (not sign or not its or sign == its)
    )
    return (same, weak and weak_too) if same else None


def _strength(pair: Pair) -> int:
    return sum(bool(half) for half in pair.halves) * (1 if pair.weak else 2)
