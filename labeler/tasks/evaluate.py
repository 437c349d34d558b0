"""Score a detector on the accepted pages of a project, or a file of detections on a truth."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path, PurePath
from typing import Any, TypeAlias

import numpy as np

from labeler.app import engines, models, outlines
from labeler.app.image_check import left_out, perhaps_accepted
from labeler.app.pipeline import Pipeline, transcribed
from labeler.app.project import Project
from labeler.app.proposing import PROPOSE_SETTINGS
from labeler.app.validation import usable
from labeler.core.annotation import Polygon
from labeler.core.detection import Detection, FoundLine
from labeler.core.errors import ForeignFile, LabelerError, UnreadableImage
from labeler.core.geometry import bounds
from labeler.core.outlining import USUAL, Outlining
from labeler.core.progress import Progress
from labeler.core.raster import Raster, whole
from labeler.core.records import PageEntry, Split
from labeler.core.scrutiny import TELLING, Scrutiny, scrutiny_of
from labeler.core.text import count_characters
from labeler.evaluation.html.page import as_html
from labeler.evaluation.html.pictures import as_jpeg
from labeler.evaluation.report import Report
from labeler.evaluation.settings import DetectionSettings
from labeler.evaluation.worst_cases import WorstCases
from labeler.formats.detections import read_json
from labeler.formats.images import open_image
from labeler.maps.crop import may_be_column, straighten
from labeler.tasks.detect import read_found
from labeler.tasks.propose import reader_in_use
from labeler.tasks.scoring import Scorer, Truth, truth_of

ReadImage: TypeAlias = Callable[[str], Raster]
"""Returns the image of a page by its name, (H, W, 3) RGB; raises UnreadableImage."""


@dataclass(slots=True)
class Evaluation:
    """The scores and what could not be scored."""

    report: Report
    problems: list[str]
    worst_cases: WorstCases
    pictures: dict[str, bytes]
    """JPEG files of the worst pages, by name; empty unless asked for."""
    crops: list[bytes | None] = field(default_factory=list)
    """Likewise of the worst read lines, parallel to those; None where the image is gone."""

    def as_html(self) -> str:
        """Return everything as one HTML page."""
        return as_html(self.report, self.worst_cases, self.pictures, self.crops)


def _nothing(*, only_validation: bool) -> str:
    if only_validation:
        return (
            "There is no validation page yet: a training chooses them among the accepted pages "
            "that somebody has looked at."
        )
    return "There is no accepted page to compare with. Accept pages first."


def evaluate_project(  # noqa: PLR0913 - what is scored, and how, each by its name
    project: Project,
    pipeline: Pipeline,
    settings: DetectionSettings,
    progress: Progress,
    *,
    only_validation: bool = False,
    with_pictures: bool = False,
    outlining: Outlining = USUAL,
) -> Evaluation:
    """Look at the accepted pages anew and compare; raises LabelerError when there is none.

    The detector looks as it does for proposals, and findings below the score are left out
    afterwards: what is scored is what the window would show. Transcripts are compared where the
    detector reads as well.
    """
    entries, problems = usable(project), _left_out(project)
    if only_validation:
        entries = [entry for entry in entries if entry.split is Split.VALIDATION]
    if not entries:
        raise LabelerError(" ".join([_nothing(only_validation=only_validation), *problems]))
    reads = pipeline.reader is not None and _is_written(project)
    scorer = Scorer(settings, reads=reads)
    lowest = min(PROPOSE_SETTINGS.score_threshold, settings.score)
    look = replace(PROPOSE_SETTINGS, score_threshold=lowest, outlining=outlining)
    scored: list[PageEntry] = []
    for index, entry in enumerate(entries):
        progress.step(index, len(entries), entry.name)
        try:
            found = pipeline.find(project.sound_image(entry.id), look, progress)
        except UnreadableImage as error:
            problems.append(f"{entry.name}: {error}")
        else:
            truth = truth_of(project.store.pages.load(entry.id))
            scorer.add(truth, transcribed(found), _name(entry))
            scored.append(entry)
    if not scored:
        raise LabelerError("No page could be scored. {reason}", reason=problems[-1])
    ids = {_name(entry): entry.id for entry in scored}
    title = f"{len(scored)} pages of {project.folder}{_reservation(project, scored)}"
    read = (lambda name: project.image(ids[name])) if with_pictures else None
    return _evaluation(scorer, title, problems, read)


def _left_out(project: Project) -> list[str]:
    return left_out(filter(perhaps_accepted, project.store.pages.originals()), "not scored")


def _reservation(project: Project, entries: Sequence[PageEntry]) -> str:
    """Say of how many pages the truth is what a model had proposed, or seen by nobody."""
    pages = (project.store.pages.load(entry.id) for entry in entries)
    known = Counter(scrutiny_of(page) for page in pages)
    parts = [f"{known[one]} {one}" for one in Scrutiny if one not in TELLING and known[one]]
    return f" ({' and '.join(parts)}: they tell little)" if parts else ""


def _evaluation(
    scorer: Scorer, title: str, problems: list[str], read: ReadImage | None
) -> Evaluation:
    """Make the report; with pictures if the images of pages can be read by their names."""
    return Evaluation(
        scorer.report(title),
        problems,
        scorer.worst_cases,
        worst_pictures(scorer, read) if read else {},
        worst_crops(scorer, read) if read else [],
    )


def _name(entry: PageEntry) -> str:
    """Return the name of a page as a report shows it; two folders may hold the same file name."""
    return f"{entry.name} (page {entry.id})"


def pipeline_of(project: Project, weights: Path | None, device: str) -> Pipeline:
    """Load given weights, or the model that a project uses; with its reader, if it has one."""
    chosen = engines.weights_at(weights) if weights else models.current(project).weights
    detector, reader = engines.load_detector(chosen, device), reader_in_use(project, device)
    return Pipeline(detector, reader, words=outlines.are_words(project))


def _is_written(project: Project) -> bool:
    """Whether there are transcripts that a reader can be compared with."""
    pages = (project.store.pages.load(entry.id) for entry in usable(project))
    return any(line.text for page in pages for line in page.lines)


def evaluate_files(
    truth: Path,
    found: Path,
    settings: DetectionSettings,
    *,
    predicted_only: bool = False,
    with_pictures: bool = False,
) -> Evaluation:
    """Compare a file of detections with a file of truth (gt.json).

    Images are paired by the end of their paths. An image of the truth without a detection counts
    as one on which nothing was found, unless `predicted_only` leaves it out. Transcripts are
    compared where the file of detections has any. Where each image is one line (`is_whole`),
    nothing else is, and an image without a detection is a line that was not read.
    """
    truths, detections = read_truth(truth), read_found(found)
    names = _paired(list(truths), list(detections))
    if not names:
        raise LabelerError(f"No image of {found} is in {truth}. Check that they belong together.")
    if predicted_only:
        truths = {name: one for name, one in truths.items() if name in names}
    unseen = [name for name in truths if name not in names]
    used = set(names.values())
    problems = [f"{name}: there is no detection; nothing found" for name in unseen]
    problems += [f"{name}: there is no truth; left out" for name in detections if name not in used]
    seen = {name: detections[other] for name, other in names.items()}
    reads = any(line.text is not None for one in seen.values() for line in one.lines)
    whole_lines = reads and all(is_whole(truths[name], one) for name, one in seen.items())
    scorer = Scorer(settings, reads=reads, whole_lines=whole_lines)
    for name, one in truths.items():
        scorer.add(one, seen.get(name) or _unseen(one, as_lines=whole_lines), name)
    images = {name: _places(truth, name, names.get(name)) for name in truths}
    read = partial(_first_image, images) if with_pictures else None
    return _evaluation(scorer, f"{found} against {truth}", problems, read)


def is_whole(truth: Truth, found: Detection) -> bool:
    """Whether an image was taken for one line: what `read --whole` makes of a crop of a line."""
    if len(truth.lines) != 1 or truth.ignored or len(found.lines) != 1 or not all(found.size):
        return False
    left, top, right, bottom = bounds(found.lines[0].polygon)
    return max(left, top, found.size[0] - right, found.size[1] - bottom) <= _EDGE


_EDGE = 1.0
"""Pixels by which an outline may miss the border of the image and still hold all of it."""


def _unseen(truth: Truth, *, as_lines: bool) -> Detection:
    """Return what stands for a missing detection: nothing, or each line found but not read."""
    lines = tuple(FoundLine(line, 1.0) for line in truth.lines) if as_lines else ()
    return Detection((0, 0), lines)


def read_truth(path: Path) -> dict[str, Truth]:
    """Read a gt.json: image name to size and regions; raises ForeignFile."""
    try:
        return {name: truth_of_regions(page["regions"]) for name, page in read_json(path).items()}
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ForeignFile(f"{path} is not a gt.json: {error!r}.") from error


def truth_of_regions(regions: Sequence[dict[str, Any]]) -> Truth:
    """Return the truth of one image from the regions of its gt.json."""
    lines = [region for region in regions if not region.get("ignore")]
    texts = [region.get("text") for region in lines]
    has_characters = bool(lines) and all(region.get("chars") for region in lines)
    return Truth(
        tuple(_polygon(region) for region in lines),
        tuple(None if text is None else count_characters(text) for text in texts),
        tuple(_polygon(char) for region in lines for char in region["chars"])
        if has_characters
        else None,
        tuple(_polygon(region) for region in regions if region.get("ignore")),
        tuple(text or None for text in texts),
    )


def _polygon(region: dict[str, Any]) -> Polygon:
    return tuple((float(x), float(y)) for x, y in region["points"])


def _paired(truths: list[str], found: list[str]) -> dict[str, str]:
    """Return for each image of the truth the detection of the same name, folders included."""
    by_name: dict[str, list[str]] = {}
    for name in found:
        by_name.setdefault(PurePath(name).name, []).append(name)
    pairs: dict[str, str] = {}
    for name in truths:
        parts = PurePath(name).parts
        same = by_name.get(parts[-1], []) if parts else []
        exact = [other for other in same if PurePath(other).parts[-len(parts) :] == parts]
        if len(exact or same) == 1:
            pairs[name] = (exact or same)[0]
    return pairs


def worst_pictures(scorer: Scorer, read: ReadImage) -> dict[str, bytes]:
    """Return pictures of the worst pages; those whose image is gone are drawn without."""
    pictures = {}
    for page in scorer.worst_cases.worst:
        with suppress(UnreadableImage):
            pictures[page.name] = as_jpeg(whole(read(page.name)))
    return pictures


def worst_crops(scorer: Scorer, read: ReadImage) -> list[bytes | None]:
    """Return pictures of the worst read lines, laid straight; None where the image is gone."""
    crops: list[bytes | None] = []
    for line in scorer.worst_cases.worst_lines:
        crop = None
        with suppress(UnreadableImage):
            outline = np.array(line.compared.outline, np.float32)
            lay_down = may_be_column(line.compared.text)
            crop = as_jpeg(straighten(read(line.page), outline, CROP_HEIGHT, lay_down=lay_down))
        crops.append(crop)
    return crops


CROP_HEIGHT = 48
"""In pixels; as high as pictures of lines are shown, on a screen with small pixels."""


def _places(truth: Path, name: str, found: str | None) -> list[Path]:
    """Return where the image of a name in a gt.json may be."""
    return [*([Path(found)] if found else []), truth.parent / name, truth.parent / "images" / name]


def _first_image(places: Mapping[str, Sequence[Path]], name: str) -> Raster:
    for place in places[name]:
        if place.is_file():
            return open_image(place)
    raise UnreadableImage(f"{places[name][-1]} is not there")
