"""The tables of the workspace file, for SQLAlchemy Core; ``docs/file-format.md`` explains them.

The statements that make them are frozen in ``migrations``; a test keeps the two in step.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, Computed, Integer, LargeBinary, MetaData, Table, Text

ENTITIES: Final[dict[str, tuple[str, ...]]] = {
    "workspace": ("name", "organisation", "logo", "decision_rule", "language"),
    "pack": ("full_id", "language", "files"),
    "project": (
        "code", "title", "short_name", "pack", "status", "language", "sample", "created", "deleted",
    ),
    "person": ("name", "email", "role", "organisation_id", "deleted"),
    "organisation": ("name", "country", "sector", "deleted"),
    "membership": ("project_id", "person_id", "roles", "deleted"),
    "answer": ("project_id", "subject", "path", "envelope"),
    "record": ("project_id", "register", "subject", "position", "deleted"),
    "comment": ("project_id", "address", "author", "text", "at", "resolved", "deleted"),
    "note": ("project_id", "place", "text"),
    "step_state": (
        "project_id", "step", "subject", "status", "depth", "sections", "waiver", "snapshot_id",
        "outstanding",
    ),
    "round": (
        "project_id", "step", "number", "depth", "scorers", "secrecy", "state", "opened_at",
        "revealed_at", "revealed_by", "reason", "workshop", "method", "about", "repeats",
    ),
    "ballot": (
        "project_id", "round_id", "person_id", "sheet", "method", "handed_in_at", "withdrawn",
    ),
    "signature": (
        "project_id", "address", "person_id", "role", "organisation", "statement", "content_hash",
        "method", "at", "witness_id", "revoked",
    ),
    "snapshot": ("project_id", "step", "number", "kind", "sha256", "data", "at", "actor"),
    "attachment": ("name", "title", "sha256", "media", "size", "deleted"),
    "override": (
        "project_id", "gate", "rule", "reason", "person", "role", "date", "deleted",
    ),
    "export": ("project_id", "document", "version", "sha256", "at"),
    "assignment": ("project_id", "activity", "stakeholder", "letters"),
    "kept_finding": (
        "project_id", "finding", "activity", "person", "reason", "by", "at", "deleted",
    ),
}
"""Entity -> fields.  Every field holds canonical JSON, or NULL for nothing."""

metadata = MetaData()


def _entity_table(name: str, fields: tuple[str, ...]) -> Table:
    columns = [Column(field, Text) for field in fields]
    return Table(name, metadata, Column("id", Text, primary_key=True), *columns)


entity_tables: Final[dict[str, Table]] = {
    name: _entity_table(name, fields) for name, fields in ENTITIES.items()
}

info = Table("info", metadata, Column("key", Text, primary_key=True), Column("value", Text))
"""What belongs to the file and not to the work in it: its id, its branch."""

device = Table("device", metadata, Column("id", Text, primary_key=True), Column("name", Text))

op = Table(
    "op",
    metadata,
    Column("device", Text, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("op_id", Text, Computed("device || ':' || seq", persisted=False)),
    Column("hlc", Integer),
    Column("actor", Text),
    Column("entity", Text),
    Column("row_id", Text),
    Column("field", Text),
    Column("value", Text),
    Column("salt", Text),
    Column("value_hash", Text),
    Column("schema", Integer),
    Column("prev", Text),
    Column("hash", Text),
)
"""The journal.  A NULL in ``value`` and ``salt`` is a value that was erased."""

op_parent = Table(
    "op_parent",
    metadata,
    Column("child", Text, primary_key=True),
    Column("parent", Text, primary_key=True),
)

head = Table(
    "head",
    metadata,
    Column("entity", Text, primary_key=True),
    Column("row_id", Text, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("op_id", Text, primary_key=True),
)

blob = Table(
    "blob", metadata, Column("sha256", Text, primary_key=True), Column("data", LargeBinary)
)

search = Table(
    "search",
    metadata,
    Column("rowid", Integer, primary_key=True),
    Column("text", Text),
    Column("entity", Text),
    Column("row_id", Text),
)
"""The FTS5 table; its columns as SQLAlchemy may name them."""

