"""Changes and files that several tests of storage need."""

from __future__ import annotations

from pathlib import Path

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import Change
from collab_desktop.storage import checks
from collab_desktop.storage.tables import ENTITIES
from collab_desktop.storage.workspace_file import WorkspaceFile

PROJECT_ID = "11111111-1111-4111-8111-111111111111"


def answer_changes(
    address: Address, answer: Answer, project_id: str = PROJECT_ID
) -> list[Change]:
    """What makes an answer, its value last."""
    row_id = address.row_id(project_id)
    return [
        Change("answer", row_id, "project_id", project_id),
        Change("answer", row_id, "subject", address.subject),
        Change("answer", row_id, "path", address.path),
        Change("answer", row_id, "envelope", answer.envelope()),
    ]


def open_file(path: Path, device: str = "laptop") -> WorkspaceFile:
    return WorkspaceFile.open(path, holder="Ines", device=device)


def content(file: WorkspaceFile) -> dict[str, object]:
    """Everything that the file holds now, apart from the journal."""
    return {entity: file.rows(entity) for entity in ENTITIES}


def everything(file: WorkspaceFile) -> dict[str, object]:
    """What can be made from the journal, exactly as it is stored."""
    database = file._database
    return {
        "heads": checks.stored_heads(database),
        "search": database.read("SELECT rowid, * FROM search ORDER BY rowid"),
        **{
            name: database.read(f'SELECT * FROM "{name}" ORDER BY id')
            for name in ENTITIES
        },
    }


def assert_rebuild_equals_tables(file: WorkspaceFile) -> None:
    """The journal alone gives the tables, the heads and the search index, to the last byte."""
    before = everything(file)
    assert file.verify() == []
    file.rebuild()
    assert everything(file) == before


def name_of(file: WorkspaceFile) -> object:
    """The name of the workspace, or nothing."""
    row = file.row("workspace", "workspace")
    return row and row["name"]
