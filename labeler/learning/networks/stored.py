"""Networks that can be built again from a file: their weights, and how they are built."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, ClassVar, Self, TypeVar

from torch import Tensor, nn

from labeler.learning.networks.encoders import AnyEncoder

Value = TypeVar("Value")


class StoredNetwork(nn.Module):
    """A network whose whole structure follows from `config`, a frozen dataclass of plain values."""

    FORMAT: ClassVar[str]
    """Names the kind of network in its files."""
    RENAMED: ClassVar[Mapping[str, str]] = {}
    """What fields of the config, and the modules they choose, were called in older files: old to new."""
    config: Any

    @classmethod
    def built(cls, config: dict[str, Any]) -> Self:
        """Return a network with fresh weights; raises TypeError or ValueError for a foreign config."""
        raise NotImplementedError

    @classmethod
    def with_new_names(cls, stored: Mapping[str, Value]) -> dict[str, Value]:
        """Return a config or a state_dict, of whatever version of this program, under the names of this one."""
        parts = {name: name.partition(".") for name in stored}
        return {
            cls.RENAMED.get(first, first) + dot + rest: stored[name]
            for name, (first, dot, rest) in parts.items()
        }

    def own_encoder(self) -> AnyEncoder:
        """Return its encoder, of the kind a detector has; raises LabelerError where it has none."""
        raise NotImplementedError

    def let_encoder_learn(self) -> None:
        """Make an encoder that stays as it came one that is trained and stored with the rest."""

    def stored_state(self) -> dict[str, Tensor]:
        """Return what a file of its weights holds; the rest comes with what it is built from."""
        state: dict[str, Tensor] = self.state_dict()
        return state

    def described(self) -> dict[str, Any]:
        """Return the config as `built` takes it, fit for JSON: without the files in it."""
        values = asdict(self.config)
        return {name: value for name, value in values.items() if not isinstance(value, bytes)}

    def files(self) -> dict[str, bytes]:
        """Return the rest of the config: files that the network is built from, by field."""
        values = asdict(self.config)
        return {name: value for name, value in values.items() if isinstance(value, bytes) and value}
