"""Medians of repeated runs, printed with what was measured."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.services.answer_files import fill_answers
from collab_desktop.services.projects import Projects
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session

QUESTION = Address("cq.question.question")


def median_ms(action: Callable[[], object], rounds: int) -> float:
    """The median time of an action in milliseconds."""
    times = []
    for _ in range(rounds):
        begin = time.perf_counter()
        action()
        times.append(time.perf_counter() - begin)
    return statistics.median(times) * 1000


def starts_ms(scripts: Sequence[str], rounds: int, environment: Mapping[str, str]) -> list[float]:
    """The median times from the start of a process to the line that says it has painted.

    The scripts take turns, so that each meets the same machine.
    """
    times: list[list[float]] = [[] for _ in scripts]
    for _ in range(rounds):
        for script, taken in zip(scripts, times, strict=True):
            taken.append(_start(script, environment))
    return [statistics.median(taken) * 1000 for taken in times]


def _start(script: str, environment: Mapping[str, str]) -> float:
    begin = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        env={**os.environ, **environment},
    )
    assert process.stdout is not None
    told = next((line for line in process.stdout if line.strip() == b"painted"), b"")
    taken = time.perf_counter() - begin
    process.kill()
    process.wait()
    process.stdout.close()
    assert told, "the program ended before it painted"
    return taken


def resident_mb(process: int | str = "self") -> float:
    """The resident memory of a process in megabytes."""
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def large_project(session: Session, rows: int = 700) -> str:
    """A project with several thousand answers in its registers; return its id."""
    project = Projects(session).start("A large project", "CQ-LARGE")
    registers: dict[str, dict[str, Any]] = {
        "risks": {"title": "Sensors fail in the wet season", "category": "technical",
                  "likelihood": 3, "severity": 4, "description": "Cause, event and effect. " * 4},
        "milestones": {"milestone": "Model tested", "planned": "2027-03-01"},
        "needs": {"skill": "Hydrology", "importance": "should", "level": 3},
    }
    content = {
        key: [{"id": f"{key}-{number}", **cells} for number in range(rows)]
        for key, cells in registers.items()
    }
    file = {"pack": "dcc/1.0", "project": "CQ-LARGE", "registers": content}
    assert fill_answers(session, project, json.dumps(file).encode()) == ()
    Questionnaire(session, project).set_answer(QUESTION, Answer.of("Which wells run dry?"))
    return project
