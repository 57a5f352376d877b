"""Reading text of the drawer: plain words with the wider lines that reading needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontInfo, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.text import Ground, Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_LINE = 1.4  # of the type size


class ReadingText(QLabel, theme.Themed):
    """Plain text of some length with lines at 140 % of the type size."""

    def __init__(self, text: str = "", colour: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = colour
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.retheme()

    def retheme(self) -> None:
        """Take the font again."""
        self.setFont(theme.font("body"))
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Lines depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at this width."""
        return round(sum(step for _, step in self._lines(width)))

    def sizeHint(self) -> QSize:
        """Return a comfortable measure."""
        width = theme.px(252)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the longest word."""
        metrics = QFontMetrics(theme.font("body"))
        words = (metrics.horizontalAdvance(word) for word in self.text().split())
        return QSize(min(max(words, default=0), theme.px(252)), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setPen(theme.colour(self._colour))
        top = 0.0
        for layout, step in self._lines(self.width()):
            spare = step - layout.lineAt(0).height()
            layout.draw(painter, QPointF(0, top + spare / 2))
            top += step

    def _lines(self, width: int) -> list[tuple[QTextLayout, float]]:
        """Return one laid out line each, with the step to the next."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        option = QTextOption(
            Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        )
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        least = QFontInfo(theme.font("body")).pixelSize() * _LINE
        result = []
        for words in _broken(self.text(), option, max(1, width)):
            layout = QTextLayout(words, theme.font("body"))
            layout.setTextOption(option)
            layout.beginLayout()
            line = layout.createLine()
            line.setLineWidth(max(1, width))
            layout.endLayout()
            result.append((layout, max(least, line.height())))
        return result


def _broken(text: str, option: QTextOption, width: int) -> list[str]:
    """Return the lines of a text at a width."""
    lines = []
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, theme.font("body"))
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            start = line.textStart()
            lines.append(paragraph[start : start + line.textLength()].rstrip())
        layout.endLayout()
    return lines


class DrawerText(QWidget):
    """A heading and reading text of the drawer, with the wider lines that reading needs."""

    def __init__(self, heading: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 28)
        column.setSpacing(6)
        column.addWidget(Label(heading, "section", wrap=True))
        column.addWidget(ReadingText(text))


class Example(QWidget):
    """An example, set off by a bar at its leading edge."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(13)
        bar = Ground("line2")
        bar.setFixedWidth(3)
        row.addWidget(bar)
        row.addWidget(ReadingText(text), 1)
