"""Inviting somebody: the choice of a role, what the link will be, the link (shown once), and what is still open."""

from datetime import timedelta
from urllib.parse import quote

from bot.engine.message import Button, Message
from bot.services.people import joining
from bot.services.people.invitations import DAYS, KINDS, USES, USUAL_DAYS, USUAL_USES, areas
from bot.services.volunteers import cohorts
from handlers.cards.view import Card, View
from handlers.cards.wording.fitting import cut
from storage.people import invitations, people

EVERYWHERE = "-"
"""What a press carries for «all regions»."""

SHOWN = 8
"""Open invitations on one card; older ones come up as those above are used or taken back."""

Rows = tuple[tuple[Button, ...], ...]


def invite(view: View) -> Message:
    """Ask to which role; offer a look at what is still open."""
    rows = [(view.button(f"invite-{role}", "invite:role", role),) for role in KINDS]
    if view.reader is not None and (waiting := len(invitations.open_of(view.tx, view.reader))):
        rows.append((view.button("invite-open-ones", "invite:open", n=waiting),))
    if waiting := len(joining.waiting(view.tx, view.reader)):
        rows.append((view.button("join-waiting-key", "join:list", n=waiting),))
    person = people.get(view.tx, view.reader) if view.reader else None
    if person is not None and (asked := len(cohorts.waiting(view.tx, person))):
        rows.append((view.button("invite-minors", "minor:waiting", n=asked),))
    return Message(view.words("invite"), tuple(rows))


def invite_with(view: View) -> Message | None:
    """Show what the link will be, to be changed: `role` (kind), `area`, `uses`, `days`, the usual where nothing is."""
    person = people.get(view.tx, view.reader) if view.reader else None
    if person is None:
        return None
    args = view.args
    role, uses, days = args["role"], int(args.get("uses", USUAL_USES)), int(args.get("days", USUAL_DAYS))
    offered = [one or EVERYWHERE for one in areas(view.tx, person)]
    area = args.get("area", offered[0])
    rows: list[tuple[Button, ...]] = []
    for one in offered if len(offered) > 1 else ():
        label = _mark("invite-where", one == area)
        rows.append((view.button(label, "invite:with", role, one, uses, days, where=cut(_where(view, one), 26)),))
    if role != "coordinator":  # a coordinator is invited one at a time
        label_of = {n: _mark("invite-uses", n == uses) for n in USES}
        rows.append(tuple(view.button(label_of[n], "invite:with", role, area, n, days, n=n) for n in USES))
    label_of = {n: _mark("invite-days", n == days) for n in DAYS}
    rows.append(tuple(view.button(label_of[n], "invite:with", role, area, uses, n, n=n) for n in DAYS))
    rows.append((view.button("invite-make", "invite:make", role, area, uses, days),))
    rows.append((view.button("invite-back", "invite:home"),))
    text = view.words("invite-with", role=role, where=_where(view, area), uses=uses, days=days)
    lines: list[str] = [text, "", view.words("invite-word", role=role)]
    if role == "coordinator" and not joining.any_second_word(view.tx, person):
        lines.append(view.words("invite-no-second-word"))
    return Message("\n".join([*lines, "", view.words("invite-change")]), tuple(rows))


def invitation(view: View) -> Message | None:
    """Show the link (`link` and what it was made with). The row forgets it once it is sent: then nothing is shown."""
    link = view.args.get("link")
    if link is None:
        return None
    until = view.words.moment(view.tx.rules.local(view.tx.now + timedelta(days=int(view.args["days"]))))
    where = _where(view, view.args["area"])
    text = view.words(
        "invitation", role=view.args["role"], until=until, link=link, where=where, uses=int(view.args["uses"])
    )
    word = view.words("invite-word", role=view.args["role"])
    share = f"https://t.me/share/url?url={quote(link, safe='')}"
    return Message(f"{text}\n\n{word}", ((Button(view.words.plain("invitation-share"), url=share),),))


def open_ones(view: View) -> Message | None:
    """List the reader's open invitations, each with a button that takes it back."""
    if view.reader is None:
        return None
    found = invitations.open_of(view.tx, view.reader)[:SHOWN]
    lines = [view.words("invite-open" if found else "invite-open-none"), ""]
    rows = []
    for number, one in enumerate(found, 1):
        where = _where(view, one.area or EVERYWHERE)
        until = view.local(one.expires_at)
        lines.append(
            view.words(
                "invite-open-line",
                number=str(number),
                role="course" if one.trusted else one.role,
                where=where,
                used=one.used,
                uses=one.uses,
                until=until,
            )
        )
        rows.append((view.button("invite-revoke", "invite:revoke", one.id, number=str(number)),))
    rows.append((view.button("invite-back", "invite:home"),))
    return Message("\n".join(lines).strip(), tuple(rows))


def _where(view: View, area: str) -> str:
    row = view.catalogue.areas.get(area)
    return view.words.plain("invite-everywhere") if row is None else view.words.of(row.name)


def _mark(name: str, chosen: bool) -> str:
    return f"{name}-this" if chosen else name


CARDS: dict[str, Card] = {
    "invite": invite,
    "invite-with": invite_with,
    "invite-open": open_ones,
    "invitation": invitation,
}
