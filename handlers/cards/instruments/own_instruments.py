"""What one's own instrument measures: a sub-menu of the profile."""

from bot.domain.instruments import instrument_kinds
from bot.engine.message import Button, Message
from handlers import buttons
from handlers.cards.view import Card, View
from handlers.cards.wording.fitting import cut
from storage.instruments import instruments
from storage.instruments.instruments import Instrument


def tool(view: View) -> Message | None:
    """Show an instrument (`instrument`) of the reader's own: a tick for each kind that it is."""
    found = instruments.get(view.tx, view.args["instrument"])
    if found is None or found.person != view.reader or found.kit is not None:
        return None
    ticks = [
        Button(
            ("✅ " if kind in found.measures else "▫️ ") + view.words.plain(f"measures-{kind.value}"),
            buttons.make("tool:turn", found.id, kind.value),
        )
        for kind in instrument_kinds.KNOWN
    ]
    rows = (
        *(tuple(ticks[at : at + 2]) for at in range(0, len(ticks), 2)),
        (view.button("profile-retire", "profile:retire", found.id, tool=cut(found.name, 40)),),
        (view.button("profile-back", "duty:back"),),
    )
    return Message(view.words("measures-ask", tool=cut(found.name, 60)), rows)


def listed(view: View, found: Instrument) -> str:
    """Say what an instrument measures, «gas, dust»; nothing where nobody said."""
    return ", ".join(
        view.words.plain(f"measures-{kind.value}") for kind in instrument_kinds.KNOWN if kind in found.measures
    )


CARDS: dict[str, Card] = {"profile-tool": tool}
