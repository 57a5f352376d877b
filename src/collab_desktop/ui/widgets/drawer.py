"""The drawer beside a page: help, notes, history, what is missing; above it when narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from collab_desktop.ui import theme
from collab_desktop.ui.soon import Arranged, Soon
from collab_desktop.ui.widgets.page import ScrollPage
from collab_desktop.ui.widgets.text import Ground, Separator, plain_tip, words_painter

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

WIDTH = 300
_MARGIN = 24
_TAB_GAP = 9  # at each side of the words


class DrawerTabs(QTabBar):
    """Tabs of words, the current one bold over a line in the accent colour."""

    ring_gap = -4

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        for button in self.findChildren(QToolButton):  # Qt's own, where the tabs find no room
            button.setToolTip(button.accessibleName())

    def tabSizeHint(self, index: int) -> QSize:
        """Return room for the bold words, so that choosing does not move anything."""
        metrics = QFontMetrics(theme.font("bold"))
        width = metrics.horizontalAdvance(self.tabText(index)) + 2 * _TAB_GAP
        return QSize(max(24, width), max(theme.px(48), metrics.height() + 12))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Never cut a word; too many tabs scroll."""
        return self.tabSizeHint(index)

    def ring_rect(self) -> QRect:
        """The ring goes round the current tab."""
        return self.tabRect(self.currentIndex())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw words and the line under the current tab."""
        painter = words_painter(self)
        middle = Qt.AlignmentFlag.AlignCenter
        for index in range(self.count()):
            rect = self.tabRect(index)
            current = index == self.currentIndex()
            painter.setFont(theme.font("bold" if current else "body"))
            painter.setPen(theme.colour("text" if current else "muted"))
            painter.drawText(rect, middle, self.tabText(index))
            if current:
                gap = _TAB_GAP
                line = QRectF(rect.x() + gap, rect.bottom() - 2, rect.width() - 2 * gap, 3)
                painter.fillRect(line, theme.colour("accent"))


class Drawer(QWidget):
    """Tabs over scrolling content, and one quiet block that stays at the foot."""

    tab_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: list[str] = []
        self._above = False
        self.tabs = DrawerTabs()
        self.tabs.setAccessibleName(self.tr("Drawer"))
        self._stack = QStackedWidget()
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(_MARGIN, 0, _MARGIN, 20)
        self._lay_out()
        self.tabs.currentChanged.connect(self._changed)
        self.tabs.tabBarClicked.connect(self._clicked)
        self.set_foot(None)

    def add_tab(self, tab: str, title: str, content: QWidget) -> None:
        """Add a tab; the content scrolls and is as wide as the drawer."""
        page = ScrollPage(name=title, ground=QPalette.ColorRole.Window)
        page.body.setContentsMargins(_MARGIN, 20, _MARGIN, 20)
        page.body.addWidget(content)
        page.body.addStretch(1)
        self._ids.append(tab)
        self._stack.addWidget(page)
        self.tabs.addTab(title)

    def explain_tab(self, tab: str, meaning: str) -> None:
        """Say what the word on a tab means to those who point at it."""
        self.tabs.setTabToolTip(self._ids.index(tab), plain_tip(meaning))

    def set_current(self, tab: str) -> None:
        """Open a tab; an unknown one changes nothing."""
        if tab in self._ids:
            self.tabs.setCurrentIndex(self._ids.index(tab))

    def current(self) -> str:
        """Return the open tab."""
        index = self.tabs.currentIndex()
        return self._ids[index] if index >= 0 else ""

    def set_title(self, tab: str, title: str) -> None:
        """Show other words on a tab, such as a count."""
        self.tabs.setTabText(self._ids.index(tab), title)

    def set_foot(self, block: QWidget | None) -> None:
        """Put one quiet block at the foot, or take it away."""
        while self._foot.count():
            item = self._foot.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if block is not None:
            self._foot.addWidget(self._foot_rule())
            self._foot.addWidget(block)
        self._foot.setContentsMargins(_MARGIN, 0, _MARGIN, 20 if block is not None else 0)

    def set_above(self, *, above: bool) -> None:
        """Stand above the page as a row of tabs, or beside it."""
        self._above = above
        self._line.setVisible(not above)
        self._stack.setVisible(not above)
        self._foot_host.setVisible(not above)
        self._resize()

    def is_open(self) -> bool:
        """Tell whether content is on show, not only the row of tabs."""
        return self._stack.isVisibleTo(self)

    def set_open(self, *, opened: bool) -> None:
        """Show or hide the content while the tabs stand above the page."""
        if self._above:
            self._stack.setVisible(opened)
            self._resize()

    def toggle(self) -> None:
        """Close the drawer or open it again, beside the page or above it."""
        if self._above:
            self.set_open(opened=not self.is_open())
        else:
            self.setVisible(self.isHidden())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            theme.when_applied(self, self._resize)

    def _lay_out(self) -> None:
        ground = Ground("window")
        self._line = Separator(Qt.Orientation.Vertical)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._line)
        row.addWidget(ground, 1)
        tab_row = QHBoxLayout()
        tab_row.setContentsMargins(0, 0, 0, 0)
        tab_row.addSpacing(_MARGIN - _TAB_GAP)  # spacing turns round with the page, margins do not
        tab_row.addWidget(self.tabs, 1)
        self._foot_host = QWidget()
        self._foot_host.setLayout(self._foot)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tab_row)
        column.addWidget(Separator())
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot_host)

    def _foot_rule(self) -> QWidget:
        rule = QWidget()
        column = QVBoxLayout(rule)
        column.setContentsMargins(0, 0, 0, 14)
        column.addWidget(Separator())
        return rule

    def _resize(self) -> None:
        if not hasattr(self, "_foot_host"):
            return
        if self._above:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16777215)
            self._stack.setMaximumHeight(theme.px(260))
        else:
            self.setFixedWidth(theme.px(WIDTH))
            self._stack.setMaximumHeight(16777215)
        self.tabs.updateGeometry()

    def _changed(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        if index >= 0:
            self.tab_changed.emit(self._ids[index])

    def _clicked(self, index: int) -> None:
        again = index == self.tabs.currentIndex() and self.is_open()
        self.set_open(opened=not again)


class WithDrawer(Arranged, QWidget):
    """A page with its drawer: side by side, or the drawer's tabs above when there is no room."""

    narrowed = Signal(bool)

    def __init__(self, page: QWidget, drawer: Drawer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._soon = Soon(self, self._arrange)
        self.page = page
        self.drawer = drawer
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(page, 1)
        self._box.addWidget(drawer, 0)
        self._narrow: bool | None = None
        self._has_size = False
        drawer.set_above(above=False)
        self._is_whole = True

    def is_narrow(self) -> bool:
        """Tell whether the drawer stands above the page."""
        return bool(self._narrow)

    def _resized(self) -> None:
        self._has_size = True
        self._soon.ask()

    def minimumSizeHint(self) -> QSize:
        """Small windows are possible because the drawer moves away."""
        return QSize(theme.px(240), theme.px(200))

    def _arrange(self) -> None:
        narrow = self.width() < theme.px(WIDTH + 560)
        if narrow == self._narrow or not self._has_size:
            return  # fonts come before the place in the window does
        self._narrow = narrow
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.BottomToTop if narrow else directions.LeftToRight)
        self.drawer.set_above(above=narrow)
        self.narrowed.emit(narrow)
