"""What a setting is: its type, its default, how it is called, and what values it may take."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, Protocol, Self, TypeAlias, TypeGuard, TypeVar, overload

Value: TypeAlias = bool | int | float | str
"""What stands in the file of settings."""
T = TypeVar("T")
"""What the program works with."""

_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_LONGEST_TEXT = 4000


def is_plain(value: object) -> TypeGuard[str]:
    """Tell whether a value is text as people type it: not endless, without control characters."""
    is_text = isinstance(value, str) and len(value) <= _LONGEST_TEXT
    return is_text and not _UNSEEN.search(str(value))


class SettingValues(Protocol):
    """Where the values of settings are kept."""

    def get(self, key: str) -> Value:
        """Return the value that is kept for a setting, else its default."""

    def set(self, key: str, value: Value) -> None:
        """Keep a value."""


@dataclass
class Setting(Generic[T]):
    """One setting, declared as an attribute of a table; its key is the name of the attribute.

    Where values are kept, the attribute is the value, of the type that the program works with.
    """

    group: str
    caption: str
    default: Value
    note: str = ""
    """What the caption does not say."""
    once: tuple[str, ...] = field(default=(), kw_only=True)
    """Its keys in older versions: what is kept under them is read on."""
    meant: Mapping[Value, Value] = field(default_factory=dict, kw_only=True)
    """What values that it had in older versions are called now."""
    key: str = field(default="", init=False)

    def __set_name__(self, owner: type, name: str) -> None:
        self.key = name

    @overload
    def __get__(self, kept: None, owner: type) -> Self: ...
    @overload
    def __get__(self, kept: SettingValues, owner: type) -> T: ...
    def __get__(self, kept: SettingValues | None, owner: type) -> Self | T:
        return self if kept is None else self.read(kept.get(self.key))

    def __set__(self, kept: SettingValues, value: Value) -> None:
        kept.set(self.key, value)

    def accepts(self, value: object) -> bool:
        """Tell whether a value, perhaps from a file that was edited by hand, fits this setting."""
        raise NotImplementedError

    def read(self, value: Value) -> T:
        """Return a value that is accepted as what the program works with."""
        raise NotImplementedError

    def of_now(self, value: object) -> object:
        """Return what a value from a file is called now; one that was never any stays as it is."""
        return self.meant.get(value, value) if isinstance(value, bool | int | str) else value

    @property
    def values(self) -> str:
        """What it may be, in words."""
        raise NotImplementedError


class OnOff(Setting[bool]):
    """Something that is done or not."""

    values = "true, false"

    def accepts(self, value: object) -> bool:
        return isinstance(value, bool)

    def read(self, value: Value) -> bool:
        return bool(value)


@dataclass
class Number(Setting[float]):
    """A number between two others."""

    low: float = field(kw_only=True)
    high: float = field(kw_only=True)

    @property
    def values(self) -> str:
        return f"a number from {self.low:g} to {self.high:g}"

    def accepts(self, value: object) -> bool:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return False
        return self.low <= value <= self.high

    def read(self, value: Value) -> float:
        return float(value)


@dataclass
class WholeNumber(Setting[int]):
    """A whole number between two others."""

    low: int = field(kw_only=True)
    high: int = field(kw_only=True)

    @property
    def values(self) -> str:
        return f"a whole number from {self.low} to {self.high}"

    def accepts(self, value: object) -> bool:
        if isinstance(value, bool) or not isinstance(value, int):
            return False
        return self.low <= value <= self.high

    def read(self, value: Value) -> int:
        return int(value)


@dataclass
class Choice(Setting[str]):
    """One of a few words."""

    choices: tuple[str, ...] = field(kw_only=True)

    @property
    def values(self) -> str:
        return ", ".join(self.choices)

    def accepts(self, value: object) -> bool:
        return value in self.choices

    def read(self, value: Value) -> str:
        return str(value)


class Text(Setting[str]):
    """What somebody types, without the space at its ends."""

    values = "text"

    def accepts(self, value: object) -> bool:
        return is_plain(value)

    def read(self, value: Value) -> str:
        return str(value).strip()


class Folder(Setting[Path | None]):
    """A folder that may be gone, or none."""

    values = "a folder"

    def accepts(self, value: object) -> bool:
        return is_plain(value)

    def read(self, value: Value) -> Path | None:
        text = str(value).strip()
        try:
            return Path(text).expanduser() if text else None
        except RuntimeError:  # nobody here is called that
            return Path(text)
