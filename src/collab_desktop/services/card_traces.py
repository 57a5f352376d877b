"""From which cards of a workshop the words of an answer or a row come: told where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from collab_desktop.domain.answers import Address
from collab_desktop.domain.boards import Trace, traces
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData, Record, owner_subject
from collab_desktop.framework.schema import Question, TableQuestion
from collab_desktop.services.describing import row_label
from collab_desktop.services.session import Session

_NAMED: Final = 3


def of_field(
    session: Session, data: ProjectData, address: Address, question: Question
) -> Message | None:
    """From which cards an answer, or the rows of a table, come; nothing for most."""
    if question.kind not in ("table", "text", "long"):
        return None
    if isinstance(question, TableQuestion):
        return _of_rows(session, data, question, address.subject)
    found = session.worked_out(data.id, traces).get(data.source(address), ())
    return _told(found)


def of_row(session: Session, data: ProjectData, record: Record) -> Message | None:
    """From which cards a row comes; nothing where it was not sent from a board."""
    return _told(_of_record(session, data, record))


def origin_words(session: Session, data: ProjectData, record_id: str) -> Message | None:
    """The same for a row that is known by its id, for papers and lists."""
    record = data.records.get(record_id)
    return of_row(session, data, record) if record is not None else None


def _of_record(session: Session, data: ProjectData, record: Record) -> Sequence[Trace]:
    found = session.worked_out(data.id, traces)
    if not found:
        return ()
    field = data.index.register(record.register).label_field
    return found.get(Address(f"{record.register}.{field}", f"record:{record.id}"), ())


def _of_rows(
    session: Session, data: ProjectData, question: TableQuestion, subject: str
) -> Message | None:
    if not session.worked_out(data.id, traces):
        return None
    told = []
    for record in data.rows(question.register_name, owner_subject(subject)):
        for trace in _of_record(session, data, record):
            params = {**_params(trace), "row": row_label(data, record)}
            told.append(Message("board.row_from", params))
    if not told:
        return None
    more = len(told) - _NAMED
    if more > 0:
        rest = Message("board.rows_more", {"count": more})
        return Message("board.rows_from", {"rows": [*told[:_NAMED], rest]})
    return Message("board.rows_from", {"rows": told})


def _told(found: Sequence[Trace]) -> Message | None:
    if not found:
        return None
    cards = [Message("board.card", _params(trace)) for trace in found]
    same = all(trace.is_same for trace in found)
    return Message("board.from" if same else "board.from_changed", {"cards": cards})


def _params(trace: Trace) -> dict[str, int]:
    return {"workshop": trace.workshop, "card": trace.number}
