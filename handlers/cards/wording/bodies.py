"""A body by its name; one that was taken out of the hotline's file since is still called by its id."""

from bot.domain.people.bodies import Body
from bot.errors import NotFound
from handlers.cards.view import View


def row(view: View, body: str, area: str | None) -> Body | None:
    """Return the body's row as it is named in `area`, None if the file does not have it any more."""
    try:
        return view.catalogue.body(body, area)
    except NotFound:
        return None


def name(view: View, body: str, area: str | None) -> str:
    """Return its name as plain text."""
    found = row(view, body, area)
    return view.words.of(found.name) if found else body


def named(view: View, written: str) -> str:
    """Return the name of what a history keeps in one word: «ecology@temirtau»."""
    body, _, area = written.partition("@")
    return name(view, body, area or None)
