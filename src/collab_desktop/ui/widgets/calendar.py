"""A month to pick a day from, in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.icons import icon
from collab_desktop.ui.widgets.text import plain_tip

_ARROWS = {"qt_calendar_prevmonth": "arrow_back", "qt_calendar_nextmonth": "arrow_next"}
_DAYS = range(1, 8)


class Calendar(QCalendarWidget):
    """Opens over the page and goes when a day is picked; it never outlives a theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setGridVisible(False)
        if self.locale().language() == QLocale.Language.English:
            self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)  # as the dates here, British
        self.setStyleSheet(_sheet())
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(1, 1, 1, 1)  # the edge
        head = _format("muted")
        head.setFontWeight(500)
        self.setHeaderTextFormat(head)
        for day in _DAYS:  # Qt would print the last two in red
            self.setWeekdayTextFormat(Qt.DayOfWeek(day), _format("text"))
        self._show_arrows()

    def _show_arrows(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        names = {
            "qt_calendar_prevmonth": self.tr("Month before"),
            "qt_calendar_nextmonth": self.tr("Next month"),
        }
        for button in self.findChildren(QToolButton):
            name = button.objectName()
            if name in names:
                button.setIcon(icon(_ARROWS[name], mirrored=mirrored))
                button.setIconSize(QSize(theme.px(18), theme.px(18)))
                button.setAccessibleName(names[name])
                button.setToolTip(plain_tip(names[name]))

    def sizeHint(self) -> QSize:
        """Room for seven columns and eight lines that a finger can hit."""
        return QSize(theme.px(308), theme.px(296)).expandedTo(super().sizeHint())

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:
        """Draw a day: the chosen one filled, today with an edge, other months quiet."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.colour("surface"))
        plate = QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5)
        is_chosen, is_today = day == self.selectedDate(), day == QDate.currentDate()
        ink = "text" if day.month() == self.monthShown() else "muted"
        if is_chosen or is_today:
            painter.setPen(QPen(theme.colour("accent"), 1.5))
            painter.setBrush(theme.colour("accent" if is_chosen else "surface"))
            painter.drawRoundedRect(plate, 6, 6)
            ink = "on_accent" if is_chosen else "accent"
        painter.setFont(theme.font("bold" if is_chosen or is_today else "body", tabular=True))
        painter.setPen(theme.colour(ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.locale().toString(day.day()))
        painter.restore()


def _format(role: str) -> QTextCharFormat:
    result = QTextCharFormat()
    result.setForeground(theme.colour(role))
    result.setBackground(theme.colour("surface"))
    return result


def _sheet() -> str:
    roles = ("surface", "text", "border", "tint", "accent")
    names = {role: theme.colour(role).name() for role in roles}
    return _SHEET.format(**names, pad=theme.px(6), high=theme.px(32))


_SHEET = """
QCalendarWidget {{ background: {surface}; border: 1px solid {border}; }}
#qt_calendar_navigationbar {{ background: {surface}; }}
#qt_calendar_calendarview {{ background: {surface}; border: none; outline: none; }}
QToolButton {{ background: {surface}; color: {text}; border: none; border-radius: 6px;
    padding: 0 {pad}px; min-height: {high}px; min-width: {high}px; font-weight: 500; }}
QToolButton:hover, QToolButton:pressed {{ background: {tint}; }}
QToolButton:focus {{ border: 2px solid {accent}; }}
QToolButton::menu-indicator {{ image: none; }}
QSpinBox {{ background: {surface}; color: {text}; border: 1px solid {border};
    min-height: {high}px; }}
QMenu {{ background: {surface}; color: {text}; border: 1px solid {border}; }}
QMenu::item:selected {{ background: {tint}; color: {text}; }}
"""
