"""A reader that reads no line twice, for judges who look at the same pages again and again."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import blake2b

from labeler.app.engines import Reader
from labeler.core.annotation import Polygon
from labeler.core.progress import Progress
from labeler.core.raster import Raster, whole
from labeler.core.reading import Reading
from labeler.core.word_splitting import WordBoundary


@dataclass(slots=True)
class RememberingReader:
    """Asks another reader about what is new, and remembers what it said of the rest."""

    reader: Reader
    _known: dict[tuple[bytes, Polygon], Reading] = field(default_factory=dict, repr=False)

    def read(
        self,
        image: Raster,
        lines: Sequence[Polygon],
        progress: Progress | None = None,
    ) -> list[Reading]:
        """Read lines of an upright RGB image (H, W, 3), one reading each; raises Cancelled."""
        place = blake2b(whole(image).tobytes(), digest_size=16).digest()
        fresh = [line for line in lines if (place, line) not in self._known]
        if fresh:
            readings = self.reader.read(image, fresh, progress)
            self._known |= {(place, line): one for line, one in zip(fresh, readings, strict=True)}
        return [self._known[place, line] for line in lines]

    def word_boundaries(
        self,
        image: Raster,
        lines: Sequence[Polygon],
        progress: Progress | None = None,
    ) -> list[list[WordBoundary]]:
        """Return where each of some lines has spaces, in order; raises Cancelled."""
        return self.reader.word_boundaries(image, lines, progress)
