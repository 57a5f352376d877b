"""A workspace file to work on, and an answered project in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.storage.examples import PROJECT_ID, answer_changes, open_file

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import Change
from collab_desktop.storage.workspace_file import WorkspaceFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "work.collab"


@pytest.fixture
def file(path: Path) -> Iterator[WorkspaceFile]:
    with WorkspaceFile.create(path, device="laptop", name="Work", holder="Ines") as made:
        yield made


@pytest.fixture
def filled(file: WorkspaceFile) -> WorkspaceFile:
    """A file with one project, a few people and thirty answers, some of them changed."""
    file.commit(
        [
            Change("project", PROJECT_ID, "code", "CD-1"),
            Change("project", PROJECT_ID, "title", "School meals"),
            Change("person", "p1", "name", "Ada Example"),
            Change("person", "p1", "email", "ada@example.org"),
            Change("organisation", "o1", "name", "Harbour Trust"),
            Change("record", "r1", "project_id", PROJECT_ID),
            Change("record", "r1", "register", "risks"),
            Change("record", "r1", "position", "a0"),
        ],
        actor="p1",
    )
    for number in range(30):
        address = Address(f"cq.question.q{number}")
        file.commit(answer_changes(address, Answer.of(f"Answer number {number}")), actor="p1")
    for number in range(10):
        address = Address(f"cq.question.q{number}")
        file.commit(answer_changes(address, Answer.of(f"Changed {number}"))[-1:], actor="p2")
    return file


@pytest.fixture
def reopen(path: Path) -> Callable[[], WorkspaceFile]:
    return lambda: open_file(path)
