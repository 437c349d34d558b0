"""The status bar: which page is shown, and what goes on in the background."""

from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from labeler.app.proposal_events import (
    AreaDetected,
    AreaFailed,
    AreaStarted,
    LinesRead,
    ModelFailed,
    ModelLoading,
    ModelReady,
    PageDetected,
    PageFailed,
    PageStarted,
    ProposalEvent,
    QueueAdvanced,
    ReadingStarted,
)
from labeler.core.marked import mark
from labeler.core.records import ModelKind
from labeler.gui import theme
from labeler.gui.actions import Actions
from labeler.gui.check_label import CheckLabel
from labeler.gui.elided_label import ElidedLabel
from labeler.gui.proposer import Proposer
from labeler.gui.session import Session
from labeler.gui.translation import shown, tr
from labeler.gui.wording import caption

_ACTIVITIES: dict[type[ProposalEvent], str] = {
    ModelReady: "",
    ModelFailed: mark("No detector"),
    AreaStarted: mark("Looking closer …"),
    ReadingStarted: mark("Reading lines …"),
}
_LOADING = {
    ModelKind.DETECTOR: mark("Loading the detector …"),
    ModelKind.READER: mark("Loading the reader …"),
}
_HINT = 66
"""Characters of a hint that are in sight however narrow the window is."""
_ENDINGS = PageDetected | PageFailed | AreaDetected | AreaFailed | LinesRead


class StatusLine(QStatusBar):
    """Quiet: nothing here needs an answer."""

    def __init__(
        self, session: Session, proposer: Proposer, actions: Actions, training: QWidget
    ) -> None:
        """`training` shows a training that goes on."""
        super().__init__()
        self.setSizeGripEnabled(False)
        self._session = session
        # Names and hints may be long; a window must not grow for them.
        self.page = ElidedLabel()
        self.checking = CheckLabel(session)
        self.hint = ElidedLabel()
        self.zoom = QLabel()
        self.activity = QLabel()
        self.tone = QLabel()
        self.tone.setObjectName("warning")
        self.saving = QLabel()
        self.saving.setObjectName("warning")
        self.bar = QProgressBar()
        self.bar.setFixedWidth(120)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self._buttons = [_button(actions, name) for name in ("pause_proposals", "cancel_proposals")]
        self._training = training
        self._doing = ""
        self._looked_at: int | None = None
        """The page that the detector has in hand."""
        self._scan = ""
        self._lay_out()
        proposer.happened.connect(self._follow)
        self._connect(session)
        self._show_progress(0, 0)

    def _connect(self, session: Session) -> None:
        session.page_shown.connect(self._show_page)
        session.page_shown.connect(self._show_looked_at)
        session.page_changed.connect(self._show_page)
        session.entry_changed.connect(self._show_page)
        session.saving_changed.connect(self._show_saving)

    def _follow(self, event: ProposalEvent) -> None:
        match event:
            case QueueAdvanced(done, total):
                self._show_progress(done, total)
            case PageStarted(page_id):
                self._looked_at = page_id
                self._show_looked_at()
            case ModelLoading(kind):
                self._show_doing(tr(_LOADING[kind]))
            case _ if type(event) in _ACTIVITIES:
                self._show_doing(shown(_ACTIVITIES[type(event)]))
            case _ if isinstance(event, _ENDINGS):
                self._show_doing("")

    def _lay_out(self) -> None:
        for label in (
            self.page,
            self.checking,
            self.hint,
            self.zoom,
            self.tone,
            self.activity,
            self.saving,
        ):
            label.setFont(theme.small(label.font()))
        self.addWidget(self.page)
        self.addWidget(self.checking)
        self.addWidget(self.hint, 1)
        self.addPermanentWidget(self.saving)
        self.addPermanentWidget(self._training)
        self.addPermanentWidget(self.activity)
        self.addPermanentWidget(self.bar)
        for button in self._buttons:
            self.addPermanentWidget(button)
        self.addPermanentWidget(self.tone)
        self.addPermanentWidget(self.zoom)
        self.zoom.hide()  # There is no page yet.

    def show_hint(self, text: str) -> None:
        """Say what the tool expects next."""
        self.hint.setText(text)
        self.hint.setToolTip(text)
        # While a tool is used, what it expects matters more than what else is said here.
        most = _HINT * self.hint.fontMetrics().averageCharWidth()
        self.hint.setMinimumWidth(min(most, self.hint.sizeHint().width()))

    def show_zoom(self, zoom: float) -> None:
        """Say how large the page is shown."""
        self.zoom.setText(f"{zoom:.0%}" if zoom >= 0.1 else f"{zoom:.1%}")

    def show_tone(self, text: str) -> None:
        """Say that the page looks other than it is; nothing as long as it does not."""
        self.tone.setText(text)

    def show_scan(self, done: int, total: int) -> None:
        """Say how many new images have been read; nothing once all are."""
        self._scan = tr("Reading images {done} of {total}", done=done, total=total) if total else ""
        self._show_activity()

    def _show_doing(self, text: str, looked_at: int | None = None) -> None:
        """Say what the proposer does; nothing when it is done."""
        self._doing = text
        self._looked_at = looked_at
        self._show_activity()

    def _show_looked_at(self) -> None:
        """Say whether the detector looks at the page on the screen, which may be shown only now."""
        if self._looked_at is not None:
            entry = self._session.entry
            is_shown = entry is not None and entry.id == self._looked_at
            text = tr("Looking for text …") if is_shown else tr("Looking ahead …")
            self._show_doing(text, self._looked_at)

    def _show_activity(self) -> None:
        """What somebody waits for comes first, and no end of the other hides it."""
        self.activity.setText(self._doing or self._scan)

    def _show_page(self) -> None:
        page, entry = self._session.page, self._session.entry
        self.zoom.setVisible(page is not None)
        if entry is None:
            self.page.setText("")
            return
        size = f"   {page.size[0]} × {page.size[1]}" if page else ""
        problem = f"   {shown(entry.problem)}" if entry.problem else ""
        self.page.setText(f"{entry.name}{size}   {caption(entry.state)}{problem}")

    def _show_saving(self) -> None:
        """Say how many edits are not on disk; nothing as long as all are."""
        project = self._session.project
        waiting = len(project.outbox) if project else 0
        self.saving.setText(tr("Not saved: %n edits", "", waiting) if waiting else "")
        self.saving.setToolTip(shown(project.outbox.trouble) if project and waiting else "")

    def _show_progress(self, done: int, total: int) -> None:
        for widget in (self.bar, *self._buttons):
            widget.setVisible(total > 0)
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        self.bar.setToolTip(tr("{done} of %n pages", "", total, done=done))


def _button(actions: Actions, name: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(actions[name])
    button.setFixedSize(24, 24)
    return button
