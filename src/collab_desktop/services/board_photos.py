"""Photos of the wall: kept beside the cards of a board, as evidence of what hung in the room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.boards import PHOTOS
from collab_desktop.domain.cleaning import clean_line
from collab_desktop.domain.journal import DELETED, Change
from collab_desktop.domain.ordering import between
from collab_desktop.services.attachments import Attachments
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session, new_id, set_fields

NAME: Final = "wall.jpg"
"""What a photo is called: the name that a camera or a person gave it says where and when."""


@dataclass(frozen=True, slots=True)
class Photo:
    """One photo; what it shows in words is for those who cannot see it."""

    id: str
    caption: str
    sha256: str


class BoardPhotos(ForProject):
    """Stands before the photos of the boards of one project."""

    def __init__(self, session: Session, project_id: str) -> None:
        """Nothing is read before it is asked for."""
        super().__init__(session, project_id)
        self._answers = Questionnaire(session, project_id)

    def photos(self, board_id: str) -> tuple[Photo, ...]:
        """The photos of a board in their order."""
        rows = self.data.table(PHOTOS, f"record:{board_id}")
        return tuple(
            Photo(str(row["id"]), str(row["caption"] or ""), str(row["photo"]["sha256"]))
            for row in rows if isinstance(row["photo"], dict) and row["photo"].get("sha256")
        )

    def content(self, photo: Photo) -> bytes:
        """The bytes of a photo; none where the workspace lost them."""
        return self._session.store.blob(photo.sha256) or b""

    def add(self, board_id: str, content: bytes, caption: str = "") -> str:
        """Keep a photo that was drawn anew, without anything else that its file carried.

        Raises:
            StorageFault: nothing was written.
        """
        subject, row = f"record:{board_id}", new_id()
        last = self.data.rows(PHOTOS, subject)[-1:]
        value, changes = Attachments(self._session).keep(NAME, content, clean_line(caption))
        changes += set_fields(
            "record", row, project_id=self.project_id, register=PHOTOS, subject=subject,
            position=between(last[0].position if last else None, None),
        )
        changes += self._cell(row, "photo", Answer.of(value))
        if caption.strip():
            changes += self._cell(row, "caption", Answer.of(clean_line(caption)))
        self._session.commit("edit.photo_added", changes, project_id=self.project_id)
        return row

    def describe(self, photo_id: str, caption: str) -> None:
        """Say what a photo shows."""
        words = clean_line(caption)
        changes = self._cell(photo_id, "caption", Answer.of(words) if words else None)
        self._session.commit("edit.photo", changes, project_id=self.project_id)

    def remove(self, photo_id: str) -> None:
        """Take a photo away."""
        gone = Change("record", photo_id, DELETED, True)
        self._session.commit("edit.photo_removed", [gone], project_id=self.project_id)

    def _cell(self, row: str, key: str, answer: Answer | None) -> list[Change]:
        return self._answers.answer_changes(Address(f"{PHOTOS}.{key}", f"record:{row}"), answer)
