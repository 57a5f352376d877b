"""The preview: a strip of thumbnails and the chosen page at a readable width."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.accessible import Role
from collab_desktop.ui.widgets.buttons import LinkButton, PlainButton
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.page import ScrollPage
from collab_desktop.ui.widgets.text import Ground, Label

THUMBNAIL = 84
PAGE_WIDTH = 612
MARGIN = 16
MARGINS = 2 * MARGIN
TOP_AT_START = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
ZOOM_STEPS = (50, 75, 100, 125, 150, 200)


class Thumbnail(PlainButton):
    """One small page; pressing it shows the page large."""

    ring_gap = 1

    def __init__(self, number: int, image: QImage) -> None:
        """Show a page by its number."""
        super().__init__("")
        self._image = image
        self._number = number
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Page {number}").format(number=number))
        self.setToolTip(self.accessibleName())

    def nextCheckState(self) -> None:
        """Chosen by the strip, not by itself."""

    def sizeHint(self) -> QSize:
        """Room for the picture and the number below it."""
        ratio = self._image.height() / max(1, self._image.width())
        line = theme.px(24)
        return QSize(theme.px(THUMBNAIL) + 8, round(theme.px(THUMBNAIL) * ratio) + 8 + line)

    def minimumSizeHint(self) -> QSize:
        """Thumbnails keep their size."""
        return self.sizeHint()

    def place(self) -> QRectF:
        """Where the page is drawn: as large as there is room, with its own proportions."""
        room = QRectF(4, 4, self.width() - 8, self.height() - 8 - theme.px(24))
        size = self._image.size().toSizeF().scaled(
            room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(room.topLeft(), size)
        place.moveCenter(room.center())
        return place

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page, its frame and its number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        line, place = theme.px(24), self.place()
        painter.drawImage(place, self._image)
        chosen = self.isChecked()
        edge = theme.colour("accent") if chosen else theme.colour("border")
        painter.setPen(QPen(edge, 2 if chosen else 1))
        painter.drawRect(place.adjusted(-1, -1, 1, 1))
        painter.setPen(theme.colour("accent" if chosen else "muted"))
        painter.setFont(theme.font("small_bold" if chosen else "small"))
        foot = QRectF(0, self.height() - line, self.width(), line)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, str(self._number))


class Strip(QWidget):
    """All pages of a document, small."""

    chosen = Signal(int)

    def __init__(self) -> None:
        """Start without pages."""
        super().__init__()
        page = ScrollPage(name=self.tr("Pages"))
        page.body.setContentsMargins(8, 12, 8, 12)
        self._host = QWidget()
        self._grid = QGridLayout(self._host)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        page.body.addWidget(self._host)
        page.body.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)
        self._buttons: list[Thumbnail] = []

    def set_images(self, images: Sequence[QImage]) -> None:
        """Show these pages."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [Thumbnail(number, image) for number, image in enumerate(images, 1)]
        for index, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, page=index: self.chosen.emit(page))
            self._grid.addWidget(button, index // 2, index % 2, TOP_AT_START)

    def set_current(self, page: int) -> None:
        """Mark a page, counted from 0."""
        for index, button in enumerate(self._buttons):
            button.setChecked(index == page)

    def count(self) -> int:
        """How many pages there are."""
        return len(self._buttons)


class _Paper(QScrollArea):
    """The page scrolls both ways when it is larger than its room."""

    accessible_role = Role.Document


class Preview(QWidget):
    """The chosen page; it keeps white paper in every palette."""

    zoomed = Signal()

    def __init__(self) -> None:
        """Start without a page."""
        super().__init__()
        self._percent = 100
        self._fit = False
        self._chosen = False
        self._page = QLabel()
        self._page.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._page.setMargin(MARGIN)
        self._scroll = _Paper()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setAccessibleName(self.tr("Page preview"))
        desk = Ground("desk")
        desk_box = QVBoxLayout(desk)
        desk_box.setContentsMargins(0, 0, 0, 0)
        desk_box.addWidget(self._page)
        self._scroll.setWidget(desk)
        self._words = Label("", "strong")
        self._shown = Label("100 %", "strong")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._bar())
        box.addWidget(self._scroll, 1)

    def _bar(self) -> QVBoxLayout:
        room = QVBoxLayout()
        room.setContentsMargins(24, 6, 24, 6)
        bar = FlowRow(16)
        room.addLayout(bar)
        bar.addWidget(self._words)
        smaller = LinkButton("−", role="section")
        smaller.setAccessibleName(self.tr("Smaller page"))
        smaller.setToolTip(self.tr("Smaller page"))
        smaller.clicked.connect(lambda: self._step(-1))
        larger = LinkButton("+", role="section")
        larger.setAccessibleName(self.tr("Larger page"))
        larger.setToolTip(self.tr("Larger page"))
        larger.clicked.connect(lambda: self._step(1))
        fit = LinkButton(self.tr("Fit page"))
        fit.clicked.connect(self._fit_page)
        for widget in (smaller, self._shown, larger, fit):
            bar.addWidget(widget)
        return room

    def _step(self, direction: int) -> None:
        place = min(range(len(ZOOM_STEPS)), key=lambda i: abs(ZOOM_STEPS[i] - self._percent))
        place = min(max(0, place + direction), len(ZOOM_STEPS) - 1)
        self._percent, self._fit, self._chosen = ZOOM_STEPS[place], False, True
        self.zoomed.emit()

    def _fit_page(self) -> None:
        self._fit = self._chosen = True
        self.zoomed.emit()

    def dpi(self, size: tuple[float, float]) -> float:
        """How finely to make the picture of a page of that size in points.

        Until somebody chooses a size, the page is as large as it is read, and never cut sideways.
        """
        width, height = size
        if not self._chosen:
            beside = MARGINS + self._scroll.verticalScrollBar().sizeHint().width()
            wide = int((self._scroll.width() - beside) / PAGE_WIDTH * 100)
            self._percent = max(10, min(100, wide))
        if self._fit:
            room = self._scroll.viewport().size()
            scale = min((room.width() - MARGINS) / width, (room.height() - MARGINS) / height)
            self._percent = max(10, round(scale * width / PAGE_WIDTH * 100))
        self._shown.setText(f"{self._percent} %")
        wanted = PAGE_WIDTH * self._percent / 100
        return 72 * wanted / width * self.devicePixelRatioF()

    def show_page(self, image: QImage, words: str) -> None:
        """Show a picture of a page and say which page it is."""
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self._page.setPixmap(picture)
        self._page.setAccessibleName(words)
        self._words.setText(words)

    def say(self, words: str) -> None:
        """Say something instead of a page: making it, or why there is none."""
        self._page.clear()
        self._words.setText(words)
