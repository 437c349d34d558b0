"""Ask before pages are taken out of the project."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from labeler.core.annotation import ReviewState
from labeler.core.records import PageEntry, Split
from labeler.gui.translation import tr


class RemovePagesDialog(QMessageBox):
    """Says what will be out of sight; Enter and Esc both leave everything as it is."""

    confirmed = Signal()

    def __init__(self, entries: Sequence[PageEntry], region_count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.NoIcon)
        self.setWindowTitle(tr("Remove pages"))
        self.setText(
            tr("Remove {page} from the project?", page=entries[0].name)
            if len(entries) == 1
            else tr("Remove %n pages from the project?", "", len(entries))
        )
        self.setInformativeText(_consequences(entries, region_count))
        self.remove = self.addButton(tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        self.cancel = self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(self.cancel)
        self.setEscapeButton(self.cancel)
        self.buttonClicked.connect(self._answer)

    def _answer(self, button: QAbstractButton) -> None:
        if button is self.remove:
            self.confirmed.emit()


def _consequences(entries: Sequence[PageEntry], region_count: int) -> str:
    accepted = sum(entry.state is ReviewState.ACCEPTED for entry in entries)
    held_out = sum(entry.split is Split.VALIDATION for entry in entries)
    sentences = []
    if region_count:
        sentences.append(
            tr("%n regions will be out of sight and out of training.", "", region_count)
        )
    if accepted:
        sentences.append(tr("Among them: %n accepted pages.", "", accepted))
    if held_out:
        sentences.append(
            tr("%n validation pages: scores will no longer compare with old ones.", "", held_out)
        )
    sentences.append(
        tr(
            "The image files stay where they are. Nothing is deleted: add the images again, or choose "
            "Page, Bring back removed pages, and all labels are there again."
        )
    )
    return "\n\n".join(sentences)
