"""Writes a picture of every screen, filled with the sample workspace, by one command."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QThreadPool
from PySide6.QtWidgets import QApplication, QWidget

from collab_desktop.app import make_application
from collab_desktop.framework.schema import Section, Step
from collab_desktop.services import commands
from collab_desktop.services.portfolio import portfolio
from collab_desktop.services.sample import make_sample
from collab_desktop.services.session import Session
from collab_desktop.settings import Settings
from collab_desktop.ui import start
from collab_desktop.ui.languages import direction, screen_languages
from collab_desktop.ui.navigation import HOME, Route
from collab_desktop.ui.window import MainWindow, apply_theme


def run(
    folder: Path, size: tuple[int, int], theme: str, language: str, percent: int
) -> commands.Report:
    """Write all pictures and list them, as the command does; see :func:`write_all`.

    Raises:
        Unusable: there is no such language, or the folder cannot be written.
    """
    spoken = commands.spoken(language, dict(screen_languages()))
    try:
        return commands.Report(lines=write_all(folder, size, theme, spoken, percent))
    except OSError as error:
        raise commands.refuse("command.no_folder", folder=folder.name) from error


def write_all(
    folder: Path, size: tuple[int, int], theme: str, language: str, percent: int
) -> list[str]:
    """Write one PNG for each screen into a folder.

    Args:
        folder: made when it is missing.
        size: of the window, in logical pixels.
        theme: one of ``light``, ``dark``, ``high_contrast``.
        language: of the screens; a right-to-left one mirrors them.
        percent: text size, 80 to 200.

    Returns:
        The names of the files, in the order of the screens.

    Raises:
        OSError: the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    settings = Settings(
        language=language, theme=theme, text_percent=percent, name="D. Hale",
        device="pictures", first_run_done=True,
    )
    names = []
    with sample_window(settings, size) as window:
        for name, route in screens(window.session):
            show(window, route)
            names.append(_write(window, folder / f"{name}.png"))
        for name, route in projected(window.session):
            show(window, route)
            window.trigger("present")
            room = window.present.window
            if room is not None:
                room.resize(*size)
                names.append(_write(room, folder / f"{name}.png"))
        window.present.close()
    return names


def _write(widget: QWidget, file: Path) -> str:
    if not widget.grab().save(str(file)):
        raise OSError(file.parent)
    return file.name


@contextmanager
def sample_window(
    settings: Settings, size: tuple[int, int], made: Path | None = None
) -> Iterator[MainWindow]:
    """A window on a throw-away copy of the sample workspace, in a throw-away home.

    Args:
        settings: of the window.
        size: of the window, in logical pixels.
        made: a sample workspace to copy; without it one is made.
    """
    with tempfile.TemporaryDirectory(prefix="collab-pictures-") as home, _home_at(home):
        app = make_application(["collab-desktop"])
        app.setLayoutDirection(direction(settings.screen_language))
        apply_theme(app, settings)
        session = _sample_in(Path(home) / "sample.collab", settings, made)
        window = MainWindow(settings)
        start.connect(window)
        window.take_session(session)
        window.resize(*size)
        window.show()
        try:
            yield window
        finally:
            window.close()
            window.deleteLater()
            settle(app)


def _sample_in(path: Path, settings: Settings, made: Path | None) -> Session:
    if made is not None:
        shutil.copy(made, path)
        return Session.open(path, settings)
    session = Session.create(path, settings)
    make_sample(session)
    return session


@contextmanager
def _home_at(folder: str) -> Iterator[None]:
    """Let the program and its pictures know no other home than this folder."""
    names = ("COLLAB_DESKTOP_HOME", "HOME", "USERPROFILE")
    before = {name: os.environ.get(name) for name in names}
    os.environ.update(dict.fromkeys(names, folder))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def projected(session: Session) -> list[tuple[str, Route]]:
    """Name and route of what the room is shown in a picture of its own."""
    project = portfolio(session)[0].project_id
    found = [("present-question", Route("hub", project)),
             ("present-score", Route("step", project, "pf"))]
    return [*found, *(
        ("present-agenda", Route("step", project, "workshops", detail=f"{row.id}/run"))
        for row in session.project(project).rows("ws_workshops")[-1:]
    )]


def screens(session: Session) -> list[tuple[str, Route]]:
    """Name and route of every screen worth a picture."""
    project = portfolio(session)[0].project_id
    index = session.index_of(project)
    found = [("home", HOME), ("people", Route("people")), ("library", Route("library")),
             ("settings", Route("settings")), ("trash", Route("trash")),
             ("printed", Route("printed", detail=_a_hash(session))),
             ("compare", Route("compare")), ("first-run", Route("first_run")),
             ("hub", Route("hub", project))]
    found += [
        (f"gate-{gate.key.lower()}", Route("gate", project, detail=gate.key))
        for gate in index.pack.header.gates[:5]
    ]
    found += [
        ("pack", Route("pack", question=index.pack.steps[0].key,
                       detail=session.packs.builtin()[0].sha256)),
        ("project-pack", Route("project_pack", project)),
    ]
    found.append(("waive", Route("waive", project, "gov")))
    found.append(("gathered", Route("gathered", project)))
    decided = session.project(project).rows("decisions")
    if decided:
        row = Route("gathered", project, detail=decided[0].id)
        found.append(("gathered-decision", row))
    found += _inbox_screens(session, project)
    found += [
        (name, Route("step", project, "workshops", detail=f"{row.id}{part}"))
        for row in session.project(project).rows("ws_workshops")[-1:]
        for name, part in (("workshop", ""), ("workshop-run", "/run"))
    ]
    found += [
        ("workshop-close", Route("step", project, "workshops", detail=f"{row['id']}/close"))
        for row in session.project(project).table("ws_workshops")
        if row["state"] in {"running", "closed"}
    ][-1:]
    found += [("ballot", Route("ballot")), *_round_screens(session, project)]
    found += _board_screens(session, project)
    for step in index.pack.steps:
        if step.built:
            found += _step_screens(project, step)
    return [*found, ("export", Route("export", project))]


def _a_hash(session: Session) -> str:
    """What the field of the printed hash shows: the latest step that was completed."""
    rows = sorted(session.store.rows("snapshot"), key=lambda row: str(row["at"]))
    return str(rows[-1]["sha256"])[:8] if rows else ""


def _inbox_screens(session: Session, project: str) -> list[tuple[str, Route]]:
    """The list, and the last one that came in: to be read, and to be typed in."""
    rows = session.project(project).rows("eois")
    last = rows[-1].id if rows else ""
    return [
        ("inbox", Route("inbox", project)), ("eoi", Route("eoi", project, detail=last)),
        ("eoi-form", Route("eoi", project, question="edit", detail=last)),
        ("forms", Route("forms", project)),
    ]


def _board_screens(session: Session, project: str) -> list[tuple[str, Route]]:
    """The boards of a workshop, one with areas, and one that is a grid."""
    data = session.project(project)
    found: dict[str, str] = {}
    for workshop in data.rows("ws_workshops") if data.has_register("ws_workshops") else ():
        for board in data.rows("ws_boards", f"record:{workshop.id}"):
            name = "board-grid" if data.cell(board, "canvas") == "impact_effort" else "board"
            found.setdefault("boards", f"{workshop.id}/board")
            found.setdefault(name, f"{workshop.id}/board/{board.id}")
    return [
        (name, Route("step", project, "workshops", detail=at)) for name, at in found.items()
    ]


def _round_screens(session: Session, project: str) -> list[tuple[str, Route]]:
    """The rounds of a workshop: their list, a new one, and one of each state."""
    data = session.project(project)
    workshops = data.rows("ws_workshops") if data.has_register("ws_workshops") else ()
    held = {str(row["state"]): row for row in data.rounds if row["workshop"]}
    shown = [
        (name, f"{row.id}/{part}") for row in workshops[:1]
        for name, part in (("rounds", "round"), ("round-new", "round/new"))
    ]
    shown += [
        (f"round-{state}", f"{row['workshop']}/round/{row['id']}") for state, row in held.items()
    ]
    return [
        (name, Route("step", project, "workshops", detail=detail)) for name, detail in shown
    ]


def _step_screens(project: str, step: Step) -> list[tuple[str, Route]]:
    subject = f"run:{step.runs[-1].key}" if step.runs else "project"
    pages = [
        (f"{step.key}-{section.key}",
         Route("step", project, step.key, section.key, None, _subject(section, subject)))
        for section in _unlike(step) if step.page not in {"scoring", "workshops"}
    ]
    return [(step.key, Route("step", project, step.key, None, None, subject)), *pages]


def _subject(section: Section, subject: str) -> str:
    return f"run:{section.runs[0]}" if section.runs else subject


def _unlike(step: Step) -> list[Section]:
    """The sections that look different: of those that ask alike, one for each run."""
    seen, found = set(), []
    for section in step.sections:
        kind = (section.like, section.runs)
        if section.like is None or kind not in seen:
            found.append(section)
        seen.add(kind)
    return found


def show(window: MainWindow, route: Route) -> None:
    """Open a screen and wait until it stands still."""
    window.go(route)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        settle(app)


def settle(app: QApplication) -> None:
    """Let every event and every piece of background work come to its end."""
    for _ in range(3):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        QThreadPool.globalInstance().waitForDone(10_000)
    app.processEvents()
    # What was thrown away waits for the loop to come round, which is not running here.
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
