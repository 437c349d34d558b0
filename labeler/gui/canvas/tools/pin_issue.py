"""Point at what is to be talked about."""

from labeler.core.marked import mark
from labeler.gui.canvas.tools.tool import Pointer, Tool


class PinIssue(Tool):
    """One click says where; what is the matter is written then."""

    hint = mark("Click what the issue is about; Esc ends")

    def press(self, pointer: Pointer) -> None:
        """Announce the place, and the region that lies there."""
        under = [target for target in self.surface.under(pointer.at) if isinstance(target, str)]
        self.surface.choose_place(pointer.at, under[0] if under else None)
