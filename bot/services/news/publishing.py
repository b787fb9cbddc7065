"""A confirmed case in the public channel: after a coordinator's tap alone, kept up to date, taken back if it falls."""

from datetime import timedelta

from bot.domain.cases.lifecycle import Outcome, Verdict
from bot.domain.news import blurring
from bot.domain.people.roles import Person
from bot.errors import NotAllowed, NotFound, Refused
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.checks import checks, corrections, readings
from storage.engine import jobs, outbox
from storage.evidence import files
from storage.evidence.files import File
from storage.follow_up import rechecks, voices
from storage.news import channels, publications
from storage.news.publications import Publication
from storage.tx import Tx

DELETABLE = timedelta(hours=47)
"""Telegram lets a bot delete its own post for 48 hours; an older one is changed into a sentence instead."""

PHOTOS = 8
"""Photos offered for a post, those of volunteers first."""

GONE = frozenset({Outcome.WITHDRAWN, Outcome.REJECTED, Outcome.JOINED})
"""A case with such an outcome is nobody's news."""


def publishable(tx: Tx, case: Complaint) -> bool:
    """Whether it may be told in the channel: confirmed by a check, and a channel is in use."""
    return channels.current(tx) is not None and stands(case)


def stands(case: Complaint) -> bool:
    """Whether the case is confirmed, by itself, and real."""
    confirmed = case.verdict is Verdict.CONFIRMED and case.joined_to is None
    return confirmed and not case.drill and case.outcome not in GONE


def begin(tx: Tx, by: Person, case_id: int) -> Publication:
    """Begin a post, or go on with it: at first with the map, else a volunteer's photo. Raise `NotAllowed`."""
    del by
    case = _case(tx, case_id)
    if not publishable(tx, case):
        raise NotAllowed("post-not-now", number=case.number)
    of_volunteers = [one for one in photos(tx, case) if one.check_id is not None]
    picture = "map" if case.point is not None else "photo" if of_volunteers else "none"
    publications.begin(tx, case.id, picture, of_volunteers[0].id if picture == "photo" else None)
    return _post(tx, case.id)


def photos(tx: Tx, case: Complaint) -> list[File]:
    """Return the photos that may be taken for a post: those that lie on our disk, the volunteers' first."""
    of_checks = [file for one in checks.of_case(tx, case.id) for file in files.of(tx, "check", one.id)]
    every = [*of_checks, *files.of_episode(tx, case.id)]
    return [one for one in every if one.picture and one.shown_path][:PHOTOS]


def take_map(tx: Tx, by: Person, case_id: int) -> None:
    """Take the map."""
    begin(tx, by, case_id)
    if _case(tx, case_id).point is None:
        raise NotFound
    publications.choose(tx, case_id, "map", None)


def take_photo(tx: Tx, by: Person, case_id: int, file_id: int) -> None:
    """Take one of the photos of the case."""
    begin(tx, by, case_id)
    if file_id not in [one.id for one in photos(tx, _case(tx, case_id))]:
        raise NotFound
    publications.choose(tx, case_id, "photo", file_id)


def grid(tx: Tx, by: Person, case_id: int) -> None:
    """Have the photo drawn with its grid."""
    post = begin(tx, by, case_id)
    if post.picture != "photo":
        raise NotFound
    _draw(tx, by, post, "grid")


def turn(tx: Tx, by: Person, case_id: int, cell: int) -> None:
    """Blur a cell, or leave it as it is."""
    post = begin(tx, by, case_id)
    if post.picture == "photo":
        publications.blur(tx, case_id, blurring.turned(post.cells, cell, upright=post.upright))


def look(tx: Tx, by: Person, case_id: int) -> None:
    """Have the post drawn as it will stand in the channel."""
    _draw(tx, by, begin(tx, by, case_id), "post")


def drawn(tx: Tx, by: int, found: Publication, what: str, name: str, *, upright: bool) -> None:
    """What was to be drawn lies in DATA_DIR/drawn: show it to who asked, unless something else was chosen since."""
    if what == "grid":
        publications.lies(tx, found.case, upright=upright)
        outbox.put(tx, by, "post-grid", key=f"post-grid:{found.case}", mode="repost", case=found.case, name=name)
    elif publications.look(tx, found, name):
        outbox.put(tx, by, "post-preview", key=preview_key(found.case), mode="repost", case=found.case)


def publish(tx: Tx, by: Person, case_id: int) -> None:
    """Publish what was looked at. Raise `Refused` if it was changed since; again, it is the same post."""
    post, channel = begin(tx, by, case_id), channels.current(tx)
    assert channel is not None
    if post.looked is None:
        raise Refused("post-look-first")
    publications.publish(tx, case_id, channel.chat, _state(tx, _case(tx, case_id)), by.id)
    _say(tx, channel.chat, case_id)


def take_back(tx: Tx, by: Person, case_id: int) -> None:
    """Take it out of the channel: a young post is deleted, an old one changed into a sentence."""
    del by
    post = publications.get(tx, case_id)
    if post is None or not publications.take_back(tx, case_id, corrected=False):
        raise Refused("post-not-there")
    assert post.chat is not None
    assert post.published_at is not None
    if tx.now - post.published_at < DELETABLE:
        outbox.put_chat(tx, post.chat, "channel-post", key=post_key(case_id), mode="delete", case=case_id)
    else:
        _say(tx, post.chat, case_id)


def refresh(tx: Tx, case_id: int) -> bool:
    """Bring the post up to date after something happened; return True if it was taken back: it is not confirmed now."""
    post = publications.get(tx, case_id)
    if post is None or post.state != "published" or post.chat is None:
        return False
    case = _case(tx, case_id)
    fell = not stands(case) and publications.take_back(tx, case_id, corrected=True)
    if fell or publications.tell(tx, case_id, _state(tx, case)):
        _say(tx, post.chat, case_id)
    return fell


def post_key(case_id: int) -> str:
    """Return our own name of the post in the channel."""
    return f"post:{case_id}"


def card_key(case_id: int) -> str:
    """Return our own name of the message on which a coordinator puts it together."""
    return f"publish:{case_id}"


def preview_key(case_id: int) -> str:
    """Return our own name of the preview."""
    return f"post-preview:{case_id}"


def _say(tx: Tx, chat: int, case_id: int) -> None:
    outbox.put_chat(tx, chat, "channel-post", key=post_key(case_id), mode="edit", case=case_id)


def _draw(tx: Tx, by: Person, post: Publication, what: str) -> None:
    key = f"draw-post:{by.id}:{what}:{post.case}:{post.picture}:{post.file}:{post.cells}:{tx.now:%H%M%S}"
    jobs.put(tx, "draw-post", key=key, case=post.case, what=what, person=by.id)


def _state(tx: Tx, case: Complaint) -> str:
    """Return in a line what a post tells: it is told anew when this is another one."""
    mended = sum(len(corrections.of(tx, one.id)) for one in checks.of_case(tx, case.id))
    again = rechecks.last_of_case(tx, case.id)
    said = voices.of(tx, case.id)
    return ":".join(
        str(part)
        for part in (
            case.stage, case.verdict, case.outcome, case.disputed_at, mended, again and again.says, len(said),
            len(readings.of_case(tx, case.id)),
            tx.value("SELECT count(*) FROM complaints WHERE joined_to = :case", case=case.id),
        )
    )  # fmt: skip


def _post(tx: Tx, case_id: int) -> Publication:
    post = publications.get(tx, case_id)
    assert post is not None
    return post


def _case(tx: Tx, case_id: int) -> Complaint:
    case = complaints.get(tx, case_id)
    if case is None:
        raise NotFound
    return case
