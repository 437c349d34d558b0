"""What a folder, file or archive of another tool holds, before a project is made of it."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from labeler.app.foreign_labels import ForeignLabels
from labeler.app.image_finding import FoundImages
from labeler.app.import_outcome import some_of
from labeler.core.marked import sentence
from labeler.core.records import DATABASE_FILE


@dataclass(frozen=True, slots=True)
class Survey:
    """What there is to move over."""

    labels: ForeignLabels
    images: FoundImages
    others: tuple[Path, ...] = ()
    """Images and folders of them that somebody named besides."""
    unpacked: Path | None = None
    """The folder that an archive was unpacked to, where its images will stay."""
    left_out: tuple[str, ...] = ()
    """What of the archive was not looked into, a sentence each."""
    not_opened: tuple[str, ...] = ()
    """Pictures and documents of other kinds, a sentence for each kind."""
    embedded: Path | None = None
    """The folder that images were written to which lay in the label files, where they will stay."""
    cleared: tuple[Path, ...] = ()
    """What an earlier unpacking left that was ended; it is gone now."""

    def told(self) -> list[str]:
        """Return what was found that will become a project, a sentence each."""
        images = self.images
        found = [self.labels.read_as] if self.labels.read_as else []
        if self.unpacked is not None:
            found.append(
                sentence("Unpacked to {folder}. The images stay there.", folder=self.unpacked)
            )
        if self.embedded is not None:
            found.append(
                sentence(
                    "Images that lie in the label files, and nowhere else, were written to {folder}. "
                    "They stay there.",
                    folder=self.embedded,
                )
            )
        if self.cleared:
            names = some_of([draft.name for draft in self.cleared])
            found.append(
                sentence("Removed what an earlier attempt left unfinished: {names}.", names=names)
            )
        found.append(
            sentence(
                "Found %n images that the labels speak of.",
                "",
                images.labelled,
                "Found %n image that the labels speak of.",
            )
        )
        if more := len(images.files) - images.labelled:
            found.append(
                sentence(
                    "%n images beside them come in unlabelled.",
                    "",
                    more,
                    "%n image beside them comes in unlabelled.",
                )
            )
        return found

    def left(self) -> list[str]:
        """Return what of it stays behind, a sentence each, but for images that are missing."""
        sentences = list(self.not_opened)
        if aside := self.images.aside:
            said = sentence(
                "Left aside: %n images in {folders}, of which the labels say nothing. Add them if "
                "they are pages.",
                "",
                sum(aside.values()),
                "Left aside: %n image in {folders}, of which the labels say nothing. Add it if it "
                "is a page.",
                folders=some_of([str(folder) for folder in aside]),
            )
            sentences.append(said)
        return sentences

    def missing(self) -> list[str]:
        """Return which images will be missing or cannot be told apart, a sentence each."""
        names = self.images.missing
        return [*([missing_images(names)] if names else []), *self.images.unclear]

    def discard(self) -> None:
        """Remove what was unpacked, when nobody wants it: a project that was made there meanwhile stays."""
        for folder in filter(None, (self.unpacked, self.embedded)):
            if next(folder.rglob(DATABASE_FILE), None) is None:
                shutil.rmtree(folder, ignore_errors=True)


def missing_images(names: Sequence[str]) -> str:
    """Return a sentence that names images which are nowhere."""
    return sentence(
        "%n images that the labels speak of are nowhere to be found ({names}).",
        "",
        len(names),
        "%n image that the labels speak of is nowhere to be found ({names}).",
        names=some_of(names),
    )
