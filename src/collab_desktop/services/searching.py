"""Full-text search over everything that was typed, for the command palette."""

from __future__ import annotations

from collab_desktop.domain import interest
from collab_desktop.domain.answers import Address
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.views import SearchHit
from collab_desktop.services import describing
from collab_desktop.services.courtesy import is_hidden
from collab_desktop.services.session import Session


def search(session: Session, text: str, limit: int = 20) -> tuple[SearchHit, ...]:
    """The answers, projects, people and organisations that hold the words, best first.

    Sealed sheets are not in the index at all.
    """
    if not text.strip():
        return ()
    live = {str(row["id"]) for row in session.project_rows()}
    hits = []
    for entity, row_id, project_id, subject, path, snippet in session.store.search(text, limit):
        if entity == "answer":
            if project_id in live and path is not None and subject is not None:
                address = Address(path, subject)
                if _may_be_found(session, str(project_id), address):
                    hits.append(_answer_hit(session, str(project_id), address, snippet))
        elif entity == "project":
            if row_id in live:
                hits.append(SearchHit(snippet, "", row_id, None, "project", row_id))
        else:
            hits.append(SearchHit(snippet, "", None, None, entity, row_id))
    return tuple(hits)


def _may_be_found(session: Session, project_id: str, address: Address) -> bool:
    """Whether an answer is no cell of a row in the trash, and nothing that is hidden."""
    record_id = address.record_id
    if record_id is None:
        return True
    data = session.project(project_id)
    there = _stands(data, record_id) and not is_hidden(session, project_id, record_id)
    return there and not _tells_who(data, address)


def _tells_who(data: ProjectData, address: Address) -> bool:
    """Whether an answer names somebody whose expression of interest is still read blind."""
    place, answer = describing.place(data, address), data.answers.get(address)
    if place is None or not place.eoi or answer is None:
        return False
    text = str(answer.value)
    return interest.seen(data, place.eoi, address, text, "") != text


def _stands(data: ProjectData, record_id: str) -> bool:
    """Whether a row is there, and the one it belongs to as well."""
    record = data.records.get(record_id)
    kind, _, owner = record.subject.partition(":") if record is not None else ("", "", "")
    return record is not None and (kind != "record" or _stands(data, owner))


def _answer_hit(session: Session, project_id: str, address: Address, snippet: str) -> SearchHit:
    data = session.project(project_id)
    place = describing.place(data, address)
    name = describing.field_name(data, address).params["field"]
    where = describing.where_found(data, place) if place else ""
    title = f"{data.row['code']} {where}".strip()
    return SearchHit(f"{title}: {name}", snippet, project_id, place, "answer")
