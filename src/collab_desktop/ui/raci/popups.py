"""Opens the menus of the matrix where they were asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from collab_desktop.ui.raci.matrix_menus import (
    cell_menu,
    column_menu,
    folded_menu,
    more_menu,
    row_menu,
)

if TYPE_CHECKING:
    from collab_desktop.ui.raci.matrix_screen import MatrixScreen


def of_cells(screen: MatrixScreen, place: QPoint) -> None:
    """The menu of the chosen cells; of a folded column, the way to unfold it."""
    at = screen.view.viewport().mapToGlobal(place)
    if screen.view.chosen():
        cell_menu(screen).popup(at)
        return
    index = screen.view.currentIndex()
    if screen.model.can_stand(index):
        folded_menu(screen, screen.model.columns[index.column()].organisation).popup(at)


def of_everything(screen: MatrixScreen) -> None:
    """The menu behind "More", below its button."""
    button = screen.frame.more
    more_menu(screen).popup(button.mapToGlobal(button.rect().bottomLeft()))


def of_column(screen: MatrixScreen, place: QPoint) -> None:
    """The menu of a person, or of a folded organisation."""
    head = screen.view.horizontalHeader()
    number = head.logicalIndexAt(place)
    if not 0 <= number < screen.model.check_column:
        return
    column = screen.model.columns[number]
    if column.is_folded:
        menu = folded_menu(screen, column.organisation)
    else:
        menu = column_menu(screen, screen.desk.people[column.places[0]])
    menu.popup(head.viewport().mapToGlobal(place))


def of_row(screen: MatrixScreen, place: QPoint) -> None:
    """The menu of an activity."""
    head = screen.view.verticalHeader()
    number = head.logicalIndexAt(place)
    line = screen.model.lines[number] if number >= 0 else None
    if line is not None and line.kind == "activity":
        row_menu(screen, screen.desk.activities[line.row]).popup(head.viewport().mapToGlobal(place))
