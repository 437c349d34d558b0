"""What a check of a project finds, and rows that were taken out of it because nobody can read them."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it should be."""

    what: str
    """Its name: "Page 3 (scan.png)"."""
    trouble: str
    """A sentence."""
    remedy: str = ""
    """What can be done, or what a repair does; a sentence."""
    is_repaired: bool = False
    """Whether a repair of the project puts it right; everything else needs somebody."""
    is_harmless: bool = False
    """Whether all is well in spite of it."""

    def __str__(self) -> str:
        return " ".join(part for part in (f"{self.what}: {self.trouble}", self.remedy) if part)


@dataclass(slots=True)
class Mended:
    """What was found in the rows of a project, and put right."""

    findings: list[Finding] = field(default_factory=list)
    quarantine: list[dict[str, Any]] = field(default_factory=list)
    """Rows that nobody can read: table and values as they stood there."""

    def tell(self, what: str, trouble: str, remedy: str) -> None:
        """Add something that was put right."""
        self.findings.append(Finding(what, trouble, remedy, is_repaired=True))
