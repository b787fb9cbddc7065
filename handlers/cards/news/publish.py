"""A post for the channel put together: its picture, what is blurred, a look at it exactly as it will stand there."""

from bot.domain.news import blurring
from bot.engine.message import Button, Media, Message
from bot.i18n import words as language
from bot.services.news import publishing
from handlers import buttons
from handlers.cards.news import channel_post
from handlers.cards.view import Card, View
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.evidence import files
from storage.folders import beside
from storage.news import channels, publications
from storage.news.publications import Publication

Rows = list[tuple[Button, ...]]


def publish(view: View) -> Message | None:
    """Show how far the post is; `asks` «photo»: which one; `drawing`: it comes below."""
    case, found, channel = _of(view)
    if case is None or found is None or channel is None:
        return None
    if view.args.get("asks") == "photo":
        return _photos(view, case)
    words = view.words
    lines: list[str] = [words("post-card", number=case.number, title=channel.title, lang=channel.lang)]
    lines += ["", words("post-state", state=found.state), words("post-picture", picture=_picture(view, found))]
    if found.cells:
        lines.append(words("post-blurred", cells=found.cells))
    lines += ["", words("post-nobody")]
    if view.args.get("drawing"):
        lines += ["", words("post-drawing")]
    rows: Rows = []
    pictures = [view.button("post-map", "post:map", case.id)] if case.point is not None else []
    if kept := len(publishing.photos(view.tx, case)):
        pictures.append(view.button("post-photos", "post:photos", case.id, n=kept))
    rows.append(tuple(pictures))
    if found.picture == "photo":
        rows.append((view.button("post-blur", "post:blur", case.id),))
    rows.append((view.button("post-look", "post:look", case.id),))
    if found.state == "published":
        rows.append((view.button("post-take-back", "post:back", case.id),))
    rows.append((view.button("question-back", "case:open", case.id),))
    return Message("\n".join(lines), tuple(row for row in rows if row))


def grid(view: View) -> Message | None:
    """Show the photo with its grid (`name`, a drawn picture) and a button for each cell."""
    case, found, _ = _of(view)
    if case is None or found is None or found.picture != "photo":
        return None
    chosen = set(found.cells.split())
    columns, _rows = blurring.size(upright=found.upright)
    cells = [blurring.name(cell) for cell in blurring.every(upright=found.upright)]
    keys = [
        Button(f"▓ {name}" if name in chosen else name, buttons.make("post:cell", case.id, number))
        for number, name in enumerate(cells)
    ]
    rows: Rows = [tuple(keys[at : at + columns]) for at in range(0, len(keys), columns)]
    rows.append((view.button("post-look", "post:look", case.id),))
    path = beside(view.tx, "drawn", view.args["name"]) if "name" in view.args else None
    media = (Media("photo", content=path),) if path is not None and path.is_file() else ()
    return Message(view.words("post-grid", number=case.number, cells=found.cells or "–"), tuple(rows), media)


def preview(view: View) -> Message | None:
    """Show the post exactly as it will stand in the channel, with «Publish» below it."""
    case, found, channel = _of(view)
    if case is None or found is None or channel is None or found.looked is None:
        return None
    own = View(view.tx, language(channel.lang), None, {})
    rows = (
        (view.button("post-publish", "post:publish", case.id),),
        (view.button("post-change", "post:open", case.id),),
    )
    return Message(channel_post.text(own, case), rows, channel_post.picture(view, found.looked), captioned=True)


def _photos(view: View, case: Complaint) -> Message:
    """Ask which photo, with the photos above; whose kind of photo each is stands on its button."""
    kept = publishing.photos(view.tx, case)
    media = tuple(
        Media("photo", content=path)
        for one in kept
        if (path := beside(view.tx, "files", str(one.shown_path))).is_file()
    )
    keys = [
        view.button("post-photo", "post:photo", case.id, one.id, n=n, by="volunteer" if one.check_id else "resident")
        for n, one in enumerate(kept, 1)
    ]
    rows: Rows = [tuple(keys[at : at + 2]) for at in range(0, len(keys), 2)]
    rows.append((view.button("question-back", "post:open", case.id),))
    return Message(view.words("post-which-photo", number=case.number), tuple(rows), media)


def _picture(view: View, found: Publication) -> str:
    file = files.get(view.tx, found.file) if found.file is not None else None
    by = "none" if file is None else "volunteer" if file.check_id is not None else "resident"
    return view.words.plain("post-picture-name", picture=found.picture, by=by)


def _of(view: View) -> tuple[Complaint | None, Publication | None, channels.Channel | None]:
    tx, case = view.tx, view.args["case"]
    return complaints.get(tx, case), publications.get(tx, case), channels.current(tx)


CARDS: dict[str, Card] = {"publish": publish, "post-grid": grid, "post-preview": preview}
