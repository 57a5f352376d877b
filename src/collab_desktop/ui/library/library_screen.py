"""The library: the sets of questions in this workspace, and the catalogue of skills."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from collab_desktop.domain.views import Changed
from collab_desktop.services.lessons import shared
from collab_desktop.services.library import PackRow
from collab_desktop.ui.asking import AskLine
from collab_desktop.ui.library.skills_list import SkillsList
from collab_desktop.ui.library.skills_own import OwnSkills
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.places import ask_where, default_folder
from collab_desktop.ui.plain_page import PlainScreen, column_of, emptied, group, row_of
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.messages import InlineBanner
from collab_desktop.ui.widgets.text import Label, Separator

MOST_SHOWN = 40
"""Problems of a refused pack, and lessons, that are listed."""


class LibraryScreen(PlainScreen):
    """Packs with import and export, refusals with file, line and question, and skills."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Show what the workspace holds."""
        super().__init__(shell, "", column=860)
        del route
        self.head.set_title(self.tr("Library"))
        self.head.set_purpose(self.tr(
            "The sets of questions that projects are asked from. A project keeps the set it was"
            " started with."
        ))
        self._bring = Button(self.tr("Import questions"), icon="download")
        self._bring.clicked.connect(self._choose_zip)
        self._folder = Button(self.tr("Import folder"), icon="folder")
        self._folder.clicked.connect(self._choose_folder)
        for button in (self._bring, self._folder):
            button.setEnabled(not shell.session.store.read_only)
            self.head.add_button(button)
        self._build()
        self._fill()

    def _build(self) -> None:
        self._refusal = InlineBanner()
        self.body.addWidget(self._refusal)
        host, self._problems = column_of(spacing=6)
        self.body.addWidget(host)
        self._problems_host = host
        host.hide()
        own, self._own_list = column_of(spacing=0)
        group(self.body, self.tr("Your own sets of questions"), first=True).addWidget(own)
        packs, self._list = column_of(spacing=0)
        box = group(self.body, self.tr("Sets of questions"))
        box.addWidget(packs)
        lessons, self._lessons = column_of(spacing=12)
        learned = group(
            self.body, self.tr("Lessons"),
            note=self.tr("What projects learned and share; it stands beside the step it is for."),
        )
        learned.addWidget(lessons)
        skills = group(
            self.body, self.tr("Skills"),
            note=self.tr("Words to choose from where a project says which skills it needs."),
        )
        self._skills = SkillsList()
        skills.addWidget(self._skills)
        self._own = OwnSkills(self.shell)
        skills.addWidget(self._own)
        self.body.addStretch(1)

    def _fill(self) -> None:
        from collab_desktop.services.library import Library
        from collab_desktop.services.pack_desk import PackDesk

        emptied(self._own_list)
        drafts = PackDesk(self.shell.session).drafts()
        for number, draft in enumerate(drafts):
            if number:
                self._own_list.addWidget(Separator(Qt.Orientation.Horizontal))
            self._own_list.addWidget(self._draft_line(draft))
        if not drafts:
            words = self.tr("Look inside a set below and make your own copy: then you can reword,"
                            " leave out, add and reorder its questions.")
            self._own_list.addWidget(Label(words, "body", "muted", wrap=True))
        emptied(self._list)
        for number, row in enumerate(Library(self.shell.session).packs()):
            if number:  # the part below brings a line of its own
                self._list.addWidget(Separator(Qt.Orientation.Horizontal))
            self._list.addWidget(self._line(row))
        self._fill_lessons()

    def _fill_lessons(self) -> None:
        emptied(self._lessons)
        found = shared(self.shell.session)[:MOST_SHOWN]
        for lesson in found:
            host, column = column_of(spacing=2)
            column.addWidget(Label(lesson.text, "strong", wrap=True))
            about = " · ".join(part for part in (lesson.why, lesson.project) if part)
            column.addWidget(Label(about, "small", "muted", wrap=True))
            self._lessons.addWidget(host)
        if not found:
            words = self.tr("No project has shared a lesson yet.")
            self._lessons.addWidget(Label(words, "body", "muted", wrap=True))

    def _line(self, row: PackRow) -> QWidget:
        host, line = row_of(spacing=16)
        line.setContentsMargins(0, 12, 0, 12)
        words, column = column_of(spacing=2)
        column.addWidget(Label(row.title, "strong", wrap=True))
        column.addWidget(Label(self._about(row), "small", "muted", wrap=True))
        column.addWidget(Label(row.origin, "small", "muted", wrap=True))
        line.addWidget(words, 1)
        buttons = FlowRow(8)
        writes = not self.shell.session.store.read_only
        for label, name, act, enabled in (
            (self.tr("Look inside"), self.tr("Look into {title} {version}"), self._look, True),
            (self.tr("Start project"), self.tr("Start a project with {title} {version}"),
             self._start, writes),
            (self.tr("Save as file"), self.tr("Save {title} {version} as a file"), self._save,
             True),
        ):
            button = Button(label, size="drawer")
            button.setAccessibleName(name.format(title=row.title, version=row.version))
            button.clicked.connect(partial(act, row))
            button.setEnabled(enabled)
            buttons.addWidget(button)
        column.addLayout(buttons)
        return host

    def _draft_line(self, draft: str) -> QWidget:
        from collab_desktop.services.pack_desk import PackDesk

        opened = PackDesk(self.shell.session).open(draft)
        host, column = column_of(spacing=4)
        column.setContentsMargins(0, 12, 0, 12)
        column.addWidget(Label(opened.title, "strong", wrap=True))
        if opened.version:
            said = self.tr("Version {version} is published.").format(version=opened.version)
        else:
            said = self.tr("Not published yet: no project is asked from it.")
        changes = self.tr("Changes since: {count}").format(count=len(opened.changes))
        words = f"{said} {changes}" if opened.version and opened.changes else said
        column.addWidget(Label(words, "small", "muted", wrap=True))
        buttons = FlowRow(8)
        edit = Button(self.tr("Edit questions"), icon="edit", size="drawer")
        edit.setAccessibleName(self.tr("Edit {title}").format(title=opened.title))
        edit.clicked.connect(lambda: self.shell.go(Route("pack", detail=draft)))
        remove = Button(self.tr("Remove copy"), size="drawer")
        remove.setAccessibleName(self.tr("Remove {title}").format(title=opened.title))
        remove.setEnabled(not self.shell.session.store.read_only)
        remove.clicked.connect(partial(self._remove, draft, opened.title))
        buttons.addWidget(edit)
        buttons.addWidget(remove)
        column.addLayout(buttons)
        return host

    def _remove(self, draft: str, title: str) -> None:
        from collab_desktop.services.pack_desk import PackDesk

        if self.shell.attempt(lambda: PackDesk(self.shell.session).remove(draft)):
            words = self.tr("“{title}” was removed; its published versions stay")
            self.shell.toast(words.format(title=title), undo_in="")

    def _look(self, row: PackRow) -> None:
        self.shell.go(Route("pack", detail=row.sha256))

    def _start(self, row: PackRow) -> None:
        AskLine(
            self, self.tr("Start a project"), self.tr("What is it called?"),
            button=self.tr("Start project"),
            hint=self.tr("It is asked from “{title}” {version}.").format(
                title=row.title, version=row.version),
        ).ask(partial(self.start, row))

    def start(self, row: PackRow, title: str) -> None:
        """Start a project that is asked from a set of questions, and open it."""
        from collab_desktop.services.projects import Projects

        made: list[str] = []
        projects = Projects(self.shell.session)
        pack = "" if row.built_in else row.sha256
        if self.shell.attempt(lambda: made.append(projects.start(title, pack=pack))):
            self.shell.go(Route("hub", made[0]))

    def _about(self, row: PackRow) -> str:
        version = self.tr("Version {version}").format(version=row.version)
        asked = self.tr("{steps} steps, {questions} questions").format(
            steps=row.steps, questions=row.questions
        )
        used = ", ".join(row.projects)
        projects = self.tr("Asked in {projects}").format(projects=used) if used else ""
        built_in = self.tr("comes with the program") if row.built_in else ""
        about = " · ".join(p for p in (version, asked, row.licence, built_in) if p)
        return "\n".join(line for line in (about, projects) if line)

    # -- in and out -------------------------------------------------------------------------------

    def _choose_zip(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import questions"), str(default_folder()),
            self.tr("Sets of questions (*.zip)"),
        )
        if name:
            self.bring_in(Path(name))

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Import folder"), str(default_folder())
        )
        if name:
            self.bring_in(Path(name))

    def bring_in(self, path: Path) -> None:
        """Take in a set of questions, or say everything that is wrong with it."""
        from collab_desktop.services.library import Library, Refused

        self._show_refusal("", ())
        library = Library(self.shell.session)
        titles: list[str] = []
        try:
            done = self.shell.attempt(lambda: titles.append(library.bring_in(path)))
        except Refused as refused:
            self._show_refusal(path.name, refused.problems)
            return
        if done:
            words = self.tr("“{title}” is in the library").format(title=titles[0])
            self.shell.toast(words, undo_in="")

    def _show_refusal(self, name: str, problems: tuple[tuple[str, str], ...]) -> None:
        emptied(self._problems)
        self._problems_host.setVisible(bool(problems))
        if not problems:
            self._refusal.set_message("")
            return
        if len(problems) == 1:
            words = self.tr("“{name}” was not taken in. Put this right and import it again:")
        else:
            words = self.tr("“{name}” was not taken in. Put these right and import it again:")
        self._refusal.set_message(words.format(name=name))
        for where, sentence in problems[:MOST_SHOWN]:
            self._problems.addWidget(Label(sentence, "strong", wrap=True))
            self._problems.addWidget(Label(where, "small", "muted", wrap=True))
        if len(problems) > MOST_SHOWN:
            more = self.tr("and {count} more").format(count=len(problems) - MOST_SHOWN)
            self._problems.addWidget(Label(more, "small", "muted"))

    def _save(self, row: PackRow) -> None:
        from collab_desktop.services.library import Library

        target = ask_where(
            self, self.tr("Save as file"), default_folder() / f"{row.file_name}.zip",
            self.tr("Sets of questions (*.zip)"), ".zip",
        )
        if target is None:
            return
        library = Library(self.shell.session)
        try:
            library.save(row.sha256, target)
        except OSError as error:
            self._refusal.set_message(self.tr("It could not be written there: {why}").format(
                why=error.strerror or ""
            ))
            return
        self.shell.toast(self.tr("Saved as {file}").format(file=target.name))

    # -- the screen -------------------------------------------------------------------------------

    def refresh(self, changed: Changed) -> None:
        """Show what the workspace holds now."""
        if changed.entities & {"pack", "project", "note"}:
            self._fill()
        if changed.entities & {"note", "attachment"}:
            self._own.fill()

    def first_focus(self) -> QWidget | None:
        """The import."""
        return self._bring
