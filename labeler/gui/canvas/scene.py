"""Everything that is drawn of the shown page, kept in step with the session."""

import time
from collections.abc import Collection, Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPainter

from labeler.app.project import Project
from labeler.core.annotation import Level, Point, Proposal, Target
from labeler.core.changes import Changes
from labeler.core.detection import ProbabilityMaps
from labeler.core.fixes import Fate
from labeler.gui.canvas.baseline_layer import BaselineLayer
from labeler.gui.canvas.fix_layer import FixLayer
from labeler.gui.canvas.frame import Frame
from labeler.gui.canvas.image_layer import ImageLayer, Key, Read
from labeler.gui.canvas.label_layer import LabelLayer
from labeler.gui.canvas.map_layer import MapLayer
from labeler.gui.canvas.palette import CanvasPalette
from labeler.gui.canvas.proposal_layer import ProposalLayer
from labeler.gui.canvas.region_layer import RegionLayer
from labeler.gui.canvas.seam_layer import SeamLayer
from labeler.gui.canvas.shown_lines import ShownLines
from labeler.gui.canvas.tips import Tip
from labeler.gui.canvas.tone import Tone
from labeler.gui.canvas.transcript_layer import TranscriptLayer
from labeler.gui.canvas.viewport import Box, Viewport, united
from labeler.gui.session import Session

STANDS_FOR = 100
"""Milliseconds the last page stays on the screen while the next one is being read."""


class Layer(StrEnum):
    """What can be switched on and off."""

    LINES = "lines"
    CHARACTERS = "characters"
    PROPOSALS = "proposals"
    COUNTS = "counts"
    TRANSCRIPTS = "transcripts"
    BASELINES = "baselines"
    LINE_MAP = "line map"
    CHARACTER_MAP = "character map"


class Scene(QObject):
    """The layers of the page and the finished picture of them."""

    changed = Signal()
    tone_changed = Signal(object)
    """The page is lighter, darker, stronger or weaker on the screen: its `Tone`."""

    def __init__(
        self, session: Session, colours: CanvasPalette, font: QFont, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._font = font
        self.colours = colours
        self.image = ImageLayer(self)
        self.maps = MapLayer()
        self.fixes = FixLayer()
        self.regions = RegionLayer(colours)
        self.proposals = ProposalLayer(colours)
        self._preview: Sequence[Proposal] | None = None
        self.baselines = BaselineLayer(self.regions, colours)
        self.lines = ShownLines(self.regions, self.proposals)
        self.labels = LabelLayer(session, self.lines, colours)
        self.transcripts = TranscriptLayer(session, self.lines, colours)
        self.seams = SeamLayer(colours)
        self.frame = Frame(self._paint_area, time.perf_counter)
        self._standing = QTimer(self)
        self._standing.setSingleShot(True)
        self._standing.setInterval(STANDS_FOR)
        self._standing.timeout.connect(self._release)
        self.image.loaded.connect(self._release)
        self.image.details.arrived.connect(self._redraw)
        self.image.details.unreadable.connect(session.problem)
        session.project_opened.connect(self.image.forget)
        session.page_shown.connect(self._show_page)
        session.page_changed.connect(self._follow)
        session.proposals_changed.connect(self._show_proposals)
        session.readings_changed.connect(self._redraw)
        session.selection_changed.connect(self._show_selection)
        self._show_page()

    @property
    def is_settled(self) -> bool:
        """Whether what is on the screen is the page, as far as there is an image of it."""
        return self.image.is_settled

    @property
    def is_drawn(self) -> bool:
        """Whether what is on the screen is the page with its image."""
        return self.image.is_sharp and not self.frame.is_held

    def expect(self, page_ids: Sequence[int]) -> None:
        """Read the images of pages that will probably be shown next."""
        project = self._session.project
        if project is not None:
            self.image.expect([self._source(project, page_id) for page_id in page_ids])

    def paint(self, painter: QPainter, viewport: Viewport, *, is_moving: bool) -> None:
        """Draw the page."""
        self.frame.show(painter, viewport, is_moving=is_moving)
        if self.image.problem and not self.frame.is_held:
            painter.setPen(self.colours.muted)
            area = QRectF(0, 0, *viewport.canvas).adjusted(24, 24, -24, -24)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(area, int(flags), self.image.problem)

    def dress(self, colours: CanvasPalette, font: QFont) -> None:
        """Take over the colours of another theme."""
        self.colours = self.proposals.palette = colours
        self.labels.palette = self.transcripts.palette = self.baselines.palette = colours
        self.seams.palette = colours
        self.regions.dress(colours)
        self._font = font
        self._redraw()

    def hide(self, targets: Collection[Target]) -> None:
        """Leave out regions and proposals that are drawn elsewhere while a gesture changes them."""
        regions = frozenset(target for target in targets if isinstance(target, str))
        proposals = frozenset(target for target in targets if isinstance(target, int))
        if (regions, proposals) != (self.regions.hidden, self.proposals.hidden):
            box = united(
                self.regions.box(regions ^ self.regions.hidden),
                self.proposals.box(proposals ^ self.proposals.hidden),
            )
            self.regions.hidden, self.proposals.hidden = regions, proposals
            self._redraw_outlines(box)

    def show_layer(self, layer: Layer, *, is_shown: bool) -> None:
        """Switch a layer on or off."""
        if layer is Layer.COUNTS:
            self.labels.is_shown = is_shown
        if layer is Layer.TRANSCRIPTS:
            self.transcripts.is_shown = is_shown
        if layer is Layer.BASELINES:
            self.baselines.is_shown = is_shown
        self.transcripts.forget_room()
        for shown, member in self._switches(layer):
            (shown.add if is_shown else shown.discard)(member)
        self._redraw()

    def show_tone(self, tone: Tone) -> None:
        """Show images lighter, darker, stronger or weaker than they are, until told otherwise."""
        self.image.tone = tone
        self._redraw()
        self.tone_changed.emit(tone)

    def preview(self, proposals: Sequence[Proposal] | None) -> None:
        """Draw other proposals than the page has, which nobody can act on; None draws its own."""
        self._preview = proposals
        self._show_proposals()

    def show_maps(self, maps: ProbabilityMaps | None) -> None:
        """Take over the probability maps of the shown page."""
        self.maps.show(maps)
        self._redraw()

    def tip(self, viewport: Viewport, place: Point) -> Tip | None:
        """Say what there is to say of what lies at a place of the canvas."""
        return self.fixes.tip(viewport, place) or self.labels.tip(viewport, place)

    def show_fates(self, fates: Sequence[Fate]) -> None:
        """Show what was proposed under what it became; nothing hides it."""
        if fates or self.fixes.fates:
            self.fixes.show(fates)
            self._redraw()

    def _switches(self, layer: Layer) -> list[tuple[set[Level], Level]]:
        regions, proposals, maps = self.regions.shown, self.proposals.shown, self.maps.shown
        return {
            Layer.LINES: [(regions, Level.LINE)],
            Layer.CHARACTERS: [(regions, Level.CHARACTER)],
            Layer.PROPOSALS: [(proposals, Level.LINE), (proposals, Level.CHARACTER)],
            Layer.COUNTS: [],
            Layer.TRANSCRIPTS: [],
            Layer.BASELINES: [],
            Layer.LINE_MAP: [(maps, Level.LINE)],
            Layer.CHARACTER_MAP: [(maps, Level.CHARACTER)],
        }[layer]

    def _show_page(self) -> None:
        session = self._session
        self.regions.hidden, self.proposals.hidden = frozenset(), frozenset()
        self.regions.selected, self.proposals.selected = frozenset(), frozenset()
        self.regions.show(session.page)
        self._preview = None
        self.proposals.show(session.proposals, session.overlooked)
        self.transcripts.forget_room()
        self.maps.show(None)
        had_image = self.image.is_ready
        if session.page is not None and session.project is not None:
            self.image.fetch(*self._source(session.project, session.page.id))
            if had_image and not self.image.is_settled:
                self.frame.hold()
                self._standing.start()
        else:
            self.image.clear()
            self._release()
        self._show_selection()
        self._redraw()

    def _source(self, project: Project, page_id: int) -> tuple[Key, Read]:
        """Return what names the image of a page as it is now, and what reads it."""
        return (page_id, project.image_stamp(page_id)), partial(project.image, page_id)

    def _release(self) -> None:
        """Stop showing the page before."""
        self._standing.stop()
        self.frame.release()
        self._redraw()

    def _follow(self, changes: Changes) -> None:
        self._redraw_outlines(self.regions.apply(changes))

    def _show_proposals(self) -> None:
        if self._preview is not None:
            shown = self.proposals.show(self._preview)
        else:
            shown = self.proposals.show(self._session.proposals, self._session.overlooked)
        self._redraw_outlines(shown)

    def _show_selection(self) -> None:
        session = self._session
        box = united(
            self.regions.box(session.selected ^ self.regions.selected),
            self.proposals.box(session.selected_proposals ^ self.proposals.selected),
        )
        self.regions.selected = session.selected
        self.proposals.selected = session.selected_proposals
        if box is not None:
            self._redraw(box)

    def _redraw_outlines(self, box: Box | None) -> None:
        """Draw what outlines that came, went or changed within a box make look different."""
        if box is not None:
            self.transcripts.forget_room(box)
            self._redraw(self.transcripts.reach(box))

    def _redraw(self, box: Box | None = None) -> None:
        self.frame.invalidate(box)
        self.changed.emit()

    def _paint_area(
        self, painter: QPainter, viewport: Viewport, area: Box, *, is_moving: bool
    ) -> None:
        sheet = viewport.box_to_canvas(viewport.page)
        page = QRectF(sheet.left, sheet.top, sheet.width, sheet.height)
        painter.fillRect(QRectF(area.left, area.top, area.width, area.height), self.colours.around)
        if self._session.page is None:
            return
        painter.setPen(self.colours.border)
        painter.setBrush(Qt.BrushStyle.NoBrush if self.image.is_ready else self.colours.panel)
        painter.drawRect(page.adjusted(-1, -1, 0, 0))
        seen = viewport.box_to_image(area)
        self.image.paint(painter, viewport, seen, is_moving=is_moving)
        self.image.details.paint(painter, viewport, seen, self.image.tone)
        self.maps.paint(painter, viewport)
        self.fixes.paint_earlier(painter, viewport, seen)
        self.proposals.paint(painter, viewport, seen, is_moving=is_moving)
        self.regions.paint(painter, viewport, seen, is_moving=is_moving)
        self.baselines.paint(painter, viewport, seen, is_moving=is_moving)
        self.fixes.paint(painter, viewport, seen, self._font, plate=self.colours.sheet)
        self.labels.paint(painter, viewport, seen, self._font)
        if not is_moving:
            self.transcripts.paint(painter, viewport, seen, self._font)
