"""The budgets (DESIGN §7) as a table, and what was measured against them."""

from collections.abc import Callable
from dataclasses import dataclass
from operator import ge, lt


@dataclass(frozen=True, slots=True)
class Budget:
    """One line of the table. `unit` «×» is a ratio to something measured beside it in the same run.

    `slower`: on a machine of half the pace the value is doubled (1), halved (-1) or the same (0).
    """

    what: str
    holds: Callable[[float, float], bool]
    bound: float
    unit: str
    slower: int = 0

    @property
    def wanted(self) -> str:
        """The budget as people read it."""
        return f"{'≥' if self.holds is ge else '<'} {self.bound:g} {self.unit}"


@dataclass(frozen=True, slots=True)
class Measured:
    """What came out. `beside`: what it was compared with, or how it was spread, in words."""

    name: str
    value: float
    beside: str = ""

    @property
    def budget(self) -> Budget:
        """The line it belongs to."""
        return BUDGETS[self.name]

    def kept(self, pace: float = 1.0) -> bool:
        """Whether the budget is kept; with a `pace` below 1: whether it would be on the machine that it is for."""
        return self.budget.holds(self.value * pace**self.budget.slower, self.budget.bound)


REFERENCE = 829
"""What the stock echo bot did (updates/s) on the machine that the budgets in ms are for."""

BUDGETS = {
    "pace": Budget("pace of this machine, now, against the one that the budgets in ms are for", ge, 0, "×"),
    "complaints": Budget("whole complaints, updates/s against a stock PTB echo bot's", ge, 1.5, "×"),
    "cpu": Budget("CPU of a whole complaint (six updates)", lt, 8, "ms", slower=1),
    "far": Budget("the same, API of 50 ms, 200 residents at once", ge, 30, "×", slower=-1),
    "reached": Budget("… complaints that did not reach a volunteer", lt, 1, "of them"),
    "press-p50": Budget("answer to a press at 50 updates/s, half of them", lt, 100, "ms", slower=1),
    "press-p99": Budget("… 99 of 100", lt, 100, "ms", slower=1),
    "memory": Budget("memory under the load of 200 residents (peak RSS)", lt, 150, "MB"),
    "growth": Budget("… growth over the second half of that load", lt, 10, "%"),
    "start": Budget("start to first getUpdates", lt, 1000, "ms", slower=1),
    "choosing": Budget("choosing whom to call among 10,000 volunteers", lt, 10, "ms", slower=1),
    "photo": Budget("a 12-megapixel photo, upright, stripped, small", lt, 120, "ms", slower=1),
    "digest": Budget("weekly digest over 1,000,000 complaints", lt, 5000, "ms", slower=1),
    "episodes": Budget("search for an episode among 1,000,000 complaints", lt, 10, "ms", slower=1),
}
