"""What is said of a training that goes on."""

from labeler.app.training_runs import RunProgress
from labeler.core.marked import mark
from labeler.core.records import ModelKind
from labeler.gui.job_monitor import in_words
from labeler.gui.translation import tr

STEP_OF = {
    ModelKind.DETECTOR: mark("Retraining the detector: step {step} of {total}"),
    ModelKind.READER: mark("Retraining the reader: step {step} of {total}"),
}
LOADING = {
    ModelKind.DETECTOR: mark("Loading the detector and scoring it on the validation pages …"),
    ModelKind.READER: mark("Loading the reader and scoring it on the validation pages …"),
}
STOPPING = mark("Stopping; what was learnt so far is being kept …")
ELSEWHERE = mark("In another window or by a command; it is stopped there.")
_THEN = {
    ModelKind.DETECTOR: mark("{time} left, then the detector"),
    ModelKind.READER: mark("{time} left, then the reader"),
}


def state(progress: RunProgress) -> str:
    """Say what is trained, and how far that has come."""
    if not progress.step:
        return tr(LOADING[progress.kind])
    return tr(STEP_OF[progress.kind], step=progress.step, total=progress.total)


def time_left(progress: RunProgress) -> str:
    """Say how long a run still takes, and what is trained after it, which takes time of its own."""
    time = in_words(progress.seconds_left)
    for kind in progress.then[:1]:
        return tr(_THEN[kind], time=time)
    return tr("{time} left", time=time)
