"""`python -m bot.playground` says where it is, serves, and goes when it is told to."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

from bot.playground.clock import Clock
from bot.playground.world import TOKEN


def test_the_playground_runs_as_a_process_of_its_own(tmp_path: Path) -> None:
    clock = tmp_path / "clock"
    command = [sys.executable, "-m", "bot.playground", "--port", "0", "--clock-file", str(clock)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        word, url = process.stdout.readline().split()
        try:
            with urllib.request.urlopen(f"{url}/bot{TOKEN}/getMe") as answer:
                me = json.load(answer)
            move = urllib.request.Request(f"{url}/play/clock", b'{"seconds": 600}')
            with urllib.request.urlopen(move) as answer:
                assert answer.status == 200
        finally:
            process.send_signal(signal.SIGTERM)
    assert word == "playground"
    assert me["result"]["is_bot"] is True
    assert process.returncode == 0
    assert float(clock.read_text()) == 600


def test_the_clocks_offset_outlives_the_process(tmp_path: Path) -> None:
    Clock(file=tmp_path / "clock").forward(3600)
    assert Clock(file=tmp_path / "clock").offset_s == 3600
