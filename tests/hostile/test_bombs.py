"""Somebody sends pictures that fill the memory or take minutes: the line neither grows nor waits."""

import asyncio
import os
import time
from pathlib import Path

import psutil
import pytest

from bot.adapters import limits, opener_process
from bot.adapters.opener import Opener, read
from bot.hotline import Hotline
from bot.playground.person import Person
from storage.engine import jobs
from storage.engine.jobs import Job
from tests.adapters.pictures import quarters, written
from tests.given import Given
from tests.hostile import bombs
from tests.stories.hands import until

MAY_GROW = 40_000_000
"""Bytes that the line itself may grow by while a bomb is opened beside it: none of its pixels."""

BOMBS = {
    "PNG, 79 megapixels": bombs.png,
    "PNG, 79 megapixels, transparent": lambda: bombs.png("RGBA"),
    "WebP, 79 megapixels": lambda: bombs.webp(16_000, 4_950),
    "HEIC, 9 megapixels": lambda: bombs.heic(3_000),
    "AVIF, 36 megapixels": lambda: bombs.avif(6_000),
    "TIFF, 64 megapixels": lambda: bombs.tiff(8_000),
    "JPEG of 90 scans": lambda: bombs.many_scans(80),
}


def _laid(folder: Path, data: bytes, name: str = "original") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("name", BOMBS)
async def test_a_bomb_costs_the_line_no_memory_and_ends_in_time(name: str, opener: Opener, tmp_path: Path) -> None:
    path, line = _laid(tmp_path, BOMBS[name]()), psutil.Process()
    await opener.open(_laid(tmp_path, written(quarters()), "first"))
    before, began = line.memory_info().rss, time.monotonic()

    found = await opener.open(path)

    assert time.monotonic() - began < limits.OPENING.wall_s + 5
    assert line.memory_info().rss - before < MAY_GROW
    assert found.broken in (None, "photo-too-big")
    assert len(found.jpeg) < limits.OPENING.output


async def test_four_bombs_at_once_are_opened_one_after_the_other(opener: Opener, tmp_path: Path) -> None:
    path, line = _laid(tmp_path, bombs.png("RGBA", 6_000)), psutil.Process()
    most = 0

    async def watch() -> None:
        nonlocal most
        while True:
            children = [one for child in line.children() for one in child.children()]
            most = max(most, len(children))
            await asyncio.sleep(0.01)

    watching = asyncio.create_task(watch())
    await asyncio.gather(*(opener.open(path) for _ in range(4)))
    watching.cancel()
    assert most <= 1


@pytest.mark.parametrize("scans", [200, 700])
async def test_a_jpeg_of_hundreds_of_scans_is_refused_by_its_header(scans: int, opener: Opener, tmp_path: Path) -> None:
    data = bombs.many_scans(scans, side=2_000)
    found = await opener.open(_laid(tmp_path, data))
    assert found.broken == "photo-too-big"
    assert "scans" in found.reason


async def test_a_process_that_was_killed_costs_no_picture(opener: Opener, tmp_path: Path) -> None:
    good = _laid(tmp_path, written(quarters()))
    assert (await opener.open(good)).broken is None
    assert opener._process is not None
    os.kill(opener._process.pid, 9)
    assert (await opener.open(good)).broken is None


def test_a_picture_that_takes_too_long_is_given_up_and_its_process_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    short = limits.Limits(memory=768 * limits.MB, cpu_s=1, wall_s=30, output=12 * limits.MB)
    monkeypatch.setattr(opener_process, "OPENING", short)
    slow = _laid(tmp_path, bombs.many_scans(80, side=6_000))
    content, died = opener_process._apart(str(slow))
    assert content == b"" or b'"broken"' in content  # the kernel ended it, or the decoder gave up before that
    assert content or "status -" in died


def test_a_picture_larger_than_the_memory_it_may_have_is_too_big_and_not_an_accident(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opener_process, "OPENING", limits.Limits(limits.LEAST, 60, 60, limits.OPENING.output))
    content, died = opener_process._apart(str(_laid(tmp_path, bombs.png("RGBA"))))
    assert died or b"photo-too-big" in content


def test_what_a_taken_over_decoder_says_is_never_believed() -> None:
    nonsense = (b'{"taken_at": 5, "point": null}\nx', b'{"taken_at": null, "point": "x"}\n\xff\xd8\xff')
    for said in (b"", b"{}\n", b"[]\n", *nonsense):
        assert read(said).broken == "photo-broken"
    assert read(b'{"broken": "<script>"}\n').broken == "photo-broken"


async def test_the_process_that_opens_pictures_knows_no_token(opener: Opener, tmp_path: Path) -> None:
    await opener.open(_laid(tmp_path, written(quarters())))
    assert opener._process is not None
    assert not [name for name in psutil.Process(opener._process.pid).environ() if name.startswith("ZHELI")]


async def test_while_bombs_are_opened_people_are_answered_and_the_originals_stay(
    apart: None, resident: Person, given: Given, hotline: Hotline
) -> None:
    data = bombs.png("RGBA")
    stranger = await given.person("Mallory")
    for number in range(3):
        await stranger.sends_file(data + b"\0" * number, f"{number}.png", "image/png")
    await resident.says("/help")
    await resident.sees("What you can do", timeout=3)
    await until(given, "SELECT count(*) AS n FROM files WHERE state <> 'waiting'", seconds=60, n=3)
    for row in await given.rows("SELECT * FROM files"):
        assert (hotline.settings.files_dir / row["path"]).stat().st_size >= len(data)


async def test_pictures_that_take_for_ever_do_not_stop_a_letter(
    resident: Person, given: Given, hotline: Hotline, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = asyncio.Event()

    async def for_ever(_: Opener, path: Path) -> None:
        await held.wait()

    monkeypatch.setattr(Opener, "open", for_ever)
    for number in range(8):
        await resident.sends_photo(written(quarters(100 + number, 80)))
    done: list[int] = []

    async def printed(job: Job) -> None:
        done.append(job.id)

    hotline.worker.jobs = {**hotline.worker.jobs, "print-letter": printed}
    await hotline.store.ask(jobs.put, "print-letter", referral=1, person=1)
    await until(given, "SELECT * FROM jobs WHERE kind = 'print-letter'", state="done")
    assert done
    held.set()
