"""A person's name, as somebody types it."""

LONGEST_NAME = 60
"""Characters of a person's name."""


def person_name(text: str) -> str | None:
    """Return a person's name as it may be kept, None when this can hardly be one."""
    name = " ".join(text.split())
    if not 1 <= len(name) <= LONGEST_NAME or any(letter.isdigit() or letter in ",;:№#@/" for letter in name):
        return None
    return name if any(letter.isalpha() for letter in name) else None
