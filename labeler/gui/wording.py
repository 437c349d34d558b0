"""Small words that messages share."""


def number(count: int, noun: str) -> str:
    """Return a number with its noun, in the plural where it belongs."""
    return f"{count} {noun}{'' if count == 1 else 's'}"
