"""Full-text search with FTS5: which words of a row are found, and the index that finds them.

The index is written by the store itself and never by triggers, which an opened file may not have.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, and_, bindparam, func, literal_column, not_, or_, select, text

from collab_desktop.domain.answers import AnswerState
from collab_desktop.domain.journal import DELETED, JsonValue
from collab_desktop.storage.database import Database, prepare
from collab_desktop.storage.present import Batch, RowKey, Texts
from collab_desktop.storage.tables import entity_tables, search

INDEXED: Final[dict[str, tuple[str, ...]]] = {
    "answer": ("envelope",),
    "person": ("name", "role", "email"),
    "organisation": ("name", "sector", "country"),
    "project": ("code", "title", "short_name"),
}
"""Entity -> the fields whose words are found.  Ballots are not here: they are secret."""

_IDS = re.compile(r"[0-9a-f-]{32,64}")
_WORDS = re.compile(r"\w+")
_ADD: Final = prepare(search.insert())
_DROP: Final = prepare(search.delete().where(search.c.rowid == bindparam("rowid")))
_ALL: Final = prepare(select(search.c.rowid, search.c.text, search.c.entity, search.c.row_id))


class Hit(NamedTuple):
    """One row that holds the words; the last parts only where the row is an answer."""

    entity: str
    row_id: str
    project_id: str | None
    subject: str | None
    path: str | None
    snippet: str


def words_of(entity: str, values: Texts | dict[str, str]) -> str:
    """What of a row is found: every text in it that is no id; nothing of a deleted row."""
    if entity not in INDEXED or values.get(DELETED) == "true":
        return ""
    found = [
        leaf
        for name in INDEXED[entity]
        for leaf in _leaves(_told(name, values.get(name)))
        if not _IDS.fullmatch(leaf)
    ]
    return " \u2029".join(found).replace("\0", " ")


def _told(field: str, stored: str | None) -> JsonValue:
    value = None if stored is None else json.loads(stored)
    if field == "envelope" and isinstance(value, dict):
        return [value.get(AnswerState.VALUE), value.get(AnswerState.NOT_APPLICABLE)]
    return value


def _leaves(value: JsonValue) -> Iterator[str]:
    if isinstance(value, str):
        if value:
            yield value
    elif isinstance(value, list | dict):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _leaves(item)


def index_id(entity: str, row_id: str) -> int:
    """The number of a row in the index: always the same, so that no table needs to hold it."""
    digest = hashlib.blake2b(f"{entity}/{row_id}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1


def update(database: Database, batch: Batch) -> None:
    """Bring the index in step with the rows of a commit, inside its transaction."""
    for (entity, row_id), touched in batch.rows.items():
        if entity not in INDEXED:
            continue
        old, new = words_of(entity, touched.before), words_of(entity, touched.state.values)
        if old == new:
            continue
        if old:
            database.run(_DROP, {"rowid": index_id(entity, row_id)})
        if new:
            database.run(_ADD, _entry(entity, row_id, new))


def expected(rows: Iterable[tuple[RowKey, dict[str, str]]]) -> set[tuple[int, str, str, str]]:
    """What the index must hold for these rows."""
    return {
        (index_id(entity, row_id), words, entity, row_id)
        for (entity, row_id), values in rows
        if (words := words_of(entity, values))
    }


def stored(database: Database) -> set[tuple[int, str, str, str]]:
    """What the index holds."""
    return set(database.read(_ALL))


def rewrite(database: Database, rows: Iterable[tuple[RowKey, dict[str, str]]]) -> None:
    """Write the whole index anew, inside a transaction."""
    database.run(prepare(search.delete()), {})
    database.run_many(
        _ADD,
        [
            {"rowid": number, "text": words, "entity": entity, "row_id": row_id}
            for number, words, entity, row_id in sorted(expected(rows))
        ],
    )


def optimise(database: Database) -> None:
    """Merge the index into one piece, so that no removed word stays in an old one."""
    database.run(_command("optimize"), {})


def check_index(database: Database) -> None:
    """Let FTS5 compare its index with its texts.

    Raises:
        Corrupt: they differ.
    """
    with database.faults():
        database.run(_command("integrity-check"), {})


def find(database: Database, words: str, limit: int) -> list[Hit]:
    """Rows that hold words beginning with each of ``words``, best first.

    Deleted rows, the cells of deleted records and everything of deleted projects stay away.
    """
    query = " ".join(f'"{word}"*' for word in _WORDS.findall(words))
    if not query:
        return []
    found = database.read(_FIND, {"query": query, "most": limit})
    return [Hit(*row) for row in found]


def _entry(entity: str, row_id: str, words: str) -> dict[str, Any]:
    return {
        "rowid": index_id(entity, row_id), "text": words, "entity": entity, "row_id": row_id,
    }


def _command(name: str) -> str:
    return f"INSERT INTO search(search) VALUES('{name}')"


def _find_statement() -> str:
    answer, project = entity_tables["answer"], entity_tables["project"]
    record = entity_tables["record"]
    plain_project = func.json_extract(answer.c.project_id, "$")
    plain_subject = func.json_extract(answer.c.subject, "$")
    in_trash = or_(
        select(project.c.id)
        .where(project.c.id == plain_project, project.c.deleted == "true")
        .exists(),
        select(record.c.id)
        .where(
            record.c.id == func.substr(plain_subject, len("record:") + 1),
            record.c.deleted == "true",
        )
        .exists(),
    )
    index: ColumnElement[str] = literal_column("search")
    return prepare(
        select(
            search.c.entity,
            search.c.row_id,
            plain_project,
            plain_subject,
            func.json_extract(answer.c.path, "$"),
            func.snippet(index, 0, "", "", "…", 16),
        )
        .select_from(
            search.outerjoin(
                answer, and_(search.c.entity == "answer", answer.c.id == search.c.row_id)
            )
        )
        .where(text("search MATCH :query"), not_(in_trash))
        .order_by(literal_column("search.rank"))
        .limit(bindparam("most"))
    )


_FIND: Final = _find_statement()
