"""Export: choose a document, see its real pages, see what is missing, save or print it."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import time
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from collab_desktop.domain.messages import Message
from collab_desktop.domain.views import Changed, DocumentView
from collab_desktop.ui import work
from collab_desktop.ui.export.options import OptionsPanel
from collab_desktop.ui.export.preview import THUMBNAIL, Preview, Strip
from collab_desktop.ui.navigation import Route, route_to
from collab_desktop.ui.places import ask_where
from collab_desktop.ui.shell import Screen, Shell
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.page import PageHead
from collab_desktop.ui.widgets.text import Separator

Parts = tuple[tuple[str, ...], tuple[str, ...]]
"""The named parts of a document, and the papers that it may take in."""
Made = tuple[Path, Any, list[QImage], tuple[Message, ...], Parts]
"""The file, its open pages, their small pictures, what a reader should know, and its parts."""

REST = 250
"""Milliseconds of rest before the pages are made anew."""

WORD = ".docx"
PREVIEW = "collab-preview-"
LOST_AFTER = 24 * 60 * 60
"""Seconds after which the preview of a program that no longer runs is thrown away."""


class _Rest(QWidget):
    """Takes the room that is left: all of it scrolls, so it must not push the head together."""

    def hasHeightForWidth(self) -> bool:
        """It can be low at any width."""
        return False


def _forget_lost_previews() -> None:
    """Throw away what a program that was killed left behind: it is about people."""
    long_ago = time.time() - LOST_AFTER
    for folder in Path(tempfile.gettempdir()).glob(f"{PREVIEW}*"):
        with contextlib.suppress(OSError):
            if folder.stat().st_mtime < long_ago:
                shutil.rmtree(folder)


class ExportScreen(Screen):
    """Documents of one project, with a live preview of the real pages."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Show the documents of the route's project; ``detail`` names the first one.

        A paper of the room may name its workshop behind it: ``workshop_record/<id>``.
        """
        super().__init__()
        self._shell = shell
        self._project = route.project or ""
        _forget_lost_previews()
        self._folder = Path(tempfile.mkdtemp(prefix=PREVIEW))
        weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        self._made: Path | None = None
        self._pages: Any = None
        self._current = 0
        self._job: work.Job | None = None
        self._saving: work.Job | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._make)
        self._build(route.detail)
        self._make()

    def window_title(self) -> str:
        """The title bar of this screen."""
        return self.tr("Export")

    def _came_from(self, workshop: str) -> tuple[str, Route]:
        """Where the back link leads: to the workshop that a paper was asked for, or to the hub."""
        data = self._shell.session.project(self._project)
        if workshop in data.records:
            title = str(data.cell(workshop, "title") or "") or self.tr("Workshop")
            return title, Route("step", self._project, "workshops", detail=workshop)
        return str(data.row["title"] or ""), Route("hub", self._project)

    def _build(self, document: str) -> None:
        title, back = self._came_from(document.partition("/")[2])
        head = PageHead(self.tr("Export"), back=title)
        head.back_pressed.connect(lambda: self._shell.go(back))
        self._print = Button(self.tr("Open for printing"), icon="print")
        self._print.clicked.connect(self.open_for_printing)
        self._save = Button(
            self.tr("Save PDF"), "primary", icon="download", shortcut="Ctrl+S", size="main"
        )
        # A button forgets its own shortcut when its words change, and answers it late.
        QShortcut(QKeySequence("Ctrl+S"), self, self._save.click)
        self._save.clicked.connect(self.save)
        self._word = Button(self.tr("Save as Word"))
        self._word.clicked.connect(self.save_as_word)
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.clicked.connect(self._stop_saving)
        self._cancel.hide()
        for button in (self._cancel, self._print, self._word, self._save):
            head.add_button(button)
        name, _, workshop = document.partition("/")
        self._options = OptionsPanel(self._shell, self._project, name)
        if workshop:
            self._options.choose_workshop(workshop)
        self._options.changed.connect(self._rest.start)
        self._options.go.connect(
            lambda place: self._shell.go(route_to(self._project, place))
        )
        self._strip = Strip()
        self._strip.chosen.connect(self._show_page)
        self._preview = Preview()
        self._preview.zoomed.connect(lambda: self._show_page(self._current))
        self._lay_out(head)

    def _lay_out(self, head: PageHead) -> None:
        from collab_desktop.ui import theme

        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        top = QWidget()
        top_box = QVBoxLayout(top)
        top_box.setContentsMargins(32, 12, 32, 12)
        top_box.addWidget(head)
        box.addWidget(top)
        box.addWidget(Separator(Qt.Orientation.Horizontal))
        rest = _Rest()
        row = QHBoxLayout(rest)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._options.setFixedWidth(min(theme.px(304), 420))
        self._strip.setFixedWidth(theme.px(232))
        for part in (self._options, self._strip):
            row.addWidget(part)
            row.addWidget(Separator(Qt.Orientation.Vertical))
        row.addWidget(self._preview, 1)
        box.addWidget(rest, 1)

    def resizeEvent(self, event: Any) -> None:
        """Leave the strip out where there is only room for the page."""
        super().resizeEvent(event)
        from collab_desktop.ui import theme

        self._strip.setVisible(self.width() >= theme.px(304 + 232 + 360))

    # -- the pages ------------------------------------------------------------------------------

    def _make(self) -> None:
        """Make the document in a worker and show its pages."""
        if self._job is not None:
            self._job.cancel()
        document = self._options.document()
        if document is None or not document.available:
            self._preview.say(document.reason if document else self.tr("Nothing to print yet"))
            self._allow_saving(allowed=False)
            return
        self._preview.say(self.tr("Making the pages …"))
        render = self._options.make_render()
        target = self._folder / f"{document.name}.pdf"
        job = work.start(
            lambda progress: _render(render, target, progress, grey=self._options.grey()),
            finished=lambda result: self._show_made(job, result),
            failed=lambda error: self._show_failed(job, error),
        )
        self._job = job

    def _show_made(self, job: work.Job, result: Made | None) -> None:
        if result is None:
            return
        if job is not self._job:
            result[1].close()
            return
        if self._pages is not None:
            self._pages.close()
        self._made, self._pages, thumbnails, warnings, parts = result
        self._options.show_parts(*parts)
        self._options.show_warnings(warnings)
        self._strip.set_images(thumbnails)
        self._allow_saving(allowed=True)
        self._show_page(min(self._current, len(thumbnails) - 1))

    def _show_failed(self, job: work.Job, error: Exception) -> None:
        if job is self._job and not job.is_cancelled:
            self._preview.say(self.tr("The pages could not be made."))
            self._shell.show_fault(error)

    def _show_page(self, page: int) -> None:
        if self._pages is None or page < 0:
            return
        self._current = page
        self._strip.set_current(page)
        dpi = self._preview.dpi(self._pages.size(page))
        image = self._pages.picture(page, dpi, grey=self._options.grey())
        words = self.tr("Page {number} of {count}")
        self._preview.show_page(
            image, words.format(number=page + 1, count=self._strip.count())
        )

    # -- saving -----------------------------------------------------------------------------------

    def save(self) -> None:
        """Ask where the PDF shall lie, and write it in a worker."""
        self._ask_and_save(self.tr("Save PDF"), self.tr("PDF files (*.pdf)"), ".pdf")

    def save_as_word(self) -> None:
        """Ask where a file for writing on shall lie, and write it in a worker."""
        self._ask_and_save(self.tr("Save as Word"), self.tr("Word files (*.docx)"), WORD)

    def _ask_and_save(self, title: str, kinds: str, suffix: str) -> None:
        if self._options.document() is None:
            return
        proposed = self._options.proposed_path().with_suffix(suffix)
        target = ask_where(self, title, proposed, kinds, suffix)
        if target is not None:
            self.save_to(target)

    def save_to(self, target: Path) -> None:
        """Write the chosen document to a file, with progress and cancel."""
        render = self._options.make_render()
        # Of the window, which may still wait to be the active one after the dialog for the file.
        was_here = self.window().focusWidget() in (self._save, self._word)
        self._cancel.show()
        if was_here:  # a button that goes grey would throw the keyboard out of the page
            self._cancel.setFocus()
        self._allow_saving(allowed=False)
        self._saving = work.start(
            lambda progress: render(target, progress),
            finished=lambda result: self._saved(target, result),
            failed=self._not_saved,
            # A Word file has no pages to count before somebody opens it.
            progressed=self._progress if target.suffix != WORD else None,
        )

    def _progress(self, done: int, count: int) -> None:
        if not isValid(self):
            return
        words = self.tr("Page {done} of {count}")
        self._save.set_label(words.format(done=done, count=count))

    def _allow_saving(self, *, allowed: bool) -> None:
        for button in (self._save, self._word):
            button.setEnabled(allowed)

    def _settle(self) -> None:
        self._save.set_label(self.tr("Save PDF"))
        self._allow_saving(allowed=True)
        if self.window().focusWidget() is self._cancel:
            self._save.setFocus()
        self._cancel.hide()

    def _saved(self, target: Path, result: Any) -> None:
        if not isValid(self):  # somebody went on meanwhile; the file is written all the same
            return
        self._settle()
        self._options.remember(result)
        self._shell.toast(
            self.tr("Saved as {name}").format(name=target.name), action=self.tr("Show in folder"),
            on_action=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(target.parent))),
        )

    def _not_saved(self, error: Exception) -> None:
        if not isValid(self):
            self._shell.show_fault(error)
            return
        self._settle()
        if self._saving is not None and self._saving.is_cancelled:
            self._shell.toast(self.tr("Cancelled, nothing was written"))
        elif isinstance(error, OSError):
            self._preview.say(self.tr("The file cannot be written there; choose another folder."))
            self._shell.toast(self.tr("Not saved: the file cannot be written there"))
        else:
            self._shell.show_fault(error)

    def _stop_saving(self) -> None:
        if self._saving is not None:
            self._saving.cancel()

    def open_for_printing(self) -> None:
        """Open the pages in the system's own viewer, which prints with its own dialog."""
        if self._made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made)))

    # -- the screen -------------------------------------------------------------------------------

    def refresh(self, changed: Changed) -> None:
        """Make the pages anew where what they say has changed."""
        if self._project in changed.project_ids and "export" not in changed.entities:
            self._rest.start()

    def leave(self) -> bool:
        """Throw the preview away; a file that is being saved is still written to its end."""
        self._rest.stop()
        if self._job is not None:
            self._job.cancel()
        self._job = None
        if self._pages is not None:
            self._pages.close()
            self._pages = None
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(parents=True, exist_ok=True)
        return True

    def first_focus(self) -> QWidget | None:
        """The button that saves."""
        return self._save

    def documents(self) -> tuple[DocumentView, ...]:
        """The documents on offer."""
        return self._options.documents()


def _render(
    render: Callable[[Path, work.Progress], Any], target: Path, progress: work.Progress,
    *, grey: bool,
) -> Made | None:
    """Make the PDF and the small pictures of its pages; nothing when it was cancelled."""
    from collab_desktop.ui.export.pages import PdfPages

    result = render(target, progress)
    pages = PdfPages(target)
    small = []
    for number in range(len(pages)):
        if not progress(number, len(pages)):
            pages.close()
            return None
        dpi = 72 * 2 * THUMBNAIL / pages.size(number)[0]
        small.append(pages.picture(number, dpi, grey=grey))
    return target, pages, small, result.warnings, (result.parts, result.offers)
