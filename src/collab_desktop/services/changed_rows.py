"""Which rows of a table changed since people last said that they had seen it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from collab_desktop.domain.answers import Address
from collab_desktop.domain.journal import moment
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.signatures import living
from collab_desktop.framework.schema import TableQuestion
from collab_desktop.services.session import Session

WATCHED: Final = {"legal.topics.topics": "legal_circulation.sign"}
"""Tables that people acknowledge, with the cell in which they do."""


def marks(session: Session, data: ProjectData, table: str) -> Mapping[str, Message]:
    """What stands beside the rows of a table that changed since people acknowledged it."""
    sign = WATCHED.get(table)
    if sign is None or data.index.find(sign) is None:
        return {}
    formats = session.voice.formats
    return {
        row: Message("legal.changed_since", {"date": formats.date(day)})
        for row, day in changed_since(session, data, table, sign).items()
    }


def changed_since(
    session: Session, data: ProjectData, table: str, sign: str
) -> Mapping[str, str]:
    """Rows of a table that changed after the last signature that no longer holds.

    Args:
        session: the open workspace; its journal knows when each cell changed.
        data: the project.
        table: the path of the question that shows the rows.
        sign: the path of the cell in which people sign.

    Returns:
        The day since when, as ISO text, by row; nothing while every signature holds.
    """
    question = data.index.find(table)
    lapsed = _lapsed(session, data, sign)
    if not lapsed or not isinstance(question, TableQuestion):
        return {}
    since = max(lapsed)
    day = moment(since).date().isoformat()
    return {
        record.id: day for record in data.rows(question.register_name)
        if _last_change(session, data, record.id) > since
    }


def _lapsed(session: Session, data: ProjectData, sign: str) -> list[int]:
    """When the signatures at a path were given that belong to an earlier version, by the clock."""
    own = [s for s in data.signatures
           if str(s["address"]).endswith(f"/{sign}") and not s["revoked"]]
    found = []
    for signature in own:
        subject, _, path = str(signature["address"]).partition("/")
        held = {s["id"] for s in living(data, Address(path, subject))}
        if signature["id"] not in held:
            found.append(_newest(session, [str(signature["id"])]))
    return found


def _last_change(session: Session, data: ProjectData, record_id: str) -> int:
    record = data.records[record_id]
    subject = f"record:{record_id}"
    cells = [
        Address(f"{record.register}.{field}", subject).row_id(data.id)
        for field in data.index.fields(record.register)
    ]
    return _newest(session, [record_id, *cells])


def _newest(session: Session, row_ids: list[str]) -> int:
    operations = session.store.history_of_rows(row_ids, 1)
    return max((operation.hlc for operation in operations), default=0)
