"""Workspaces to print from: the sample, an empty project, and one in which everything is long."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib import resources
from pathlib import Path

import pypdfium2
from tests.samples import copy_of_sample

from collab_desktop.framework.loader import load_builtin
from collab_desktop.framework.tree import PackIndex
from collab_desktop.services.answer_files import fill_answers
from collab_desktop.services.projects import Projects
from collab_desktop.services.session import Session
from collab_desktop.settings import Settings

SETTINGS = Settings(name="D. Hale", device="laptop")
CODE = "CQ-2026-01"
HOSTILE = "<b>5 < 7 & \u202eevil\u202c {name} | \x07 %s</b> العربية 🐘 "
SHORT = {"pr.title.acronym"}
COPIED = ("risks", "milestones", "work_packages", "budget_lines", "datasets", "needs", "team",
          "commitments", "conditions", "outputs", "gap_plan")


def sample(folder: Path) -> tuple[Session, str]:
    """The sample workspace; made once, then copied."""
    session = Session.open(copy_of_sample(folder / "sample.collab"), SETTINGS)
    return session, session.project_by_code(CODE)


def empty(folder: Path) -> tuple[Session, str]:
    session = Session.create(folder / "empty.collab", SETTINGS)
    return session, Projects(session).start("Empty project")


FEW = {"budget_lines": 2, "work_packages": 2, "milestones": 3, "risks": 2, "team": 2, "needs": 2,
       "gap_plan": 0, "commitments": 2, "conditions": 1, "datasets": 1, "outputs": 1}


def small(
    folder: Path, changed: Callable[[dict], None] = lambda content: None
) -> tuple[Session, str]:
    """A project as people begin: one or two rows of everything, then changed for a test."""
    source = resources.files("collab_desktop.resources") / "sample" / "sample.json"
    content = json.loads(source.read_bytes())
    for name, rows in FEW.items():
        content["registers"][name] = content["registers"][name][:rows]
    changed(content)
    session = Session.create(folder / "small.collab", SETTINGS)
    project = Projects(session).start("A working title", CODE)
    problems = fill_answers(session, project, json.dumps(content).encode())
    assert problems == (), problems[:3]
    return session, project


LONG = "und noch ein sehr langer Nebensatz, "


def swollen(folder: Path, filler: str = LONG) -> tuple[Session, str]:
    """The sample with every text as long as people ever write, and three times the rows."""
    session = Session.create(folder / "long.collab", SETTINGS)
    project = Projects(session).start("A very long name of a project " * 4, CODE)
    problems = fill_answers(session, project, json.dumps(_swell(filler)).encode())
    assert problems == (), problems[:3]
    return session, project


def _swell(filler: str) -> dict:
    source = resources.files("collab_desktop.resources") / "sample" / "sample.json"
    content = json.loads(source.read_bytes())
    index = PackIndex(load_builtin("dcc"))
    for address, envelope in content["answers"].items():
        if isinstance(envelope.get("value"), str) and " " in envelope["value"] \
                and address not in SHORT:
            one_line = index.question(address.rpartition("/")[2]).kind == "text"
            short = one_line or len(envelope["value"]) < 80
            longer = envelope["value"] + " " + filler * 40
            envelope["value"] = longer[:160] if short else longer[:1500]
    for name in COPIED:
        rows = content["registers"].get(name, [])
        content["registers"][name] = [
            {**_longer(row, filler), "id": f"{row['id']}-{copy}"}
            for copy in range(3) for row in rows
        ]
    return content


def _longer(row: dict, filler: str) -> dict:
    return {
        key: (value + " " + filler * 9)[:150]
        if isinstance(value, str) and " " in value else value for key, value in row.items()
    }


def text_of(pdf: Path) -> list[str]:
    """The text of every page, on one line each."""
    document = pypdfium2.PdfDocument(str(pdf))
    try:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    finally:
        document.close()
