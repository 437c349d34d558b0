"""Regions, and going through them: the Edit menu."""

from labeler.core.annotation import BezierPair, Ribbon
from labeler.core.marked import mark
from labeler.gui import curving, selection_edits, transcript_edits
from labeler.gui.action_table.row import Row, Window, tool
from labeler.gui.actions import Action, Needs, Scope, Switch
from labeler.gui.commands.regions import LARGE_TURN, SMALL_TURN

COUNTING = mark(
    "For the selected lines, else for all of the page. Spaces do not count; punctuation does, and a "
    "letter with its accents is one."
)
DOUBTFUL = mark(
    "The next one that is read doubtfully, low in score, starts unusually, was not seen yet, or on which "
    "text, count and characters disagree; or of the kinds that the list of regions shows. After the last "
    "one of a page come those of the next page."
)
WRITING = mark(
    "Again: on to the next doubtful character, on this line or on the next line to check."
)
RIGHT = mark("The selected lines are right, although numbers disagree or they start unusually.")
STARTING = mark(
    "On a line that starts unusually: where reading most likely starts, and on to the next such line."
)
PARTING = mark("Cuts the selected lines, else all of the page, where the reader sees spaces.")
STANDING = mark(
    "Where the letters of the selected lines stand, as their outlines suggest. Drag the points to where they do."
)
CURVED = mark(
    "The selected lines get a centre line and a height that can be dragged, as if drawn so. Overlap: 1 is the same outline."
)
BEZIER = mark(
    "The selected lines get two Bezier curves, as ABCNet is trained with. Overlap: 1 is the same outline."
)
BARE = mark("The outlines stay as they are, and their vertices can be dragged.")
TAKING = mark(
    "Cuts the selected line at the gap that the detector sees in it, or joins it to what the detector sees go on."
)
REFUSING = mark("The selected line is right as it is: the cut or join is not suggested again.")
SNAPPING = mark(
    "Edges that are dragged snap to those of other lines: to the same height, or in line with them."
)
LOCKING = mark(
    "Nothing is moved, turned or reshaped by accident. Texts, counts and new lines are not locked."
)


def _paste(window: Window) -> None:
    if not window.project_commands.paste_addresses():
        selection_edits.paste(window.session)


# Set by hand, so that it reads as a table: how an action is met, below it what it does.
# fmt: off
EDIT: tuple[Row, ...] = (
    Action("undo", mark("Undo"), ("Ctrl+Z",), Needs.UNDO, repeats=True,
           do=lambda window: window.session.undo()),
    Action("redo", mark("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), Needs.REDO, repeats=True,
           do=lambda window: window.session.redo()),
    Action("copy", mark("Copy"), ("Ctrl+C",), Needs.SELECTION,
           do=lambda window: selection_edits.copy(window.session)),
    Action("paste", mark("Paste"), ("Ctrl+V",), Needs.PAGE,
           do=_paste),
    Action("duplicate", mark("Duplicate"), ("Ctrl+D",), Needs.SELECTION,
           do=lambda window: selection_edits.duplicate(window.session)),
    Action("delete", mark("Delete"), ("Del",), Needs.SELECTION,
           do=lambda window: selection_edits.delete(window.session)),
    Action("delete_vertex", mark("Delete vertex"), ("Backspace",), Needs.ONE_SELECTED, Scope.CANVAS,
           do=lambda window: window.canvas.delete_vertex()),
    Action("select_all", mark("Select all"), ("Ctrl+A",), Needs.REGIONS,
           do=lambda window: selection_edits.select_all(window.session)),
    Action("edit_text", mark("Edit transcript"), ("F2", "Ctrl+E"), Needs.PAGE,
           help=WRITING, do=lambda window: window.checking_commands.write()),
    Action("settle", mark("Mark as right"), (), Needs.SELECTION, help=RIGHT,
           do=lambda window: transcript_edits.settle(window.session)),
    Action("count_from_text", mark("Count from transcript"), (), Needs.LINES, help=COUNTING,
           do=lambda window: transcript_edits.count_from_text(window.session)),
    Action("ignore", mark("Ignore"), ("Ctrl+I",), Needs.SELECTION,
           do=lambda window: selection_edits.switch_ignore(window.session)),
    Action("part_lines", mark("Part lines at spaces"), ("Shift+C",), Needs.LINES, help=PARTING,
           do=lambda window: window.transcript_commands.part_lines()),
    Action("join", mark("Join lines"), ("J",), Needs.SELECTED_LINES,
           do=lambda window: selection_edits.join(window.session)),
    Action("take_seam", mark("Take suggestion"), ("Shift+A",), Needs.ONE_SELECTED,
           help=TAKING, do=lambda window: window.seam_commands.take()),
    Action("refuse_seam", mark("Refuse suggestion"), ("Shift+R",), Needs.ONE_SELECTED,
           help=REFUSING, do=lambda window: window.seam_commands.refuse()),
    Action("start_here", mark("Start reading at next vertex"), ("S",), Needs.ONE_SELECTED,
           help=STARTING, do=lambda window: window.checking_commands.start_here()),
    Action("draw_baseline", mark("Draw baseline"), ("P",), Needs.SELECTION, help=STANDING,
           do=lambda window: selection_edits.draw_baselines(window.session)),
    Action("remove_baseline", mark("Remove baseline"), (), Needs.SELECTION,
           do=lambda window: selection_edits.remove_baselines(window.session)),
    Action("make_ribbon", curving.MAKE_RIBBON, (), Needs.SELECTION, help=CURVED,
           do=lambda window: curving.convert(window.session, Ribbon),
           caption=lambda window: curving.caption(window.session, Ribbon)),
    Action("make_bezier", curving.MAKE_BEZIER, (), Needs.SELECTION, help=BEZIER,
           do=lambda window: curving.convert(window.session, BezierPair),
           caption=lambda window: curving.caption(window.session, BezierPair)),
    Action("remove_curve", mark("Remove curve"), (), Needs.CURVES, help=BARE,
           do=lambda window: curving.remove(window.session)),
    tool("number_lines", mark("Number the reading order"), ("Shift+O",)),
    Action("sort_reading_order", mark("Sort into reading order"), (), Needs.REGIONS,
           do=lambda window: selection_edits.sort_reading_order(window.session)),
    # No key that is Ctrl+Z or Ctrl+V with a finger missing: that turned lines nobody meant to touch.
    Action("rotate_left", mark("Rotate left"), ("Alt+Left",),
           Needs.SELECTION, Scope.CANVAS, repeats=True,
           do=lambda window: window.region_commands.rotate(-SMALL_TURN)),
    Action("rotate_right", mark("Rotate right"), ("Alt+Right",),
           Needs.SELECTION, Scope.CANVAS, repeats=True,
           do=lambda window: window.region_commands.rotate(SMALL_TURN)),
    Action("rotate_left_far", mark("Rotate left by 15°"), ("Alt+Shift+Left",),
           Needs.SELECTION, Scope.CANVAS, repeats=True,
           do=lambda window: window.region_commands.rotate(-LARGE_TURN)),
    Action("rotate_right_far", mark("Rotate right by 15°"), ("Alt+Shift+Right",),
           Needs.SELECTION, Scope.CANVAS, repeats=True,
           do=lambda window: window.region_commands.rotate(LARGE_TURN)),
    Switch("snap", mark("Snap to other lines"), ("Shift+S",), Needs.PAGE, help=SNAPPING,
           turn=lambda window, is_on: window.view_commands.snap(is_on=is_on)),
    Switch("lock_outlines", mark("Lock outlines"), ("Ctrl+L",), Needs.PAGE, help=LOCKING,
           turn=lambda window, is_on: window.view_commands.lock_outlines(is_on=is_on)),
    Action("next_region", mark("Next region"), ("Tab",), Needs.REGIONS, Scope.CANVAS, repeats=True,
           do=lambda window: window.canvas.next_region()),
    Action("previous_region", mark("Previous region"), ("Shift+Tab",),
           Needs.REGIONS, Scope.CANVAS, repeats=True,
           do=lambda window: window.canvas.previous_region()),
    Action("next_disagreement", mark("Next line to check"), ("E",),
           Needs.PAGE, help=DOUBTFUL, repeats=True,
           do=lambda window: window.checking_commands.go(1)),
    Action("previous_disagreement", mark("Previous line to check"), ("Shift+E",),
           Needs.PAGE, help=DOUBTFUL, repeats=True,
           do=lambda window: window.checking_commands.go(-1)),
)
# fmt: on
