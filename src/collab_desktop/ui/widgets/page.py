"""The frame of a page: its head, the sign that says what is saved, and the scrolling column."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.accessible import Role, announce
from collab_desktop.ui.widgets.buttons import LinkButton
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.icons import paint_icon
from collab_desktop.ui.widgets.text import Label

READING_COLUMN = 720


class IconMark(QLabel):
    """A small icon beside words that say the same."""

    def __init__(
        self, name: str, colour: str = "muted", size: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._colour = colour
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, colour: str) -> None:
        """Show another icon."""
        self._name = name
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        """Return the square of the icon."""
        return QSize(theme.px(self._size), theme.px(self._size))

    def minimumSizeHint(self) -> QSize:
        """Never smaller than the icon."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ink = theme.colour(self._colour)
        paint_icon(QPainter(self), self._name, QRectF(self.rect()), ink, mirrored=mirrored)


class SaveSign(QWidget):
    """Whether what was typed is in the file: a check and quiet words, never a frame."""

    accessible_role = Role.StatusBar

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = IconMark("check", "muted", 16)
        self._words = Label("", "small", "muted", tabular=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._mark)
        row.addWidget(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._says_saved = False
        self._show("", mark="")

    def saving(self) -> None:
        """Say that changes are on their way to the file."""
        self._show(self.tr("Saving"), mark="history")

    def saved(self, time: str) -> None:
        """Say that everything is in the file since ``time``, given as it is to be read."""
        self._show(self.tr("All changes saved {time}").format(time=time), mark="check")
        self._says_saved = True

    def committed(self) -> None:
        """Take the time of a commit, whoever made it; what is still on its way stays so."""
        if self._says_saved:
            self.saved(f"{datetime.now().astimezone():%H:%M}")

    def not_saved(self) -> None:
        """Say that something is not in the file; the page says why in a banner."""
        self._show(self.tr("Not saved"), mark="close", colour="stop")
        announce(self, self._words.text())

    def text(self) -> str:
        """Return the words on show."""
        return self._words.text()

    def _show(self, text: str, *, mark: str, colour: str = "muted") -> None:
        self._says_saved = False
        self._words.setText(text)
        self._words.set_look("small", colour)
        self._mark.setVisible(bool(mark))
        if mark:
            self._mark.set_icon(mark, colour)
        self.setAccessibleName(text)
        self.setVisible(bool(text))


class PageHead(QWidget):
    """The head of every page: back link and save sign, title and buttons, one line of purpose."""

    back_pressed = Signal()

    def __init__(
        self, title: str, purpose: str = "", back: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._arranged: tuple[bool, bool, int] | None = None
        self.save_sign = SaveSign()
        self._back = LinkButton(back, role="small_strong", icon="arrow_back", wrap=True)
        self._back.clicked.connect(self.back_pressed)
        self._title = Label(title, "page_title", wrap=True)
        self._purpose = Label(purpose, "body", "muted", wrap=True)
        self._buttons = QWidget()
        self._button_row = FlowRow(8, self._buttons)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._buttons.setSizePolicy(policy)
        self._buttons.hide()
        self._lay_out()
        self.set_back(back)
        self.set_purpose(purpose)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title.setText(title)

    def title(self) -> str:
        """Return the title."""
        return self._title.text()

    def set_purpose(self, purpose: str) -> None:
        """Show another line of purpose; an empty one leaves no gap."""
        self._purpose.setText(purpose)
        self._purpose.setVisible(bool(purpose))

    def set_back(self, words: str) -> None:
        """Name the page that the back link leads to; without words there is no link."""
        self._back.set_label(words)
        self._back.setAccessibleName(self.tr("Back to {page}").format(page=words))
        self._back.setVisible(bool(words))

    def add_button(self, button: QWidget) -> None:
        """Add a button at the far end of the title; the primary one comes last."""
        self._button_row.addWidget(button)
        self._buttons.show()
        self._arrange(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the title when there is no room beside it."""
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def event(self, event: QEvent) -> bool:
        """Arrange again when the text size changes or words come and go."""
        done = super().event(event)
        kinds = QEvent.Type
        if event.type() in (kinds.FontChange, kinds.StyleChange, kinds.LayoutRequest):
            theme.when_applied(self, lambda: self._arrange(self.width()))
        return done

    def _lay_out(self) -> None:
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(4)
        leading = Qt.AlignmentFlag.AlignLeft  # turns round with the page
        self._top.addWidget(self._back, 0, leading)
        self._top.addStretch(1)
        self._top.addWidget(self.save_sign, 0, leading)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(8)
        self._middle.addWidget(self._title, 1)
        self._middle.addWidget(self._buttons, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._top)
        column.addLayout(self._middle)
        column.addSpacing(2)
        column.addWidget(self._purpose)

    def _arrange(self, width: int) -> None:
        sign = 0 if self.save_sign.isHidden() else self.save_sign.sizeHint().width() + theme.px(16)
        buttons = self._button_row.sizeHint().width()
        arrangement = (
            self._back.sizeHint().width() + sign <= width,
            buttons + theme.px(240) <= width,
            buttons,
        )
        if arrangement == self._arranged:
            return
        self._arranged = in_line, beside, _ = arrangement
        ways = QBoxLayout.Direction
        self._top.setDirection(ways.LeftToRight if in_line else ways.TopToBottom)
        self._middle.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._buttons.setMinimumWidth(buttons if beside else 0)
        self.updateGeometry()


class ScrollPage(QScrollArea):
    """A page that scrolls up and down only; its content goes into ``body``."""

    accessible_role = Role.Pane

    def __init__(
        self,
        column: int | None = None,
        *,
        name: str = "",
        ground: QPalette.ColorRole = QPalette.ColorRole.Base,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty page.

        Args:
            column: The widest the content may become, at 100 %; None takes all the room.
            name: What a screen reader calls it; a page with a name can be focused to scroll.
            ground: ``Base`` for pages, ``Window`` for drawers.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self._column = column
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        policies = Qt.FocusPolicy
        self.setFocusPolicy(policies.TabFocus if name else policies.NoFocus)
        self.ring_gap = -2
        self.content = QWidget()
        self.setBackgroundRole(ground)  # and so of all that stands on it
        outer = QHBoxLayout(self.content)
        outer.setContentsMargins(0, 0, 0, 0)
        self._inner = QWidget()
        self.body = QVBoxLayout(self._inner)
        self.body.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._inner, 1)
        if column is not None:
            outer.addStretch(0)
        self.setWidget(self.content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column readable: never wider than its measure."""
        if self._column is not None:
            self._inner.setMaximumWidth(theme.px(self._column))
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """A page can be small; it scrolls."""
        return QSize(theme.px(160), theme.px(80))
