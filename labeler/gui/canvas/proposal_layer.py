"""The proposals of the page: what the detector believes in and nobody has judged yet."""

from collections.abc import Sequence

from labeler.core.annotation import Proposal
from labeler.gui.canvas.outline_layer import OutlineLayer
from labeler.gui.canvas.palette import CanvasPalette, OutlineStyle
from labeler.gui.canvas.viewport import Box, united


class ProposalLayer(OutlineLayer[int]):
    """Draws the visible proposals of one page, lighter than regions and dashed."""

    def __init__(self, palette: CanvasPalette) -> None:
        super().__init__()
        self.palette = palette
        self.selected: frozenset[int] = frozenset()
        self._proposals: dict[int, Proposal] = {}

    def show(self, proposals: Sequence[Proposal]) -> Box | None:
        """Show these proposals; returns the part of the image that looks different now."""
        wanted, known = {proposal.id: proposal for proposal in proposals}, self._proposals
        gone = known.keys() - wanted.keys()
        fresh = [p for key, p in wanted.items() if known.get(key) is not p and known.get(key) != p]
        before = self.box({*gone, *(proposal.id for proposal in fresh)})
        for key in gone:
            self.discard(key)
        for proposal in fresh:
            self.put(proposal.id, proposal.level, proposal.polygon)
        self._proposals = wanted
        return united(before, self.box(proposal.id for proposal in fresh))

    def proposal(self, key: int) -> Proposal:
        """Return a visible proposal; raises KeyError."""
        return self._proposals[key]

    def style(self, key: int) -> OutlineStyle:
        """Return how a proposal is drawn."""
        level = self._proposals[key].level
        return self.palette.proposal(level, is_selected=key in self.selected)
