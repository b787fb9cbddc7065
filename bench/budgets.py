"""The budgets (DESIGN §7) as a table, and what was measured against them."""

from collections.abc import Callable
from dataclasses import dataclass
from operator import ge, lt


@dataclass(frozen=True, slots=True)
class Budget:
    """One line of the table. `unit` «×» is a ratio to something measured beside it in the same run."""

    what: str
    holds: Callable[[float, float], bool]
    bound: float
    unit: str

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

    @property
    def kept(self) -> bool:
        """Whether the budget is kept."""
        return self.budget.holds(self.value, self.budget.bound)


BUDGETS = {
    "stock": Budget("a bare stock PTB echo bot, 50 people at once", ge, 0, "echoes/s"),
    "complaints": Budget("whole complaints, updates/s against a stock PTB echo bot's", ge, 1.5, "×"),
    "cpu": Budget("CPU of a whole complaint (six updates)", lt, 8, "ms"),
    "far": Budget("the same, API of 50 ms, 200 residents at once", ge, 30, "×"),
    "reached": Budget("… complaints that did not reach a volunteer", lt, 1, "of them"),
    "press-p50": Budget("answer to a press at 50 updates/s, half of them", lt, 100, "ms"),
    "press-p99": Budget("… 99 of 100", lt, 100, "ms"),
    "memory": Budget("memory under the load of 200 residents (peak RSS)", lt, 150, "MB"),
    "growth": Budget("… growth over the second half of that load", lt, 10, "%"),
    "start": Budget("start to first getUpdates", lt, 1000, "ms"),
    "choosing": Budget("choosing whom to call among 10,000 volunteers", lt, 10, "ms"),
    "photo": Budget("a 12-megapixel photo, upright, stripped, small", lt, 120, "ms"),
    "digest": Budget("weekly digest over 1,000,000 complaints", lt, 5000, "ms"),
    "episodes": Budget("search for an episode among 1,000,000 complaints", lt, 10, "ms"),
}
