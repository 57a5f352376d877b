"""The rail: the places of the program, each an icon with its word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.accessible import Role
from collab_desktop.ui.widgets.buttons import PlainButton
from collab_desktop.ui.widgets.icons import paint_icon
from collab_desktop.ui.widgets.text import Ground, Separator, words_painter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

Place = tuple[str, str, str]
"""Id, name of the icon, words."""

_GROWS = 100
"""How much more of the height an item takes, up to its own, than the space between the groups."""
_WIDTH, _HEIGHT = 71, 60  # and a line of 1


class RailButton(PlainButton, theme.Themed):
    """One place: icon, word, and when current a pill and a bar at the leading edge."""

    ring_gap = -4

    def __init__(self, icon: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._icon = icon
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self.retheme()

    def retheme(self) -> None:
        """Grow to the height of an item where the window is high enough."""
        words = QFontMetrics(theme.font("small_bold")).height()
        self.setMaximumHeight(max(theme.px(_HEIGHT), theme.px(36) + words))

    def nextCheckState(self) -> None:
        """A click asks to go there; the rail decides where one is."""

    def sizeHint(self) -> QSize:
        """Return room for icon and word; in a low window the items move together."""
        metrics = QFontMetrics(theme.font("small_bold"))
        width = max(theme.px(_WIDTH), metrics.horizontalAdvance(self.label()) + 12)
        return QSize(width, theme.px(32) + metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Never smaller than icon and word."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw pill, bar, icon and word."""
        painter = words_painter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = self.width() / 2
        pill = QRectF(middle - theme.px(18), theme.px(4), theme.px(36), theme.px(28))
        if self.isChecked() or self.is_pressed_or_hovered():
            painter.setBrush(theme.colour("tint"))
            painter.drawRoundedRect(pill, 6, 6)
        ink = theme.colour("accent" if self.isChecked() else "muted")
        if self.isChecked():
            painter.setBrush(theme.colour("accent"))
            x = self.width() - 3 if self.is_mirrored() else 0
            painter.drawRoundedRect(QRectF(x, theme.px(8), 3, self.height() - theme.px(16)), 1, 1)
        side = theme.px(20)
        place = QRectF(middle - side / 2, pill.center().y() - side / 2, side, side)
        paint_icon(painter, self._icon, place, ink, mirrored=self.is_mirrored())
        painter.setPen(ink)
        painter.setFont(theme.font("small_bold" if self.isChecked() else "small"))
        words = QRectF(0, pill.bottom(), self.width(), self.height() - pill.bottom())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.label())


class Rail(QWidget):
    """The places at the leading edge of the window; the last ones stand at its foot."""

    place_chosen = Signal(str)
    accessible_role = Role.ToolBar

    def __init__(
        self, places: Sequence[Place], foot: Sequence[Place] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Places"))
        self._buttons: dict[str, RailButton] = {}
        ground = Ground("window")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(ground)
        row.addWidget(Separator(Qt.Orientation.Vertical))
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 18, 0, 10)
        column.setSpacing(4)
        for place in places:
            column.addWidget(self._make(place), _GROWS)
        column.addStretch(1)
        for place in foot:
            column.addWidget(self._make(place), _GROWS)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def set_current(self, place: str) -> None:
        """Mark where one is; an unknown place marks nothing."""
        for name, button in self._buttons.items():
            button.setChecked(name == place)

    def current(self) -> str:
        """Return where one is."""
        return next((name for name, item in self._buttons.items() if item.isChecked()), "")

    def _make(self, place: Place) -> RailButton:
        name, icon, words = place
        button = RailButton(icon, words)
        button.clicked.connect(lambda: self.place_chosen.emit(name))
        self._buttons[name] = button
        return button
