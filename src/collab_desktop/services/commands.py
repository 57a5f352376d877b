"""What the command line can do: the same services as the screens, answering in sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from collab_desktop.domain.messages import Message
from collab_desktop.services.texts import say
from collab_desktop.settings import Settings

if TYPE_CHECKING:
    from collab_desktop.services.session import Session

T = TypeVar("T")
UNPRINTABLE = "doc.warning.glyphs"
"""The warning that some characters have no shape in any font: the paper would lose them."""

UNREADABLE = ("json.", "answers.not_an_object", "answers.no_project")
"""Problems of a whole file: nothing in it could even be looked at."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a command prints: lines on standard output, the rest on standard error."""

    lines: Sequence[str] = ()
    problems: Sequence[str] = ()
    notes: Sequence[str] = ()
    """Worth knowing, but nothing went wrong: a draft lists its gaps and is still a good paper."""
    found_errors: bool = False
    """What was checked is wrong, and the lines say how."""


class Unusable(Exception):
    """Input that cannot be used, with one sentence that says why and what to do."""


def refuse(message_id: str, language: str = "en", **params: object) -> Unusable:
    """An :class:`Unusable` with the sentence of a message."""
    return Unusable(say(Message(message_id, params), language))


@contextmanager
def opened(workspace: Path, settings: Settings, *, create: bool = False) -> Iterator[Session]:
    """Open a workspace for one command, and close it whatever happens.

    Raises:
        Unusable: it cannot be opened, or a storage fault came up while it was open.
    """
    from collab_desktop.services.faults import StorageFault
    from collab_desktop.services.session import Session

    fresh = create and not _is_there(workspace)
    try:
        session = (Session.create if fresh else Session.open)(workspace, settings)
    except StorageFault as fault:
        raise Unusable(say(fault.message, settings.screen_language)) from fault
    done = False
    try:
        yield session
        done = True
    except StorageFault as fault:
        raise Unusable(say(fault.message, settings.screen_language)) from fault
    finally:
        session.close()
        if fresh and not done:
            # Half a workspace would look like a whole one.
            workspace.unlink(missing_ok=True)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name that no file can have: opening says so
        return False


def _notices(session: Session) -> tuple[str, ...]:
    """Why a file could only be read, if so."""
    notice = session.store.notice
    return (say(notice, session.settings.screen_language),) if notice is not None else ()


def sample(file: Path, settings: Settings) -> Report:
    """Write the sample workspace to a new file."""
    from collab_desktop.services.sample import make_sample

    if _is_there(file):
        raise refuse("command.exists", file=file.name)
    with opened(file, settings, create=True) as session:
        make_sample(session)
    return Report()


def documents(settings: Settings) -> Report:
    """List the documents of the pack that comes with the program."""
    from collab_desktop.framework.loader import load_builtin

    pack = load_builtin("dcc", settings.screen_language)
    return Report(lines=[f"{d.id}\t{d.title}" for d in pack.header.documents])


def export(
    workspace: Path, document: str, out: Path, code: str | None, language: str | None,
    settings: Settings,
) -> Report:
    """Write one document of a project, as PDF or Word; what is missing is listed in it."""
    from collab_desktop.services.languages import document_languages
    from collab_desktop.services.reporting import export_document, find_document

    with opened(workspace, settings) as session:
        project_id = chosen_project(session, code)
        spec = find_document(session, project_id, document)
        if spec is None:
            raise refuse("command.no_document", document=document)
        if language is not None:
            known = dict(document_languages(session, project_id))
            language = spoken(language, known)
        try:
            result = export_document(session, project_id, spec.id, out, language)
        except FileExistsError as error:
            raise refuse("command.not_over", file=out.name) from error
        except OSError as error:
            raise refuse("command.cannot_write", file=out.name) from error
        notices = _notices(session)
    lost = [say(m, settings.screen_language) for m in result.warnings if m.id == UNPRINTABLE]
    notes = [say(m, settings.screen_language) for m in result.warnings if m.id != UNPRINTABLE]
    return Report(problems=lost, notes=[*notices, *notes])


def new(workspace: Path, code: str, title: str, settings: Settings) -> Report:
    """Start a project; makes the workspace if there is none."""
    from collab_desktop.domain.values import ValueRefusedError, storable
    from collab_desktop.services.projects import Projects

    if not any(map(str.isalnum, code)) or not storable(title.strip()):
        raise refuse("command.code_and_title")
    with opened(workspace, settings, create=True) as session:
        try:
            Projects(session).start(title, code)
        except ValueRefusedError as error:
            raise Unusable(say(error.message, settings.screen_language)) from error
        except ValueError as error:
            raise refuse("command.code_taken", code=code) from error
    return Report()


def answers(workspace: Path, code: str | None, out: Path | None, settings: Settings) -> Report:
    """Write all answers and rows of a project as JSON."""
    from collab_desktop.services.answer_files import answers_text
    from collab_desktop.services.outputs import write_text

    with opened(workspace, settings) as session:
        text = answers_text(session, chosen_project(session, code))
        notices = _notices(session)
        if out is None:
            return Report(lines=[text], notes=notices)
        # While it is open, this workspace is known under every name it has.
        guarded(lambda: write_text(out, text + "\n"), out)
    return Report(notes=notices)


def fill(workspace: Path, code: str | None, file: Path, settings: Settings) -> Report:
    """Read answers back in: upserts by id, deletes nothing, all or nothing."""
    from collab_desktop.services.answer_files import file_content, import_answers

    content = guarded(lambda: file_content(file), file)
    with opened(workspace, settings) as session:
        project_id = chosen_project(session, code) if code is not None else None
        problems = import_answers(session, project_id, content)
    if problems and problems[0].id.startswith(UNREADABLE):
        raise Unusable(say(problems[0], settings.screen_language))
    return Report(problems=[say(m, settings.screen_language) for m in problems])


def read_form(
    file: Path, workspace: Path | None, code: str | None, settings: Settings
) -> Report:
    """Read a form that came back; with a workspace it is held against its project."""
    from collab_desktop.services.forms import reading

    return reading.read_form(file, settings, workspace, code)


def check(workspace: Path, settings: Settings) -> Report:
    """Check structure, journal chain, and that a rebuild gives the tables."""
    with opened(workspace, settings) as session:
        problems, notices = session.store.verify(), _notices(session)
    return Report(problems=[say(m, settings.screen_language) for m in problems], notes=notices)


def spoken(wanted: str, known: Iterable[str]) -> str:
    """The language that somebody means.

    Raises:
        Unusable: there is no such language; the sentence names those there are.
    """
    from collab_desktop.services.languages import meant

    tags = sorted(known)
    tag = meant(wanted, tags)
    if tag is None:
        raise refuse("command.no_language", wanted=wanted, languages=", ".join(tags))
    return tag


def raci_check(file: Path, settings: Settings, *, as_json: bool = False) -> Report:
    """Check a responsibility matrix in a CSV or XLSX file; errors in it are problems."""
    from collab_desktop.services.matrix_files import MatrixRefused, check_matrix

    content = guarded(file.read_bytes, file)
    try:
        checked = check_matrix(content, settings.screen_language)
    except MatrixRefused as error:
        raise refuse(error.message.id, settings.screen_language, **error.message.params) from error
    lines = [checked.as_json()] if as_json else [str(line) for line in checked.findings]
    unread = [say(message, settings.screen_language) for message in checked.unread]
    notes = [say(message, settings.screen_language) for message in checked.notes]
    return Report(lines=lines, notes=[*notes, *unread], found_errors=checked.has_errors)


def chosen_project(session: Session, code: str | None) -> str:
    """The project with that code, or the only one.

    Raises:
        Unusable: there is none, or several; the sentence names them.
    """
    try:
        return session.project_by_code(code)
    except KeyError:
        codes = ", ".join(str(row["code"]) for row in session.project_rows())
        key = "command.no_project" if code else "command.which_project"
        raise refuse(key, code=code or "", codes=codes or "–") from None


def guarded(call: Callable[[], T], file: Path) -> T:
    """Read or write a file.

    Raises:
        Unusable: that cannot be done, with the name of the file.
    """
    try:
        return call()
    except FileExistsError as error:
        raise refuse("command.not_over", file=file.name) from error
    except (OSError, ValueError) as error:  # a name with a NUL is a ValueError
        raise refuse("command.file", file=file.name) from error
