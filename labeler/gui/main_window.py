"""Put the panels, menus and canvas together; no logic."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTabWidget

from labeler.app import opening
from labeler.app.adding import Loaders
from labeler.app.places_to_add import holds_images_only, is_list
from labeler.app.proposal_events import ModelFailed, ProposalEvent, QueueAdvanced, ReadingFailed
from labeler.app.user_settings import UserSettings
from labeler.core.settings import PageView
from labeler.gui import brought, menus
from labeler.gui.action_table.row import Window
from labeler.gui.action_table.table import ACTIONS
from labeler.gui.actions import Actions, Needs, Scope
from labeler.gui.availability import available, to_go_back_to
from labeler.gui.canvas.palette import OutlineLook
from labeler.gui.canvas.tone_panel import in_words
from labeler.gui.canvas.view import CanvasView
from labeler.gui.commands.checking import CheckingCommands
from labeler.gui.commands.consent import ConsentCommands
from labeler.gui.commands.decisions import DecisionCommands
from labeler.gui.commands.disputes import DisputeCommands
from labeler.gui.commands.fixes import FixCommands
from labeler.gui.commands.images import ImageCommands
from labeler.gui.commands.labels import LabelCommands
from labeler.gui.commands.models import ModelCommands, is_model
from labeler.gui.commands.moving import MovingCommands, may_be_labels
from labeler.gui.commands.outlines import OutlineCommands
from labeler.gui.commands.page_doubts import PageDoubts
from labeler.gui.commands.page_order import PageOrder
from labeler.gui.commands.pages import PageCommands
from labeler.gui.commands.program import ProgramCommands
from labeler.gui.commands.projects import PATIENCE, ProjectCommands
from labeler.gui.commands.proposals import ProposalCommands
from labeler.gui.commands.regions import RegionCommands
from labeler.gui.commands.removal import RemovalCommands
from labeler.gui.commands.rescue import RescueCommands
from labeler.gui.commands.review import ReviewCommands
from labeler.gui.commands.safety import SafetyCommands
from labeler.gui.commands.scrubbing import Scrubbing
from labeler.gui.commands.seams import SeamCommands
from labeler.gui.commands.team import TeamCommands
from labeler.gui.commands.training import TrainingCommands
from labeler.gui.commands.transcripts import TranscriptCommands
from labeler.gui.commands.turning import TurningCommands
from labeler.gui.commands.view import ViewCommands
from labeler.gui.composition import Composition
from labeler.gui.item_models.page_list import PageListModel
from labeler.gui.message_area import MessageArea
from labeler.gui.panels.page_list import PageListPanel
from labeler.gui.panels.property_panel import PropertyPanel
from labeler.gui.panels.proposal_bar import ProposalBar
from labeler.gui.panels.region_tree import RegionTreePanel
from labeler.gui.project_names import fill_with_recent, window_title
from labeler.gui.proposer import (
    LoadDetector,
    LoadReader,
    Proposer,
    load_gently,
    load_reader_gently,
)
from labeler.gui.session import Session
from labeler.gui.start_view import StartView
from labeler.gui.status_line import StatusLine
from labeler.gui.translation import shown
from labeler.gui.window_layout import WindowLayout
from labeler.gui.workspace import Workspace

SIZE = 1440, 900


class MainWindow(QMainWindow):
    """Creates everything, connects it, lays it out."""

    def __init__(
        self,
        app: QApplication,
        settings: UserSettings,
        load_detector: LoadDetector = load_gently,
        load_reader: LoadReader = load_reader_gently,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Labeler")
        self.setAcceptDrops(True)
        self.resize(*SIZE)
        self._settings = settings
        self._back: frozenset[Needs] = frozenset()
        """What there is to go back to."""
        self.session = Session(self)
        # First of all: what is being composed belongs to what is typed.
        self.session.leaving.connect(Composition(app, self).commit)
        self.proposer = Proposer(lambda: settings.device, self, load_detector, load_reader)
        self.model_commands = ModelCommands(
            self.session,
            Loaders(
                lambda weights: load_detector(weights, settings.device),
                lambda weights: load_reader(weights, settings.device),
            ),
            self,
        )
        self.actions_by_id = Actions(ACTIONS, self)
        self.pages = PageListModel(self)
        self.canvas = CanvasView(self.session)
        self.start = StartView(self.actions_by_id)
        self._create_views()
        self._create_commands(app)
        self._lay_out()
        self._connect()
        self._connect_opening()
        self._connect_safety()
        self._use_settings()
        self._look_back()
        if settings.problem:
            self.messages.warn(shown(settings.problem))

    def open_path(self, path: Path, page_id: int | None = None) -> None:
        """Open a project or a folder of images, at a page or at the first that needs work.

        What may be of another tool is looked at first, and asked about.
        """
        if page_id is None:
            self.moving_commands.open_path(path)
        else:
            self.project_commands.open_path(path, page_id)

    def _create_views(self) -> None:
        self.page_panel = PageListPanel(self.session, self.pages, self.actions_by_id, self)
        self.region_panel = RegionTreePanel(self.session, self)
        self.property_panel = PropertyPanel(self.session, self.actions_by_id, self)
        self.proposal_bar = ProposalBar(self.session, self.actions_by_id)
        self.image_commands = ImageCommands(self.session, self.actions_by_id, self)
        self.consent_commands = ConsentCommands(self.session, self.actions_by_id, self)
        self.rescue_commands = RescueCommands(self.session, self.actions_by_id, self)
        self.training_commands = TrainingCommands(self.session, self.actions_by_id, self)
        training, settings = self.training_commands, self._settings
        self.project_commands = ProjectCommands(
            self.session, self.pages, self.proposer, settings, training, self
        )
        self.safety_commands = SafetyCommands(
            self.session,
            self.pages,
            self.project_commands,
            self._settings,
            self.actions_by_id,
            self,
        )
        self.dispute_commands = DisputeCommands(
            self.session, self.canvas, self.actions_by_id, lambda: self.page_order.book, self
        )
        self.turning_commands = TurningCommands(self.session, self.canvas, self.actions_by_id, self)
        self.team_commands = TeamCommands(self.session, self.page_panel, self.actions_by_id, self)
        self.decision_commands = DecisionCommands(
            self.session, self.actions_by_id, self._settings, self
        )
        notices = (
            self.team_commands.notice,
            self.decision_commands.notice,
            self.dispute_commands.strip,
            self.training_commands.notice.strip,
            self.rescue_commands.notice,
            self.consent_commands.notice,
            self.image_commands.fresh,
            self.image_commands.changed,
            self.safety_commands.damaged,
            self.turning_commands.strip,
        )
        self.workspace = Workspace(
            self.session, notices, self.canvas, self.proposal_bar, self.start
        )
        self.messages = MessageArea(self.workspace)
        self.status_line = StatusLine(
            self.session, self.proposer, self.actions_by_id, self.training_commands.indicator
        )

    def _create_commands(self, app: QApplication) -> None:
        session, pages = self.session, self.pages
        settings, actions = self._settings, self.actions_by_id
        self.program_commands = ProgramCommands(app, session, actions, settings, self)
        self.status_line.checking.teach(self.program_commands.first_steps)
        self.proposal_commands = ProposalCommands(
            session, pages, self.proposer, self.canvas, settings, self
        )
        self.outline_commands = OutlineCommands(
            session, self.proposer, actions["propose_words"], self.proposal_commands.propose, self
        )
        self.transcript_commands = TranscriptCommands(
            session, self.proposer, actions["read_lines"], self
        )
        adjusting = actions["adjust_outlines"]
        self.scrubbing = Scrubbing(session, self.proposer, self.canvas, adjusting, self)
        self.seam_commands = SeamCommands(session, self.canvas, actions, self)
        self.label_commands = LabelCommands(session, settings, self)
        self.moving_commands = MovingCommands(settings, self)
        self.removal_commands = RemovalCommands(session, pages, self.page_panel, actions)
        self.page_commands = PageCommands(session, pages, self.canvas, self.messages)
        self.page_order = PageOrder(session, pages, self.page_panel, settings, self)
        self.page_doubts = PageDoubts(
            session, pages, self.page_panel, lambda: self.page_order.book, self
        )
        self.checking_commands = CheckingCommands(session, pages, self.canvas, self)
        self.fix_commands = FixCommands(session, self.canvas, actions, self)
        self.region_commands = RegionCommands(session, self.canvas)
        self.review_commands = ReviewCommands(
            session, self.page_panel, self.canvas, actions, self.messages, self
        )
        self.view_commands = ViewCommands(
            session, self.canvas, self.page_panel.view, actions, settings, self
        )
        window: Window = self  # has whatever an action reaches for
        actions.connect_to(window)

    def _lay_out(self) -> None:
        self.setCentralWidget(self.workspace)
        self.setStatusBar(self.status_line)
        self.setDockNestingEnabled(True)
        right = Qt.DockWidgetArea.RightDockWidgetArea
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.page_panel)
        self.addDockWidget(right, self.region_panel)
        self.addDockWidget(right, self.property_panel)
        # One above the other would leave a small screen no room for the list of regions.
        self.tabifyDockWidget(self.property_panel, self.review_commands.panel)
        self.setTabPosition(right, QTabWidget.TabPosition.North)
        sides, heights = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self.resizeDocks([self.page_panel, self.region_panel], [270, 290], sides)
        self.resizeDocks([self.region_panel, self.property_panel], [500, 300], heights)
        issues = self.review_commands.panel
        panels = [self.page_panel, self.region_panel, self.property_panel, issues]
        later = menus.build_menus(self, self.actions_by_id)
        for panel in panels:
            later[menus.PANELS].addAction(panel.toggleViewAction())
        self.actions_by_id["open_server"].setVisible(opening.are_servers_at_hand())
        fill_with_recent(later[menus.RECENT], self._settings, self.project_commands.open_path)
        self.toolbar = menus.build_toolbar(self, self.actions_by_id)
        self._layout = WindowLayout(self, panels, self._settings)
        for row in ACTIONS:
            # An action must sit on the widget in which its shortcut is to work.
            owner = self.canvas if row.scope is Scope.CANVAS else self
            owner.addAction(self.actions_by_id[row.id])

    def _connect(self) -> None:
        session, status = self.session, self.status_line
        session.problem.connect(self.messages.warn)
        session.news.connect(self.messages.tell)
        self.actions_by_id.refused.connect(self.messages.warn)
        for telling in (
            self.project_commands,
            self.image_commands,
            self.consent_commands,
            self.label_commands,
            self.moving_commands,
            self.training_commands,
            self.model_commands,
            self.removal_commands,
        ):
            telling.news.connect(self.messages.tell)
        self.project_commands.scanning.connect(status.show_scan)
        self.project_commands.training.connect(self.training_commands.follow_others)
        self.image_commands.pages_changed.connect(self.project_commands.welcome_pages)
        self.consent_commands.pages_changed.connect(self.project_commands.welcome_pages)
        for bringing in (self.rescue_commands, self.label_commands, self.decision_commands):
            bringing.pages_changed.connect(self.project_commands.reload)
        for commands in (self.project_commands, self.training_commands, self.model_commands):
            commands.problem.connect(self.messages.warn)
            commands.model_changed.connect(self.project_commands.reload)
            commands.model_changed.connect(self._look_back)
            commands.model_changed.connect(self.model_commands.refresh)
            commands.model_changed.connect(self.proposal_commands.use_models)
            commands.model_changed.connect(self.transcript_commands.use_models)
        for choosing in (self.training_commands, self.model_commands):
            choosing.model_changed.connect(self.proposal_commands.replace_proposals)
        self.proposer.happened.connect(self._hear)
        self.canvas.hint_changed.connect(status.show_hint)
        self.canvas.scene.tone_changed.connect(lambda tone: status.show_tone(in_words(tone)))
        self.canvas.camera.zoom_changed.connect(status.show_zoom)
        for panel in (self.page_panel, self.region_panel):
            # Whoever clicks in a list, or drags there, goes on working on the page.
            panel.view.clicked.connect(self.canvas.setFocus)
        self.region_panel.view.dragged.connect(self.canvas.setFocus)
        self.property_panel.left.connect(self.canvas.setFocus)
        self.program_commands.setting_changed.connect(self._use_settings)
        session.project_opened.connect(self._look_back)
        self.pages.modelReset.connect(self._look_back)
        for signal in (
            self.consent_commands.asked,
            session.page_shown,
            session.page_changed,
            session.proposals_changed,
            session.selection_changed,
        ):
            signal.connect(self._follow)

    def _connect_opening(self) -> None:
        self.project_commands.folder_chosen.connect(self.moving_commands.open_path)
        self.moving_commands.opening.connect(self.project_commands.open_path)
        self.start.folder_wanted.connect(self.project_commands.open_folder)
        self.start.project_chosen.connect(self.project_commands.open_path)

    def _hear(self, event: ProposalEvent) -> None:
        match event:
            case QueueAdvanced(done, total):
                self._follow()
                self.page_order.follow_queue(done, total)
            case ModelFailed(text=text) | ReadingFailed(text=text):
                self.messages.warn(text)

    def _look_back(self) -> None:
        """Find out what there is to go back to: pages are listed anew, or a model is in use."""
        self._back = to_go_back_to(self.session.project, len(self.pages.pages))
        self._follow()

    def _follow(self) -> None:
        """Let actions, title and panels say what is open."""
        project = self.session.project
        is_busy = (status := self.proposer.status) is not None and status.done < status.total
        met = available(self.session, is_queue_busy=is_busy) | self._back
        if self.consent_commands.has_question:
            met |= {Needs.WITHHELD_IMAGES}
        self.actions_by_id.enable(met)
        self.setWindowTitle(window_title(project))
        self._layout.show_panels(are_wanted=project is not None)
        if project is None:
            self.start.show_recent(self._settings.recent_projects)

    def _connect_safety(self) -> None:
        safety = self.safety_commands
        safety.news.connect(self.messages.tell)
        safety.problem.connect(self.messages.warn)
        self.project_commands.damaged.connect(self._tell_damage)
        self.start.repair_wanted.connect(safety.repair_project)
        self.start.restore_wanted.connect(safety.restore_project)
        self.session.project_opened.connect(lambda: self.start.show_trouble(None))

    def _tell_damage(self, folder: Path, why: str) -> None:
        """Offer to repair a project that cannot be opened."""
        if self.session.project is None:
            self.start.show_trouble(folder, why)
        else:
            self.safety_commands.repair_project(folder, why)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with what lies under the pointer."""
        if self.canvas.underMouse() and self.session.page is not None:
            menus.context_menu(self, self.actions_by_id).popup(event.globalPos())

    def _use_settings(self) -> None:
        self.session.set_threshold(self._settings.score_threshold)
        self.canvas.has_crosshair = self._settings.crosshair
        self.canvas.dress(OutlineLook.of(self._settings))
        self.canvas.fitting.page_view = PageView(self._settings.page_view)
        self.actions_by_id["show_grid"].setChecked(self._settings.page_grid)
        self.actions_by_id["show_navigator"].setChecked(self._settings.navigator)
        self.actions_by_id["worth_first"].setChecked(self._settings.worth_first)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.image_commands.look_again()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.project_commands.closing.can_go_on:
            event.ignore()
            self.project_commands.closing.then(self.close)
            return
        self._layout.keep()
        self.hide()  # Nobody has to watch it waiting for its threads.
        self.moving_commands.shut_down()
        self.page_order.shut_down()
        self.page_doubts.shut_down()
        self.dispute_commands.shut_down()
        self.training_commands.shut_down()
        self.image_commands.shut_down(PATIENCE)
        self.project_commands.shut_down()
        self.safety_commands.shut_down()
        self.page_panel.view.thumbnails.finish()
        self.canvas.finish()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if brought.places(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        match paths := brought.places(event.mimeData()):
            case [one] if is_model(one):
                self.model_commands.add_model(one)
            case [one] if is_list(one) or holds_images_only(one):
                self.project_commands.open_dropped(paths)
            case [one] if may_be_labels(one) and self.session.project is not None:
                self.label_commands.import_labels(one)
            case [one] if one.is_dir() or may_be_labels(one):
                self.moving_commands.open_path(one)
            case _:
                self.project_commands.open_dropped(paths)
