"""Suggestions for the selected line: cut it at a gap of the map, or join it to what the map runs on to."""

from contextlib import suppress
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from labeler.app import outlines
from labeler.app.project import Project
from labeler.core import line_edits, settling
from labeler.core.annotation import Level, Proposal, Region
from labeler.core.errors import UnreadableImage
from labeler.core.geometry import bounds
from labeler.core.marked import mark
from labeler.gui import background, walk
from labeler.gui.actions import Actions
from labeler.gui.background import BackgroundTask
from labeler.gui.canvas.seam_layer import Seam, SuggestedCut, SuggestedJoin
from labeler.gui.canvas.view import CanvasView
from labeler.gui.canvas.viewport import Box
from labeler.gui.chosen import chosen
from labeler.gui.selection_edits import LOCKED
from labeler.gui.session import Session
from labeler.gui.translation import tr
from labeler.maps.line_gaps import FARTHEST, LineGaps

CUT = mark("The detector sees a gap in this line: {take} cuts it there, {refuse} leaves it whole.")
JOIN = mark("The detector sees one line here: {take} joins the two, {refuse} leaves them apart.")
NOTHING = mark("Nothing is suggested for the selected line.")


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the detector saw of a page."""

    page_id: int
    map: NDArray[np.uint8] | None
    """Of lines, (h, w); None where none is kept."""
    are_words: bool
    """Whether words are outlined, so that neighbours on a line stay apart."""


class SeamCommands(QObject):
    """Shows at most one suggestion, of the one line that is selected; it is taken or refused by a key."""

    def __init__(
        self, session: Session, canvas: CanvasView, actions: Actions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._canvas = canvas
        self._actions = actions
        self._seen: _Seen | None = None
        self._looking: BackgroundTask | None = None
        session.page_shown.connect(self._look)
        session.proposals_changed.connect(self._look)
        session.selection_changed.connect(self._renew)
        session.page_changed.connect(self._renew)
        canvas.scene.image.loaded.connect(self._renew)

    @property
    def is_ready(self) -> bool:
        """Whether it is known what the detector saw of the shown page."""
        return self._looking is None

    def take(self) -> None:
        """Do what is suggested, as if by hand: one step of undo."""
        match self._canvas.scene.seams.shown:
            case None:
                self._session.problem.emit(tr(NOTHING))
            case _ if self._canvas.is_locked:
                self._session.problem.emit(tr(LOCKED))
            case SuggestedCut() as cut:
                self._cut(cut)
            case SuggestedJoin() as join:
                self._join(join)

    def refuse(self) -> None:
        """Say that the line is right as it is; a proposal is accepted by that."""
        session, shown = self._session, self._canvas.scene.seams.shown
        if shown is None:
            session.problem.emit(tr(NOTHING))
            return
        if (held := chosen(session, {shown.line})) is None:
            return
        (line,) = held.ids
        match shown:
            case SuggestedCut():
                held.edit(session, mark("Keep line whole"), settling.keep_whole(held.page, line))
            case SuggestedJoin(other=other):
                if (another := walk.find(session, other)) is not None:
                    apart = settling.keep_apart(held.page, line, another.polygon)
                    held.edit(session, mark("Keep lines apart"), apart)

    def _cut(self, cut: SuggestedCut) -> None:
        if (held := chosen(self._session, {cut.line})) is not None:
            (line,) = held.ids
            page = line_edits.split_line_into_words(held.page, line, cut.boundaries)
            held.edit(self._session, mark("Cut line"), page)

    def _join(self, join: SuggestedJoin) -> None:
        if (held := chosen(self._session, {join.line, join.other})) is not None:
            joined = line_edits.join_lines(held.page, held.ids)
            held.edit(self._session, mark("Join lines"), joined)
            self._session.select(held.ids)

    def _look(self) -> None:
        """Find out what the detector saw of the shown page; until then nothing is suggested."""
        project, page = self._session.project, self._session.page
        if project is None or page is None:
            self._seen = self._looking = None
            self._renew()
            return
        self._looking = task = background.run(self, lambda _: _seen_of(project, page.id))
        task.finished.connect(lambda seen: self._take_up(task, seen))
        self._renew()

    def _take_up(self, task: BackgroundTask, seen: _Seen) -> None:
        if task is self._looking:
            self._seen, self._looking = seen, None
            self._renew()

    def _renew(self) -> None:
        layer, before = self._canvas.scene.seams, self._canvas.scene.seams.shown
        layer.shown = self._suggested()
        if layer.shown == before:
            return
        self._canvas.update()
        if layer.shown is None:
            self._canvas.hint_changed.emit(tr(self._canvas.tool.hint))
            return
        take, refuse = (
            self._actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            for name in ("take_seam", "refuse_seam")
        )
        text = CUT if isinstance(layer.shown, SuggestedCut) else JOIN
        self._canvas.hint_changed.emit(tr(text, take=take, refuse=refuse))

    def _suggested(self) -> Seam | None:
        """Return what is suggested of the one line that is selected."""
        session, seen, pixels = self._session, self._seen, self._canvas.pixels
        target = walk.selected(session)
        line = None if target is None else walk.find(session, target)
        if line is None or not _may_be_changed(session, line) or session.is_image_changed:
            return None
        if session.page is None or seen is None or seen.page_id != session.page.id:
            return None
        if seen.map is None or pixels is None:
            return None
        gaps = LineGaps(seen.map, pixels)
        with suppress(UnreadableImage):  # where the line is; it can be cut and joined by hand
            is_whole = isinstance(line, Region) and settling.is_whole(line)
            if not is_whole and (boundaries := gaps.cuts(line.polygon)):
                return SuggestedCut(line.id, boundaries)
            return None if seen.are_words else self._suggested_join(gaps, line)
        return None

    def _suggested_join(self, gaps: LineGaps, line: Region | Proposal) -> SuggestedJoin | None:
        """Return a neighbour that a line goes on to, or comes from; the one behind it first."""
        session = self._session
        near = [
            other
            for other in self._canvas.scene.lines.within(_around(line))
            if other.id != line.id
            and _may_be_changed(session, other)
            and not _are_apart(line, other)
        ]
        for other in near:
            if ends := gaps.join(line.polygon, other.polygon):
                return SuggestedJoin(line.id, other.id, ends)
        for other in near:
            if ends := gaps.join(other.polygon, line.polygon):
                return SuggestedJoin(line.id, other.id, ends)
        return None


def _may_be_changed(session: Session, line: Region | Proposal) -> bool:
    """Tell whether a suggestion about a line is of use: what is ignored, or a mere mark, stays as it is."""
    if line.level is not Level.LINE or len(line.polygon) < 3:
        return False
    if isinstance(line, Region):
        return line.ignore is None
    return line not in session.overlooked


def _are_apart(line: Region | Proposal, other: Region | Proposal) -> bool:
    pairs = ((line, other), (other, line))
    return any(
        isinstance(one, Region) and settling.is_apart(one, another.polygon)
        for one, another in pairs
    )


def _around(line: Region | Proposal) -> Box:
    """Return the part of the image in which a line may go on."""
    left, top, right, bottom = bounds(line.polygon)
    far = FARTHEST * min(right - left, bottom - top)
    return Box(left - far, top - far, right + far, bottom + far)


def _seen_of(project: Project, page_id: int) -> _Seen:
    maps = project.maps(page_id)
    return _Seen(page_id, None if maps is None else maps.line, outlines.are_words(project))
