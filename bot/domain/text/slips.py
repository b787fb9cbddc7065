"""Whether one word is a slip of the finger or of the ear for another."""

import itertools

_ROWS = ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю", "qwertyuiop", "asdfghjkl", "zxcvbnm")
_ALIKE = (
    *("оа", "ау", "оу", "еиэыя", "ыу", "яа", "юу", "йи", "гкх", "дт", "бп", "зс", "жшщ", "вф", "цс", "чщ", "чш", "нм"),
    *("aeo", "eiy", "ou", "cks", "sz", "vwf", "gj", "bp", "dt", "nm"),
)


def _confused() -> frozenset[tuple[str, str]]:
    pairs = {(a, b) for group in _ALIKE for a in group for b in group}
    for row in _ROWS:
        pairs |= set(itertools.pairwise(row))
    for upper, lower in (_ROWS[0:2], _ROWS[1:3], _ROWS[3:5], _ROWS[4:6]):
        pairs |= set(zip(upper, lower, strict=False)) | set(zip(upper[1:], lower, strict=False))
    return frozenset(pairs | {(b, a) for a, b in pairs})


_CONFUSED = _confused()
"""Letters taken for one another: neighbours on the keys, or alike to the ear."""


def one_slip(typed: str, meant: str) -> bool:
    """Whether `typed` is `meant` with one letter left out, doubled, swapped with the next, or taken for one like it.

    Any other letter makes another word: «жазылған» is written, «жарылған» is burst.
    """
    same = next(
        (at for at, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), min(len(typed), len(meant))
    )
    if len(typed) == len(meant):
        if same == len(typed):
            return True
        if typed[same : same + 2] == meant[same : same + 2][::-1] and typed[same + 2 :] == meant[same + 2 :]:
            return True
        return (typed[same], meant[same]) in _CONFUSED and typed[same + 1 :] == meant[same + 1 :]
    if len(typed) + 1 == len(meant):
        return typed[same:] == meant[same + 1 :]
    doubled = len(typed) == len(meant) + 1 and typed[same : same + 1] in {
        typed[same - 1 : same],
        typed[same + 1 : same + 2],
    }
    return doubled and typed[same + 1 :] == meant[same:]
