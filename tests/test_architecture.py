"""The plan of the house, checked: floors, sizes, names, words, and one fault of Qt's binding."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from collab_desktop.framework.base import KINDS

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "collab_desktop"
MODULES = sorted(PACKAGE.rglob("*.py"))
EVERYTHING = [*MODULES, *sorted((ROOT / "tests").rglob("*.py")), ROOT / "dev.py", ROOT / "setup.py"]

LONGEST_MODULE, LONGEST_FUNCTION, MOST_LINES_AT_THE_TOP = 400, 60, 150
FORBIDDEN_WORDS = {
    "manager",
    "helper",
    "helpers",
    "util",
    "utils",
    "controller",
    "driver",
    "handler",
}
CONNECTIONS = re.compile(r"\b(QtNetwork|QtWebEngine\w*|urllib\.request|http\.client|socket)\b")


def named(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), filename=named(file))


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def words(name: str) -> set[str]:
    return {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+", name)}


def test_every_floor_imports_only_what_is_below_it():
    lint = Path(sys.executable).with_name("lint-imports")
    checked = subprocess.run(
        [str(lint), "--no-logo", "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.parametrize("file", MODULES, ids=named)
def test_a_module_is_small_and_says_what_it_is_for(file):
    text = file.read_text(encoding="utf-8")
    tree = tree_of(file)
    said = ast.get_docstring(tree) or ""
    first = said.partition("\n")[0]
    assert len(text.splitlines()) <= LONGEST_MODULE, "split it"
    assert len(first) > 15, "the first line says what the module is for"
    assert first.endswith((".", "?")), "the first line is a sentence"
    assert not words(file.stem) & FORBIDDEN_WORDS


@pytest.mark.parametrize("file", EVERYTHING, ids=named)
def test_no_function_is_long_and_no_class_is_called_a_manager(file):
    tree = tree_of(file)
    long = {
        function.name: length
        for function in functions(tree)
        if (length := (function.end_lineno or 0) - function.lineno + 1) > LONGEST_FUNCTION
    }
    classes = [node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    assert not long
    assert not [name for name in classes if words(name) & FORBIDDEN_WORDS]


def test_most_functions_are_short():
    lengths = sorted(
        (function.end_lineno or 0) - function.lineno + 1 - _lines_of_docstring(function)
        for file in MODULES
        for function in functions(tree_of(file))
    )
    assert lengths[len(lengths) // 2] <= 8
    assert lengths[int(len(lengths) * 0.95)] <= 30


def _lines_of_docstring(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    if ast.get_docstring(function) is None:
        return 0
    first = function.body[0]
    return (first.end_lineno or first.lineno) - first.lineno + 1


def test_the_places_that_know_everyone_are_small():
    for file in PACKAGE.glob("*.py"):
        if file.stem in {"app", "cli", "selftest", "__main__"}:
            assert len(file.read_text(encoding="utf-8").splitlines()) < MOST_LINES_AT_THE_TOP


@pytest.mark.parametrize("file", MODULES, ids=named)
def test_nothing_knows_how_to_reach_the_network(file):
    imported = [
        name.name
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in (*node.names, ast.alias(getattr(node, "module", None) or ""))
    ]
    assert not [name for name in imported if CONNECTIONS.search(name)]


def test_editors_do_not_know_each_other():
    """An editor of one kind of question imports no editor of another kind."""
    editors = {file.stem: file for file in (PACKAGE / "ui" / "questions").glob("*.py")}
    kinds = {kind: editors[kind] for kind in KINDS if kind in editors}
    acquainted = {
        f"{kind} knows {other}"
        for kind, file in kinds.items()
        for other in kinds
        if re.search(rf"\bquestions(\.| import ){other}\b", file.read_text(encoding="utf-8"))
    }
    assert kinds
    assert not acquainted


def qt_modules() -> list[Path]:
    return [file for file in MODULES if "from PySide6" in file.read_text(encoding="utf-8")]


@pytest.fixture(scope="module")
def qt_names() -> set[str]:
    from PySide6 import QtCore, QtGui, QtSvg, QtWidgets

    # Qt's classes come into being when they are asked for.
    named_in = (
        (module, name) for module in (QtCore, QtGui, QtSvg, QtWidgets) for name in dir(module)
    )
    classes = [value for place in named_in if isinstance(value := getattr(*place), type)]
    return {name for cls in classes for name in dir(cls)}


def test_camel_case_is_only_where_qt_is_overridden(qt_names):
    invented = [
        f"{named(file)}: {function.name}"
        for file in qt_modules()
        for function in functions(tree_of(file))
        if re.search("[a-z][A-Z]", function.name) and function.name not in qt_names
    ]
    assert not invented


def test_translated_sentences_are_literal():
    """A sentence put together before it is looked up is never found."""
    offenders = [
        f"{named(file)}:{call.lineno}"
        for file in qt_modules()
        for call in ast.walk(tree_of(file))
        if isinstance(call, ast.Call) and _is_translation(call) and not _is_literal(call)
    ]
    assert not offenders


def _is_translation(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    return name == "tr"


def _is_literal(call: ast.Call) -> bool:
    return bool(call.args) and isinstance(call.args[0], ast.Constant)


AFTER_THE_FIRST_PICTURE = (
    "pydantic", "sqlalchemy", "sqlite3", "reportlab", "babel", "pypdfium2", "socket", "decimal",
    "PySide6.QtSvg", "PySide6.QtNetwork", "collab_desktop.logs", "collab_desktop.domain.views",
    "collab_desktop.services.session", "collab_desktop.ui.commands",
)
MOST_AT_THE_START = 49
"""Modules of the program behind the first picture; each costs about a third of a millisecond."""


def test_what_is_heavy_waits_until_it_is_needed():
    """Nobody waits for what the first window does not use."""
    script = "import sys, collab_desktop.app, collab_desktop.ui.home.home_screen\n"
    told = subprocess.run(
        [sys.executable, "-c", f"{script}print(*sys.modules)"],
        capture_output=True, text=True, check=True,
    )
    modules = told.stdout.split()
    assert not set(AFTER_THE_FIRST_PICTURE) & set(modules)
    ours = [name for name in modules if name.partition(".")[0] == "collab_desktop"]
    assert len(ours) <= MOST_AT_THE_START, ours


def test_qt_keeps_the_references_it_is_lent(qtbot):
    """PySide6 6.12.0 on Python 3.11 loses one reference of None with every void call."""
    from PySide6.QtWidgets import QLabel

    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(1000):
        label.setText("x")
    assert abs(sys.getrefcount(None) - before) < 100
