"""What people write may be long, and full of signs that HTML has to spell out."""

from bot.i18n import LANGS, words


def test_four_thousand_ampersands_are_said_in_every_language() -> None:
    for lang in LANGS:
        said = words(lang)("draft-words", words="&" * 4000)
        assert said.count("&amp;") == 4000
