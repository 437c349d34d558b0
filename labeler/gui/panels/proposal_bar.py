"""Proposals of the shown page: how many, from which score, accept or reject all; overlays."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QToolButton, QWidget

from labeler.core.annotation import Level
from labeler.gui.actions import Actions
from labeler.gui.elided_label import ElidedLabel
from labeler.gui.panels.action_button import ActionButton
from labeler.gui.session import Session
from labeler.gui.translation import decimal, tr
from labeler.gui.wheel import keep_still

STEPS = 100
_GAP = 4
"""Pixels between two things of the row."""


class ProposalBar(QWidget):
    """One quiet row below the page."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("proposal_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.pending = ElidedLabel()
        self.slider = _score_slider()
        self.score = QLabel()
        self.score.setObjectName("caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(_GAP)
        row.addWidget(self.pending)
        row.addSpacing(10)
        row.addWidget(_caption(tr("Score from")))
        row.addWidget(self.slider, 1)
        row.addWidget(self.score)
        row.addWidget(_toggle(actions, "adjust_outlines"))
        row.addStretch(1)
        for name in ("show_proposals", "show_transcripts"):
            row.addWidget(_toggle(actions, name))
        self._maps = _Maps(actions)
        row.addWidget(self._maps)
        row.addSpacing(6)
        for name in ("reject_all_proposals", "accept_all_proposals"):
            row.addWidget(ActionButton(actions[name], is_quiet=name.startswith("reject")))
        self._connect()
        self._show()

    def minimumSizeHint(self) -> QSize:
        """As wide as what is needed for a verdict: the maps are in the menu, too."""
        size = super().minimumSizeHint()
        maps = 0 if self._maps.isHidden() else self._maps.sizeHint().width() + _GAP
        return QSize(size.width() - maps, size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self.minimumSizeHint().width() + self._maps.sizeHint().width() + _GAP
        self._maps.setHidden(self.width() < needed)

    def _connect(self) -> None:
        self.slider.valueChanged.connect(self._set_threshold)
        for signal in (
            self._session.page_shown,
            self._session.page_changed,
            self._session.proposals_changed,
        ):
            signal.connect(self._show)

    def _set_threshold(self, value: int) -> None:
        self._session.set_threshold(value / STEPS)
        self._show()

    def _show(self) -> None:
        self.pending.setText(self._text())
        self.slider.blockSignals(True)
        self.slider.setValue(round(self._session.threshold * STEPS))
        self.slider.blockSignals(False)
        self.score.setText(decimal(self._session.threshold, 2))

    def _text(self) -> str:
        """Say what is proposed on the page and waits for a verdict."""
        proposals, entry = self._session.counting, self._session.entry
        if not proposals and entry is not None and entry.proposal_count is None:
            return tr("No proposals yet")
        if not proposals:
            return self._why_none()
        lines = sum(proposal.level is Level.LINE for proposal in proposals)
        characters = len(proposals) - lines
        if not characters:
            return tr("%n lines proposed", "", lines)
        counted = tr("%n characters", "", characters)
        return tr("%n lines, {characters} proposed", "", lines, characters=counted)

    def _why_none(self) -> str:
        """Say whether proposals are hidden, settled, or were never there."""
        draft, page = self._session.draft, self._session.page
        hidden = sum(one.level is Level.LINE for one in draft.hidden) if draft else 0
        if hidden:
            return tr("%n lines hidden by the score", "", hidden)
        is_settled = page is not None and (
            page.dismissed or any(region.origin.proposal_id for region in page.regions)
        )
        return tr("No proposals left") if is_settled else tr("No proposals")


class _Maps(QWidget):
    """What the network sees: left out where there is little room."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for name in ("show_character_map", "show_line_map"):
            row.addWidget(_toggle(actions, name))


def _score_slider() -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(0, STEPS)
    slider.setPageStep(10)
    # Words come first: it takes what they leave.
    slider.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    slider.setMinimumWidth(30)
    slider.setMaximumWidth(130)
    slider.setToolTip(tr("Hide proposals the detector is less sure of"))
    keep_still(slider)
    slider.setAccessibleName(tr("Lowest score of shown proposals"))
    return slider


def _caption(text: str) -> QLabel:
    label = ElidedLabel(text)
    label.setObjectName("caption")
    return label


def _toggle(actions: Actions, name: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(actions[name])
    return button
