"""How much of a page fills the canvas: the page or its text, as a whole or across."""

from PySide6.QtCore import QObject

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
        self._waits = False
        """Whether the text of the page is shown as soon as there is any."""
        session.page_shown.connect(self._show_page)
        session.page_changed.connect(self.stay)
        session.proposals_changed.connect(self._show_text)
        scene.image.loaded.connect(self._show_picture)

    def fit(self, view: PageView) -> None:
        """Fill the canvas with the page or its text; with the page where there is no text."""
        self._fill(view, None)
        self.stay()

    def stay(self) -> None:
        """Wait for no text any longer: somebody is at work on what is there."""
        self._waits = False

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
            self._camera.turn_to(image)
        else:
            self._fill(self._last if is_kept else self.page_view, image)

    def _show_text(self) -> None:
        """Show the first text that is proposed, unless somebody chose what to look at meanwhile."""
        if self._waits and self._camera.is_fitted and self._text is not None:
            self.fit(self._last)

    def _fill(self, view: PageView, image: tuple[int, int] | None) -> None:
        self._last = view
        self._camera.fit(_fit(self._text if view in OF_TEXT else None, view in ACROSS), image)

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
