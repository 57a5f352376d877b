"""The menus of the matrix: the click path beside every key and every drag."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from collab_desktop.domain.raci.matrix import Activity, Person
from collab_desktop.ui.marking import Speaker
from collab_desktop.ui.raci.columns import foldable

if TYPE_CHECKING:
    from collab_desktop.ui.raci.matrix_screen import MatrixScreen


matrix_menus = Speaker("matrix_menus")


def cell_menu(screen: MatrixScreen) -> QMenu:
    """Letters, fill, cut, copy and paste for the chosen cells."""
    menu, view = _menu(screen), screen.view
    scheme = screen.desk.scheme
    for letter in scheme.letters:
        words = f"{letter.label}\t{letter.code}"
        menu.addAction(words, partial(view.put_letter, letter.code))
    for pair in scheme.combined:
        both = "/".join(sorted(pair))
        first, second = scheme.letters_of(both)
        menu.addAction(
            matrix_menus.tr("{first} and {second}").format(first=first.label, second=second.label),
            partial(view.put_letter, both),
        )
    menu.addAction(matrix_menus.tr("Clear\tDel"), view.clear_cells)
    menu.addSeparator()
    chosen = [cell for index in view.chosen() if (cell := screen.model.cell(index))]
    if any(cell in screen.model.ghosts for cell in chosen):
        menu.addAction(matrix_menus.tr("Take the proposal"), lambda: screen.take_proposals(chosen))
        row = [cell for cell in screen.model.ghosts if cell[0] == chosen[0][0]]
        menu.addAction(
            matrix_menus.tr("Take all proposals of this row"), lambda: screen.take_proposals(row)
        )
        menu.addSeparator()
    menu.addAction(matrix_menus.tr("Fill down\tCtrl+D"), view.fill_down)
    menu.addAction(matrix_menus.tr("Fill right\tCtrl+R"), view.fill_right)
    menu.addSeparator()
    menu.addAction(matrix_menus.tr("Cut\tCtrl+X"), view.cut)
    menu.addAction(matrix_menus.tr("Copy\tCtrl+C"), view.copy)
    menu.addAction(matrix_menus.tr("Paste\tCtrl+V"), view.paste)
    if screen.rooms.read_only:
        for action in menu.actions():
            action.setEnabled(action.text() == matrix_menus.tr("Copy\tCtrl+C"))
    return menu


def row_menu(screen: MatrixScreen, activity: Activity) -> QMenu:
    """Move, describe and delete an activity."""
    menu = _menu(screen)
    menu.addAction(
        matrix_menus.tr("Move up\tAlt+Up"), lambda: screen.rows.move_row(activity.id, -1)
    )
    menu.addAction(
        matrix_menus.tr("Move down\tAlt+Down"), lambda: screen.rows.move_row(activity.id, 1)
    )
    menu.addSeparator()
    menu.addAction(
        matrix_menus.tr("Describe activities…"), lambda: screen.rows.describe("activities")
    )
    held = sum(bool(screen.desk.letters(activity.id, p.id)) for p in screen.desk.people)
    said = _gone(matrix_menus.tr("Activity deleted."), held)
    menu.addAction(
        matrix_menus.tr("Delete this activity"), lambda: screen.rows.delete(activity.id, said)
    )
    menu.setEnabled(not screen.rooms.read_only)
    return menu


def column_menu(screen: MatrixScreen, person: Person) -> QMenu:
    """Move, describe and take out a person."""
    menu, right = _menu(screen), screen.view.towards(1)
    menu.addAction(
        matrix_menus.tr("Move left\tAlt+Left"), lambda: screen.rows.move_column(person.id, -right)
    )
    menu.addAction(
        matrix_menus.tr("Move right\tAlt+Right"), lambda: screen.rows.move_column(person.id, right)
    )
    menu.addSeparator()
    menu.addAction(
        matrix_menus.tr("Describe stakeholders…"), lambda: screen.rows.describe("people")
    )
    if person.organisation in foldable(screen.desk.people):
        folding = matrix_menus.tr("Fold {organisation} into one column\t-")
        menu.addAction(
            folding.format(organisation=person.organisation),
            lambda: screen.fold(person.organisation),
        )
    words = matrix_menus.tr("What falls open without {name} …").format(name=person.name)
    menu.addAction(words, lambda: screen.leaving.ask(person, screen.meetings))
    held = sum(bool(screen.desk.letters(a.id, person.id)) for a in screen.desk.activities)
    said = _gone(matrix_menus.tr("{name} was taken out.").format(name=person.name), held)
    menu.addAction(
        matrix_menus.tr("Take out of the matrix"), lambda: screen.rows.delete(person.id, said)
    )
    menu.setEnabled(not screen.rooms.read_only)
    return menu


def _gone(words: str, letters: int) -> str:
    """What was deleted, and what went with it; Undo brings both back."""
    if not letters:
        return words
    more = matrix_menus.tr("Letters that went along: {count}.").format(count=letters)
    return f"{words} {more}"


def folded_menu(screen: MatrixScreen, organisation: str) -> QMenu:
    """Unfold an organisation."""
    menu = _menu(screen)
    words = matrix_menus.tr("Unfold {organisation}\t+").format(organisation=organisation)
    menu.addAction(words, lambda: screen.fold(organisation))
    return menu


def more_menu(screen: MatrixScreen) -> QMenu:
    """The matrix in and out of files."""
    menu, files = _menu(screen), screen.files
    bring = menu.addAction(matrix_menus.tr("Import CSV or XLSX …"), files.ask_import)
    bring.setEnabled(not screen.rooms.read_only)
    letters = menu.addAction(matrix_menus.tr("Letters from a file …"), files.ask_scheme)
    letters.setEnabled(not screen.rooms.read_only)
    menu.addSeparator()
    groups = foldable(screen.desk.people)
    fold = menu.addAction(
        matrix_menus.tr("Fold all organisations"), lambda: screen.fold_all(groups)
    )
    fold.setEnabled(bool(set(groups) - screen.model.folded))
    unfold = menu.addAction(
        matrix_menus.tr("Unfold all organisations"), lambda: screen.fold_all([])
    )
    unfold.setEnabled(bool(screen.model.folded))
    menu.addSeparator()
    for kind, words in (
        ("csv", matrix_menus.tr("Export as CSV …")),
        ("xlsx", matrix_menus.tr("Export as XLSX …")),
        ("png", matrix_menus.tr("Export as a picture (PNG) …")),
        ("svg", matrix_menus.tr("Export as a drawing (SVG) …")),
    ):
        menu.addAction(words, partial(files.ask_export, kind))
    menu.addSeparator()
    for document, words in (
        ("P6", matrix_menus.tr("Print the plan …")),
        ("P6p", matrix_menus.tr("Print the wall poster (A3) …")),
    ):
        menu.addAction(words, partial(screen.rows.print, document))
    return menu


def _menu(screen: MatrixScreen) -> QMenu:
    """A menu that goes when it closes; one at a time is kept on the screen for tests to find."""
    menu = QMenu(screen)
    menu.aboutToHide.connect(menu.deleteLater)
    screen.menu = menu
    return menu
