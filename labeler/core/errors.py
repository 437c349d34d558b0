"""Errors whose message is fit to show to the person at the screen."""


class LabelerError(Exception):
    """Something a person can act on: the message says what happened and what to do next."""


class UnreadableImage(LabelerError):
    """An image file that cannot be decoded; the message gives the reason."""


class ImageChanged(UnreadableImage):
    """An image that cannot be worked on: it is not the one that the page is about."""


class ForeignFile(LabelerError):
    """A label file that does not follow its format; the message names the file and the place."""


class ProjectError(LabelerError):
    """A project that cannot be opened, created or written."""


class EditConflict(ProjectError):
    """Somebody else has changed the same meanwhile, differently; both states are kept."""


class StorageError(ProjectError):
    """The project cannot be read or written at this moment; what is in it is as it was."""


class WeightsError(LabelerError):
    """A checkpoint that cannot be used."""


class Cancelled(Exception):
    """Raised inside long work when its progress was told to stop."""
