"""The small overview of a page that is zoomed into."""

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.app.user_settings import UserSettings
from labeler.gui.canvas.navigator import Navigator
from labeler.gui.main_window import MainWindow
from tests.builders import line
from tests.gui.desk import draw, shown


def zoom_in(window: MainWindow) -> Navigator:
    window.canvas.camera.look_at(window.canvas.viewport.centred((100.0, 50.0), 20.0))
    return window.canvas.navigator


def test_it_is_there_while_part_of_the_page_is_out_of_view(
    window: MainWindow, project: Project
) -> None:
    navigator = window.canvas.navigator
    assert navigator.isHidden()
    zoom_in(window)
    assert navigator.isVisible()
    assert navigator.width() == 2 * navigator.height(), "of the shape of the page"
    window.actions_by_id["fit_page"].trigger()
    assert navigator.isHidden()


def test_dragging_on_it_moves_the_view(window: MainWindow, project: Project, qtbot: QtBot) -> None:
    navigator = zoom_in(window)
    left = QPoint(navigator.width() // 4, navigator.height() // 2)
    qtbot.mousePress(navigator, Qt.MouseButton.LeftButton, pos=left)
    assert abs(window.canvas.viewport.visible.centre[0] - 50) < 2
    qtbot.mouseMove(navigator, QPoint(3 * navigator.width() // 4, navigator.height() // 2))
    qtbot.mouseRelease(navigator, Qt.MouseButton.LeftButton, pos=left)
    assert abs(window.canvas.viewport.visible.centre[0] - 150) < 2
    assert window.canvas.viewport.zoom == 20.0
    assert not window.session.selected, "the page below was not clicked"


def test_it_makes_way_for_what_is_selected(window: MainWindow, project: Project) -> None:
    navigator = zoom_in(window)
    assert navigator.x() > window.canvas.width() / 2
    assert navigator.y() > window.canvas.height() / 2
    place = navigator.geometry().center()
    at = window.canvas.viewport.to_image((place.x(), place.y()))
    draw(window, line(10, 10, "a"))
    region = shown(window).regions[0]
    dx, dy = at[0] - region.polygon[0][0], at[1] - region.polygon[0][1]
    camera = window.canvas.camera
    window.session.select([region.id])
    camera.look_at(
        window.canvas.viewport.moved(dx * camera.viewport.scale, dy * camera.viewport.scale)
    )
    navigator.follow()
    box = window.canvas.viewport.box_to_canvas(window.canvas.regions.box([region.id]))
    seen = navigator.geometry()
    assert box.left > seen.right() or box.right < seen.left() or box.top > seen.bottom()


def test_what_it_lies_over_is_not_seen(window: MainWindow, project: Project) -> None:
    navigator = zoom_in(window)
    view = window.canvas.viewport
    covered = window.canvas.covers.over(view)
    at = view.to_image((navigator.x(), navigator.y()))
    assert any((box.left, box.top) == at for box in covered)
    navigator.switch(is_on=False)
    assert not window.canvas.covers.over(view)


def test_it_can_be_switched_off_for_good(
    window: MainWindow, project: Project, settings: UserSettings
) -> None:
    navigator = zoom_in(window)
    window.actions_by_id["show_navigator"].trigger()
    assert navigator.isHidden()
    assert not settings.navigator
    zoom_in(window)
    window.canvas.camera.zoom_in()
    assert navigator.isHidden()
