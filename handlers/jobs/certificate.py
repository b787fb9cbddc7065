"""The job that makes a month's certificate and sends it to its volunteer, and to nobody else.

It goes as a picture: every phone shows it at once, and it can be sent on. Who needs paper asks for the PDF below it.
It is made in memory, in a process apart: a name does not lie about in a folder.
"""

from typing import Any

from bot.adapters.apart import apart
from bot.adapters.telegram import Telegram, Upload
from bot.domain.catalogue.catalogue import Catalogue
from bot.i18n import Words, words
from bot.services.volunteers import thanks
from bot.services.volunteers.thanks import Certificate
from handlers import buttons
from storage.engine.jobs import Job
from storage.store import Store

FORMS = {
    "png": ("sendPhoto", "photo", "image/png"),
    "pdf": ("sendDocument", "document", "application/pdf"),
}
"""How each form is sent: the method, its parameter, the type of the file."""


async def send(store: Store, telegram: Telegram, job: Job) -> None:
    """Make the certificate of `person` for `month` as `form`, and send it. Nothing for somebody forgotten."""
    form = job.args.get("form", "png")
    found = await store.read(thanks.of, job.args["person"], job.args["month"])
    if found is None:
        return
    said = words(found.person.lang or found.person.guess)
    file = await apart(draw, written(found, said, store.rules.catalogue), form)
    method, what, mime = FORMS[form]
    params: dict[str, Any] = {
        "chat_id": found.person.telegram_id,
        "caption": said("certificate-caption", month=said.month(found.month.first)),
        "parse_mode": "HTML",
    }
    if form == "png":
        key = {"text": said.plain("certificate-print"), "callback_data": buttons.make("thanks:print", found.month)}
        params["reply_markup"] = {"inline_keyboard": [[key]]}
    await telegram.call(method, params, {what: Upload(f"{found.month}.{form}", file, mime)})


def draw(data: dict[str, Any], form: str) -> bytes:
    """Return the certificate as PNG or PDF."""
    from bot.adapters import typeset  # only in the drawing process

    return typeset.pdf("certificate", data) if form == "pdf" else typeset.png("certificate", data)


def written(found: Certificate, said: Words, catalogue: Catalogue) -> dict[str, Any]:
    """Put a certificate into one reader's words; what is not worth telling (no way, nothing confirmed) is left out."""
    work, month = found.work, said.month(found.month.first)
    rows = [[said.plain("certificate-checks", n=work.checks), said.number(work.checks, 0)]]
    if kilometres := round(work.metres / 1000):
        rows.append([said.plain("certificate-way", n=kilometres), said.number(kilometres, 0)])
    if work.confirmed:
        rows.append([said.plain("certificate-confirmed", n=work.confirmed), said.number(work.confirmed, 0)])
    return {
        "lang": said.lang,
        "hotline": said.of(catalogue.name),
        "title": said.plain("certificate-title"),
        "month": said.plain("certificate-so-far", month=month) if found.so_far else month,
        "to": said.plain("certificate-to"),
        "name": found.name,
        "did": said.plain("certificate-did"),
        "rows": rows,
        "thanks": said.plain("certificate-thanks"),
        "sign": _signs(said, catalogue, found.area),
        "stamp": said.plain("certificate-stamp"),
        "foot": said.plain("certificate-foot"),
    }


def _signs(said: Words, catalogue: Catalogue, area: str | None) -> str:
    """Return what stands below the line for the signature: who signs, where the hotline's file says so."""
    organisation = catalogue.organisation(area)
    if organisation is None:
        return said.plain("certificate-sign")
    return f"{said.of(organisation.name)}: {said.of(organisation.head)}"
