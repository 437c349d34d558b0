"""The proposals of the page: what the detector believes in and nobody has judged yet."""

from collections.abc import Sequence

from labeler.core.annotation import Proposal
from labeler.gui.canvas.outline_layer import OutlineLayer
from labeler.gui.canvas.palette import CanvasPalette, Look


class ProposalLayer(OutlineLayer[int]):
    """Draws the visible proposals of one page, lighter than regions and dashed."""

    def __init__(self, palette: CanvasPalette) -> None:
        super().__init__()
        self.palette = palette
        self.selected: frozenset[int] = frozenset()
        self._proposals: dict[int, Proposal] = {}

    def show(self, proposals: Sequence[Proposal]) -> None:
        """Show these proposals; those that are shown already cost nothing."""
        wanted = {proposal.id: proposal for proposal in proposals}
        for key in self._proposals.keys() - wanted.keys():
            self.discard(key)
        for key, proposal in wanted.items():
            if self._proposals.get(key) != proposal:
                self.put(key, proposal.level, proposal.polygon)
        self._proposals = wanted

    def proposal(self, key: int) -> Proposal:
        """Return a visible proposal; raises KeyError."""
        return self._proposals[key]

    def look(self, key: int) -> Look:
        """Return how a proposal is drawn."""
        level = self._proposals[key].level
        return self.palette.proposal(level, is_selected=key in self.selected)
