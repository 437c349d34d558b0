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
from labeler.core.detection import DEFAULT_SCORE, Detection, DetectSettings
from labeler.core.errors import UnreadableImage
from labeler.core.files import write_text
from labeler.core.progress import Progress
from labeler.evaluation.report import Report, as_json
from labeler.evaluation.settings import DetectionSettings
from labeler.learning.checkpoint import finds_words, load_checkpoint, save_weights
from labeler.learning.inference.calibration import BEST_SCORE
from labeler.learning.inference.detect import Detector
from labeler.learning.inference.torch_network import TorchNetwork
from labeler.learning.networks.detector import Detector as Network
from labeler.tasks.scoring import Truth, scored, truth_of

_LOW = DetectSettings(score_threshold=0.1)
_TELLING_LINES = 100
"""With fewer true lines the best threshold is a matter of chance, and the usual one stays."""
_GAIN = 0.005
"""F that another threshold has to bring."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a network did on the pages, with the score from which on its findings count."""

    scores: dict[str, Any]
    """Fit for JSON."""
    best: float


@dataclass(slots=True)
class Judge:
    """Scores networks on the pages that no training has seen."""

    project: Project
    pages: dict[int, Page]
    device: torch.device
    progress: Progress
    usual: float = DEFAULT_SCORE
    """The score from which on findings of the network before counted."""

    def score(self, network: Network, *, words: bool = False) -> float:
        """Return one number, higher is better: F of lines, then F of characters."""
        lines, characters, _ = training.merit(self.verdict(network, words=words).scores)
        return lines + 0.01 * characters

    def verdict(
        self, network: Network, best: float | None = None, *, words: bool = False
    ) -> Verdict:
        """Return what a network does at a score, or at the one it does best with; raises Cancelled.

        A retrain may make a network surer or less sure of everything. That is told from the many
        lines of large projects, never from a few.
        """
        detector = Detector(TorchNetwork(network, self.device), words=words)
        found: list[tuple[Truth, Detection]] = []
        for page_id, page in self.pages.items():
            self.progress.check()
            with suppress(UnreadableImage):
                image = self.project.sound_image(page_id)
                found.append((truth_of(page), detector.detect(image, _LOW, self.progress)))
        if best is None:
            best = best_threshold(scored(found, "", DetectionSettings(score=0.0)), self.usual)
        report = scored(found, "validation pages", DetectionSettings(score=best))
        return Verdict(as_json(report), best)

    def verdict_on(self, weights: Path) -> Verdict:
        """Return what a file of new weights does at its best, and write that into the file."""
        network, metadata = load_checkpoint(weights)
        verdict = self.verdict(network, words=finds_words(metadata))
        save_weights(weights, network, {**metadata, BEST_SCORE: verdict.best})
        return verdict

    def scores_before(self, weights: Path, kept: Path) -> tuple[dict[str, Any], float]:
        """Return the scores to beat and the seconds scoring took; found once, kept in a file."""
        if kept.exists():
            known = json.loads(kept.read_text(encoding="utf-8"))
            return known["scores"], float(known["seconds"])
        began = time.monotonic()
        network, metadata = load_checkpoint(weights)
        scores = self.verdict(network, self.usual, words=finds_words(metadata)).scores
        seconds = time.monotonic() - began
        write_text(kept, json.dumps({"scores": scores, "seconds": seconds}))
        return scores, seconds


def best_threshold(report: Report, usual: float = DEFAULT_SCORE) -> float:
    """Return the score from which on lines are found best; the usual one where little tells."""
    lines = report.detection["lines"]
    f_scores = {float(score): one.f_score for score, one in lines.by_score.items()}
    highest = max(f_scores.values(), default=0.0)
    nearest = min(f_scores, key=lambda score: abs(score - usual), default=usual)
    if lines.truths < _TELLING_LINES or highest < f_scores.get(nearest, 0.0) + _GAIN:
        return usual
    equal = [score for score, f_score in f_scores.items() if f_score == highest and score > 0]
    return equal[len(equal) // 2]
