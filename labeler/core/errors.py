"""Errors whose message is fit to show to the person at the screen.

A message says what to do next in words that hold in the window and on the command line. How a
command does it is told by the command line alone, by the kind of error (`labeler/cli/ways_out.py`).
"""

from labeler.core.marked import sentence


class LabelerError(Exception):
    """Something a person can act on: the message says what happened and what to do next.

    It is a text with values for each `{name}` in it, so that the window can say it in another
    language; without values it is the text as it stands.
    """

    def __init__(self, text: str = "", /, **values: object) -> None:
        super().__init__(sentence(text, **values) if values else text)


class UnreadableImage(LabelerError):
    """An image file that cannot be decoded; the message gives the reason."""


class NotReachable(UnreadableImage):
    """An image that lies elsewhere and cannot be had at this moment: nothing is wrong with it, or lost."""


class StillFetching(NotReachable):
    """An image that is on its way."""


class ImagesWithheld(UnreadableImage):
    """Images that nobody consented to be read; the message names their folders."""


class ImageChanged(UnreadableImage):
    """An image that cannot be worked on: it is not the one that the page is about."""


class EngineFailed(LabelerError):
    """A detector or reader that raised what it should not; the message says what."""


class ForeignFile(LabelerError):
    """A label file that does not follow its format; the message names the file and the place."""


class UnclearFormat(ForeignFile):
    """Label files of several formats; the message names them."""


class NoLabelledImages(ForeignFile):
    """Labels without any of the images that they speak of; the message names some."""


class WorkKept(LabelerError):
    """Labels that were not imported, because somebody has worked on their page."""


class NothingAccepted(LabelerError):
    """Nothing to export, because nobody has accepted any page."""


class NoProposals(LabelerError):
    """A page that nobody should accept unseen before the detector has looked at it."""

    def __init__(self, text: str, page_id: int, /, **values: object) -> None:
        super().__init__(text, **values)
        self.page_id = page_id


class ProjectError(LabelerError):
    """A project that cannot be opened, created or written."""


class NoProject(ProjectError):
    """A folder that holds no project."""


class EditConflict(ProjectError):
    """Somebody else has changed the same meanwhile, differently; both states are kept."""


class ReadOnlyProject(ProjectError):
    """A change of a project that may only be looked at."""


class NotAllowed(ProjectError):
    """Something that the role of whoever tried it does not allow; nothing happened."""


class StorageError(ProjectError):
    """The project cannot be read or written at this moment; what is in it is as it was."""


class DamagedProject(StorageError):
    """The database of a project is damaged; the message says how to repair or replace it."""


class DamagedPage(ProjectError):
    """Something of a page cannot be read; what can be is left as it stands, and so is the rest."""


class WeightsError(LabelerError):
    """A checkpoint that cannot be used."""


class NoBaseWeights(WeightsError):
    """The weights that come with the program are not there."""


class WeightsGone(WeightsError):
    """The weights of a model of the project are not there any more."""


class NoDictionary(WeightsError):
    """A reader of somebody else that does not say which characters it knows."""


class RankLost(LabelerError):
    """Another process of the same training has ended or does not answer."""

    run_id: int | None = None
    """The run that goes on from the state saved last, once it is known which one that is."""


class Cancelled(Exception):
    """Raised inside long work when its progress was told to stop."""


class MoveStopped(Cancelled):
    """Labels of another tool whose project was made, and that are not all taken in yet."""


class TrainingStopped(Cancelled):
    """A training that was stopped, with everything saved to go on."""

    def __init__(self, run_id: int) -> None:
        super().__init__(f"Run {run_id} was stopped.")
        self.run_id = run_id
