"""What goes out of the room: the minutes, an e-mail, the days, and paper for the next time."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from collab_desktop.services.closing import Closing
from collab_desktop.ui import work
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.places import ask_where, default_folder
from collab_desktop.ui.plain_page import column_of
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.messages import InlineBanner
from collab_desktop.ui.widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

RECORD = "workshop_record"
WORD = ".docx"
MOST_SHOWN = 4_000
"""Characters of a letter that the page shows; laying out more takes longer than anybody reads."""


def papers_of(shell: Shell, project: str) -> tuple[tuple[str, str], ...]:
    """Name and title of every paper that a workshop has of its own."""
    specs = shell.session.index_of(project).pack.header.documents
    return tuple((spec.name, spec.title) for spec in specs if spec.scope == "workshop")


class PaperLinks(QWidget):
    """One button for each paper of a workshop; it opens where papers are looked at and saved."""

    def __init__(
        self, shell: Shell, project: str, workshop: str, *, without: frozenset[str] = frozenset()
    ) -> None:
        """Offer the papers of one workshop."""
        super().__init__()
        flow = FlowRow(8, self)
        self.buttons: dict[str, Button] = {}
        for name, title in papers_of(shell, project):
            if name not in without:
                button = self.buttons[name] = Button(title, icon="print", size="drawer")
                route = Route("export", project, detail=f"{name}/{workshop}")
                button.clicked.connect(partial(shell.go, route))
                flow.addWidget(button)


class Outgoing(QWidget):
    """Minutes, letter and days of one workshop."""

    def __init__(self, shell: Shell, closing: Closing) -> None:
        """Offer what goes out; nothing is written or sent before it is asked for."""
        super().__init__()
        self._shell, self._closing = shell, closing
        self._job: work.Job | None = None
        host, column = column_of(self, spacing=14)
        del host
        self.setLayout(column)
        self._banner = InlineBanner()
        column.addWidget(self._banner)
        self.buttons: dict[str, Button] = {}
        self._add_line(column, (
            ("open", self.tr("Look at the minutes"), self._open),
            ("pdf", self.tr("Save minutes as PDF"), lambda: self._ask(".pdf")),
            ("word", self.tr("Save as Word"), lambda: self._ask(WORD)),
        ))
        column.addWidget(Label(self.tr("E-mail to the room"), "strong", wrap=True))
        self.letter = Label("", "body", wrap=True)
        column.addWidget(self.letter)
        self.more = Label(
            self.tr("The text goes on; what is copied is the whole of it."), "small", "muted",
            wrap=True,
        )
        column.addWidget(self.more)
        self._add_line(column, (
            ("copy", self.tr("Copy the text"), self._copy),
            ("mail", self.tr("Open in e-mail"), self._mail),
            ("days", self.tr("Save days as calendar"), self._ask_days),
        ))
        self.show_letter()

    def _add_line(
        self, column: QVBoxLayout, buttons: tuple[tuple[str, str, Any], ...]
    ) -> None:
        host = QWidget()
        flow = FlowRow(8, host)
        for key, words, act in buttons:
            button = self.buttons[key] = Button(words)
            button.clicked.connect(lambda _=False, act=act: act())
            flow.addWidget(button)
        column.addWidget(host)

    def show_letter(self) -> None:
        """Show the letter as it would go out now."""
        text = self._closing.letter().text
        self.more.setVisible(len(text) > MOST_SHOWN)
        self.letter.setText(f"{text[:MOST_SHOWN].rstrip()} …" if len(text) > MOST_SHOWN else text)

    # -- minutes ------------------------------------------------------------------------------

    def _open(self) -> None:
        detail = f"{RECORD}/{self._closing.workshop_id}"
        self._shell.go(Route("export", self._closing.project_id, detail=detail))

    def _ask(self, suffix: str) -> None:
        from collab_desktop.services import reporting

        session, project = self._shell.session, self._closing.project_id
        spec = reporting.find_document(session, project, RECORD)
        if spec is None:
            return
        name = reporting.file_name(session, project, spec.id, self._closing.workshop_id)
        proposed = (default_folder() / name).with_suffix(suffix)
        kinds = {".pdf": self.tr("PDF files (*.pdf)"), WORD: self.tr("Word files (*.docx)")}
        target = ask_where(self, self.buttons["pdf"].label(), proposed, kinds[suffix], suffix)
        if target is not None:
            self.save_to(target)

    def save_to(self, target: Path) -> None:
        """Write the minutes in a worker; as Word where the name says so."""
        from collab_desktop.services import reporting

        session, project = self._shell.session, self._closing.project_id
        spec = reporting.find_document(session, project, RECORD)
        if spec is None:
            return
        options = reporting.Options(about=self._closing.workshop_id)
        render = reporting.make_render(session, project, spec.id, options=options)

        def saved(result: Any) -> None:
            if not isValid(self):  # somebody went on meanwhile; the file is written all the same
                return
            self._shell.attempt(
                lambda: reporting.record_export(session, project, spec.id, result))
            self._say_saved(target)

        self._job = work.start(
            lambda progress: render(target, progress), finished=saved, failed=self._not_written
        )

    def _not_written(self, error: Exception) -> None:
        if not isinstance(error, OSError) or not isValid(self):
            self._shell.show_fault(error)
            return
        self._banner.set_message(self.tr("It could not be written there: {why}").format(
            why=error.strerror or ""
        ))

    def _say_saved(self, target: Path) -> None:
        self._banner.set_message("")
        folder = QUrl.fromLocalFile(str(target.parent))
        self._shell.toast(
            self.tr("Saved as {file}").format(file=target.name), action=self.tr("Show in folder"),
            on_action=lambda: QDesktopServices.openUrl(folder),
        )

    # -- letter and days ------------------------------------------------------------------------

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._closing.letter().text)
        self._shell.toast(self.tr("Copied; paste it into an e-mail"))

    def _mail(self) -> None:
        letter = self._closing.letter()
        link, whole = letter.link()
        if not whole:
            QGuiApplication.clipboard().setText(letter.body)
            self._shell.toast(self.tr("The text is long; it is copied, paste it into the e-mail"))
        QDesktopServices.openUrl(QUrl(link))

    def _ask_days(self) -> None:
        code = str(self._closing.data.row["code"] or "project").casefold()
        proposed = default_folder() / f"{code}-{self._closing.workshop.number}.ics"
        target = ask_where(
            self, self.tr("Save days as calendar"), proposed, self.tr("Calendar files (*.ics)"),
            ".ics",
        )
        if target is not None:
            self.save_days(target)

    def save_days(self, target: Path) -> None:
        """Write the calendar file, or say why it cannot be written there."""
        try:
            self._closing.write_calendar(target)
        except OSError as error:
            self._not_written(error)
        else:
            self._say_saved(target)
