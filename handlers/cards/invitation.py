"""Inviting somebody: the choice of a role, and the link, which is shown once."""

from urllib.parse import quote

from bot.engine.message import Button, Message
from bot.services.invitations import LASTS, ROLES
from handlers.cards.view import Card, View


def invite(view: View) -> Message:
    """Ask to which role."""
    return Message(view.words("invite"), tuple((view.button(f"invite-{role}", "invite:role", role),) for role in ROLES))


def invitation(view: View) -> Message | None:
    """Show the link (`link`, `role`). The row forgets it once it is sent, so there may be nothing left to show."""
    link = view.args.get("link")
    if link is None:
        return None
    until = view.words.moment(view.tx.rules.local(view.tx.now + LASTS))
    text = view.words("invitation", role=view.args["role"], until=until, link=link)
    share = f"https://t.me/share/url?url={quote(link, safe='')}"
    return Message(text, ((Button(view.words.plain("invitation-share"), url=share),),))


CARDS: dict[str, Card] = {"invite": invite, "invitation": invitation}
