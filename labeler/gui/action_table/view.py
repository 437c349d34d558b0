"""What is shown and how large: the View menu."""

from labeler.core.marked import mark
from labeler.core.settings import PageView
from labeler.gui.action_table.row import Row
from labeler.gui.actions import Action, Needs, Scope, Switch
from labeler.gui.canvas.scene import Layer

TONING = mark("On the screen only, until Labeler is closed.")
BASELINES = mark("Baselines of selected lines are always shown.")
FITTING = mark("Lines and proposals without the empty part of the page around them.")
TURNING = mark(
    "The page is turned on your screen only, and shown so from now on: labels stay what they are."
)
STANDING = mark("Turns the page on your screen so that most of its lines can be read.")
FIXED = mark(
    "What had been proposed, under what it became: while the key is held, or from one press to the next."
)
OVERVIEW = mark("In a corner, while part of the page is out of view. Drag on it to move the view.")

# Set by hand, so that it reads as a table: how an action is met, below it what it does.
# fmt: off
VIEW: tuple[Row, ...] = (
    Action("zoom_in", mark("Zoom in"), ("Ctrl++", "Ctrl+="), Needs.PAGE, repeats=True,
           do=lambda window: window.canvas.camera.zoom_in()),
    Action("zoom_out", mark("Zoom out"), ("Ctrl+-",), Needs.PAGE, repeats=True,
           do=lambda window: window.canvas.camera.zoom_out()),
    Action("fit_page", mark("Fit page"), ("F",), Needs.PAGE,
           do=lambda window: window.canvas.fitting.fit(PageView.WHOLE)),
    Action("fit_width", mark("Fit page width"), ("Shift+F",), Needs.PAGE,
           do=lambda window: window.canvas.fitting.fit(PageView.WIDTH)),
    Action("fit_text", mark("Fit text"), ("L",), Needs.PAGE, help=FITTING,
           do=lambda window: window.canvas.fitting.fit(PageView.TEXT)),
    Action("fit_text_width", mark("Fit text width"), ("Shift+L",), Needs.PAGE, help=FITTING,
           do=lambda window: window.canvas.fitting.fit(PageView.TEXT_WIDTH)),
    Action("actual_size", mark("Actual size"), ("Ctrl+0",), Needs.PAGE,
           do=lambda window: window.canvas.camera.actual_size()),
    Action("zoom_selection", mark("Zoom to selection"), ("Ctrl+G",), Needs.SELECTION,
           do=lambda window: window.canvas.zoom_selection()),
    Action("turn_view_left", mark("Turn view left"), ("Ctrl+Shift+Left",), Needs.PAGE,
           Scope.CANVAS, help=TURNING, do=lambda window: window.turning_commands.turn(-1)),
    Action("turn_view_right", mark("Turn view right"), ("Ctrl+Shift+Right",), Needs.PAGE,
           Scope.CANVAS, help=TURNING, do=lambda window: window.turning_commands.turn(1)),
    Action("turn_upright", mark("Turn view upright"), (), Needs.PAGE, help=STANDING,
           do=lambda window: window.turning_commands.turn_upright()),
    Switch("adjust_tone", mark("Brightness and contrast"), ("B",), Needs.PAGE, help=TONING,
           turn=lambda window, is_on: window.view_commands.tone_panel.switch(is_on=is_on)),
    Action("original_tone", mark("Original brightness and contrast"), ("Shift+B",), Needs.PAGE,
           do=lambda window: window.view_commands.tone_panel.show_original()),
    Switch("hide_regions", mark("Hide regions"), ("H",), Needs.PAGE, Scope.CANVAS,
           turn=lambda window, is_on: window.view_commands.hide_regions(is_on)),
    Switch("show_proposals", mark("Show proposals"), ("Shift+H",), Needs.PAGE, is_on=True,
           turn=lambda window, is_on:
               window.canvas.scene.show_layer(Layer.PROPOSALS, is_shown=is_on)),
    Switch("show_fixes", mark("Show what was fixed"), ("`",), Needs.PAGE, help=FIXED,
           turn=lambda window, is_on: window.fix_commands.show(is_on=is_on)),
    Switch("show_transcripts", mark("Show transcripts"), ("Shift+T",), Needs.PAGE, is_on=True,
           turn=lambda window, is_on:
               window.canvas.scene.show_layer(Layer.TRANSCRIPTS, is_shown=is_on)),
    Switch("show_baselines", mark("Show all baselines"), ("Shift+P",), Needs.PAGE, help=BASELINES,
           turn=lambda window, is_on:
               window.canvas.scene.show_layer(Layer.BASELINES, is_shown=is_on)),
    Switch("show_character_map", mark("Show character map"), ("M",), Needs.PAGE,
           turn=lambda window, is_on:
               window.view_commands.show_map(Layer.CHARACTER_MAP, is_shown=is_on)),
    Switch("show_line_map", mark("Show line map"), ("Shift+M",), Needs.PAGE,
           turn=lambda window, is_on:
               window.view_commands.show_map(Layer.LINE_MAP, is_shown=is_on)),
    Switch("show_navigator", mark("Show overview of the page"), ("Ctrl+Shift+N",), is_on=True,
           help=OVERVIEW,
           turn=lambda window, is_on: window.view_commands.show_navigator(is_on=is_on)),
    Switch("show_grid", mark("Pages as pictures"), ("Ctrl+Shift+G",),
           turn=lambda window, is_on: window.view_commands.show_grid(is_on=is_on)),
    Action("switch_theme", mark("Switch light and dark"), ("Ctrl+Shift+L",),
           do=lambda window: window.program_commands.switch_theme()),
)
# fmt: on
