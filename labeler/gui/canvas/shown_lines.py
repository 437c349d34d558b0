"""The lines on the canvas, those people stand behind and the proposed ones, found by place."""

from collections.abc import Iterator

from labeler.core.annotation import Level, Proposal, Region
from labeler.gui.canvas.proposal_layer import ProposalLayer
from labeler.gui.canvas.region_layer import RegionLayer
from labeler.gui.canvas.viewport import Box


class ShownLines:
    """Lines that are switched off are not there."""

    def __init__(self, regions: RegionLayer, proposals: ProposalLayer) -> None:
        self._regions = regions
        self._proposals = proposals

    def within(self, area: Box) -> Iterator[Region | Proposal]:
        """Return the lines whose bounds meet an area of the image, those of people first."""
        if Level.LINE in self._regions.shown:
            yield from map(self._regions.region, self._regions.within(Level.LINE, area))
        if Level.LINE in self._proposals.shown:
            yield from map(self._proposals.proposal, self._proposals.within(Level.LINE, area))

    @property
    def mean_height(self) -> float:
        """Mean height in image pixels, of regions or of proposals, whichever are higher."""
        layers = (self._regions, self._proposals)
        return max(layer.mean_height(Level.LINE) for layer in layers)
