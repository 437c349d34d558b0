"""Which key comes next in the fastest way through a page; each is told until it was used once."""

from labeler.app.user_settings import UserSettings
from labeler.core.marked import mark
from labeler.gui.actions import Actions
from labeler.gui.translation import tr

GO_THROUGH = "edit_text"
ACCEPT = "accept_page"
_STEPS = {
    GO_THROUGH: mark("{key} leads from one to the next"),
    ACCEPT: mark("{key} accepts the page and goes on"),
}


class FirstSteps:
    """Knows what somebody has done already, on this machine and in whatever project."""

    def __init__(self, actions: Actions, settings: UserSettings) -> None:
        self._actions = actions
        self._settings = settings
        for action_id in _STEPS:
            actions[action_id].triggered.connect(lambda _, used=action_id: self._learn(used))

    def told(self, action_id: str) -> str:
        """Return what an action does next and by which key; "" once somebody knows."""
        key = self._actions.key_of(action_id)
        if not key or action_id in self._settings.known_steps:
            return ""
        return tr(_STEPS[action_id], key=key)

    def _learn(self, action_id: str) -> None:
        known = self._settings.known_steps
        if action_id not in known:
            self._settings.known_steps = [*known, action_id]
