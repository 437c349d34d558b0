"""All words of an image as one sequence of classes: the target of the pre-training.

After Wan, Ji and Shen, "Self-attention based Text Knowledge Mining for Text Detection", 2021: words
in the order of their ASCII codes, flags between them, 98 classes.
"""

import string
from collections.abc import Iterable, Sequence

CHARACTERS = string.digits + string.ascii_letters + string.punctuation
"""Classes 0 to 93."""
START, NEXT_WORD, END, PADDING = range(len(CHARACTERS), len(CHARACTERS) + 4)
"""The flags SOS, WOS, EOS and POS of the paper."""
CLASSES = len(CHARACTERS) + 4
_CLASS_OF = {character: place for place, character in enumerate(CHARACTERS)}


def encoded(words: Iterable[str], length: int) -> list[int]:
    """Return the words of an image as `length` classes, in the order of their ASCII codes.

    SOS, then the words with WOS between them, EOS, and POS to the end. Characters that have no
    class are left out. Words that no longer fit are left out too, from the end of the order.
    """
    known = ("".join(c for c in word if c in _CLASS_OF) for word in words)
    classes = [START]
    for word in sorted(word for word in known if word):
        more = [_CLASS_OF[character] for character in word]
        joined = [*([NEXT_WORD] if len(classes) > 1 else []), *more]
        if len(classes) + len(joined) + 1 > length:
            break
        classes += joined
    classes.append(END)
    return classes + [PADDING] * (length - len(classes))


def decoded(classes: Iterable[int]) -> list[str]:
    """Return the words of a sequence, up to its EOS."""
    words = [""]
    for one in classes:
        if one in (END, PADDING):
            break
        if one == NEXT_WORD:
            words.append("")
        elif one != START:
            words[-1] += CHARACTERS[one]
    return [word for word in words if word]


def counts(words: Sequence[str]) -> list[int]:
    """Return how often each of `CHARACTERS` occurs in the words of an image."""
    text = "".join(words)
    return [text.count(character) for character in CHARACTERS]
