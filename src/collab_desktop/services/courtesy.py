"""Whose private entries those at the screen may see: their own, and nobody else's."""

from __future__ import annotations

from collab_desktop.domain.private_entries import is_private, private_rows, share_address
from collab_desktop.services.session import Session


def hidden_rows(session: Session, project_id: str) -> frozenset[str]:
    """The private entries of others in a project."""
    return frozenset(
        row for row in private_rows(session.project(project_id))
        if _writer(session, project_id, row) != session.who(session.actor)
    )


def is_hidden(session: Session, project_id: str, record_id: str | None) -> bool:
    """Whether a row is a private entry of somebody else."""
    data = session.project(project_id)
    return (
        record_id is not None and is_private(data, record_id)
        and _writer(session, project_id, record_id) != session.who(session.actor)
    )


def _writer(session: Session, project_id: str, record_id: str) -> str:
    """Who said last that an entry is private; the journal of the file knows."""
    row_id = share_address(record_id).row_id(project_id)
    said = session.store.history("answer", row_id, "envelope")
    return session.who(said[0].actor) if said else ""
