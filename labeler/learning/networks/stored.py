"""Networks that can be built again from a file: their weights, and how they are built."""

from dataclasses import asdict
from typing import Any, ClassVar, Self

from torch import Tensor, nn

from labeler.learning.networks.encoders import AnyEncoder


class StoredNetwork(nn.Module):
    """A network whose whole structure follows from `config`, a frozen dataclass of plain values."""

    FORMAT: ClassVar[str]
    """Names the kind of network in its files."""
    config: Any

    @classmethod
    def built(cls, config: dict[str, Any]) -> Self:
        """Return a network with fresh weights; raises TypeError or ValueError for a foreign config."""
        raise NotImplementedError

    def own_encoder(self) -> AnyEncoder:
        """Return its encoder, of the kind a detector has; raises LabelerError where it has none."""
        raise NotImplementedError

    def stored_state(self) -> dict[str, Tensor]:
        """Return what a file of its weights holds; the rest comes with what it is built from."""
        state: dict[str, Tensor] = self.state_dict()
        return state

    def described(self) -> dict[str, Any]:
        """Return the config as `built` takes it, fit for JSON."""
        return asdict(self.config)
