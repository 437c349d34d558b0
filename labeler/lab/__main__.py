"""What the program is made and measured with: `python -m labeler.lab NAME ...`.

Base training, benchmarks and experiments; no part of what is installed.
"""

import sys
from argparse import REMAINDER, ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Sequence
from importlib import import_module

TOOLS = {
    "train-detector": (
        "base.detector",
        "train the base detector on rendered pages and public sets",
    ),
    "make-fast": (
        "base.fast",
        "put PP-OCRv6 tiny under the heads of the base, or under light ones",
    ),
    "train-reader": ("base.reader", "train the base reader on rendered lines and public sets"),
    "train-scripts": ("base.scripts", "teach the base reader scripts it does not know"),
    "evaluate-detector": (
        "base.evaluate_detector",
        "score a detector on the held-out parts of public sets",
    ),
    "evaluate-reader": (
        "base.evaluate_reader",
        "score a reader on the held-out lines of public sets",
    ),
    "evaluate-base": (
        "base.evaluate_base",
        "the base models beside RapidOCR, finding and reading",
    ),
    "evaluate-languages": (
        "base.evaluate_languages",
        "pages of print in many languages, beside RapidOCR",
    ),
    "benchmark-start": ("benchmarks.start", "how long until the window can be used"),
    "benchmark-canvas": ("benchmarks.canvas", "how long a frame takes at 1,000 lines"),
    "benchmark-stalls": ("benchmarks.stalls", "how long the window stands still while models work"),
    "benchmark-scale": ("benchmarks.scale", "what large projects and full pages cost"),
    "benchmark-detection": ("benchmarks.detection", "how long detection takes for an image"),
    "benchmark-outlining": ("benchmarks.outlining", "what a move of an outline slider costs"),
    "benchmark-reading": ("benchmarks.reading", "how fast lines are read"),
    "benchmark-documents": ("benchmarks.documents", "what a PDF of many pages costs"),
    "benchmark-team": ("benchmarks.team", "what a server bears: many annotators at one project"),
    "benchmark-rendering": ("benchmarks.rendering", "how fast pages are rendered"),
    "ablations": ("experiments.ablations", "choices of the recipe, at equal budget"),
    "character-cells": (
        "experiments.character_cells",
        "how well the characters of a line are placed",
    ),
    "doubtful-readings": (
        "experiments.doubtful_readings",
        "from which confidence on a reading is believed",
    ),
    "failure-sheet": ("experiments.failure_sheet", "where a detector fails, as one picture"),
    "grow-alphabet": ("experiments.grow_alphabet", "teach a reader a script it does not know"),
    "keystrokes": (
        "keystrokes.command",
        "how many seconds a page takes in the window, and what stays wrong",
    ),
    "joint-reader": ("experiments.joint_reader", "detector and reader on shared features"),
    "line-counts": ("experiments.line_counts", "who counts the characters of a line best"),
    "lying-pages": (
        "experiments.lying_pages",
        "how often a page is taken to lie otherwise than it does",
    ),
    "missed-text": ("experiments.missed_text", "what marks of missed text are worth"),
    "page-order": ("keystrokes.page_order", "which page to do next, by what it lets put right"),
    "pretraining": ("experiments.pretraining", "what pre-training is worth to a detector"),
    "reader-curve": ("experiments.reader_curve", "a reader after 5, 10, 20 transcribed pages"),
    "reader-variants": ("experiments.reader_variants", "which recognizer learns fastest"),
    "reader-weaknesses": (
        "experiments.reader_weaknesses",
        "what readers of plain text cannot read",
    ),
    "retrain-curve": ("experiments.retrain_curve", "a detector after 5, 10, 20 corrected pages"),
    "set-parts": ("experiments.set_parts", "divide a public set, for experiments by commands"),
}
"""By name: the module whose `main` it is, and a summary. Named, not imported: many need torch or Qt."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one tool with the arguments after its name."""
    parser = ArgumentParser(
        prog="python -m labeler.lab",
        description="\n".join(f"{name:20} {summary}" for name, (_, summary) in TOOLS.items()),
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("tool", choices=TOOLS, metavar="NAME", help="one of these")
    parser.add_argument("rest", nargs=REMAINDER, metavar="...", help="its own; try --help")
    given = parser.parse_args(arguments)
    module, _ = TOOLS[given.tool]
    sys.argv = [f"{parser.prog} {given.tool}", *given.rest]  # how the tool calls itself
    code: int = import_module(f"labeler.lab.{module}").main(given.rest)
    return code


if __name__ == "__main__":
    sys.exit(main())
