"""The lanes of one activity: who does it, answers for it, is asked, is told; people change lanes.

A person is dragged from lane to lane (with Ctrl into both), or pressed for a menu of the lanes, or
given the letter of a lane by its key.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from collab_desktop.domain.raci.fixes import in_lane
from collab_desktop.domain.raci.matrix import Activity, Person
from collab_desktop.framework.schemes import Letter, Scheme
from collab_desktop.services.matrix import Cell, MatrixDesk
from collab_desktop.ui import theme
from collab_desktop.ui.raci.drags import (
    MEMBER,
    PERSON,
    DragStart,
    drag_out,
    dragged_member,
    mime_of_member,
)
from collab_desktop.ui.raci.letters import IN_TRAY, paint_letter
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.drawer import WIDTH
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.text import Label

MOST_WITHOUT: Final = 40
"""More people than these without a part are counted, not listed."""
_NO_LANE: Final = ""


class LaneChip(Button):
    """Somebody in a lane."""

    wanted = Signal(str, str, bool)
    """A person, the letter of the lane to go to, and whether the old one stays."""

    def __init__(
        self, person: Person, lane: str, scheme: Scheme, parent: QWidget | None = None
    ) -> None:
        super().__init__(person.name, size="drawer", measure=WIDTH - 48 - 60, parent=parent)
        self.person, self.lane = person, lane
        self._scheme = scheme
        DragStart(self, self._drag)
        self.menu_shown: QMenu | None = None
        letter = next((found for found in scheme.letters if found.code == lane), None)
        where = letter.label if letter else self.tr("no part yet")
        self.setAccessibleName(self.tr("{name}: {lane}").format(name=person.name, lane=where))
        self.setToolTip(self.tr("Drag to another lane, press for a menu, or type a letter."))
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for letter in self._scheme.letters:
            menu.addAction(f"{letter.label}\t{letter.code}", partial(self._go, letter.code))
        menu.addAction(self.tr("No part\tDel"), partial(self._go, _NO_LANE))
        self.menu_shown = menu
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _go(self, lane: str) -> None:
        self.wanted.emit(self.person.id, lane, False)

    def _drag(self) -> None:
        actions = Qt.DropAction
        drag_out(
            self, mime_of_member(self.person.id, self.lane),
            actions.MoveAction | actions.CopyAction, actions.MoveAction,
        )


class _Sign(QWidget):
    """The letter of a lane."""

    def __init__(self, letter: Letter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter = letter

    def sizeHint(self) -> QSize:
        """As in the tray."""
        return QSize(theme.px(IN_TRAY) + 6, theme.px(IN_TRAY) + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the letter."""
        painter, side = QPainter(self), theme.px(IN_TRAY)
        left, top = (self.width() - side) / 2, (self.height() - side) / 2
        paint_letter(painter, self._letter, QRectF(left, top, side, side))
        painter.end()


class Lane(QWidget):
    """One lane: its letter and word, and the people in it; people are dropped on it."""

    member_dropped = Signal(str, str, str, bool)
    """A person, the lane they leave, the lane they come to, and whether the old one stays."""
    newcomer_dropped = Signal(str, str)
    """Somebody who has no column yet, and the lane."""

    def __init__(self, code: str, title: str, letter: Letter | None = None) -> None:
        super().__init__()
        self.code = code
        self.setObjectName(f"lane_{code}")
        self.takes_drops = True
        self._is_target = False
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        if letter is not None:
            sign = _Sign(letter)
            sign.setFixedSize(sign.sizeHint())
            head.addWidget(sign)
        head.addWidget(Label(title, "strong", wrap=True), 1)
        column.addLayout(head)
        self.flow = FlowRow(6)
        column.addLayout(self.flow)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card; a dashed edge says that a drop would land here."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = self._is_target
        style = Qt.PenStyle.DashLine if over else Qt.PenStyle.SolidLine
        pen = QPen(theme.colour("accent" if over else "line2"), 1.5 if over else 1, style)
        painter.setPen(pen)
        painter.setBrush(theme.colour("tint" if over else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take people, those with a column and those without."""
        fits = self.takes_drops and self._fits(event.mimeData())
        self._show_target(over=fits)
        event.acceptProposedAction() if fits else event.ignore()

    def _fits(self, data: QMimeData) -> bool:
        return data.hasFormat(MEMBER) or (data.hasFormat(PERSON) and self.code != _NO_LANE)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing would be dropped here."""
        self._show_target(over=False)
        event.accept()

    def _show_target(self, *, over: bool) -> None:
        self._is_target = over
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell who came."""
        self._show_target(over=False)
        event.acceptProposedAction()
        copies = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        member = dragged_member(event.mimeData())
        if member is not None:
            self.member_dropped.emit(*member, self.code, copies)
        else:
            key = bytes(event.mimeData().data(PERSON).data()).decode(errors="replace")
            self.newcomer_dropped.emit(key, self.code)


class Lanes(QWidget):
    """The lanes of the chosen activity, and below them who has no part in it yet."""

    written = Signal(object, str)
    """Letters by cell, and the message id of what was done."""
    joined = Signal(str, str, str)
    """Somebody without a column yet, the activity, and the letter they get."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.read_only = False
        self.lanes: list[Lane] = []
        self.chips: list[LaneChip] = []
        self._desk: MatrixDesk | None = None
        self._activity = ""
        self._shown: object = None
        self._asked_for: tuple[str, str] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_activity(self, desk: MatrixDesk, activity: Activity | None) -> None:
        """Show who has which part in an activity; nothing is drawn anew that stands already."""
        state = (
            activity, desk.scheme.id, tuple(desk.people),
            tuple(desk.letters(activity.id, person.id) for person in desk.people)
            if activity else (),
        )  # fmt: skip
        if state == self._shown:
            return
        self._desk, self._shown = desk, state
        self._activity = activity.id if activity else ""
        self._clear()
        if activity is None:
            words = self.tr("Choose a cell, to see who has which part in its activity.")
            self._column.addWidget(Label(words, "body", "muted", wrap=True))
            return
        self._column.addWidget(Label(activity.title, "section", wrap=True))
        self._offer_keys(desk.scheme)
        for letter in desk.scheme.letters:
            self._add_lane(Lane(letter.code, letter.label, letter))
        self._add_lane(Lane(_NO_LANE, self.tr("No part in it yet")))
        self._focus_again()

    def _clear(self) -> None:
        self.lanes, self.chips = [], []
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _offer_keys(self, scheme: Scheme) -> None:
        """What a drag does, by keys for whoever has the keyboard: a letter, or Delete."""
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        for letter in scheme.letters:
            words = self.tr("Move to {lane}").format(lane=letter.label)
            self._offer_key(letter.code, words, letter.code, copies=False)
            words = self.tr("Add to {lane}").format(lane=letter.label)
            self._offer_key(f"Shift+{letter.code}", words, letter.code, copies=True)
        self._offer_key("Del", self.tr("No part"), _NO_LANE, copies=False)

    def _offer_key(self, keys: str, words: str, code: str, *, copies: bool) -> None:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setProperty("dragAlternativeFor", f"lane_{code}")
        action.triggered.connect(lambda: self._take_key(code, copies=copies))
        self.addAction(action)

    def _take_key(self, code: str, *, copies: bool) -> None:
        chip = next((found for found in self.chips if found.hasFocus()), None)
        if chip is not None:
            self._move(chip.person.id, chip.lane, code, copies)

    def _add_lane(self, lane: Lane) -> None:
        lane.takes_drops = not self.read_only
        lane.member_dropped.connect(self._move)
        lane.newcomer_dropped.connect(
            lambda key, code: self.joined.emit(key, self._activity, code)
        )
        people = self._in_lane(lane.code)
        for person in people[:MOST_WITHOUT]:
            self._add_chip(lane, person)
        if len(people) > MOST_WITHOUT:
            words = self.tr("and {count} more").format(count=len(people) - MOST_WITHOUT)
            lane.flow.addWidget(Label(words, "body", "muted"))
        self.lanes.append(lane)
        self._column.addWidget(lane)

    def _in_lane(self, code: str) -> Sequence[Person]:
        if self._desk is None:
            return ()
        cells = {p.id: self._desk.letters(self._activity, p.id) for p in self._desk.people}
        return [
            person for person in self._desk.people
            if (code in cells[person.id].split("/") if code else not cells[person.id])
        ]  # fmt: skip

    def _add_chip(self, lane: Lane, person: Person) -> None:
        if self._desk is None:
            return
        chip = LaneChip(person, lane.code, self._desk.scheme)
        chip.setEnabled(not self.read_only)
        chip.wanted.connect(
            lambda who, code, copies: self._move(who, lane.code, code, copies)
        )
        self.chips.append(chip)
        lane.flow.addWidget(chip)

    def _move(self, person: str, left: str, lane: str, copies: bool) -> None:  # noqa: FBT001 (Qt's signal)
        if self._desk is None:
            return
        cell: Cell = (self._activity, person)
        before = self._desk.letters(*cell)
        letters = in_lane(self._desk.scheme, before, lane, "" if copies else left)
        if letters != before:
            self._asked_for = (person, lane)
            self.written.emit({cell: letters}, "edit.letters_moved")

    def _focus_again(self) -> None:
        """The keyboard stays with whoever was moved by it."""
        wanted, self._asked_for = self._asked_for, None
        for chip in self.chips:
            if (chip.person.id, chip.lane) == wanted:
                chip.setFocus(Qt.FocusReason.OtherFocusReason)

