"""Every rule that keeps somebody from a case can be told, in every language."""

import pytest

from bot.domain.dispatch.calling import BARS
from bot.domain.dispatch.ranking import BECAUSE
from bot.i18n import LANGS, words


@pytest.mark.parametrize("lang", LANGS)
def test_each_rule_and_each_reason_has_its_words(lang: str) -> None:
    assert not [bar.id for bar in BARS if not words(lang).knows(f"kept-{bar.id}")]
    assert not [bar.id for bar in BARS if bar.by_hand and not words(lang).knows(f"uncalled-by-hand-{bar.id}")]
    assert not [name for name, _ in BECAUSE if not words(lang).knows(f"because-{name}")]
