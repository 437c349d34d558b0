"""Projects, images, labels, safety: the File menu."""

from labeler.core.marked import mark
from labeler.gui.action_table.row import Row
from labeler.gui.actions import Action, Needs

SERVERS = mark("A project in a PostgreSQL database, which several people work on at once.")
MOVING = mark(
    "Labels in a file or an archive, with their images, become a project. Folders with labels are "
    "opened as any other."
)
ADDRESSES = mark(
    "Images on servers (http, https, s3, gs), which stay there, as a project or in the one that is open."
)
NEW_IMAGES = mark("Images that appeared in the folders of the project since it was made.")
READING_THERE = mark(
    "Folders that the project names and you added no images from. It may be of others."
)
MERGING = mark("What was done in another project of the same images is taken over into this one.")
STORING = mark("Edits that could not be stored when they were made, and were kept aside.")
BACKING_UP = mark("All labels and the weights that were trained; images are not copied.")
CHECKING = mark(
    "Everything that belongs to the project. What cannot be read is kept aside and named."
)
MIRRORING = mark("All labels as plain text in a folder, up to date while you work.")

# Set by hand, so that it reads as a table: how an action is met, below it what it does.
# fmt: off
FILE: tuple[Row, ...] = (
    Action("open_folder", mark("Open folder…"), ("Ctrl+O",),
           do=lambda window: window.project_commands.open_folder()),
    Action("open_server", mark("Open project on a server…"), (), help=SERVERS,
           do=lambda window: window.project_commands.open_server()),
    Action("move_over", mark("Move over from another tool…"), (), help=MOVING,
           do=lambda window: window.moving_commands.choose()),
    Action("add_images", mark("Add images…"), (), Needs.PROJECT,
           do=lambda window: window.project_commands.add_images()),
    Action("add_addresses", mark("Add images by address…"), (), help=ADDRESSES,
           do=lambda window: window.project_commands.add_addresses()),
    Action("add_new_images", mark("Add new images"), ("Alt+N",), Needs.PROJECT, help=NEW_IMAGES,
           do=lambda window: window.image_commands.add_new_images()),
    Action("read_images", mark("Read images there"), (), Needs.WITHHELD_IMAGES, help=READING_THERE,
           do=lambda window: window.consent_commands.read_images()),
    Action("import_labels", mark("Import labels…"), ("Ctrl+Shift+I",), Needs.PROJECT,
           do=lambda window: window.label_commands.import_labels()),
    Action("merge_project", mark("Merge another project…"), (), Needs.PROJECT, help=MERGING,
           do=lambda window: window.decision_commands.merge_project()),
    Action("export", mark("Export…"), ("Ctrl+Shift+E",), Needs.PROJECT,
           do=lambda window: window.label_commands.export()),
    Action("save", mark("Save"), ("Ctrl+S",), Needs.PROJECT,
           do=lambda window: window.project_commands.save()),
    Action("store_kept_edits", mark("Store kept edits"), ("Alt+S",), Needs.KEPT_EDITS, help=STORING,
           do=lambda window: window.rescue_commands.store_kept_edits()),
    Action("close_project", mark("Close project"), ("Ctrl+W",), Needs.PROJECT,
           do=lambda window: window.project_commands.close_project()),
    Action("back_up", mark("Back up now"), (), Needs.PROJECT, help=BACKING_UP,
           do=lambda window: window.safety_commands.back_up()),
    Action("restore_copy", mark("Restore an earlier copy…"), (), Needs.PROJECT,
           do=lambda window: window.safety_commands.restore_copy()),
    Action("check_project", mark("Check and repair…"), (), Needs.PROJECT, help=CHECKING,
           do=lambda window: window.safety_commands.check_project()),
    Action("keep_mirror", mark("Keep a plain copy…"), (), Needs.PROJECT, help=MIRRORING,
           do=lambda window: window.safety_commands.keep_mirror()),
    Action("settings", mark("Settings…"), ("Ctrl+,",),
           do=lambda window: window.program_commands.show_settings()),
    Action("quit", mark("Quit"), ("Ctrl+Q",),
           do=lambda window: window.close()),
)
# fmt: on
