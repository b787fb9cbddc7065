"""What a process apart may take: memory, processor, time, output. Set from inside it, before anything else is done."""

import resource
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

MB = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that one piece of work may take.

    `memory`: bytes of address space. `cpu_s`: seconds of the processor. `wall_s`: seconds on the clock, kept by whoever
    waits. `output`: bytes of a file, and of what is handed back. `half`: at most half of what is free.
    """

    memory: int
    cpu_s: int
    wall_s: float
    output: int
    half: bool = False


OPENING = Limits(memory=768 * MB, cpu_s=12, wall_s=25.0, output=12 * MB, half=True)
"""A stranger's picture: 80 megapixels are 320 MB to Pillow, a second and a half of a small server. Our own guess."""

DRAWING = Limits(memory=4096 * MB, cpu_s=300, wall_s=600.0, output=400 * MB)
"""What we draw and print ourselves: a pack of sixty cases. Libraries of numbers reserve more than they use."""

LEAST = 256 * MB
"""Of memory, below which not even a usual photo can be opened."""

VICTIM = "900"
"""Who goes first when the machine has no memory left: this process, long before the line itself."""


def keep_to(limits: Limits) -> None:
    """Hold this process to its limits for good."""
    with suppress(OSError):  # another system, or one that does not let us
        Path("/proc/self/oom_score_adj").write_text(VICTIM, "ascii")
    for what, most in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_AS, _memory(limits)),
        (resource.RLIMIT_CPU, limits.cpu_s),
        (resource.RLIMIT_FSIZE, limits.output),
    ):
        with suppress(ValueError, OSError):  # somebody set a lower one already
            resource.setrlimit(what, (most, most))


def _memory(limits: Limits) -> int:
    half = _half_of_what_is_free() if limits.half else None
    return limits.memory if half is None else max(LEAST, min(limits.memory, half))


def _half_of_what_is_free() -> int | None:
    """Return half the bytes that the machine could give now, None where nobody says."""
    with suppress(OSError, ValueError):
        for line in Path("/proc/meminfo").read_text("ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024 // 2
    return None
