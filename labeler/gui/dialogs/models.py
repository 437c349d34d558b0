"""The detectors and readers of a project: which are in use, use another one, remove one."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from labeler.app import model_removal, models
from labeler.app.model_removal import Removed
from labeler.app.project import Project
from labeler.core.errors import LabelerError
from labeler.core.marked import mark
from labeler.core.progress import Progress
from labeler.core.records import ModelRecord
from labeler.gui.dialogs.model_details import details, parent_in_short, scores_in_short
from labeler.gui.dialogs.task_dialog import TaskDialog
from labeler.gui.translation import decimal, shown, told, tr
from labeler.gui.wording import caption

_HEADER = (
    mark("Model"),
    mark("Name"),
    mark("Kind"),
    "",
    mark("Made"),
    mark("Size"),
    mark("Made from"),
    mark("Validation"),
)
_NAME = 1
_GAP = 14
_DETAIL_LINES = 5


class ModelsDialog(TaskDialog):
    """Which model is in use changes nothing of what people did. Removing asks first."""

    use_wanted = Signal(int)
    """Use the model of this number from now on."""
    add_wanted = Signal()
    report_lines = 3

    def __init__(self, project: Project, parent: QWidget) -> None:
        super().__init__(tr("Models"), tr("Use"), parent)
        self._project = project
        self._known: list[ModelRecord] = []
        self._names: dict[int, str] = {}
        self.list = QTableWidget(0, len(_HEADER))
        self.details = QLabel()
        self._prepare_list()
        self._prepare_details()
        self.remove_button = QPushButton(tr("Remove…"))
        self.more_button = QPushButton(tr("Add model…"))
        for place, button in enumerate((self.more_button, self.remove_button)):
            button.setAutoDefault(False)
            self.buttons.insertWidget(place, button)
        self.cancel_button.setText(tr("Close"))
        self.column.insertWidget(0, self.list, 20)
        self.column.insertWidget(1, self.details)
        self.resize(860, 520)
        self.start_button.clicked.connect(self._use)
        self.remove_button.clicked.connect(self._ask)
        self.more_button.clicked.connect(self.add_wanted)
        self.refresh()

    def _prepare_list(self) -> None:
        self.list.setObjectName("framed")
        self.list.setAccessibleName(tr("Models"))
        self.list.setHorizontalHeaderLabels(list(map(shown, _HEADER)))
        self.list.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.list.horizontalHeader().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self.list.horizontalHeader().setHighlightSections(False)
        self.list.verticalHeader().hide()
        self.list.setShowGrid(False)
        self.list.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.list.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.list.setTabKeyNavigation(False)
        self.list.setMinimumHeight(200)
        self.list.itemSelectionChanged.connect(self._follow)

    def _prepare_details(self) -> None:
        self.details.setAccessibleName(tr("About the model"))
        self.details.setWordWrap(True)
        self.details.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details.setMinimumHeight(_DETAIL_LINES * self.fontMetrics().lineSpacing())

    def refresh(self) -> None:
        """Read the models again, and stay at the one that is chosen."""
        chosen = self.chosen
        try:
            self._known = models.choice(self._project)
        except LabelerError as error:
            self.report.setText(told(error))
            return
        self._names = {model.id: model.name for model in self._known}
        self.list.setRowCount(len(self._known))
        for row, model in enumerate(self._known):
            told_of_it = details(model, self._names)
            for column, text in enumerate(_cells(model, self._names)):
                item = QTableWidgetItem(text)
                item.setToolTip(told_of_it)
                self.list.setItem(row, column, item)
        for column in range(len(_HEADER)):
            self.list.resizeColumnToContents(column)
            self.list.setColumnWidth(column, self.list.columnWidth(column) + _GAP)
        numbers = [model.id for model in self._known]
        self.list.clearSelection()
        if chosen is not None and chosen.id in numbers:
            self.list.selectRow(numbers.index(chosen.id))
        self._follow()

    @property
    def chosen(self) -> ModelRecord | None:
        """The model whose row is selected."""
        rows = self.list.selectionModel().selectedRows()
        return self._known[rows[0].row()] if rows else None

    def run(self, work: Callable[[Progress], object], show: Callable[..., None]) -> None:
        super().run(work, show)
        self._follow()

    def _use(self) -> None:
        if self.chosen is not None:
            self.report.setText("")
            self.use_wanted.emit(self.chosen.id)

    def _ask(self) -> None:
        """Ask whether to remove the chosen model, unless something needs it."""
        project, model = self._project, self.chosen
        if model is not None:
            self.report.setText("")
            self.run(
                lambda _: model_removal.obstacle(project, model),
                lambda obstacle: self._ask_about(model, obstacle),
            )

    def _ask_about(self, model: ModelRecord, obstacle: str) -> None:
        if obstacle:
            text = tr(
                "Model {id} ({name}) cannot be removed. {reason}",
                id=model.id,
                name=model.name,
                reason=shown(obstacle),
            )
            self.report.setText(text)
            return
        dialog = RemoveModelDialog(model, self)
        dialog.confirmed.connect(lambda: self._remove(model))
        dialog.open()

    def _remove(self, model: ModelRecord) -> None:
        project = self._project
        self.run(lambda _: model_removal.remove(project, model.id), self._end_removal)

    def _end_removal(self, done: Removed) -> None:
        self.done_with.emit(
            tr(
                "Model {id} ({name}) is removed; {size} are free again",
                id=done.model.id,
                name=done.model.name,
                size=_size(done.size),
            )
        )

    def _end(self) -> None:
        super()._end()
        self.refresh()

    def _follow(self) -> None:
        """Say what is known of the chosen model, and by the buttons what can be done with it."""
        choosing = tr("Choose a model to see what it was made of and how well it does.")
        chosen = self.chosen
        self.details.setText(details(chosen, self._names) if chosen else choosing)
        is_other = self.chosen is not None and not self.chosen.is_current
        can_change = is_other and not (self.is_busy or self._project.store.is_read_only)
        self.start_button.setEnabled(can_change)
        self.remove_button.setEnabled(can_change)


class RemoveModelDialog(QMessageBox):
    """Says what will be gone; Enter and Esc both leave everything as it is."""

    confirmed = Signal()

    def __init__(self, model: ModelRecord, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.NoIcon)
        self.setWindowTitle(tr("Remove model"))
        self.setText(
            tr("Remove model {id} ({name}) from the project?", id=model.id, name=model.name)
        )
        self.setInformativeText(
            tr(
                "Its file goes, and {size} are free again. Labels stay as they are. To use it later, "
                "add it again.",
                size=_size(model_removal.size_of(model)),
            )
        )
        self.remove = self.addButton(tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        self.cancel = self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(self.cancel)
        self.setEscapeButton(self.cancel)
        self.buttonClicked.connect(self._answer)

    def _answer(self, button: QAbstractButton) -> None:
        if button is self.remove:
            self.confirmed.emit()


def _cells(model: ModelRecord, names: Mapping[int, str]) -> tuple[str, ...]:
    size = model_removal.size_of(model)
    return (
        str(model.id),
        model.name,
        caption(model.kind),
        tr("in use") if model.is_current else "",
        f"{model.created.astimezone():%Y-%m-%d %H:%M}",
        _size(size) if size else tr("gone"),
        parent_in_short(model, names),
        scores_in_short(model),
    )


def _size(size: int) -> str:
    return tr("{size} MB", size=decimal(size / 1e6))
