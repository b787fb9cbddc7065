"""The verbs of `zheli`: their words and options. What they do is imported when it is asked for: a start is quick."""

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    help="A citizens' environmental hotline on Telegram.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class What(StrEnum):
    """What can be exported."""

    COMPLAINTS = "complaints"
    READINGS = "readings"
    VOICES = "voices"
    LETTERS = "letters"
    HISTORY = "history"
    DIGEST = "digest"


class Format(StrEnum):
    """In which form."""

    CSV = "csv"
    JSON = "json"
    GEOJSON = "geojson"
    XLSX = "xlsx"


class Lang(StrEnum):
    """The languages of the line."""

    KK = "kk"
    RU = "ru"
    EN = "en"


class PackOf(StrEnum):
    """Of what an evidence pack is made."""

    CASE = "case"
    EPISODE = "episode"
    PLACE = "place"


def _day(text: str | None, option: str) -> date | None:
    """Read a local day; say how it is written if it is none."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise typer.BadParameter(f"{text} is not a day: write it as 2026-11-30.", param_hint=option) from None


@app.command()
def run() -> None:
    """Answer on Telegram until it is told to stop (Ctrl-C, SIGTERM)."""
    from handlers.console.serve import serve

    serve()


@app.command()
def demo(
    port: Annotated[int, typer.Option(min=0, max=65535, help="Where the page is; 0 for any free port.")] = 8090,
    data_dir: Annotated[Path, typer.Option(help="Where the demonstration keeps its data.")] = Path("data/demo"),
    fresh: Annotated[bool, typer.Option("--fresh", help="Begin anew: forget an earlier demonstration.")] = False,
) -> None:
    """Show the whole line on this machine: three phones in the browser, a sample town, no token needed."""
    from handlers.console.demo.stage import play

    play(port, data_dir, fresh=fresh)


@app.command()
def doctor() -> None:
    """Look whether everything is as it should be, and say it in plain words. Status 1 if something is not."""
    from handlers.console.doctor import examine

    raise typer.Exit(examine())


@app.command()
def backup(
    file: Annotated[Path, typer.Argument(help="Where to write; a file that is not there yet.")],
    to: Annotated[
        list[str] | None,
        typer.Option(help="Encrypt it (age) for this key: age1…, ssh-ed25519 …, or a file of them.", metavar="KEY"),
    ] = None,
) -> None:
    """Write the database and all evidence into one file, also while the hotline runs."""
    from bot import settings
    from handlers.console.backup import make

    typer.echo(make(settings.load(), file, to or ()))


@app.command()
def restore(
    file: Annotated[Path, typer.Argument(help="What `zheli backup` wrote.")],
    identity: Annotated[
        Path | None, typer.Option(help="The file with the secret key of an encrypted one.", metavar="KEYFILE")
    ] = None,
) -> None:
    """Put a backup in the place of the data. What is there now is moved aside for two weeks, and it is said where.

    Whoever asked to be forgotten since that backup was made stays forgotten.
    """
    from bot import settings
    from handlers.console.restore import put_back

    typer.echo(put_back(settings.load(), file, identity))


@app.command()
def export(
    what: Annotated[What, typer.Argument(help="Which table.")],
    *,
    form: Annotated[Format, typer.Option("--format", help="xlsx needs --out; digest has no geojson.")] = Format.CSV,
    out: Annotated[Path | None, typer.Option(help="Where to; else to the standard output.")] = None,
    since: Annotated[str | None, typer.Option(help="From this local day on.", metavar="2026-11-30")] = None,
    until: Annotated[str | None, typer.Option(help="To this local day, it too.", metavar="2026-12-31")] = None,
    area: Annotated[str | None, typer.Option(help="Of this area of the hotline's file alone.")] = None,
    kind: Annotated[str | None, typer.Option(help="Of this kind of problem alone.")] = None,
    public: Annotated[bool, typer.Option("--public", help="Without words; places to about 100 m.")] = False,
    week: Annotated[str, typer.Option(help="Of the digest; the last whole one if none is named.")] = "",
) -> None:
    """Write complaints, readings, voices, letters, histories or a week's digest as a table.

    Nobody's name, phone or Telegram is ever in it. Without --public it is for coordinators: exact places,
    and people's own words, in which they may have named themselves.
    """
    from handlers.console.export import Wish, write
    from storage.digest.exports import Cut

    cut = Cut(_day(since, "--since"), _day(until, "--until"), area, kind, public=public)
    if said := write(Wish(what.value, form.value, out, cut, week)):
        typer.echo(said)


@app.command()
def pack(
    number: Annotated[str, typer.Argument(help="Of which case.", metavar="GL-2026-0148")],
    *,
    out: Annotated[Path, typer.Option(help="Where to: a ZIP.")],
    scope: Annotated[
        PackOf, typer.Option("--of", help="The case, its episode, or all around its place.")
    ] = PackOf.CASE,
    lang: Annotated[Lang, typer.Option(help="In which language.")] = Lang.RU,
    originals: Annotated[bool, typer.Option("--originals", help="Originals of residents who agreed, too.")] = False,
    named: Annotated[bool, typer.Option("--named", help="Name the residents who agreed.")] = False,
) -> None:
    """Make the evidence pack of a case: document, photos, tables, letters, and the checksum of each file.

    However large it is, nothing is left out. Nobody is named who did not agree, and nobody at all without --named.
    """
    from handlers.console.pack import make

    typer.echo(make(number, out, scope.value, lang.value, originals=originals, named=named))


@app.command()
def replay(
    file: Annotated[Path, typer.Argument(help="A CSV in UTF-8: time, text, kind, intensity, district (or lat, lon).")],
) -> None:
    """Take in a file of reports, each once, however often it is replayed.

    A report of the last day is news: volunteers are called. What is older goes into the record only.
    """
    from handlers.console.replay import replay as take_in

    typer.echo(take_in(file))


@app.command()
def digest(
    week: Annotated[str, typer.Option(help="Of this week; the last whole one by itself.", metavar="2026-W47")] = "",
    month: Annotated[str, typer.Option(help="Of this month instead.", metavar="2026-11")] = "",
    half: Annotated[str, typer.Option(help="Of this half of a year instead.", metavar="2026-H2")] = "",
    lang: Annotated[Lang, typer.Option(help="In which language.")] = Lang.EN,
) -> None:
    """Print a digest of a week, a month or six months, as coordinators have it in the chat."""
    from handlers.console.digest import text

    typer.echo(text(month or half or week, lang.value))


@app.command()
def coordinators(
    remove: Annotated[int | None, typer.Option(help="Take the role from this one; their cases become free.")] = None,
) -> None:
    """Show who coordinates which regions, or take the role from somebody."""
    from handlers.console import coordinators as console

    typer.echo(console.listed() if remove is None else console.remove(remove))


@app.command()
def inbox(
    retry: Annotated[int | None, typer.Option(help="Carry out this update once more.", metavar="ID")] = None,
    everything: Annotated[bool, typer.Option("--all", help="Carry out every one once more.")] = False,
) -> None:
    """Show the updates that failed, or have the running hotline carry them out once more."""
    from handlers.console.failures import failed_updates

    typer.echo(failed_updates(retry, everything=everything))


@app.command()
def outbox(
    retry: Annotated[int | None, typer.Option(help="Send this message once more.", metavar="ID")] = None,
) -> None:
    """Show the messages that could not be sent, or have the running hotline send one once more."""
    from handlers.console.failures import unsent_messages

    typer.echo(unsent_messages(retry))
