"""Each rule of the audit finds the defect it is for, and leaves good windows alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QPushButton,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from tests.ui import audit as rules

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.page import ScrollPage
from collab_desktop.ui.widgets.start import prepare

_A = Qt.ItemDataRole


@pytest.fixture
def window(qtbot, qapp):
    prepare(qapp)
    theme.apply(qapp, "light", 100)
    window = QMainWindow()
    window.setWindowTitle("Window")
    host = QWidget()
    QVBoxLayout(host)
    window.setCentralWidget(host)
    qtbot.addWidget(window)
    window.resize(500, 400)
    with qtbot.waitExposed(window):
        window.show()
    return window


def add(window: QMainWindow, *widgets: QWidget) -> None:
    host = window.centralWidget()
    assert host is not None
    for widget in widgets:
        lay_out(host, widget)
        widget.show()
    QApplication.processEvents()


def lay_out(host: QWidget, widget: QWidget) -> None:
    layout = host.layout()
    assert layout is not None
    layout.addWidget(widget)


def found(findings) -> set[str]:
    return {finding.rule for finding in findings}


def plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def test_a_good_window_has_no_findings(window):
    name, edit = plain("Name"), QLineEdit("Ada")
    name.setBuddy(edit)
    add(window, name, edit, QPushButton("Save"), QPushButton("Close"))
    assert [str(finding) for finding in rules.audit(window)] == []


def test_a_placeholder_is_not_a_name(window):
    edit = QLineEdit()
    edit.setPlaceholderText("Name")
    add(window, edit)
    assert found(rules.audit(window, [rules.names])) == {"name"}


class Painted(QWidget):
    def paintEvent(self, event):
        QPainter(self).drawEllipse(0, 0, 20, 20)


def test_a_self_painted_widget_needs_a_role(window):
    painted = Painted()
    painted.setAccessibleName("Score")
    add(window, painted)
    assert found(rules.audit(window, [rules.roles])) == {"role"}


def test_a_window_needs_a_title(window):
    window.setWindowTitle("")
    assert found(rules.audit(window, [rules.window_title])) == {"title"}


def test_an_icon_alone_needs_a_tooltip(window):
    add(window, QToolButton())
    assert found(rules.audit(window, [rules.icon_tooltips])) == {"tooltip"}


def test_a_small_button_is_no_target(window):
    button = QPushButton("x")
    button.setFixedSize(20, 20)
    add(window, button)
    assert found(rules.audit(window, [rules.targets])) == {"target"}


def test_markup_is_never_read_from_words(window):
    tip = QPushButton("x")
    tip.setToolTip("<b>bold</b>")
    add(window, QLabel("Ann <ann@example.org>"), tip)
    findings = rules.audit(window, [rules.plain_text])
    assert [finding.rule for finding in findings] == ["plain", "plain"]


def table(*heads: str) -> QTableView:
    view = QTableView()
    model = QStandardItemModel(2, len(heads), view)
    model.setHorizontalHeaderLabels(heads)
    view.setModel(model)
    view.setTabKeyNavigation(False)
    return view


def test_a_column_needs_a_head(window):
    add(window, table("Task", ""))
    assert found(rules.audit(window, [rules.table_headers])) == {"header"}


def test_a_coloured_cell_needs_words(window):
    view = table("Task", "Ada")
    item = QStandardItem()
    item.setData(QColor("red"), _A.BackgroundRole)
    model = view.model()
    assert isinstance(model, QStandardItemModel)
    model.setItem(0, 1, item)
    add(window, view)
    assert found(rules.audit(window, [rules.cell_words])) == {"cell"}
    item.setData("Responsible", _A.AccessibleTextRole)
    assert rules.audit(window, [rules.cell_words]) == []


def test_dragging_needs_another_way(window):
    view = QListView()
    view.setObjectName("letters")
    view.setDragEnabled(True)
    add(window, view)
    assert found(rules.audit(window, [rules.drag_alternatives])) == {"drag"}
    action = view.addAction("Move up")
    action.setProperty("dragAlternativeFor", "letters")
    assert found(rules.audit(window, [rules.drag_alternatives])) == {"drag"}
    action.setShortcut("Ctrl+Shift+Up")
    assert rules.audit(window, [rules.drag_alternatives]) == []


def test_a_letter_and_a_shortcut_stand_for_one_thing(window):
    window.menuBar().addMenu("&File")
    window.menuBar().addMenu("&Format")
    window.addAction("Save").setShortcut("Ctrl+S")
    window.addAction("Send").setShortcut("Ctrl+S")
    assert found(rules.audit(window, [rules.mnemonics])) == {"mnemonic", "shortcut"}


def test_a_pale_palette_is_found(qapp):
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.PlaceholderText, QColor("#9a9a9a"))
    palette.setColor(QPalette.ColorRole.Base, QColor("white"))
    assert "palette" in found(rules.palette_contrast(palette))


def test_letting_the_ground_through_counts(qapp):
    palette = theme.qt_palette(theme.load_palette("light"))
    palette.setColor(QPalette.ColorRole.PlaceholderText, QColor(0, 0, 0, 90))
    assert found(rules.palette_contrast(palette)) == {"palette"}


def test_pale_words_from_a_style_sheet_are_found(window):
    label = plain("Pale words on white")
    label.setStyleSheet("color: #b0b0b0; background: white")
    add(window, label)
    assert found(rules.audit(window, [rules.pixel_contrast])) == {"contrast"}


class Trap(QLineEdit):
    def event(self, event):
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            return True
        return super().event(event)


def test_a_trap_is_found(window):
    trap = Trap()
    add(window, trap, QPushButton("Save"))
    assert "trap" in found(rules.audit(window, [rules.keyboard]))


def test_a_table_that_swallows_tab_is_found(window):
    view = table("Task", "Ada")
    view.setTabKeyNavigation(True)
    add(window, QPushButton("Save"), view)
    assert found(rules.audit(window, [rules.keyboard])) & {"trap", "reach"}


class Shunned(QPushButton):
    """A button that hands the focus on as soon as it gets it."""

    def focusInEvent(self, event):
        super().focusInEvent(event)
        self.focusNextChild()


def test_what_tab_does_not_reach_is_found(window):
    shunned = Shunned("Reject")
    add(window, QPushButton("Save"), shunned, QPushButton("Close"))
    assert "reach" in found(rules.audit(window, [rules.keyboard]))


class Unmarked(QPushButton):
    ring_gap = -500

    def paintEvent(self, event):
        QPainter(self).drawText(self.rect(), 0, self.text())


def test_a_focus_that_nobody_sees_is_found(window):
    add(window, QPushButton("Save"), Unmarked("Close"))
    assert "focus" in found(rules.audit(window, [rules.keyboard]))


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_the_order_of_tab_follows_the_page_in_both_directions(window, direction):
    window.setLayoutDirection(direction)
    row = QWidget()
    QHBoxLayout(row)
    buttons = [QPushButton(word) for word in ("One", "Two", "Three")]
    for button in buttons:
        lay_out(row, button)
    add(window, row)
    assert rules.audit(window, [rules.keyboard]) == []
    QWidget.setTabOrder(buttons[0], buttons[2])
    QWidget.setTabOrder(buttons[2], buttons[1])
    assert found(rules.audit(window, [rules.keyboard])) == {"order"}


def test_going_back_up_is_found(window):
    buttons = [QPushButton(word) for word in ("One", "Two", "Three")]
    add(window, *buttons)
    QWidget.setTabOrder(buttons[0], buttons[2])
    QWidget.setTabOrder(buttons[2], buttons[1])
    assert found(rules.audit(window, [rules.keyboard])) == {"order"}


def test_a_page_that_scrolls_sideways_is_found(window):
    page, wide = ScrollPage(), plain("Everything that is typed here is kept")
    page.body.addWidget(wide)
    wide_table = table(*"ABCDEFGHIJ")
    add(window, page, wide_table)
    assert rules.audit(window, [rules.sideways]) == []
    wide.setMinimumWidth(1200)
    for _ in range(3):
        QApplication.processEvents()
    assert found(rules.audit(window, [rules.sideways])) == {"sideways"}


def zoom(percent: int) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, "light", percent)


def test_words_that_are_cut_off_at_200_percent_are_found(window):
    label = plain("Everything that is typed here is kept in this one file")
    label.setFixedHeight(22)
    add(window, label)
    assert rules.audit(window, [rules.clipping]) == []
    assert found(rules.audit_zoom(window, zoom)) == {"clipped"}


def test_words_that_do_not_grow_are_found(window):
    label = plain("Small")
    label.setStyleSheet("font-size: 11pt")
    add(window, label)
    assert found(rules.audit_zoom(window, zoom)) == {"stuck"}


def test_words_that_grow_and_wrap_are_fine(window):
    label = plain("Everything that is typed here is kept in this one file on this computer")
    label.setWordWrap(True)
    add(window, label)
    assert rules.audit_zoom(window, zoom) == []
