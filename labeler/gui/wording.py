"""Small words that messages share."""

from labeler.core.records import REPAIRED


def left_to_check(sentence: str) -> str:
    """Say what was lost of the labels of a page, and where: in an import or a repair."""
    return sentence if sentence.startswith(REPAIRED) else f"Not imported: {sentence}"


def number(count: int, noun: str) -> str:
    """Return a number with its noun, in the plural where it belongs."""
    return f"{count} {noun}{'' if count == 1 else 's'}"
