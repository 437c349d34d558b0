"""The proposals of the page: what the detector believes in and nobody has judged yet."""

from collections.abc import Collection, Sequence

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
        self._marks: frozenset[int] = frozenset()
        """Those of them that are too faint to count."""

    def show(self, proposals: Sequence[Proposal], marks: Collection[Proposal] = ()) -> Box | None:
        """Show these proposals, some of which are marks of what was overlooked.

        Returns the part of the image that looks different now.
        """
        wanted, known = {proposal.id: proposal for proposal in proposals}, self._proposals
        earlier, self._marks = self._marks, frozenset(mark.id for mark in marks)
        restyled = earlier ^ self._marks
        gone = known.keys() - wanted.keys()
        fresh = [p for key, p in wanted.items() if known.get(key) != p or key in restyled]
        before, was_cased = self.box({*gone, *(proposal.id for proposal in fresh)}), self.is_cased
        for key in gone:
            self.discard(key)
        for proposal in fresh:
            self.put(proposal.id, proposal.level, proposal.polygon)
        self._proposals = wanted
        if self.is_cased is not was_cased:
            return united(before, self.bounds)
        return united(before, self.box(proposal.id for proposal in fresh))

    def proposal(self, key: int) -> Proposal:
        """Return a visible proposal; raises KeyError."""
        return self._proposals[key]

    def style(self, key: int) -> OutlineStyle:
        """Return how a proposal is drawn."""
        level = self._proposals[key].level
        is_mark = key in self._marks
        return self.palette.proposal(level, is_selected=key in self.selected, is_mark=is_mark)
