"""Who runs the line, who sees what and why, what is kept, and the way out: each line is held by a test."""

from collections.abc import Iterator

from bot.domain.people.organisations import Organisation
from bot.domain.people.roles import Role
from bot.engine.message import Message
from bot.i18n import Markup, words
from handlers.cards.view import Card, View
from storage.intake import bars
from storage.monitoring import points
from storage.people import people
from storage.privacy import consents

# A line each, in this order; tests/stories/privacy/test_promises.py names the test that makes each of them true.
LINES = (
    "privacy-purpose",
    "privacy-telegram",
    "privacy-coordinators",
    "privacy-volunteers",
    "privacy-body",
    "privacy-public",
    "privacy-callers",
)


def privacy(view: View) -> Message:
    """Say line by line who runs it, who sees what and why, how long it is kept; offer one's data, and to be forgotten.

    Volunteers read one more, whoever has an observation point another; at the end to what they agreed, and when.
    """
    data = view.button("privacy-data-key", "privacy:data")
    forget = view.button("privacy-forget-key", "privacy:ask")
    lines: list[Markup] = [view.words("privacy-title"), *_operators(view), *(view.words(line) for line in LINES)]
    lines += [*_kept(view), *_of_the_reader(view)]
    return Message("\n".join(lines), ((data,), (forget,)))


def _operators(view: View) -> Iterator[Markup]:
    named = view.catalogue.organisations
    if not named:
        yield view.words("privacy-operator-missing")
    for one in named:
        yield view.words(
            "privacy-operator",
            name=view.words.of(one.name),
            address=view.words.of(one.address),
            reach=", ".join(part for part in (one.phone, one.email, _hours(view, one)) if part) or "–",
        )


def _hours(view: View, one: Organisation) -> str:
    return view.words.of(one.hours) if one.hours else ""


def _kept(view: View) -> Iterator[Markup]:
    """Where it is kept, and how long."""
    servers = list(dict.fromkeys(view.words.of(one.server) for one in view.catalogue.organisations if one.server))
    yield view.words("privacy-stored", server="; ".join(servers) or "none")
    yield view.words("privacy-kept", days=view.tx.rules.keep_identities.days)
    yield view.words("privacy-open")
    days = [one.backup_days for one in view.catalogue.organisations if one.backup_days]
    yield view.words("privacy-backups", days=max(days) if days else 0)
    yield view.words("privacy-rights")


def _of_the_reader(view: View) -> Iterator[Markup]:
    person = people.get(view.tx, view.reader) if view.reader is not None else None
    if person is None:
        return
    if person.may(Role.VOLUNTEER):
        yield view.words("privacy-volunteer-data")
    if points.of(view.tx, person.id) is not None:
        yield view.words("privacy-point")
    if (agreed := consents.of(view.tx, person.id, "report")) is not None:
        yield view.words("privacy-agreed", at=view.dated(agreed.at))


def ask(view: View) -> Message:
    """Say what being forgotten means, and ask once; to somebody barred also that this outlives it."""
    yes = view.button("privacy-forget-yes", "privacy:forget")
    no = view.button("privacy-forget-no", "privacy:back")
    lines = [view.words("privacy-forget-means")]
    bar = bars.of(view.tx, view.reader) if view.reader is not None else None
    if bar is not None:
        lines.append(view.words("privacy-forget-barred", until=view.local(bar[0])))
    return Message("\n\n".join(lines), ((yes,), (no,)))


def forgotten(view: View) -> Message:
    """Say goodbye in the language that they spoke: we do not know any more who reads it."""
    return Message(words(view.args["lang"])("privacy-forgotten"), keys=None)


CARDS: dict[str, Card] = {"privacy": privacy, "privacy-forget": ask, "forgotten": forgotten}
