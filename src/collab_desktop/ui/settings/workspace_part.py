"""The settings of the open workspace: its name, organisation, logo and decision rule."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout, QWidget

from collab_desktop import paths
from collab_desktop.ui import theme
from collab_desktop.ui.plain_page import Measured, row_of
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import ComboBox, Field, LineEdit
from collab_desktop.ui.widgets.flow import FlowRow

MEASURE = 520
LARGEST_SIDE = 1200
"""Pixels; enough for a cover at 300 dpi, and no file that slows every paper down."""
_LARGEST_FILE = 20 * 1024 * 1024
_MOST_PIXELS = 40_000_000
"""Of a picture before it is made smaller: a good camera, and not a few bytes that swell."""
_FORMATS = (b"png", b"jpeg")
"""Pictures that are nothing but pixels; drawings may point at other files."""


class WorkspacePart(QWidget):
    """Fields over the workspace's own row; each is written when one leaves it."""

    def __init__(self, shell: Shell) -> None:
        """Show what the workspace says."""
        super().__init__()
        from collab_desktop.services.workspace import Workspace

        self._shell = shell
        self._workspace = Workspace(shell.session)
        self._name = LineEdit()
        self._organisation = LineEdit()
        self._rule = ComboBox()
        for value, words in self._rules():
            self._rule.addItem(words, value)
        self._logo = QLabel()
        self._logo.setTextFormat(Qt.TextFormat.PlainText)
        self._build()
        self.setEnabled(not shell.session.store.read_only)
        self.fill()

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(14)
        fields = (
            Field(self.tr("Name of the workspace"), self._name),
            Field(
                self.tr("Organisation on its papers"), self._organisation,
                self.tr("Empty: your own organisation."),
            ),
            Field(self.tr("How its boards decide"), self._rule),
            Field(
                self.tr("Logo on covers"), self._logo_row(),
                self.tr("A PNG file; kept inside the workspace."),
            ),
        )
        for field in fields:
            box.addWidget(Measured(field, MEASURE))
        for edit in (self._name, self._organisation):
            edit.editingFinished.connect(self.settle)
        self._rule.activated.connect(lambda _index: self._keep_rule())

    def _rules(self) -> list[tuple[str, str]]:
        return [
            ("all_core", self.tr("All core partners support")),
            ("majority", self.tr("Majority of voting members, and the chair")),
            ("chair", self.tr("The chair alone")),
        ]

    def _logo_row(self) -> QWidget:
        host, row = row_of(spacing=12)
        row.addWidget(self._logo)
        buttons = FlowRow(8)
        choose = Button(self.tr("Choose a logo"), icon="folder")
        choose.clicked.connect(self._choose_logo)
        self._remove = Button(self.tr("Remove logo"))
        self._remove.clicked.connect(lambda: self._keep_logo(b""))
        buttons.addWidget(choose)
        buttons.addWidget(self._remove)
        row.addLayout(buttons, 1)
        host.setFocusProxy(choose)
        return host

    def fill(self) -> None:
        """Show what the workspace says now."""
        for edit, kept in (
            (self._name, self._workspace.name),
            (self._organisation, self._workspace.organisation),
        ):
            if not edit.isModified():  # else somebody is typing there
                edit.set_text(kept)
        self._rule.setCurrentIndex(max(0, self._rule.findData(self._workspace.decision_rule)))
        stored = QBuffer()
        stored.setData(QByteArray(self._workspace.logo))
        logo = _pixels(QImageReader(stored)) if stored.size() else QImage()
        has_logo = not logo.isNull()
        self._logo.setVisible(has_logo)
        self._remove.setVisible(has_logo)
        if has_logo:
            side = theme.px(64)
            ratio = Qt.AspectRatioMode.KeepAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            small = logo.scaled(side * 2, side, ratio, smooth)
            self._logo.setPixmap(QPixmap.fromImage(small))
            self._logo.setAccessibleName(self.tr("Logo"))

    def settle(self) -> bool:
        """Write the name and the organisation, if they were changed."""
        workspace = self._workspace
        name, organisation = self._name.text().strip(), self._organisation.text().strip()
        done = True
        if name != workspace.name:
            done = self._shell.attempt(lambda: workspace.rename(name))
        if done and organisation != workspace.organisation:
            done = self._shell.attempt(lambda: workspace.set_organisation(organisation))
        for edit in (self._name, self._organisation):
            edit.setModified(not done)  # what could not be written is not replaced either
        return done

    def _keep_rule(self) -> None:
        rule = str(self._rule.currentData())
        self._shell.attempt(lambda: self._workspace.set_decision_rule(rule))

    # -- logo -------------------------------------------------------------------------------------

    def _choose_logo(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a logo"), str(paths.documents_dir()),
            self.tr("Pictures (*.png *.jpg *.jpeg)"),
        )
        if name:
            self.take_logo(name)

    def take_logo(self, file: str) -> None:
        """Read a picture and keep it as a fresh PNG: whatever else the file carried stays out."""
        png = fresh_png(file)
        if not png:
            self._shell.toast(self.tr("That file is no picture that can be read"))
            return
        self._keep_logo(png)

    def _keep_logo(self, png: bytes) -> None:
        if self._shell.attempt(lambda: self._workspace.set_logo(png)):
            self.fill()
            words = self.tr("Logo kept") if png else self.tr("Logo removed")
            self._shell.toast(words, undo_in="")


def fresh_png(file: str) -> bytes:
    """A picture drawn anew as PNG, not larger than a cover needs; nothing if it is none."""
    image = _pixels(QImageReader(file)) if _is_reasonable(Path(file)) else QImage()
    if image.isNull():
        return b""
    if max(image.width(), image.height()) > LARGEST_SIDE:
        image = image.scaled(
            LARGEST_SIDE, LARGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    clean = image.convertToFormat(QImage.Format.Format_ARGB32)
    for key in clean.textKeys():
        clean.setText(key, "")
    if not QImageWriter(buffer, QByteArray(b"png")).write(clean):
        return b""
    return bytes(buffer.data().data())


def _is_reasonable(file: Path) -> bool:
    """Whether it is an ordinary file of the size of a picture."""
    try:
        return file.is_file() and file.stat().st_size <= _LARGEST_FILE
    except OSError:
        return False


def _pixels(reader: QImageReader) -> QImage:
    """Read a picture whose head promises no more than an ordinary one; nothing otherwise."""
    reader.setDecideFormatFromContent(True)
    if reader.format().data() not in _FORMATS:
        return QImage()  # before the size is asked for: a drawing would be read to the end
    size = reader.size()
    return reader.read() if size.width() * size.height() <= _MOST_PIXELS else QImage()
