"""HTML and SVG elements as strings, with everything escaped."""

from html import escape
from typing import TypeAlias


class Markup(str):
    """Text that is markup already; any other string is escaped when it is put into an element."""

    __slots__ = ()


Content: TypeAlias = str | Markup


def tag(name: str, *content: Content, **attributes: object) -> Markup:
    """Return an element; attributes that are None are left out, `class_` means class.

    An underscore within an attribute's name stands for a hyphen.
    """
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(_value(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    return Markup(f"<{name}{given}>{joined(*content)}</{name}>")


def joined(*content: Content) -> Markup:
    """Return several pieces of content as one."""
    return Markup("".join(one if isinstance(one, Markup) else escape(one) for one in content))


def _value(value: object) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
