"""The rounds of the sample's workshops: what was asked, what the sheets say, what is still open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from collab_desktop.domain.journal import Change
from collab_desktop.domain.rounds import About, Item, Method, seats
from collab_desktop.services.ballots import ballot_row
from collab_desktop.services.round_subjects import with_anchors
from collab_desktop.services.rounds import STEP
from collab_desktop.services.session import Session, set_fields

Content = Mapping[str, Any]


def fill_rounds(session: Session, project_id: str, content: Content) -> None:
    """Write the rounds of a sample project in one piece.

    Raises:
        StorageFault: it cannot be written.
    """
    language = session.project(project_id).language
    changes = [
        change for found in content["rounds"] for change in _round(project_id, found, language)
    ]
    session.commit("edit.filled", changes, project_id=project_id, undoable=False)


def _round(project_id: str, found: Content, language: str) -> Iterator[Change]:
    method = Method(found["method"])
    items = tuple(Item(f"line{n}", title) for n, title in enumerate(found["items"], 1))
    about = About(
        found["title"], items, dots=found.get("dots", 0), rule=found.get("rule", "")
    )
    about = with_anchors(about, method, language)
    voters = seats(found.get("seats", len(found["sheets"])))
    revealed = found.get("revealed_at")
    yield from set_fields(
        "round", found["id"], project_id=project_id, step=STEP, number=found["number"],
        depth="quick", scorers=list(voters), secrecy=found["secrecy"], method=method.value,
        about=about.as_json(), workshop=found["workshop"], repeats=found.get("repeats"),
        state="revealed" if revealed else "open", opened_at=found["opened_at"],
        revealed_at=revealed, revealed_by="D. Hale" if revealed else None,
    )
    part = "dots" if method is Method.DOTS else "scores"
    for voter, values in zip(voters, found["sheets"], strict=False):
        sheet = {part: {key: v for key, v in zip(about.keys, values, strict=True) if v != ""}}
        yield from set_fields(
            "ballot", ballot_row(project_id, found["id"], voter), project_id=project_id,
            round_id=found["id"], person_id=voter, method=found["way"],
            handed_in_at=revealed or found["opened_at"], sheet=sheet,
        )
