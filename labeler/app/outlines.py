"""What the outlines of a project go around: lines or words.

Somebody may say so. Otherwise the accepted pages do, by the spaces in their transcripts.
"""

from collections.abc import Iterable
from enum import StrEnum

from labeler.app.project import Project

SETTING = "outlines"
"""The setting of a project that says what somebody chose."""
_NEWEST = 100
"""Pages that are asked: those accepted last, so that it costs the same in a project of any size."""
_TELLING_TRANSCRIPTS = 20
"""Fewer do not tell whether lines or words are outlined."""
_SPACED = 0.03
"""Share of transcripts with a space from which on they are those of lines."""
_FIRST_UNSPACED = "\u2e80"
"""Of the scripts from here on most are written without spaces: they do not tell either."""


class Outlines(StrEnum):
    """What the polygons of a project go around."""

    AUTO = "auto"
    """What the transcripts say."""
    LINES = "lines"
    WORDS = "words"


def of_project(project: Project) -> Outlines:
    """Return whether a project outlines lines or words: as was chosen, or as its pages say."""
    chosen = project.store.setting(SETTING)
    if chosen in (Outlines.LINES, Outlines.WORDS):
        return Outlines(chosen)
    return told_by(project.store.pages.transcripts(newest=_NEWEST))


def are_words(project: Project) -> bool:
    """Tell whether a project outlines words."""
    return of_project(project) is Outlines.WORDS


def choose(project: Project, outlines: Outlines) -> None:
    """Say what a project outlines; AUTO leaves it to the accepted pages again."""
    project.store.set_setting(SETTING, outlines.value)


def told_by(transcripts: Iterable[str]) -> Outlines:
    """Return whether lines or words are outlined, by the spaces in what they say.

    Without enough transcripts: lines.
    """
    texts = [text.strip() for text in transcripts]
    telling = [text for text in texts if len(text) > 1 and max(text) < _FIRST_UNSPACED]
    spaced = sum(" " in text for text in telling)
    if len(telling) < _TELLING_TRANSCRIPTS or spaced >= _SPACED * len(telling):
        return Outlines.LINES
    return Outlines.WORDS
