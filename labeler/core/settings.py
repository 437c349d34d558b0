"""The table of settings: what a person prefers on one machine."""

from enum import StrEnum
from typing import Any

from labeler.core.detection import DEFAULT_SCORE
from labeler.core.marked import mark
from labeler.core.records import Shipped
from labeler.core.setting import Choice, Folder, Number, OnOff, Setting, Text, WholeNumber


class PageView(StrEnum):
    """How much of a page is shown when it comes up."""

    WHOLE = mark("whole")
    WIDTH = mark("at full width")
    TEXT = mark("with all its text")
    TEXT_WIDTH = mark("at the width of its text")
    LAST = mark("as the last one was")


class Settings:
    """Each setting is declared once: file, dialog and document know no others."""

    theme = Choice(
        mark("Appearance"),
        mark("Colours"),
        "system",
        choices=(mark("system"), mark("light"), mark("dark")),
    )
    language = Choice(
        mark("Appearance"),
        mark("Language"),
        "system",
        mark("Takes effect when Labeler is started next."),
        choices=(mark("system"), "de", "en", "es", "fr", "ja", "zh_CN"),
    )

    outline_colour = Choice(
        mark("Appearance"),
        mark("Outlines"),
        "blue",
        choices=(mark("blue"), mark("green"), mark("red"), mark("violet")),
    )
    outline_width = WholeNumber(
        mark("Appearance"),
        mark("Width of outlines"),
        1,
        mark("In pixels. From 2 on, pages with thousands of lines are drawn more slowly."),
        low=1,
        high=4,
    )
    outline_rim = OnOff(
        mark("Appearance"),
        mark("Light rim"),
        True,
        mark(
            "A light edge around outlines, so that they stand out on dark and busy photos. Left out on pages with many lines."
        ),
    )

    author = Text(
        mark("Work"),
        mark("Your name"),
        "",
        mark("Stands beside every verdict and edit. Empty: the name you are logged in with."),
    )
    crosshair = OnOff(mark("Work"), mark("Crosshair"), False, mark("While something is drawn."))
    page_view = Choice(
        mark("Work"),
        mark("A page is shown"),
        PageView.WHOLE.value,
        mark(
            "Where there is no text yet, the page itself. What is left out counts as not seen until "
            "it is shown."
        ),
        choices=tuple(view.value for view in PageView),
        once=("keep_zoom",),
        meant={True: PageView.LAST.value, False: PageView.WHOLE.value},
    )

    navigator = OnOff(
        mark("Work"), mark("Overview of the page"), True, mark("While part of it is out of view.")
    )
    page_grid = OnOff(mark("Work"), mark("Pages as pictures"), False, mark("Rather than as names."))

    worth_first = OnOff(
        mark("Work"),
        mark("Most worth first"),
        False,
        mark(
            "The list begins with the pages on which most is expected to be put right in a minute."
        ),
    )

    propose_automatically = OnOff(
        mark("Proposals"),
        mark("Propose by itself"),
        True,
        mark("The page on screen first, then the pages you will reach next."),
    )
    pages_ahead = WholeNumber(
        mark("Proposals"),
        mark("Pages ahead"),
        5,
        mark("How many of the next pages get proposals before you reach them."),
        low=0,
        high=200,
    )
    score_threshold = Number(
        mark("Proposals"),
        mark("Score from"),
        DEFAULT_SCORE,
        mark("Proposals the detector is less sure of stay hidden. No page is detected again."),
        low=0.0,
        high=1.0,
    )
    device = Choice(
        mark("Proposals"),
        mark("Detector runs on"),
        "auto",
        mark("Takes effect when the detector is loaded next."),
        choices=(mark("auto"), mark("cpu"), mark("cuda")),
    )

    first_detector = Choice(
        mark("Proposals"),
        mark("New projects begin with"),
        Shipped.BASE.value,
        mark("The detector. Another one is chosen under Proposals, Models, at any time."),
        choices=(mark("base"), mark("fast")),
    )

    copies_folder = Folder(
        mark("Images from elsewhere"),
        mark("Folder for copies"),
        "",
        mark(
            "Of images that servers hold. Empty: among the user's own. Takes effect when Labeler is "
            "started next."
        ),
    )
    copies_gigabytes = Number(
        mark("Images from elsewhere"),
        mark("Gigabytes of copies"),
        10.0,
        mark("Those used longest ago go first, and are fetched again when they are needed."),
        low=0.1,
        high=10_000.0,
    )

    back_up_automatically = OnOff(
        mark("Backups"),
        mark("Back up by itself"),
        True,
        mark(
            "When a project is closed, and now and then, if anything was done. Images are not copied."
        ),
        once=("backups",),
    )
    backup_minutes = WholeNumber(
        mark("Backups"),
        mark("Minutes between copies"),
        30,
        mark("One for each hour of the last day is kept, and one for each day of the last month."),
        low=5,
        high=1440,
    )
    backup_folder = Folder(
        mark("Backups"),
        mark("Folder"),
        "",
        mark(
            "Empty: inside each project, where copies go when its disk does. A folder on another "
            "disk is safer."
        ),
    )
    backup_gigabytes = Number(
        mark("Backups"),
        mark("Gigabytes at most"),
        5.0,
        mark("For each project; the oldest copies go first, the last three always stay."),
        low=0.1,
        high=10_000.0,
    )


SETTINGS: tuple[Setting[Any], ...] = tuple(
    each for each in vars(Settings).values() if isinstance(each, Setting)
)
BY_KEY = {setting.key: setting for setting in SETTINGS}
KEY_NOW = {key: setting.key for setting in SETTINGS for key in (setting.key, *setting.once)}
"""The key of a setting by each that it has or once had."""
