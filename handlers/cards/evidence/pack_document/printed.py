"""Sentences of the chat as they are printed: without markup, and without the signs that no printed letter has."""

import re

from handlers.cards.wording.fitting import without_tags

_SIGNS = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u231a-\u23ff\ufe0f\u20e3\u200d]+ *")


def printed(text: str) -> str:
    """Return HTML of the chat as plain text for paper."""
    return _SIGNS.sub("", without_tags(text)).strip()
