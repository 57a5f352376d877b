"""The command line: the same services, plain sentences, exit codes 0, 1 and 2."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import NoReturn

from collab_desktop import settings
from collab_desktop.services import arguments, commands

FINE, PROBLEMS, UNUSABLE = 0, 1, 2


class _Parser(argparse.ArgumentParser):
    """Says in one sentence what is wrong with the words of a command, and ends with 2."""

    def error(self, message: str) -> NoReturn:
        """Print the sentence, and where it stands how the command is meant."""
        sentence = f"{message[:1].upper()}{message[1:]}".rstrip(".")
        self.exit(UNUSABLE, f"{sentence}; “{self.prog} --help” says how it is meant.\n")


def run(words: Sequence[str]) -> int:
    """Run one command.

    Returns:
        0 fine, 1 problems were found, 2 the input cannot be used.
    """
    options = _parser().parse_args(words)
    try:
        report: commands.Report = options.call(options)
        _print(report.lines)
    except commands.Unusable as reason:
        _tell([str(reason)])
        return UNUSABLE
    _tell([*report.notes, *report.problems])
    return PROBLEMS if report.problems or report.found_errors else FINE


def _print(lines: Sequence[str]) -> None:
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # JSON and names are, whatever the screen is
    try:
        print(*lines, sep="\n", end="\n" if lines else "", flush=True)
    except OSError as error:
        # What is left would be tried again at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):  # somebody has read enough
            raise commands.refuse("command.output") from error


def _tell(sentences: Sequence[str]) -> None:
    """One line each, whatever names of files and fields bring along."""
    from collab_desktop.domain.cleaning import clean_line

    for sentence in sentences:
        print(clean_line(sentence), file=sys.stderr)


def _chosen() -> settings.Settings:
    return settings.identified(settings.load())


def _screenshots(options: argparse.Namespace) -> commands.Report:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from collab_desktop import screenshots as pictures

    o = options
    return pictures.run(o.dir, o.size, o.theme, o.language, o.text)


def _match(options: argparse.Namespace) -> commands.Report:
    from collab_desktop.services import matching

    o = options
    return matching.match(o.file, o.out, o.time_limit, o.alternatives, _chosen())


def _self_test(options: argparse.Namespace) -> commands.Report:
    del options
    from collab_desktop import selftest

    return selftest.run()


Call = Callable[[argparse.Namespace], commands.Report]


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="collab-desktop", usage="collab-desktop [WORKSPACE] | COMMAND ...",
        description="From an idea to a board decision. Without a command the window opens.",
    )
    found = parser.add_subparsers(
        required=True, metavar="COMMAND", parser_class=_Parser, prog="collab-desktop"
    )

    def command(name: str, text: str, call: Call, *files: str) -> argparse.ArgumentParser:
        added = found.add_parser(name, help=text, description=text)
        added.set_defaults(call=call)
        for file in files:
            added.add_argument(file, type=Path)
        return added

    command("sample", "write the sample workspace",
            lambda o: commands.sample(o.file, _chosen()), "file")
    command("documents", "list the documents: id, tab, title",
            lambda _o: commands.documents(_chosen()))
    export = command("export", "write one document, as PDF or Word", lambda o: commands.export(
        o.workspace, o.document, o.out, o.project, o.language, _chosen()), "workspace")
    export.add_argument("document")
    export.add_argument("--out", type=Path, required=True)
    export.add_argument("--language")
    new = command("new", "start a project; makes the workspace if there is none",
                  lambda o: commands.new(o.workspace, o.project, o.title, _chosen()), "workspace")
    new.add_argument("--project", required=True)
    new.add_argument("--title", required=True)
    answers = command("answers", "write all answers of a project as JSON", lambda o: (
        commands.answers(o.workspace, o.project, o.out, _chosen())), "workspace")
    answers.add_argument("--out", type=Path)
    fill = command("fill", "read answers back in, all or nothing", lambda o: commands.fill(
        o.workspace, o.project, o.file, _chosen()), "workspace", "file")
    form = command("read-form", "print a form that came back as JSON", lambda o: (
        commands.read_form(o.file, o.workspace, o.project, _chosen())), "file")
    form.add_argument("--workspace", type=Path)
    for with_project in (export, answers, fill, form):
        with_project.add_argument("--project")
    command("check", "check structure, journal and tables",
            lambda o: commands.check(o.workspace, _chosen()), "workspace")
    raci = command("raci-check", "check a responsibility matrix in a CSV or XLSX file",
                   lambda o: commands.raci_check(o.file, _chosen(), as_json=o.json), "file")
    raci.add_argument("--json", action="store_true", help="print the findings as a JSON list")
    pictures = command("screenshots", "write a picture of every screen", _screenshots, "dir")
    pictures.add_argument("--size", type=arguments.size, default=(1366, 768))
    pictures.add_argument("--theme", choices=("light", "dark", "high_contrast"), default="light")
    pictures.add_argument("--language", default="en")
    pictures.add_argument("--text", type=arguments.percent, default=100)
    match = command("match", "find the best team for a problem in JSON", _match, "file")
    match.add_argument("--out", type=Path, required=True)
    match.add_argument("--time-limit", type=arguments.seconds)
    match.add_argument("--alternatives", type=arguments.few, default=3)
    command("self-test", "an answer in every step, every document", _self_test)
    return parser
