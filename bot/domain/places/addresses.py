"""Addresses in a text: «ул. Ленина 5», «Республика даңғылы, 12 үй», «7 микрорайон, дом 3»."""

import re

_NAME = r"[^\W\d_][\w«»\"-]*\.?"
_HOUSE = r"(?:[\s,]*(?:д\.|дом|үй|уй|house|№)?\s*\d{1,4}(?:\s?[а-яa-z](?!\w))?(?:/\d{1,4})?(?:[\s-]*(?:үй|уй)(?!\w))?)"
_BEFORE = (
    r"ул\.?|улиц[аеуы]|пр\.|пр-т|пр-кт|проспект[ае]?|пер\.?|переул[а-я]+|бульвар[ае]?|б-р"
    r"|мкрн?\.?|микрорайон[ае]?|кв-л|квартал[ае]?|шоссе|тупике?"
)
_BEHIND = (
    r"көше\w*|коше\w*|к-сі|даңғыл\w*|дангыл\w*|пр-т|проспект[ае]?|улиц[аеуы]|мөлтек\w*|шағын\s?аудан\w*|шагын\s?аудан\w*"
    r"|микрорайон[ае]?|мкрн?\.?|квартал[ае]?|тұйы[қғ]\w*|street|st\.?|avenue|ave\.?|road|lane"
)
# The word for street stands before the name (ул. Ленина 5), or else behind it (Абай көшесі 5, 5 Lenin street).
_ADDRESSES = tuple(
    re.compile(rf"(?<!\w){form}{_HOUSE}?", re.IGNORECASE)
    for form in (
        rf"(?:{_BEFORE})\s*(?:\d{{1,2}}[а-я]?(?!\d)"
        rf"|{_NAME}(?:\s(?!дом|д\.|үй){_NAME}(?=[\s,]*(?:дом\s|д\.\s?)?\d))?)",
        rf"(?:\d{{1,4}}\s(?=[a-z]))?(?:\d{{1,2}}(?:-?[а-яң]{{1,3}})?|{_NAME}(?:[ ]{_NAME})?)\s(?:{_BEHIND})(?!\w)",
    )
)
_PLAIN = re.compile(r"[^\W\d_][^\d\n]{2,40}?[\s,]+\d{1,3}(?:\s?[а-яa-z])?(?:/\d{1,3})?", re.IGNORECASE)
PLAIN_WORDS = 4
"""«Ленина 5» without a word for street is an address only if the whole message has no more words than this."""
ADDRESS_MAX = 120
"""Characters of a text that are asked about."""


def address(text: str) -> str | None:
    """Return the first address that the text seems to hold, as it is written; None for none."""
    found = next(filter(None, (form.search(text) for form in _ADDRESSES)), None)
    if found is not None:
        return " ".join(found[0].split()).strip(" ,.")[:ADDRESS_MAX]
    plain = " ".join(text.split()).strip(" ,.")
    if len(plain.split()) <= PLAIN_WORDS and _PLAIN.fullmatch(plain):
        return plain
    return None
