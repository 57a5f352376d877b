"""Forms in: drop or choose what came back, look at each, and take in what is confirmed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import (
    QAction,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from collab_desktop.services.forms import reading
from collab_desktop.services.forms.arrived import Arrived, Sorter, files_in
from collab_desktop.services.forms.pages import PageBack
from collab_desktop.services.forms.taking import FileChangedError, FormsIn, Taking
from collab_desktop.ui import work
from collab_desktop.ui.inbox.forms_table import (
    LEAVE,
    NEW,
    REPLACE,
    FormsModel,
    FormsTable,
    Line,
    choice_word,
)
from collab_desktop.ui.inbox.taking_in import TakingIn
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.places import default_folder
from collab_desktop.ui.plain_page import Measured, PlainScreen, column_of, emptied
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.accessible import announce
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.fields import CheckBox, ComboBox, Field
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.messages import EmptyState, InlineBanner
from collab_desktop.ui.widgets.text import Label

COLUMN = 1080
FEW = 3
"""Forms that are taken in at once; more of them beside the window."""


class FormsScreen(PlainScreen):
    """Nothing is written before somebody confirms; then everything chosen, in one step."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Stand before the project that the route names."""
        self.project = str(route.project)
        inbox = Route("inbox", self.project)
        super().__init__(shell, "", back=("", inbox), column=COLUMN)
        self.head.set_back(self.tr("Expressions of interest"))
        self.head.set_title(self.tr("Forms in"))
        self.head.set_purpose(self.tr(
            "Drop files or a folder here: PDF, Word, spreadsheet, JSON or CSV. "
            "Nothing comes in before you confirm it."
        ))
        self.setAcceptDrops(True)
        self.job: work.Job | TakingIn | None = None
        self.sorter = Sorter(shell.session, self.project)
        self._build()
        self._show([])

    # -- building -------------------------------------------------------------------------------

    def _build(self) -> None:
        self.take = Button("", "primary", icon="check", size="main")
        self.take.clicked.connect(self.take_in)
        self.files = Button(self.tr("Choose files"))
        self.files.clicked.connect(self.choose_files)
        self.setObjectName("forms_in")
        instead = QAction(self.tr("Choose files"), self)
        instead.setShortcut(QKeySequence("Ctrl+I"))
        instead.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        instead.setProperty("dragAlternativeFor", self.objectName())
        instead.triggered.connect(self.files.click)
        self.addAction(instead)
        self.folder = Button(self.tr("Choose a folder"))
        self.folder.clicked.connect(self.choose_folder)
        self.stop = Button(self.tr("Cancel"))
        self.stop.clicked.connect(self._cancel)
        self.stop.hide()
        self.every = Button(self.tr("Choose all"))
        self.every.clicked.connect(self.choose_all)
        for button in (self.stop, self.files, self.folder, self.every, self.take):
            self.head.add_button(button)
        writable = not self.shell.session.store.read_only
        for button in (self.files, self.folder):
            button.setEnabled(writable)
        self.banner = InlineBanner()
        self.body.addWidget(self.banner)
        self.model = FormsModel(self.shell.say, self)
        self.table = FormsTable(self.tr("Forms that were read"), self.model)
        self.table.selectionModel().currentChanged.connect(lambda _now, _before: self._detail())
        self.body.addWidget(self.table)
        detail, self._column = column_of(spacing=10)
        self.body.addWidget(detail)
        self.empty = EmptyState(self.tr("No forms yet."), icon="inbox")
        self.body.addWidget(self.empty)
        self.body.addStretch(1)

    def first_focus(self) -> QWidget | None:
        """The list; where it is empty, the button that fills it."""
        return self.table if self.model.lines else self.files

    # -- reading --------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere on the page."""
        if event.mimeData().hasUrls() and self.files.isEnabled():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.read(paths)

    def choose_files(self) -> None:
        """Ask for files."""
        kinds = self.tr("Forms (*.pdf *.docx *.xlsx *.json *.csv)")
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Choose files"), str(default_folder()), f"{kinds};;(*)"
        )
        self.read([Path(name) for name in names])

    def choose_folder(self) -> None:
        """Ask for a folder."""
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Choose a folder"), str(default_folder())
        )
        self.read([Path(name)] if name else [])

    def read(self, paths: Iterable[Path]) -> None:
        """Read forms beside the window; each in the list when all are read."""
        known = {line.arrived.path for line in self.model.lines}
        files = [file for file in files_in(paths) if file not in known]
        if self.job is not None or not files:
            return
        self.banner.set_message("")
        self.stop.show()
        self.sorter = Sorter(self.shell.session, self.project)
        before = [line.arrived for line in self.model.lines]
        sorter = self.sorter

        def call(progress: work.Progress) -> list[Arrived]:
            return sorter.sort(reading.read(files, progress), before)

        self.job = work.start(
            call, finished=self._read, failed=self._failed, progressed=self._progress
        )

    def _progress(self, done: int, total: int) -> None:
        if isValid(self):
            self.head.set_purpose(
                self.tr("Reading form {done} of {total}").format(done=done, total=total)
            )

    def _cancel(self) -> None:
        if self.job is not None:
            self.job.cancel()

    def _failed(self, error: Exception) -> None:
        if isValid(self):
            self._rest()
            self.shell.show_fault(error)

    def _read(self, arrived: list[Arrived]) -> None:
        if not isValid(self):
            return
        self._rest()
        lines = [*self.model.lines, *(Line(one, self._proposed(one)) for one in arrived)]
        self._show(lines)
        self.table.setFocus()

    def _rest(self) -> None:
        self.job = None
        self.stop.hide()
        self._rest_of_page(working=False)

    def _rest_of_page(self, *, working: bool) -> None:
        """Nothing else is chosen or changed while forms are written."""
        for part in (self.files, self.folder, self.every, self.take, self.table):
            part.setEnabled(not working)

    def _proposed(self, arrived: Arrived) -> str:
        """What is proposed: what is in doubt stays outside until somebody has looked."""
        if not arrived.can_come_in or arrived.doubles or arrived.problems:
            return LEAVE
        return NEW

    def leave(self) -> bool:
        """Stop when the page goes."""
        self._cancel()
        if isinstance(self.job, TakingIn):
            self.job.let_go(self.shell, self.project)
        return super().leave()

    # -- the list -------------------------------------------------------------------------------

    def _show(self, lines: list[Line]) -> None:
        data = self.shell.session.project(self.project)
        codes = {row["id"]: str(row["code"] or "") for row in data.table("eois")}
        self.model.show_lines(lines, codes)
        self.table.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        if lines:
            self.table.setCurrentIndex(self.model.index(0, 0))
            self.table.fit()
        self._count()
        self._detail()

    def _count(self) -> None:
        lines = self.model.lines
        chosen = sum(line.choice != LEAVE for line in lines)
        doubtful = sum(bool(line.arrived.doubles or line.arrived.problems) for line in lines)
        self.take.set_label(self.tr("Take in {count}").format(count=chosen))
        self.take.setEnabled(chosen > 0)
        waiting = sum(li.arrived.can_come_in and li.choice == LEAVE for li in lines)
        self.every.setVisible(waiting > 0)
        if lines:
            words = self.tr("{read} read, {chosen} to be taken in, {doubtful} to look at.")
            self.head.set_purpose(words.format(read=len(lines), chosen=chosen, doubtful=doubtful))

    def _row(self) -> int:
        row = self.table.currentIndex().row()
        return row if 0 <= row < len(self.model.lines) else -1

    def _detail(self) -> None:
        """The form that the cursor is on: what to do with it, and all that it says."""
        emptied(self._column)
        row = self._row()
        if row < 0:
            return
        arrived = self.model.lines[row].arrived
        self._column.addSpacing(8)
        title = arrived.name or arrived.path.name
        self._column.addWidget(Label(title, "section", wrap=True))
        self._choice(row)
        for message in (*arrived.doubles, *arrived.problems):
            self._column.addWidget(Label(self.shell.say(message), "body", wrap=True))
        for change in arrived.differences:
            words = self.tr("{label}: {before} → {after}").format(
                label=change.label, before=change.before or "–", after=change.after or "–"
            )
            self._column.addWidget(Label(words, "body", wrap=True))
        if arrived.page is not None:
            self._page(arrived.page)
        for label, text in self.sorter.reading(arrived):
            self._column.addWidget(Label(label, "small_strong", "muted", wrap=True))
            self._column.addWidget(Label(text, "body", wrap=True))

    def _page(self, page: PageBack) -> None:
        """A page of the project that came back: each field with what it was and would become."""
        self._column.addWidget(Label(self.tr("What came back otherwise"), "section", wrap=True))
        self.accepted: dict[str, CheckBox] = {}
        for change in page.changes:
            words = self.tr("{label}: {before} → {after}").format(
                label=change.label, before=change.before or "–", after=change.after or "–"
            )
            self.accepted[change.name] = CheckBox(words)
            self._column.addWidget(self.accepted[change.name])
        if not self.accepted:
            self._column.addWidget(Label(self.tr("Nothing: it came back as it is here."), "body"))
            return
        self.accept = Button(self.tr("Take over what is ticked"), "primary")
        self.accept.clicked.connect(lambda: self.take_over(page))
        row = FlowRow(8)
        row.addWidget(self.accept)
        self._column.addLayout(row)

    def take_over(self, page: PageBack) -> None:
        """Take over the ticked fields of a page in one step."""
        names = {name for name, box in self.accepted.items() if box.isChecked()}
        if names and self._written(lambda: page.accept(names)):
            words = self.tr("{count} taken in.").format(count=len(names))
            self.shell.toast(words, undo_in=self.project)
            self._detail()

    def _choice(self, row: int) -> None:
        line = self.model.lines[row]
        links = FlowRow(16)
        if line.arrived.page is not None:
            words = self.tr("A page of this project: {title}").format(title=line.arrived.page.title)
            self._column.addWidget(Label(words, "body", wrap=True))
        elif line.arrived.can_come_in:
            self.choice = ComboBox(self.tr("What happens"))
            may = self.sorter.may_replace(line.arrived.earlier)
            for key in (NEW, *((REPLACE,) if may else ()), LEAVE):
                code = self.model.codes.get(line.arrived.earlier, "")
                self.choice.addItem(choice_word(key, code), key)
            self.choice.setCurrentIndex(self.choice.findData(line.choice))
            self.choice.activated.connect(lambda _index: self._chosen(row))
            links.addWidget(Measured(Field(self.tr("What happens"), self.choice), 320))
        else:
            self.typed = Button(self.tr("Type it in"))
            self.typed.clicked.connect(lambda: self.type_in(line.arrived))
            links.addWidget(self.typed)
        self.look = LinkButton(self.tr("Open the file"))
        self.look.clicked.connect(lambda: self._open(line.arrived.path))
        links.addWidget(self.look)
        self._column.addLayout(links)

    def _chosen(self, row: int) -> None:
        self.model.choose(row, str(self.choice.currentData()))
        self._count()

    def choose_all(self) -> None:
        """Take in everything that can be, also what is in doubt; nothing is written yet."""
        for row, line in enumerate(self.model.lines):
            if line.arrived.can_come_in and line.choice == LEAVE:
                self.model.choose(row, NEW)
        self._count()
        self._detail()

    def _open(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _beside(self, path: Path) -> None:
        """Show the pages in a window beside the form; other files in their own programs."""
        if path.suffix.casefold() != ".pdf":
            self._open(path)
            return
        from collab_desktop.ui.export.paper_window import PaperWindow

        PaperWindow(self, path).show()

    # -- doing ----------------------------------------------------------------------------------

    def take_in(self) -> None:
        """Take in everything that is chosen, in one step that one undo takes back."""
        chosen = [
            Taking(line.arrived, line.arrived.earlier if line.choice == REPLACE else "")
            for line in self.model.lines if line.choice != LEAVE
        ]
        forms = FormsIn(self.shell.session, self.project)
        if len(chosen) > FEW:
            self._take_beside(forms, chosen)
        elif self._written(lambda: forms.take(chosen)):
            self._taken(len(chosen))

    def _take_beside(self, forms: FormsIn, chosen: list[Taking]) -> None:
        """Write very many in a worker thread; they are seen when all of them are in the file."""
        if self.job is not None:
            return
        self.stop.show()
        self._rest_of_page(working=True)
        self.job = TakingIn(forms, chosen, self.window())
        self.job.told.connect(self.head.set_purpose)
        self.job.ended.connect(self._taken_beside)
        self.job.failed.connect(self._not_taken)

    def _taken_beside(self, count: int) -> None:
        self._rest()
        self._taken(count)

    def _not_taken(self, error: Exception) -> None:
        self._rest()
        self._count()
        if isinstance(error, FileChangedError):
            self._say_changed(error)
        else:
            self.shell.show_fault(error)

    def _taken(self, count: int) -> None:
        if not count:
            self._count()
            return
        self._show([line for line in self.model.lines if line.choice == LEAVE])
        words = self.tr("{count} taken in.").format(count=count)
        announce(self, words)
        self.shell.toast(words, undo_in=self.project)
        if not self.model.lines:  # a page at a time, so that the window goes on answering
            QTimer.singleShot(0, self, lambda: self.shell.go(Route("inbox", self.project)))

    def type_in(self, arrived: Arrived) -> None:
        """Begin an empty one with the file as its original, and open its form."""
        made: list[Any] = []
        forms = FormsIn(self.shell.session, self.project)
        if self._written(lambda: made.append(forms.begin(arrived))):
            self._beside(arrived.path)
            self.shell.go(Route("eoi", self.project, question="edit", detail=made[0]))

    def _written(self, call: Any) -> bool:
        try:
            return self.shell.attempt(call)
        except FileChangedError as error:
            self._say_changed(error)
            return False

    def _say_changed(self, error: FileChangedError) -> None:
        words = self.tr("“{file}” is no longer the file that was read. Nothing was taken in.")
        self.banner.set_message(words.format(file=error.name))
