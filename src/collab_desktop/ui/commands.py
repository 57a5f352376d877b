"""What the actions do: workspaces, projects, undo, zoom and the windows that help."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from collab_desktop.domain.messages import Message
from collab_desktop.ui import work
from collab_desktop.ui.asking import AskLine
from collab_desktop.ui.navigation import HOME, Route, route_to
from collab_desktop.ui.places import SUFFIX, ask_where, default_folder
from collab_desktop.ui.presenting import present_page
from collab_desktop.ui.window import ZOOM_STEP

if TYPE_CHECKING:
    from collab_desktop.services.session import Session
    from collab_desktop.ui.window import MainWindow

MOST_PROBLEMS = 8
"""Sentences about a file that are shown at once."""


class Commands(QObject):
    """The handlers of ``ui.actions``."""

    def __init__(self, window: MainWindow) -> None:
        """Stand behind a window."""
        super().__init__(window)
        self._window = window
        self._job: work.Job | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """One handler for each row of the actions."""
        window = self._window
        return {
            "new_workspace": self.new_workspace, "open_workspace": self.open_workspace,
            "open_sample": self.open_sample, "save_copy": self.save_copy,
            "import_answers": self.import_answers, "export_answers": self.export_answers,
            "restore_backup": lambda: window.go(Route("settings", detail="backups")),
            "fill_ballot": lambda: window.go(Route("ballot")),
            "check_printed": lambda: window.go(Route("printed")),
            "show_trash": lambda: window.go(Route("trash")),
            "settings": lambda: window.go(Route("settings")), "quit": window.close,
            "undo": lambda: self._step("undo"), "redo": lambda: self._step("redo"),
            "find": self.find, "palette": self.palette,
            "home": lambda: window.go(HOME), "people": lambda: window.go(Route("people")),
            "inbox": lambda: window.go(Route("inbox", self._project())),
            "library": lambda: window.go(Route("library")),
            "compare": lambda: window.go(Route("compare")), "back": window.go_back,
            "drawer": self.toggle_drawer, "next_pane": self.next_pane,
            "zoom_in": lambda: window.zoom(ZOOM_STEP),
            "zoom_out": lambda: window.zoom(-ZOOM_STEP), "zoom_reset": lambda: window.zoom(0),
            "full_screen": self.full_screen, "new_project": self.new_project,
            "next_thing": self.next_thing, "rename_project": self.rename_project,
            "duplicate_project": self.duplicate_project,
            "delete_project": self.delete_project,
            "waive_step": lambda: window.go(
                Route("waive", self._project(), window.trail.here.step)
            ),
            "export": lambda: window.go(Route("export", self._project())),
            "project_questions": lambda: window.go(Route("project_pack", self._project())),
            "send_page": lambda: self._send("page"), "send_form": lambda: self._send("form"),
            "forms_in": lambda: window.go(Route("forms", self._project())),
            "present": lambda: present_page(window), "present_pause": window.present.pause_or_go_on,
            "present_screen": window.present.next_screen, "present_stop": window.present.close,
            "cheat_sheet": self.cheat_sheet, "terms": self.terms, "about": self.about,
        }

    def _send(self, what: str) -> None:
        """Send the form of the call out, or the page that is open."""
        from collab_desktop.ui import sending

        window, here = self._window, self._window.trail.here
        if what == "page":
            sending.send_page(window, window, here)
        elif here.project:
            sending.send_form(window, window, here.project)

    def _project(self) -> str | None:
        return self._window.trail.here.project

    # -- workspaces -----------------------------------------------------------------------------

    def open_path(self, path: Path) -> bool:
        """Open a workspace file; on a fault the sentence stands above the page."""
        return self._window.attempt(lambda: self._open(path))

    def _open(self, path: Path) -> None:
        from collab_desktop.services.session import Session

        window = self._window
        if window.has_session and window.session.store.path == path:
            if not window.session.store.read_only:
                return
            # It could only be read; perhaps there is room or right to write by now.
            window.close_session()
        self._take(Session.open(path, window.settings))

    def _take(self, session: Session) -> None:
        window, store = self._window, session.store
        window.take_session(session)
        window.arrive()
        if store.notice is not None:
            window.banner.tell(window.say(store.notice), [
                (self.tr("Try again"), lambda: self.open_path(store.path)),
                (self.tr("Save a copy elsewhere"), self.save_copy),
            ])

    def create_at(self, path: Path) -> bool:
        """Make a new workspace file and open it."""
        from collab_desktop.services.session import Session

        settings = self._window.settings
        return self._window.attempt(lambda: self._take(Session.create(path, settings)))

    def new_workspace(self) -> None:
        """Ask where the new workspace shall lie, and make it."""
        window = self._window
        target = ask_where(
            window, self.tr("New workspace"), default_folder() / f"workspace{SUFFIX}",
            self.tr("Collab Desktop workspaces (*.collab)"),
        )
        if target is not None:
            self.create_at(target)

    def open_workspace(self) -> None:
        """Ask for a workspace file and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open workspace"), str(default_folder()),
            self.tr("Collab Desktop workspaces (*.collab)"),
        )
        if name:
            self.open_path(Path(name))

    def open_sample(self) -> None:
        """Open the sample workspace; it is made at first use and kept from then on."""
        from collab_desktop.services.sample import sample_file

        window = self._window
        window.attempt(lambda: self._open(sample_file(window.settings)))

    def save_copy(self) -> None:
        """Write a copy of the workspace to another place; the open file stays the open one.

        Where the open file cannot take what was typed last, work goes on in the copy.
        """
        from collab_desktop.services.backups import save_copy

        window = self._window
        target = ask_where(
            window, self.tr("Save a copy elsewhere"), default_folder(),
            self.tr("Collab Desktop workspaces (*.collab)"),
        )
        if target is None or not window.attempt(lambda: save_copy(window.session, target)):
            return
        told, screen = window.banner.told, window.screen_now
        if screen is None or screen.keep() or window.banner.told == told:
            window.toast(self.tr("Copy saved"))
        elif window.attempt(lambda: window.session.move_to(target)) and screen.keep():
            window.change_settings(window.settings.with_recent(target))
            words = self.tr("Saved in “{file}”. You now work in that copy.")
            window.toast(words.format(file=target.name))

    def restore(self, backup: Path) -> None:
        """Go back to a backup: the file is closed, replaced and opened again."""
        from collab_desktop.services.backups import restore

        window = self._window
        path = window.session.store.path
        window.close_session()
        done = window.attempt(lambda: restore(backup, path))
        # What could not be replaced is still there and opens as it was.
        if self.open_path(path) and done:
            window.toast(self.tr("The workspace is as it was then"))

    def back_up_quietly(self) -> None:
        """Keep a backup of the file just opened, in a worker."""
        from collab_desktop.services.backups import backup_job

        if self._window.has_session:
            call = backup_job(self._window.session)
            self._job = work.start(
                lambda _progress: call(), finished=lambda _path: None,
                failed=self._window.show_fault,
            )

    def import_answers(self) -> None:
        """Read answers from a JSON file into the workspace, all or nothing."""
        window = self._window
        name, _ = QFileDialog.getOpenFileName(
            window, self.tr("Import answers"), str(default_folder()), self.tr("Answers (*.json)")
        )
        if not name:
            return
        self.import_from(Path(name))

    def import_from(self, file: Path) -> None:
        """Read answers from a file; what is wrong with it is said above the page."""
        from collab_desktop.services.answer_files import file_content, import_answers

        window = self._window
        if window.screen_now is not None and not window.screen_now.keep():
            return
        try:
            content = file_content(file)
        except OSError as error:
            window.banner.tell(_cannot(self.tr("“{file}” cannot be read: {why}"), file, error))
            return
        found: list[Message] = []
        if not window.attempt(
            lambda: found.extend(import_answers(window.session, self._project(), content))
        ):
            return
        if found:
            head = self.tr("Nothing was imported from “{file}”.").format(file=file.name)
            lines = [window.say(message) for message in found[:MOST_PROBLEMS]]
            window.banner.tell("\n".join([head, *lines]))
            return
        window.toast(self.tr("Answers imported"))

    def export_answers(self) -> None:
        """Write the answers of the open project to a JSON file."""
        window, project = self._window, self._project()
        target = ask_where(
            window, self.tr("Export answers"), default_folder(), self.tr("Answers (*.json)"),
            ".json",
        ) if project else None
        if target is not None and project:
            self.export_to(target, project)

    def export_to(self, file: Path, project: str) -> None:
        """Write the answers of a project to a file."""
        from collab_desktop.services.answer_files import answers_text
        from collab_desktop.services.outputs import write_text

        window = self._window
        try:
            write_text(file, answers_text(window.session, project) + "\n")
        except OSError as error:
            window.banner.tell(_cannot(self.tr("“{file}” cannot be written: {why}"), file, error))
            return
        window.toast(self.tr("Answers saved"))

    # -- projects ---------------------------------------------------------------------------------

    def new_project(self) -> None:
        """Start a project and open its hub; its title can be changed at any time."""
        if not self._window.has_session:
            self.new_workspace()
            if not self._window.has_session:
                return
        AskLine(
            self._window, self.tr("New project"), self.tr("Working title"),
            button=self.tr("Start project"), hint=self.tr("You can change it later."),
        ).ask(self.start_project)

    def start_project(self, title: str) -> None:
        """Start a project with a title, and open its hub."""
        from collab_desktop.services.projects import Projects

        window = self._window
        window.attempt(lambda: window.go(Route("hub", Projects(window.session).start(title))))

    def next_thing(self) -> None:
        """Open the one next thing of the project."""
        from collab_desktop.services.hub import hub

        project = self._project()
        coming = hub(self._window.session, project).next if project else None
        if project and coming is not None:
            self._window.go(route_to(project, coming.place))

    def rename_project(self) -> None:
        """Ask for another title of the project."""
        window, project = self._window, self._project()
        if project is None:
            return
        AskLine(
            window, self.tr("Rename project"), self.tr("Title"), button=self.tr("Rename project"),
            text=str(window.session.project(project).row["title"] or ""),
        ).ask(lambda title: self.rename(project, title))

    def rename(self, project: str, title: str) -> None:
        """Give a project another title."""
        from collab_desktop.services.projects import Projects

        window = self._window

        def rename() -> None:
            Projects(window.session).rename(project, title)
            window.reload()
            window.toast(self.tr("Project renamed"), undo_in=project)

        window.attempt(rename)

    def duplicate_project(self) -> None:
        """Start a new project with the answers of this one."""
        from collab_desktop.services.projects import Projects

        window, project = self._window, self._project()
        if project is None:
            return

        def duplicate() -> None:
            window.go(Route("hub", Projects(window.session).duplicate(project)))
            window.toast(self.tr("Project duplicated"))

        window.attempt(duplicate)

    def delete_project(self) -> None:
        """Put the project into the trash; the toast offers Undo."""
        from collab_desktop.services.projects import Projects

        window, project = self._window, self._project()
        if project is None:
            return
        window.go(HOME)
        if window.trail.here.project is not None:
            return  # what was typed could not be written, so the page stayed

        def delete() -> None:
            Projects(window.session).delete(project)
            window.trail.forget(project)
            window.toast(self.tr("Project moved to the trash"), undo_in="")

        window.attempt(delete)

    # -- editing and looking ------------------------------------------------------------------

    def _step(self, way: Literal["undo", "redo"]) -> None:
        """Undo or redo, after what is being typed was written; say what it was."""
        window = self._window
        screen = window.screen_now
        if not window.has_session or screen is None or not screen.keep():
            return
        done = window.bridge.step(way)
        if done:
            words = self.tr("Undone: {what}") if way == "undo" else self.tr("Done again: {what}")
            window.toast(words.format(what=done))

    def find(self) -> None:
        """Find text in this page; where a page has no search of its own, search everything."""
        from collab_desktop.ui.finding import FindBar

        FindBar.open_over(self._window)

    def palette(self) -> None:
        """Open the command palette."""
        from collab_desktop.ui.palette import Palette

        Palette(self._window).open()

    def toggle_drawer(self) -> None:
        """Show or hide the drawer of the present screen."""
        from collab_desktop.ui.panes import toggle_drawer

        toggle_drawer(self._window)

    def next_pane(self) -> None:
        """Move the keyboard to the next pane: rail, page, drawer."""
        from collab_desktop.ui.panes import focus_next_pane

        focus_next_pane(self._window)

    def full_screen(self) -> None:
        """Fill the screen, or stop filling it."""
        window = self._window
        if window.isFullScreen():
            window.showNormal()
        else:
            window.showFullScreen()

    def cheat_sheet(self) -> None:
        """Show all shortcuts."""
        from collab_desktop.ui.help_windows import CheatSheet

        (self._window.findChild(CheatSheet) or CheatSheet(self._window)).open()

    def terms(self) -> None:
        """Explain the words that a newcomer does not know."""
        from collab_desktop.ui.help_windows import TermList

        (self._window.findChild(TermList) or TermList(self._window)).open()

    def about(self) -> None:
        """Say what this program is, its version and its licence."""
        from collab_desktop.ui.help_windows import About

        (self._window.findChild(About) or About(self._window)).open()


def _cannot(words: str, file: Path, error: OSError) -> str:
    return words.format(file=file.name, why=error.strerror or "")
