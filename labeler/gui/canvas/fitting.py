"""How much of a page fills the canvas: the page or its text, as a whole or across."""

from PySide6.QtCore import QObject

from labeler.app.page_turns import PageTurns
from labeler.core.quarter_turns import QUARTERS
from labeler.core.settings import PageView
from labeler.gui.canvas.camera import Camera, Fit
from labeler.gui.canvas.scene import Scene
from labeler.gui.canvas.viewport import Box, Viewport, united
from labeler.gui.session import Session

OF_TEXT = (PageView.TEXT, PageView.TEXT_WIDTH)
ACROSS = (PageView.WIDTH, PageView.TEXT_WIDTH)


class Fitting(QObject):
    """Points the camera at each page that comes up, in the way a person likes."""

    def __init__(self, session: Session, scene: Scene, camera: Camera, parent: QObject) -> None:
        super().__init__(parent)
        self.page_view = PageView.WHOLE
        """How much is shown of the next page."""
        self._session = session
        self._scene = scene
        self._camera = camera
        self._last = PageView.WHOLE
        self.turns: PageTurns | None = None
        """How somebody looks at the pages of the project."""
        self._waits = False
        """Whether the text of the page is shown as soon as there is any."""
        session.project_opened.connect(self._begin)
        session.page_shown.connect(self._show_page)
        session.page_changed.connect(self.stay)
        session.proposals_changed.connect(self._show_text)
        scene.image.loaded.connect(self._show_picture)

    def fit(self, view: PageView) -> None:
        """Fill the canvas with the page or its text; with the page where there is no text."""
        self._fill(view, None)
        self.stay()

    def turn(self, quarters: int) -> None:
        """Turn the shown page on the screen, clockwise; it is shown so from now on.

        Raises ProjectError when that cannot be remembered: it is turned all the same.
        """
        page = self._session.page
        if page is None or self.turns is None:
            return
        turn = (self._camera.viewport.turn + quarters) % QUARTERS
        self._camera.turn(turn)
        self.turns.put(page.id, turn)

    @property
    def is_chosen(self) -> bool:
        """Whether somebody has turned the shown page, if only back again."""
        page, turns = self._session.page, self.turns
        return page is not None and turns is not None and turns.knows(page.id)

    def stay(self) -> None:
        """Wait for no text any longer: somebody is at work on what is there."""
        self._waits = False

    def _begin(self) -> None:
        project = self._session.project
        self.turns = None if project is None else PageTurns(project.uuid)

    @property
    def _turn(self) -> int:
        page = self._session.page
        return 0 if page is None or self.turns is None else self.turns.of(page.id)

    def _show_page(self) -> None:
        page = self._session.page
        self._turn_to(page.size if page else (1, 1))
        self._waits = page is not None and self._last in OF_TEXT and self._text is None
        self._show_picture()

    def _show_picture(self) -> None:
        """Show a picture in its own proportions where the page has none for it.

        It is not the one that the page is about, or the page is damaged.
        """
        page, pixels = self._session.page, self._scene.image.pixels
        is_sized = page is not None and min(page.size) > 0
        if pixels is not None and (self._session.is_image_changed or not is_sized):
            height, width = pixels.shape[:2]
            self._turn_to((width, height))

    def _turn_to(self, image: tuple[int, int]) -> None:
        is_kept = self.page_view is PageView.LAST
        if is_kept and not self._camera.is_fitted:
            self._camera.turn_to(image, self._turn)
        else:
            self._fill(self._last if is_kept else self.page_view, image)

    def _show_text(self) -> None:
        """Show the first text that is proposed, unless somebody chose what to look at meanwhile."""
        if self._waits and self._camera.is_fitted and self._text is not None:
            self.fit(self._last)

    def _fill(self, view: PageView, image: tuple[int, int] | None) -> None:
        self._last = view
        fit = _fit(self._text if view in OF_TEXT else None, view in ACROSS)
        if image is None:
            self._camera.fit(fit)
        else:
            self._camera.fit_image(fit, image, self._turn)

    @property
    def _text(self) -> Box | None:
        if self._session.is_image_changed:  # the labels are about another picture
            return None
        return united(self._scene.regions.bounds, self._scene.proposals.bounds)


def _fit(box: Box | None, is_across: bool) -> Fit:
    def fit(viewport: Viewport) -> Viewport:
        filling = box or viewport.page
        return viewport.spanning(filling) if is_across else viewport.framing(filling)

    return fit
