"""What was found on images, a file for each: measuring that was ended goes on, and can be scored anew."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from labeler.core.detection import Detection
from labeler.core.files import write_json
from labeler.formats.detections import as_json, from_json, read_json
from labeler.learning.data.shared_sets import LabelledImage

_SECONDS = "processor_seconds"


@dataclass(frozen=True, slots=True)
class KeptFindings:
    """A folder of findings. Other weights have other files in it; other code needs another folder."""

    folder: Path

    def of(
        self, finder: str, image: LabelledImage, find: Callable[[], tuple[Detection, float]]
    ) -> tuple[Detection, float]:
        """Return what a finder makes of an image, and the processor seconds that took.

        `finder` names all that decides what it finds. It is asked once; raises ForeignFile where
        what it said then cannot be read.
        """
        # Images of test parts have the names of others.
        place = sha256(str(image.path.resolve()).encode()).hexdigest()[:8]
        path = self.folder / finder / image.set_name / f"{image.path.stem}-{place}.json"
        if path.exists():
            values = read_json(path)
            return from_json(values), float(values[_SECONDS])
        detection, seconds = find()
        write_json(path, as_json(detection) | {_SECONDS: seconds})
        return from_json(as_json(detection)), seconds


def name_of(title: str, *files: Path, words: bool) -> str:
    """Return the name of a finder that is made of some files of weights."""
    digest = sha256(b"words" if words else b"lines")
    for file in files:
        digest.update(sha256(file.read_bytes()).digest())
    return f"{title}-{digest.hexdigest()[:12]}"
