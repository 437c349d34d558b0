"""Write pages elsewhere when the project itself cannot be written."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

from labeler.app.exported_pages import image_names, labelled_page
from labeler.core.annotation import Page
from labeler.core.disk_errors import cause
from labeler.core.errors import ProjectError
from labeler.core.files import make_folder, sync_all, sync_folder
from labeler.core.records import PageEntry
from labeler.formats import registry
from labeler.formats.output import OutputFolder


def write_pages(pages: Iterable[Page], entries: Mapping[int, PageEntry], folder: Path) -> Path:
    """Write pages into a new folder below another one, in our own form, and return it.

    `entries` are the rows of the list; a page that others took out of it meanwhile is called by its
    number. `labeler import --replace` brings them back. Raises ProjectError when they cannot be
    written.
    """
    wanted = list(pages)
    known = {page.id: _nameless(page) for page in wanted} | dict(entries)
    names = image_names(list(known.values()))
    rescued = [labelled_page(page, known[page.id], names[page.id]) for page in wanted]
    name = f"{datetime.now().astimezone():labeler-rescue-%Y%m%d-%H%M%S}"
    out = folder / name
    try:
        make_folder(folder)
        out.mkdir()
        for _ in registry.writer("labeler")(rescued, OutputFolder(out, names.values())):
            pass
        sync_all(out)
        sync_folder(folder)
    except OSError as error:
        raise ProjectError(
            "{out} cannot be written. {cause}", out=out, cause=cause(error)
        ) from error
    return out


def _nameless(page: Page) -> PageEntry:
    name = f"page {page.id}"
    return PageEntry(page.id, Path(name), 0, name, page.state, page.size, note=page.note)
