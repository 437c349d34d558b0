"""Judge networks by the validation pages of a project."""

import json
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from labeler.app import training
from labeler.app.project import Project
from labeler.core.annotation import Page
from labeler.core.errors import UnreadableImage
from labeler.core.files import write_text
from labeler.core.progress import Progress
from labeler.evaluation.report import as_json
from labeler.learning.checkpoint import load_checkpoint
from labeler.learning.inference.detect import Detector
from labeler.learning.inference.torch_network import TorchNetwork
from labeler.learning.networks.detector import Detector as Network
from labeler.tasks.scoring import Scorer, truth_of


@dataclass(slots=True)
class Judge:
    """Scores networks on the pages that no training has seen."""

    project: Project
    pages: dict[int, Page]
    device: torch.device
    progress: Progress

    def score(self, network: Network) -> float:
        """Return one number, higher is better: F of lines, then F of characters."""
        lines, characters, _ = training.merit(self.scores(network))
        return lines + 0.01 * characters

    def scores(self, network: Network) -> dict[str, Any]:
        """Return all scores of a network, fit for JSON; raises Cancelled."""
        detector = Detector(TorchNetwork(network, self.device))
        scorer = Scorer()
        for page_id, page in self.pages.items():
            self.progress.check()
            with suppress(UnreadableImage):
                found = detector.detect(self.project.image(page_id), progress=self.progress)
                scorer.add(truth_of(page), found)
        return as_json(scorer.report("validation pages"))

    def scores_of(self, weights: Path) -> dict[str, Any]:
        """Return all scores of a file of weights."""
        return self.scores(load_checkpoint(weights)[0])

    def scores_before(self, weights: Path, kept: Path) -> tuple[dict[str, Any], float]:
        """Return the scores to beat and the seconds scoring took; found once, kept in a file."""
        if kept.exists():
            known = json.loads(kept.read_text(encoding="utf-8"))
            return known["scores"], float(known["seconds"])
        began = time.monotonic()
        scores = self.scores_of(weights)
        seconds = time.monotonic() - began
        write_text(kept, json.dumps({"scores": scores, "seconds": seconds}))
        return scores, seconds
