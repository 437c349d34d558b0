"""The characters a reader knows, and the classes it answers with (blank 0)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from labeler.core.errors import LabelerError
from labeler.core.text import single_spaced
from labeler.paths import resources

BLANK = 0
"""The class of connectionist temporal classification that stands for no character."""
_CARRIER = "\u25cc"
"""The dotted circle that combining marks stand on in alphabet files."""


@dataclass(frozen=True)
class Alphabet:
    """Distinct characters (code points, NFC); the first one is class 1. The space is one of them."""

    characters: str
    _classes: dict[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        classes = {character: place for place, character in enumerate(self.characters, start=1)}
        if len(classes) != len(self.characters) or " " not in classes:
            raise ValueError("an alphabet has distinct characters, the space among them")
        object.__setattr__(self, "_classes", classes)

    @property
    def size(self) -> int:
        """Number of classes, the blank included."""
        return len(self.characters) + 1

    def class_of(self, character: str) -> int:
        """Return the class of a character; raises KeyError for one it does not hold."""
        return self._classes[character]

    def encode(self, text: str) -> list[int] | None:
        """Return the classes of a transcript after `single_spaced`; None if one is not known."""
        try:
            return [self._classes[character] for character in single_spaced(text)]
        except KeyError:
            return None

    def decode(self, classes: Iterable[int]) -> str:
        """Return the characters of classes; the blank stands for nothing."""
        return "".join(self.characters[one - 1] for one in classes if one != BLANK)

    @property
    def other_cases(self) -> list[int]:
        """For each class that of the same letter in the other case; itself where there is none."""
        swapped = [self._classes.get(c.swapcase()) for c in self.characters]
        pairs = [BLANK, *swapped]
        return [
            own if other is None or pairs[other] != own else other
            for own, other in enumerate(pairs)
        ]

    def narrowed(self, texts: Iterable[str]) -> "Alphabet":
        """Return an alphabet of those of its characters that occur in some texts, and the space."""
        found = frozenset(" ").union(*map(single_spaced, texts))
        return Alphabet("".join(c for c in self.characters if c in found))

    def extended(self, texts: Iterable[str]) -> "Alphabet":
        """Return this alphabet with what is new in some transcripts at its end."""
        found = dict.fromkeys(character for text in texts for character in single_spaced(text))
        return Alphabet(self.characters + "".join(c for c in found if c not in self._classes))


@lru_cache
def load_alphabet(name: str) -> Alphabet:
    """Return the alphabet in `resources/alphabets/<name>.txt`.

    The file holds the characters in any order, white space ignored; the space is always known.
    Combining marks stand on dotted circles. Raises LabelerError when there is no such alphabet.
    """
    path = resources() / "alphabets" / f"{name}.txt"
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        known: Sequence[str] = sorted(file.stem for file in path.parent.glob("*.txt"))
        raise LabelerError(
            "There is no alphabet {name!r} ({reason}). Choose one of: {names}.",
            name=name,
            reason=error,
            names=", ".join(known),
        ) from error
    letters = "".join(text.split()).replace(_CARRIER, "")
    return Alphabet(" " + "".join(dict.fromkeys(letters)))
