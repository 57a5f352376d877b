"""The command line: the same services, plain sentences, exit codes 0, 1 and 2."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from collab_desktop import settings
from collab_desktop.services import commands

FINE, PROBLEMS, UNUSABLE = 0, 1, 2


class _Parser(argparse.ArgumentParser):
    """Says in one sentence what is wrong with the words of a command, and ends with 2."""

    def error(self, message: str) -> NoReturn:
        """Print the sentence and how the command is meant."""
        self.print_usage(sys.stderr)
        self.exit(UNUSABLE, f"{message}\n")


def run(words: Sequence[str]) -> int:
    """Run one command.

    Returns:
        0 fine, 1 problems were found, 2 the input cannot be used.
    """
    options = _parser().parse_args(words)
    try:
        report: commands.Report = options.call(options)
    except commands.Unusable as reason:
        print(reason, file=sys.stderr)
        return UNUSABLE
    for line in report.lines:
        print(line)
    for problem in report.problems:
        print(problem, file=sys.stderr)
    return PROBLEMS if report.problems else FINE


def _chosen() -> settings.Settings:
    return settings.identified(settings.load())


def _open(options: argparse.Namespace) -> commands.Report:
    from collab_desktop import app

    code = app.run(options.workspace)
    return commands.Report(problems=() if code == 0 else ("",))


def _sample(options: argparse.Namespace) -> commands.Report:
    return commands.sample(options.file, _chosen())


def _documents(options: argparse.Namespace) -> commands.Report:
    del options
    return commands.documents(_chosen())


def _export(options: argparse.Namespace) -> commands.Report:
    return commands.export(
        options.workspace, options.document, options.out, options.project, options.language,
        _chosen(),
    )


def _new(options: argparse.Namespace) -> commands.Report:
    return commands.new(options.workspace, options.project, options.title, _chosen())


def _answers(options: argparse.Namespace) -> commands.Report:
    return commands.answers(options.workspace, options.project, options.out, _chosen())


def _fill(options: argparse.Namespace) -> commands.Report:
    return commands.fill(options.workspace, options.project, options.file, _chosen())


def _check(options: argparse.Namespace) -> commands.Report:
    return commands.check(options.workspace, _chosen())


def _screenshots(options: argparse.Namespace) -> commands.Report:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from collab_desktop import screenshots

    names = screenshots.write_all(
        options.dir, options.size, options.theme, options.language, options.text
    )
    return commands.Report(lines=tuple(names))


def _self_test(options: argparse.Namespace) -> commands.Report:
    del options
    from collab_desktop import selftest

    return selftest.run()


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise argparse.ArgumentTypeError(f"“{text}” is no size; write it as 1366x768.")
    return int(width), int(height)


def _percent(text: str) -> int:
    if not text.isdigit() or not 80 <= int(text) <= 200:
        raise argparse.ArgumentTypeError(f"“{text}” is no text size; write a number from 80 to 200.")
    return int(text)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="collab-desktop", description="From an idea to a board decision.")
    found = parser.add_subparsers(required=True, metavar="COMMAND", parser_class=_Parser)

    def command(name: str, call: object, text: str) -> argparse.ArgumentParser:
        added = found.add_parser(name, help=text, description=text)
        added.set_defaults(call=call)
        return added

    command("open", _open, "open the program").add_argument("workspace", type=Path, nargs="?")
    command("sample", _sample, "write the sample workspace").add_argument("file", type=Path)
    command("documents", _documents, "list the documents: id, tab, title")
    export = command("export", _export, "write one document as PDF")
    export.add_argument("workspace", type=Path)
    export.add_argument("document")
    export.add_argument("--out", type=Path, required=True)
    export.add_argument("--project")
    export.add_argument("--language")
    new = command("new", _new, "start a project; makes the workspace if there is none")
    new.add_argument("workspace", type=Path)
    new.add_argument("--project", required=True)
    new.add_argument("--title", required=True)
    answers = command("answers", _answers, "write all answers of a project as JSON")
    answers.add_argument("workspace", type=Path)
    answers.add_argument("--project")
    answers.add_argument("--out", type=Path)
    fill = command("fill", _fill, "read answers back in, all or nothing")
    fill.add_argument("workspace", type=Path)
    fill.add_argument("file", type=Path)
    fill.add_argument("--project")
    command("check", _check, "check structure, journal and tables").add_argument(
        "workspace", type=Path
    )
    pictures = command("screenshots", _screenshots, "write a picture of every screen")
    pictures.add_argument("dir", type=Path)
    pictures.add_argument("--size", type=_size, default=(1366, 768))
    pictures.add_argument("--theme", choices=("light", "dark", "high_contrast"), default="light")
    pictures.add_argument("--language", default="en")
    pictures.add_argument("--text", type=_percent, default=100)
    command("self-test", _self_test, "an answer in every step, every document")
    return parser
