"""Reads forms that came back, always in a process of its own, and says what is wrong with them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from collab_desktop.domain.messages import Message
from collab_desktop.exchange.form_child import Progress, read_files
from collab_desktop.exchange.form_content import FormContent
from collab_desktop.exchange.form_reading import limit_memory, read_alone

if TYPE_CHECKING:
    from collab_desktop.services.commands import Report
    from collab_desktop.settings import Settings

__all__ = ["FormContent", "limit_memory", "printed", "read", "read_alone", "read_form"]


def read(
    files: Sequence[Path], progress: Progress | None = None
) -> Iterator[tuple[Path, FormContent]]:
    """Read forms one after the other; a file that hangs or crashes is refused alone.

    Args:
        files: any files; what they are is found out by their content.
        progress: called with files read and files in all; false stops.
    """
    return read_files(files, progress)


def read_form(
    file: Path, settings: Settings, workspace: Path | None = None, code: str | None = None
) -> Report:
    """Read one form for the command line; with a workspace it is held against its project.

    Raises:
        Unusable: nothing can be read from it, or the workspace cannot be opened.
    """
    from collab_desktop.services.commands import Report, Unusable, refuse
    from collab_desktop.services.texts import say

    language = settings.screen_language
    if not file.is_file():
        raise refuse("command.file", language, file=file.name)
    content = next(read([file]))[1]
    if not content.usable:
        raise Unusable(say(content.problems[0], language))
    problems = content.problems
    if workspace is not None:
        problems = _of_project(file, content, settings, workspace, code)
    sentences = [say(problem, language) for problem in problems]
    return Report(lines=[printed(content, sentences)], problems=sentences)


def _of_project(
    file: Path, content: FormContent, settings: Settings, workspace: Path, code: str | None
) -> list[Message]:
    """Everything that is wrong with a form for a project, values that nobody understands too."""
    from collab_desktop.services.commands import chosen_project, opened
    from collab_desktop.services.forms.arrived import Sorter

    with opened(workspace, settings) as session:
        sorter = Sorter(session, chosen_project(session, code))
        return list(sorter.sort([(file, content)])[0].problems)


def printed(content: FormContent, problems: Sequence[str]) -> str:
    """What ``read-form`` prints, as described in ``docs/read-form.schema.json``."""
    marks = content.marks
    return json.dumps({
        "form": marks.get("form", ""), "project": marks.get("project", ""),
        "version": marks.get("version", ""), "fields": content.fields, "problems": list(problems),
    }, ensure_ascii=False, indent=2)
