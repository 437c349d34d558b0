"""Write pages in the formats of other tools; an export is there as a whole or not at all."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from labeler.app import datasets, deriving, export_check, exported_pages
from labeler.app.deriving import Derived
from labeler.app.export_folder import StagingFolder, check_content, destination
from labeler.app.exported_pages import ExportChoice, ExportedPages
from labeler.app.project import Project
from labeler.app.run_lock import LOCK
from labeler.core.deriving import Derivation
from labeler.core.disk_errors import cause
from labeler.core.errors import LabelerError, NothingAccepted, ProjectError
from labeler.core.marked import sentence
from labeler.core.progress import Progress
from labeler.core.records import ModelKind
from labeler.formats import manifest, registry
from labeler.formats.fingerprint import fingerprint
from labeler.formats.format import Format
from labeler.formats.image_copies import with_copies
from labeler.formats.losses import kept
from labeler.formats.manifest import Manifest, PageRecord, page_record
from labeler.formats.output import OutputFolder
from labeler.store.project_store import program_version


@dataclass(slots=True)
class ExportOutcome:
    """What came of an export."""

    folder: Path
    """Where it lies."""
    pages: int = 0
    unseen: int = 0
    """How many of the pages a command accepted and nobody has looked at since."""
    problems: list[str] = field(default_factory=list)
    """What could not be written, a sentence each."""
    derived: Derived = field(default_factory=lambda: Derived(Derivation.NONE))
    """What was derived of lines or words."""
    remarks: list[str] = field(default_factory=list)
    """What to know about the pages, a sentence each."""


@dataclass(frozen=True, slots=True)
class ExportPreview:
    """What an export would do."""

    pages: int
    unseen: int
    """How many of the pages a command accepted and nobody has looked at since."""
    losses: list[str]
    """What the format loses of them, a sentence each."""
    derived: list[str]
    """What is derived at most, and why not more, a sentence each."""
    left_out: list[str]
    """Pages that will not be exported because of their images, a sentence each."""
    refusal: LabelerError | None
    """Why nothing would be written; None when all is well."""
    remarks: list[str]
    """What to know about the pages, a sentence each."""


def export_pages(
    project: Project,
    format_name: str,
    out: Path,
    choice: ExportChoice,
    progress: Progress | None = None,
) -> ExportOutcome:
    """Write pages to a folder, in place of an earlier export that lies there untouched.

    Everything is written beside the folder first, read back and compared, so that neither a
    process that dies nor a fault of a format leaves something that looks complete. Raises
    ProjectError where the folder holds anything else, or what was written is not what was meant.
    """
    target = registry.format_named(format_name)
    registry.writer(format_name)
    with ExitStack() as moment:
        chosen = moment.enter_context(_chosen(project, choice))
        if not chosen.entries and (refusal := _refusal(project, format_name, out, chosen, choice)):
            raise refusal
        export = _Export(project, target, choice, chosen, moment)
        try:
            return export.put(destination(project, out, format_name), progress or Progress())
        except OSError as error:
            raise _unwritable(out, error) from error


def freeze(
    project: Project, out: Path, choice: ExportChoice, progress: Progress | None = None
) -> ExportOutcome:
    """Write pages in our own form to a folder of the project; raises ProjectError if it is there."""
    with ExitStack() as moment:
        chosen = moment.enter_context(_chosen(project, choice))
        if not chosen.entries:
            raise _nothing(chosen, choice)
        target = registry.format_named(datasets.FORMAT)
        export = _Export(project, target, choice, chosen, moment)
        try:
            return export.put(out, progress or Progress(), replaces=False)
        except OSError as error:
            raise _unwritable(out, error) from error


def preview(
    project: Project, format_name: str, out: Path | None, choice: ExportChoice
) -> ExportPreview:
    """Return what an export would do; writes nothing."""
    target = registry.format_named(format_name)
    with _chosen(project, choice) as chosen:
        names = exported_pages.names_of(project, target, chosen.entries)
        derived = Derived(choice.derive, is_preview=True)
        pages = deriving.derived(exported_pages.load(project, chosen, names, choice), derived)
        with_images = choice.with_images or target.holds_images
        losses = registry.losses(format_name, pages, with_images=with_images)
        return ExportPreview(
            len(chosen.entries),
            chosen.unseen,
            losses,
            derived.sentences,
            chosen.left_out,
            _refusal(project, format_name, out, chosen, choice),
            chosen.remarks,
        )


@contextmanager
def _chosen(project: Project, choice: ExportChoice) -> Iterator[ExportedPages]:
    """Give the pages a choice means; all that is read of them in the block is of one moment."""
    project.check_images(page_ids=exported_pages.asked(project, choice))
    with project.store.at_one_moment():
        yield exported_pages.choose(project, choice)


@dataclass(frozen=True, slots=True)
class _Export:
    """One export while it is written."""

    project: Project
    target: Format
    choice: ExportChoice
    chosen: ExportedPages
    moment: ExitStack
    """Lasts until it is closed: all that is read until then is as it was when the pages were chosen."""

    def put(self, out: Path, progress: Progress, *, replaces: bool = True) -> ExportOutcome:
        """Write all to a draft, read that back, and let it take the place of the folder."""
        derived = Derived(self.choice.derive)
        outcome = ExportOutcome(
            out, problems=self.chosen.left_out, derived=derived, remarks=self.chosen.remarks
        )
        with StagingFolder(out, replaces=replaces) as draft:
            content = self._write(draft.folder, outcome, progress)
            self.moment.close()
            if not content.pages:
                raise _nothing(self.chosen, self.choice)
            if self.choice.with_images or self.target.holds_images:
                self._demand_same_images(content.pages, progress)
            outcome.pages = len(content.pages)
            outcome.unseen = sum(record.is_unseen for record in content.pages)
            manifest.write(draft.folder, content, without=LOCK)
            export_check.check(draft.folder, self.target, content.pages)
            progress.check()
            if (left := draft.put_in_place()) is not None:
                outcome.problems.append(
                    sentence(
                        "Files that were added to {folder} meanwhile lie in {left}.",
                        folder=out,
                        left=left,
                    )
                )
        return outcome

    def _write(self, folder: Path, outcome: ExportOutcome, progress: Progress) -> Manifest:
        """Write all pages; return the manifest but for the files."""
        store = self.project.store
        in_use = {kind.value: store.models.current(kind) for kind in ModelKind}
        return Manifest(
            self.target.name,
            program_version(),
            store.info().uuid,
            store.journal.position(),
            datetime.now(UTC).isoformat(timespec="seconds"),
            asdict(self.choice),
            {kind: {"name": m.name, "sha256": m.sha256} for kind, m in in_use.items() if m},
            tuple(self._pages(folder, outcome, progress)),
        )

    def _demand_same_images(self, pages: Sequence[PageRecord], progress: Progress) -> None:
        """Raise ProjectError where the image of a page may have been changed before it was copied."""
        numbers = [page.number for page in pages]
        self.project.check_images(progress, numbers)
        store = self.project.store.pages
        hashes, entries = store.image_hashes(numbers), store.entries_of(numbers)
        sound = {entry.id for entry in entries if entry.is_sound}
        for page in pages:
            if page.number not in sound or hashes[page.number] != page.sha256:
                raise ProjectError(
                    "Nothing was exported: the image of {page} was changed meanwhile. Export again.",
                    page=page.image,
                )

    def _pages(
        self, folder: Path, outcome: ExportOutcome, progress: Progress
    ) -> Iterator[PageRecord]:
        numbers = [entry.id for entry in self.chosen.entries]
        hashes = self.project.store.pages.image_hashes(numbers)
        looks = self.project.store.pages.perceptual_hashes(numbers)
        names = exported_pages.names_of(self.project, self.target, self.chosen.entries)
        entries = {names[entry.id]: entry for entry in self.chosen.entries}
        out = OutputFolder(folder, names.values(), is_flat=self.target.is_flat)
        pages = exported_pages.load(self.project, self.chosen, names, self.choice)
        pages = deriving.derived(pages, outcome.derived)
        if self.choice.with_images and not self.target.holds_images:
            pages = with_copies(pages, out, self.target.copies, outcome.problems)
        for number, written in enumerate(registry.writer(self.target.name)(pages, out)):
            page = written.page
            entry = entries[page.image]
            progress.step(number, len(entries), entry.name)
            if written.problem:
                outcome.problems.append(f"{entry.name}: {written.problem}")
            yield page_record(
                replace(page, frame=entry.frame),
                sha256=hashes.get(entry.id, ""),
                look=looks.get(entry.id),
                said=fingerprint(after) if (after := kept(page, self.target)) else {},
                content=fingerprint(page),
                file=written.file,
                name=written.name,
                copy=out.image_name(page) if out.holds(page.path) else "",
                number=entry.id,
            )


def _refusal(
    project: Project, name: str, out: Path | None, chosen: ExportedPages, choice: ExportChoice
) -> LabelerError | None:
    """Return why nothing is written: where to comes first, since accepting pages mends the rest."""
    try:
        registry.demand_package(registry.format_named(name))
        if out is not None:
            check_content(destination(project, out, name))
    except LabelerError as error:
        return error
    except OSError as error:
        return _unwritable(out, error)
    return None if chosen.entries else _nothing(chosen, choice)


def _nothing(chosen: ExportedPages, choice: ExportChoice) -> LabelerError:
    if chosen.left_out:
        return LabelerError("There is no page to export. {left_out}", left_out=chosen.left_out[0])
    if chosen.waiting.approval:
        return LabelerError(
            "There is no page to export. {waiting} Have them approved first, or take all accepted "
            "pages: Review > Use approved pages only.",
            waiting=chosen.remarks[0],
        )
    if chosen.waiting:
        return LabelerError(
            "There is no page to export. {waiting} Decide first: Review > Decide between two "
            "annotations.",
            waiting=chosen.remarks[0],
        )
    if choice.only_seen:
        return LabelerError(
            "Nobody has looked at any page that is to be exported. Look at pages and accept them."
        )
    return NothingAccepted(
        "There is no accepted page to export. Accept pages first, or export those not accepted, too."
    )


def _unwritable(out: Path | None, error: OSError) -> ProjectError:
    return ProjectError("{out} cannot be written. {cause}", out=out, cause=cause(error))
