"""The statements that make the table of an entity; every version made its tables alike."""

from __future__ import annotations


def entities(described: str) -> tuple[str, ...]:
    """The statements for entities, described in lines such as ``note: project_id place text``."""
    return tuple(text for line in described.strip().splitlines() for text in _entity(line))


def _entity(line: str) -> tuple[str, ...]:
    name, _, fields = line.partition(": ")
    columns = "".join(f',\n  "{field}" TEXT' for field in fields.split())
    table = f'CREATE TABLE "{name}"(\n  id TEXT NOT NULL PRIMARY KEY{columns}\n) WITHOUT ROWID'
    if "project_id" not in fields.split():
        return (table,)
    return (table, f'CREATE INDEX "{name}_by_project" ON "{name}"(project_id)')
