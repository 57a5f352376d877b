"""Words on a page: labels of one type role and one colour role, always plain text, and lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintDevice, QPainter, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from collab_desktop.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPaintEvent

Align = Literal["start", "centre", "end"]
LONGEST_TIP: Final = 500


def plain_tip(text: str) -> str:
    """Return a tooltip that shows the text as it is; Qt would take markup in it for its own."""
    return text[:LONGEST_TIP].replace("<", "<\u2060")


def isolated(words: str) -> str:
    """Return words that run in their own direction and leave their neighbours as they stand."""
    return f"\u2068{words}\u2069"


def words_painter(device: QPaintDevice) -> QPainter:
    """Return a painter whose words run by their own script, whatever the page does."""
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return painter


def in_two_lines(painter: QPainter, name: str, width: int) -> list[str]:
    """Words in at most two lines; what does not fit is shortened at the end."""
    metrics = painter.fontMetrics()
    first: list[str] = []
    rest = name.split()
    while rest and metrics.horizontalAdvance(" ".join([*first, rest[0]])) <= width:
        first.append(rest.pop(0))
    lines = [" ".join(first)] if first else []
    if rest:
        lines.append(metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, width))
    return lines


class Label(QLabel, theme.Themed):
    """Plain text in a type role and a colour role; ``wrap`` lets it run over several lines."""

    def __init__(
        self,
        text: str = "",
        role: theme.FontRole = "body",
        colour: str = "text",
        *,
        wrap: bool = False,
        tabular: bool = False,
        align: Align = "start",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._align = align
        self._role: theme.FontRole = role
        self._colour = colour
        self._tabular = tabular
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # else taken from the ground below
        self.setWordWrap(wrap)
        self.setText(text)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.retheme()

    def set_look(self, role: theme.FontRole, colour: str = "text") -> None:
        """Change the roles of type and colour."""
        self._role = role
        self._colour = colour
        self.retheme()

    def retheme(self) -> None:
        """Take font and colour from the theme again."""
        self.setFont(theme.font(self._role, tabular=self._tabular))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(self._colour))
        self.setPalette(palette)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Stand on the leading edge of the page, whatever the script of the words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words; those that wrap from right to left by a layout of our own.

        Qt's label leaves room for the blank at which a line broke before its first word.
        """
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if not (mirrored and self.wordWrap() and self._align == "start"):
            super().paintEvent(event)
            return
        room = QRectF(self.contentsRect())
        layout, height = _laid_from_right(self.text(), self.font(), room.width())
        top = room.top() + (room.height() - height) / 2 - _dots_below(layout)
        painter = words_painter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        layout.draw(painter, QPointF(room.left(), top))

    def _place(self) -> None:
        flags = Qt.AlignmentFlag
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._align == "centre":
            side = flags.AlignHCenter
        else:
            at_right = mirrored is (self._align == "start")
            side = flags.AlignAbsolute | (flags.AlignRight if at_right else flags.AlignLeft)
        self.setAlignment(side | flags.AlignVCenter)


def _laid_from_right(text: str, font: QFont, width: float) -> tuple[QTextLayout, float]:
    """Lines that begin at the right edge, and how high they are together."""
    option = QTextOption(Qt.AlignmentFlag.AlignRight)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout, height


def _dots_below(layout: QTextLayout) -> float:
    """How far the dots of the last letters reach below what the font says of its lines."""
    if layout.lineCount() == 0:
        return 0
    last = layout.lineAt(layout.lineCount() - 1)
    ink = QFontMetricsF(layout.font()).tightBoundingRect(layout.text())
    return max(0.0, ink.bottom() - last.descent())


def keep_looks(part: QWidget) -> None:
    """Give labels their type again, after what they stand in got another parent.

    Under a style sheet, Qt then gives them the type they were made with.  A label cannot see to
    that by itself: Qt does not stand a change of type while it walks through its styles.
    """
    for label in part.findChildren(Label):
        label.retheme()


class FlowLabel(Label):
    """Words in a row that wraps: as wide as one line where there is room, else several lines."""

    def __init__(
        self, text: str, role: theme.FontRole = "body", colour: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, role, colour, wrap=True, parent=parent)

    def sizeHint(self) -> QSize:
        """One line, so that what follows stands right behind it."""
        return QSize(self._width_of(self.text()), self._line())

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        words = (self._width_of(word) for word in self.text().split())
        return QSize(max(words, default=0), self._line())

    def _width_of(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words) + 2

    def _line(self) -> int:
        """One line as high as its script needs; Arabic stands higher than what the font says."""
        needed = self.heightForWidth(self._width_of(self.text()))
        return max(self.fontMetrics().height(), needed)


class TabularLabel(Label):
    """A label whose figures all have one width, for numbers that stand under each other."""

    def __init__(
        self,
        text: str = "",
        role: theme.FontRole = "body",
        colour: str = "text",
        *,
        align: Align = "start",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, role, colour, tabular=True, align=align, parent=parent)


class Separator(QFrame, theme.Themed):
    """A line of one pixel between rows, sections or columns; decoration only."""

    def __init__(
        self,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
        role: str = "line",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        if orientation == Qt.Orientation.Horizontal:
            self.setFixedHeight(1)
        else:
            self.setFixedWidth(1)
        self.retheme()

    def retheme(self) -> None:
        """Take the colour of the line again."""
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, theme.colour(self._role))
        self.setPalette(palette)


class Ground(QWidget, theme.Themed):
    """A plain surface in one colour role that holds other widgets."""

    def __init__(self, role: str = "surface", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.retheme()

    def retheme(self) -> None:
        """Take the ground colour again."""
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, theme.colour(self._role))
        self.setPalette(palette)
