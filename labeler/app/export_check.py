"""Read an export back with our own readers, and compare it with what was meant."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from labeler.core.errors import LabelerError, ProjectError
from labeler.formats import registry
from labeler.formats.fingerprint import differences, fingerprint
from labeler.formats.format import Format
from labeler.formats.losses import kept
from labeler.formats.manifest import PageRecord

_SHOWN = 3


def check(folder: Path, target: Format, records: Sequence[PageRecord]) -> None:
    """Raise ProjectError when files do not say what they should, but for losses announced before."""
    try:
        faults = list(_faults(folder, target, records))
    except LabelerError as error:
        faults = [str(error)]
    if faults:
        raise ProjectError(
            "What was written as {title} did not come back as it was meant, so nothing was "
            "exported: {names}. Export another format, and report this.",
            title=target.title,
            names="; ".join(faults[:_SHOWN]),
        )


def _faults(folder: Path, target: Format, records: Sequence[PageRecord]) -> Iterator[str]:
    if target.read is None:
        yield from target.check(folder) if target.check else ()
        return
    waiting = {(record.image, record.frame): record for record in records if record.said}
    if not waiting:
        return
    labels = registry.reader(target.name)(folder)
    yield from labels.problems
    for page in labels.pages:
        after = kept(page, target)
        if after is None:
            continue
        record = waiting.pop((page.image, page.frame), None)
        if record is None:
            yield f"{page.image}: nothing of that name was written, or it came back twice"
        elif parts := differences(record.said, fingerprint(after)):
            yield f"{page.image}: {', '.join(parts)}"
    yield from (f"{image}: did not come back" for image, _ in waiting)
