"""`zheli run` as a program of its own: it starts or says why not, and stops tidily."""

import asyncio
import signal

from bot.playground import app
from bot.playground.town import Town
from tests.console.conftest import Zheli


async def test_the_line_answers_and_stops_tidily_when_it_is_told_to(zheli: Zheli, world: Town) -> None:
    running = await zheli.begins("run")
    aliya = world.person("Aliya", language_code="kk")
    await aliya.says("/start")
    await aliya.sees("Тілді таңдаңыз", timeout=20)
    running.send_signal(signal.SIGTERM)
    _, err = await asyncio.wait_for(running.communicate(), 20)
    assert running.returncode == 0, err.decode()
    assert "Traceback" not in err.decode()


async def test_a_second_hotline_on_the_same_data_refuses_with_one_line(zheli: Zheli, world: Town) -> None:
    await zheli.begins("run")
    aliya = world.person("Aliya", language_code="kk")
    await aliya.says("/start")
    await aliya.sees("Тілді таңдаңыз", timeout=20)

    second = await zheli("run")

    assert second.status == 1
    lines = [line for line in second.err.splitlines() if " INFO " not in line]
    assert len(lines) == 1
    assert lines[0].startswith("Another hotline is running on ")


async def test_without_a_token_one_line_says_what_to_do(zheli: Zheli) -> None:
    done = await zheli("run", ZHELI_BOT_TOKEN="")
    assert done.status == 1
    assert done.err.splitlines() == [
        "ZHELI_BOT_TOKEN is not set: ask @BotFather for a token, or try `make demo` without one."
    ]


async def test_every_bad_setting_is_named_in_a_line_of_its_own(zheli: Zheli) -> None:
    done = await zheli("run", ZHELI_TIMEZONE="Asia/Kyzylorda", ZHELI_WEB_PORT="many")
    assert done.status == 1
    assert [line.split(":")[0] for line in done.err.splitlines()] == ["ZHELI_TIMEZONE", "ZHELI_WEB_PORT"]


async def test_a_hotline_that_is_not_there_is_named_without_a_traceback(zheli: Zheli) -> None:
    done = await zheli("run", ZHELI_HOTLINE="atlantis.toml")
    assert done.status == 1
    assert "atlantis.toml" in done.err
    assert "Traceback" not in done.err


async def test_a_port_that_is_taken_is_named_with_the_setting_to_change(zheli: Zheli, server) -> None:
    done = await zheli("run", ZHELI_WEB_PORT=str(server.port))
    assert done.status == 1
    assert f"127.0.0.1:{server.port} cannot be listened on" in done.err
    assert "Traceback" not in done.err


async def test_the_log_never_holds_the_token_or_what_people_wrote(zheli: Zheli) -> None:
    world = Town(token="4242424:" + "s3cret-" * 5)
    server = await app.start(world)
    try:
        running = await zheli.begins(
            "run", ZHELI_LOG_LEVEL="DEBUG", ZHELI_BOT_TOKEN=world.token, ZHELI_BOT_API_URL=server.url
        )
        aliya = world.person("Aliya Nurlanova", language_code="kk")
        await aliya.says("/start")
        await aliya.sees("Тілді таңдаңыз", timeout=20)
        await aliya.says("My neighbour burns tyres at night")
        running.send_signal(signal.SIGTERM)
        _, err = await asyncio.wait_for(running.communicate(), 20)
    finally:
        await server.stop()
    log = err.decode()
    assert " INFO " in log
    for secret in (world.token, "s3cret", "Nurlanova", "neighbour burns"):
        assert secret not in log
