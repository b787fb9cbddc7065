"""The Bot API's methods, one file for each family; importing this registers all of them."""

from bot.playground.methods import (
    about,
    albums,
    copies,
    deletes,
    edits,
    files,
    groups,
    media,
    messages,
    presses,
    profile,
    updates,
)

__all__ = [
    "about", "albums", "copies", "deletes", "edits", "files",
    "groups", "media", "messages", "presses", "profile", "updates",
]  # fmt: skip
