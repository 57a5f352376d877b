"""A window beside the form that is typed in: the pages of the paper or file it comes from."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from collab_desktop.services.forms.pictures import draw
from collab_desktop.ui import theme, work
from collab_desktop.ui.soon import Soon
from collab_desktop.ui.widgets.accessible import Role
from collab_desktop.ui.widgets.page import ScrollPage
from collab_desktop.ui.widgets.text import Label

WIDTH, HEIGHT = 660, 860
SHARE = 0.44
"""How much of the width of the screen it takes at most: the fields are on the other part."""
TITLE, MARGINS = 32, 48
"""Pixels for the bar of the window, and beside a page."""


class PagePicture(QLabel):
    """One page as it lies on the table."""

    accessible_role = Role.Graphic


class PaperWindow(QWidget):
    """Stays beside the main window until it is closed; the file itself is never opened here."""

    def __init__(self, parent: QWidget, file: Path) -> None:
        """Draw the pages of a file beside the window, and show them when they are there."""
        super().__init__(parent.window(), Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(file.name)
        self._page = ScrollPage(name=file.name)
        self._page.body.setContentsMargins(16, 16, 16, 16)
        self.words = Label(self.tr("Drawing the pages…"), "body", wrap=True)
        self._page.body.addWidget(self.words)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._page)
        self._stand_beside(parent)
        self.pages: list[PagePicture] = []
        self._pictures: list[QImage] = []
        self._soon = Soon(self, self._fit)
        folder = Path(tempfile.mkdtemp(prefix="collab-preview-"))  # swept like previews
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)

        def call(_progress: work.Progress) -> list[QImage]:
            return [QImage(str(picture)) for picture in draw(file, folder)]

        self.job = work.start(call, finished=self._show, failed=lambda _error: self._show([]))

    def _stand_beside(self, parent: QWidget) -> None:
        """At the far edge of the screen, so that the fields on the near one stay in sight."""
        room = parent.screen().availableGeometry()
        width = min(theme.px(WIDTH), int(room.width() * SHARE))
        height = min(theme.px(HEIGHT), room.height() - TITLE)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = room.left() if mirrored else room.right() - width
        self.setGeometry(x, room.top() + TITLE, width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the pages as wide as the window is."""
        super().resizeEvent(event)
        self._soon.ask()

    def _fit(self) -> None:
        wide = max(200, self.width() - MARGINS)
        for label, picture in zip(self.pages, self._pictures, strict=True):
            label.setPixmap(QPixmap.fromImage(picture.scaledToWidth(
                wide, Qt.TransformationMode.SmoothTransformation
            )))

    def _show(self, pictures: list[QImage]) -> None:
        if not isValid(self):
            return
        none = self.tr("The pages cannot be drawn here. Open the file in another program.")
        self.words.setText("" if pictures else none)
        self.words.setVisible(not pictures)
        self._pictures = pictures
        for number in range(1, len(pictures) + 1):
            label = PagePicture()
            label.setAccessibleName(self.tr("Page {number}").format(number=number))
            self.pages.append(label)
            self._page.body.addWidget(label)
        self._page.body.addStretch(1)
        self._fit()
