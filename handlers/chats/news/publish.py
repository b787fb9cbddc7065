"""«Publish» under a confirmed case: picture, blur, a look, and only then into the channel."""

from bot.services.news import publishing
from handlers.context import Context


async def open_(context: Context, case_id: int) -> None:
    """«Publish», under a case."""
    await context.ask(publishing.begin, case_id)
    _show(context, case_id, "repost")


async def take_map(context: Context, case_id: int) -> None:
    """«Map»."""
    await context.ask(publishing.take_map, case_id)
    _show(context, case_id)


async def photos(context: Context, case_id: int) -> None:
    """«Photo»: which."""
    await context.ask(publishing.begin, case_id)
    context.say("publish", key=publishing.card_key(case_id), mode="repost", case=case_id, asks="photo")


async def photo(context: Context, case_id: int, file_id: int) -> None:
    """A photo was chosen."""
    await context.ask(publishing.take_photo, case_id, file_id)
    _show(context, case_id)


async def blur(context: Context, case_id: int) -> None:
    """«Blur»: the photo with its grid comes below."""
    await context.ask(publishing.grid, case_id)
    context.toast("post-drawing")


async def cell(context: Context, case_id: int, number: int) -> None:
    """A cell was tapped."""
    await context.ask(publishing.turn, case_id, number)
    context.say("post-grid", key=f"post-grid:{case_id}", mode="edit", case=case_id)


async def look(context: Context, case_id: int) -> None:
    """«Look at it»."""
    await context.ask(publishing.look, case_id)
    context.toast("post-drawing")


async def publish(context: Context, case_id: int) -> None:
    """«Publish», under the preview."""
    await context.ask(publishing.publish, case_id)
    context.toast("post-published")
    context.say("post-preview", key=publishing.preview_key(case_id), mode="delete", case=case_id)
    _show(context, case_id, "repost")


async def back(context: Context, case_id: int) -> None:
    """«Take it out of the channel»."""
    await context.ask(publishing.take_back, case_id)
    context.toast("post-is-back")
    _show(context, case_id)


def _show(context: Context, case_id: int, mode: str = "edit") -> None:
    context.say(
        "publish", key=publishing.card_key(case_id), mode="repost" if mode == "repost" else "edit", case=case_id
    )
