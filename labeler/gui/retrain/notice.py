"""The strip above the page that says what came of a training, and offers to change it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from labeler.app.gate import Verdict, comparisons_of, consequence
from labeler.core.records import ModelKind
from labeler.gui.panels.notice import Notice
from labeler.gui.retrain.result_view import GO_BACK, use_in_words
from labeler.gui.retrain.retraining import Trained
from labeler.gui.translation import shown, tr


class TrainingNotice(QObject):
    """For whoever does not look at the retrain screen."""

    look_wanted = Signal()
    """Somebody wants to see the comparison, or to go on with what stopped."""
    use_wanted = Signal(int)
    """Use this model from now on."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.offers = {kind: QAction(self) for kind in ModelKind}
        """Choose that one of two models which is not in use, by kind."""
        self._chosen: dict[ModelKind, int] = {}
        self.look = QAction(self)
        self.strip = Notice(tr("Training"), (*self.offers.values(), self.look), can_close=True)
        self.look.triggered.connect(self.look_wanted)
        for kind, offer in self.offers.items():
            offer.triggered.connect(lambda _=False, kind=kind: self._use(kind))
        self.strip.closed.connect(self.clear)

    def show_results(self, results: Sequence[Trained]) -> None:
        """Say what became of new models; nothing where there are none."""
        self._chosen.clear()
        for one in results:
            self._offer(one)
        self.look.setText(tr("Show comparison"))
        offered = [self.offers[kind] for kind in self._chosen]
        self.strip.say("\n".join(map(_told, results)), [*offered, self.look])

    def show_failure(self, text: str) -> None:
        """Say why a training stopped."""
        self.look.setText(tr("Show"))
        stopped = tr("The training stopped. {reason}", reason=shown(text))
        self.strip.say(stopped, [self.look])

    def clear(self) -> None:
        """Say nothing."""
        self.strip.say("")

    def _offer(self, trained: Trained) -> None:
        is_used = trained.verdict is Verdict.BETTER
        other = trained.old if is_used else trained.new
        if other is not None:
            text = tr(GO_BACK[trained.kind]) if is_used else use_in_words(trained)
            self.offers[trained.kind].setText(text)
            self._chosen[trained.kind] = other

    def _use(self, kind: ModelKind) -> None:
        self.use_wanted.emit(self._chosen[kind])


def _told(trained: Trained) -> str:
    """Return the verdict, without the numbers that lead to it."""
    compared = comparisons_of(trained.scores)
    if compared is None:
        return trained.text
    return shown(consequence(trained.kind, trained.verdict, compared))
