"""What to type next: what the command line adds to an error, whose message knows of no commands."""

import shlex
from argparse import Namespace

from labeler.core.errors import (
    DamagedPage,
    DamagedProject,
    ImageChanged,
    ImagesWithheld,
    MoveStopped,
    NoDictionary,
    NoLabelledImages,
    NoProject,
    NoProposals,
    NothingAccepted,
    RankLost,
    TrainingStopped,
    UnclearFormat,
    WeightsGone,
)

WAYS_OUT: dict[type[Exception], str] = {
    DamagedPage: "The command for it: labeler doctor {project} --repair",
    DamagedProject: "The commands for it: labeler doctor {project} --repair "
    "or labeler restore {project}",
    ImageChanged: "The command for it: labeler images {project}",
    ImagesWithheld: "If you trust whoever made the project, add --trust-images to allow it. "
    "To look for them elsewhere: labeler relink {project} DIR",
    MoveStopped: "Go on with: labeler import {project} PATH",
    NoDictionary: "The option for it: --dictionary FILE",
    NoLabelledImages: "The option for it: --images DIR",
    NoProject: "The command for it: labeler new {project}",
    NoProposals: "Make them with: labeler propose {project} --page {page_id}",
    NothingAccepted: "The option for it: --all",
    RankLost: "The command for it: labeler train {project} --resume {run_id}",
    TrainingStopped: "Go on with: labeler train {project} --resume {run_id}",
    UnclearFormat: "The option for it: --format F",
    WeightsGone: "The command for it: labeler models {project} use ID",
}


def way_out(error: Exception, arguments: Namespace) -> str:
    """Return the command or option that an error calls for; empty where there is none.

    A window that runs a command as a job has its own way out, and is told none.
    """
    way = "" if _is_job(arguments) else WAYS_OUT.get(type(error), "")
    known = {"project": "PROJECT", "run_id": "RUN"} | {
        name: shlex.quote(str(value)) for name, value in vars(arguments).items() if value
    }
    return way.format(**known | vars(error))


def said(error: Exception, arguments: Namespace) -> str:
    """Return an error as a person at a terminal reads it."""
    return f"{error} {way_out(error, arguments)}".strip()


def _is_job(arguments: Namespace) -> bool:
    return bool(getattr(arguments, "events", False))
