"""A window beside the form that is typed in: the pages of the paper or file it comes from."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from collab_desktop.services.forms.pictures import draw
from collab_desktop.ui import theme, work
from collab_desktop.ui.widgets.accessible import Role
from collab_desktop.ui.widgets.page import ScrollPage
from collab_desktop.ui.widgets.text import Label

WIDTH, HEIGHT = 660, 860


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
        self.resize(theme.px(WIDTH), theme.px(HEIGHT))
        self.pages: list[PagePicture] = []
        folder = Path(tempfile.mkdtemp(prefix="collab-preview-"))  # swept like previews
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)

        def call(_progress: work.Progress) -> list[QImage]:
            return [QImage(str(picture)) for picture in draw(file, folder)]

        self.job = work.start(call, finished=self._show, failed=lambda _error: self._show([]))

    def _show(self, pictures: list[QImage]) -> None:
        if not isValid(self):
            return
        none = self.tr("The pages cannot be drawn here. Open the file in another program.")
        self.words.setText("" if pictures else none)
        self.words.setVisible(not pictures)
        for number, picture in enumerate(pictures, 1):
            label = PagePicture()
            label.setAccessibleName(self.tr("Page {number}").format(number=number))
            wide = theme.px(WIDTH - 64)
            label.setPixmap(QPixmap.fromImage(picture.scaledToWidth(
                wide, Qt.TransformationMode.SmoothTransformation
            )))
            self.pages.append(label)
            self._page.body.addWidget(label)
        self._page.body.addStretch(1)
