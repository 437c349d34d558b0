"""What a protocol turns to: the model, whose turn it is, and where images lie."""

from dataclasses import dataclass, replace
from functools import partial

from labeler.serving.exchange import Request
from labeler.serving.limits import Limits
from labeler.serving.model import Findings, ServedModel
from labeler.serving.places import Places
from labeler.serving.turns import Turns


@dataclass(frozen=True, slots=True)
class Service:
    """Everything that is served."""

    model: ServedModel
    places: Places
    turns: Turns
    limits: Limits

    def look(
        self, request: Request, content: bytes, *, frame: int = 0, score: float | None = None
    ) -> Findings:
        """Look at a page of an image file for somebody, above a score.

        Raises LabelerError, Refusal where too many wait or nobody does, and Cancelled at the end.
        """
        settings = self.model.settings
        if score is not None:
            settings = replace(settings, score_threshold=score)
        look = partial(self.model.look, content, frame, settings)
        return self.turns.take(look, request.is_wanted)
