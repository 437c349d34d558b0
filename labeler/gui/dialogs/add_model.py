"""Choose a detector or reader of somebody else, see what it makes of three pages, and add it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QWidget,
)

from labeler.app import adding, engines
from labeler.app.adding import Loaders, Trial
from labeler.app.project import Project
from labeler.core.foreign_model import LARGEST_SIDE, SMALLEST_SIDE, Pixels
from labeler.core.marked import mark
from labeler.core.progress import Progress
from labeler.core.records import ModelRecord
from labeler.gui import translation
from labeler.gui.dialogs.path_field import PathField
from labeler.gui.dialogs.task_dialog import TaskDialog
from labeler.gui.dialogs.trial_view import ShownTrial, TrialView, shown
from labeler.gui.translation import tr
from labeler.gui.wheel import keep_still

LARGEST = QSize(1200, 820)
_MARGIN = QSize(60, 40)
"""Of the window that stays in view around it."""
_SHORTEST = 20
"""Letters of the way in which pixels come that are always in sight."""
BY_TRYING = mark("found out by trying")
BY_IMAGE = mark("by the size of the image")
_PIXELS = {
    Pixels.IMAGENET: mark("mean and deviation of ImageNet, as PaddleOCR's detectors"),
    Pixels.HALF: mark("from -1 to 1, as PaddleOCR's readers"),
    Pixels.UNIT: mark("from 0 to 1"),
    Pixels.DOCTR: mark("mean and deviation of docTR"),
}


class AddModelDialog(TaskDialog):
    """Nothing is stored before one of the two buttons that add is pressed."""

    added = Signal(object, bool)
    """A `ModelRecord`, and whether it is to be used."""
    report_lines = 4

    def __init__(self, project: Project, load: Loaders, parent: QWidget) -> None:
        super().__init__(tr("Add model"), tr("Try"), parent)
        self._project = project
        self._load = load
        self._trial: Trial | None = None
        self.file = PathField({tr("File…"): self._ask_file})
        self.dictionary = PathField({tr("File…"): self._ask_dictionary})
        self.dictionary.text.setPlaceholderText(
            tr("of a reader that does not say which characters it knows; one a line")
        )
        self.pixels = QComboBox()
        self.pixels.addItem(tr(BY_TRYING), None)
        for pixels, caption in _PIXELS.items():
            self.pixels.addItem(tr(caption), pixels)
        # In some languages the longest way is wider than the dialog should be.
        self.pixels.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.pixels.setMinimumContentsLength(_SHORTEST)
        self.long_side = QSpinBox()
        self.long_side.setRange(SMALLEST_SIDE - 1, LARGEST_SIDE)
        self.long_side.setSpecialValueText(tr(BY_IMAGE))
        self.long_side.lineEdit().setTextMargins(5, 0, 0, 0)
        self.long_side.setSuffix(tr(" pixels"))
        self.view = TrialView()
        self.add_button = QPushButton(tr("Add only"))
        self.use_button = QPushButton(tr("Add and use"))
        self._fill(parent.size())
        self._connect()
        self._follow()

    def choose(self, file: Path) -> None:
        """Take a file that was dropped on the window."""
        if not self.is_busy:
            self.file.set_path(file)

    def run(self, work: Callable[[Progress], object], show: Callable[..., None]) -> None:
        super().run(work, show)
        self._follow()

    def _fill(self, room: QSize) -> None:
        keep_still(self.pixels, self.long_side)
        for name, field in {
            tr("ONNX file"): self.file.text,
            tr("Dictionary"): self.dictionary.text,
            tr("Pixels"): self.pixels,
            tr("Long side"): self.long_side,
        }.items():
            field.setAccessibleName(name)
        how = QHBoxLayout()
        how.setSpacing(18)
        how.addWidget(self.pixels, 3)
        how.addWidget(QLabel(tr("Long side")))
        how.addWidget(self.long_side, 2)
        self.form.addRow(tr("ONNX file"), self.file)
        self.form.addRow(tr("Dictionary"), self.dictionary)
        self.form.addRow(tr("Pixels"), how)
        self.column.insertWidget(1, self.view, 20)
        for button in (self.add_button, self.use_button):
            button.setAutoDefault(False)
            self.buttons.addWidget(button)
        self.resize((room - _MARGIN).boundedTo(LARGEST))

    def _connect(self) -> None:
        self.file.changed.connect(self._forget)
        self.dictionary.changed.connect(self._forget)
        self.pixels.currentIndexChanged.connect(self._forget)
        self.long_side.valueChanged.connect(self._forget)
        self.start_button.clicked.connect(self._try)
        self.add_button.clicked.connect(lambda: self._add(to_use=False))
        self.use_button.clicked.connect(lambda: self._add(to_use=True))

    def _ask_file(self) -> str:
        return QFileDialog.getOpenFileName(
            self,
            tr("Choose a model"),
            str(self.file.path or ""),
            tr("ONNX files (*.onnx);;All files (*)"),
        )[0]

    def _ask_dictionary(self) -> str:
        return QFileDialog.getOpenFileName(
            self,
            tr("Choose a dictionary"),
            str(self.dictionary.path or self.file.path or ""),
            tr("Text files (*.txt);;All files (*)"),
        )[0]

    def _forget(self) -> None:
        """Ask for another trial: what was tried is not what the fields say."""
        self._trial = None
        self.view.clear()
        self.report.setText("")
        self._follow()

    def _try(self) -> None:
        file = self.file.path
        if file is None:
            self.report.setText(tr("Choose an ONNX file first."))
            return
        self._forget()
        project, load, dictionary = self._project, self._load, self.dictionary.path
        pixels, side = self.pixels.currentData(), self.long_side.value()

        def try_out(progress: Progress) -> ShownTrial:
            progress.step(0, 0, tr("Finding out what {file} is", file=file.name))
            model = engines.examine(file, dictionary, side if side >= SMALLEST_SIDE else None)
            return shown(adding.try_out(project, model, pixels, progress, load))

        self.run(try_out, self._show)

    def _show(self, trial: ShownTrial) -> None:
        self._trial = trial.trial
        self.view.show_trial(trial)
        self.report.setText(_told(trial.trial))

    def _add(self, *, to_use: bool) -> None:
        project, trial = self._project, self._trial
        if trial is not None:
            self.run(
                lambda _: adding.add(project, trial),
                lambda model: self._end_adding(model, to_use=to_use),
            )

    def _end_adding(self, model: ModelRecord, *, to_use: bool) -> None:
        self.added.emit(model, to_use)
        self.close()

    def _end(self) -> None:
        super()._end()
        self._follow()

    def _follow(self) -> None:
        """Let fields and buttons say what can be done now."""
        can_add = self._trial is not None and not self.is_busy
        for field in (self.file, self.dictionary, self.pixels, self.long_side):
            field.setEnabled(not self.is_busy)
        for button in (self.add_button, self.use_button):
            button.setEnabled(can_add)
        (self.use_button if can_add else self.start_button).setDefault(True)


def _told(trial: Trial) -> str:
    """Say what a model is, and how it is run."""
    pixels = tr("Pixels: {how}.", how=tr(_PIXELS[trial.habits.pixels]))
    nowhere = "" if trial.pages else tr("The project has no page to try it on.")
    remark, form = map(translation.shown, (trial.model.remark, trial.form))
    return " ".join(filter(None, [remark, pixels, form, nowhere]))
