"""What tells who somebody is, is left out; what tells where and when, stays."""

import pytest

from bot.domain.privacy.redaction import discreet


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("Звоните +7 701 000-00-00, Дана", "Звоните …, Дана"),
        ("тел. 8(701)0000000", "тел. …"),
        ("ИИН 900101300123", "ИИН …"),
        ("пишите dana@mail.kz или @dana_dana", "пишите … или …"),
        ("50.0547, 72.9646", "50.0547, 72.9646"),
        ("18.03.2026 в 14:05, дом 12, кв 345", "18.03.2026 в 14:05, дом 12, кв 345"),
        ("h2s 0,024 0,028 мг/м3", "h2s 0,024 0,028 мг/м3"),
    ],
)
def test_only_what_tells_who_is_left_out(words: str, left: str) -> None:
    assert discreet(words) == left
