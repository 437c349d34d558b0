"""Selection metric: score the averaged network now and then while it trains, keep the best."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Generic

from labeler.learning.training.phase import NetworkT


@dataclass(slots=True)
class Validation(Generic[NetworkT]):
    """When to score, and the best score so far."""

    score: Callable[[NetworkT], float]
    """The selection metric of a network in evaluation mode; higher is better. It must not change the network."""
    times: int = 4
    """How often within the budget; the last time at its end."""
    best: float = -math.inf
    done: int = field(default=0, init=False)

    def is_due(self, fraction: float) -> bool:
        """Tell whether another share of the budget has passed since the last time."""
        return int(fraction * self.times) > self.done

    def judge(self, network: NetworkT, fraction: float) -> tuple[float, bool]:
        """Return the score of a network and whether it is the best so far."""
        self.done = int(fraction * self.times)
        score = self.score(network)
        is_best = score > self.best
        self.best = max(self.best, score)
        return score, is_best

    def state(self) -> dict[str, Any]:
        """Return what resuming needs."""
        return {"best": self.best, "done": self.done}

    def restore(self, state: dict[str, Any]) -> None:
        """Go on from an earlier state."""
        self.best, self.done = float(state["best"]), int(state["done"])
