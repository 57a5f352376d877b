"""Files that people attach: kept inside the workspace under their content's own hash."""

from __future__ import annotations

import hashlib
import mimetypes
from pathlib import Path
from typing import Any

from collab_desktop.domain.journal import Change
from collab_desktop.domain.messages import Message
from collab_desktop.services.session import Session, new_id, set_fields

LARGEST = 20 * 1024 * 1024
"""Bytes; a larger file belongs beside the workspace, with a link."""


class AttachmentRefused(Exception):
    """A file that cannot be attached, with one sentence that says why."""

    def __init__(self, message: Message) -> None:
        """Carry the sentence."""
        super().__init__(message.id)
        self.message = message


class Attachments:
    """The attached files of a workspace."""

    def __init__(self, session: Session) -> None:
        """Stand before an open workspace."""
        self._session = session

    def attach(self, path: Path, title: str = "") -> dict[str, Any]:
        """Copy a file into the workspace; return the value of a ``file`` question.

        Raises:
            AttachmentRefused: not readable, empty, or over 20 MB.
        """
        try:
            size = path.stat().st_size if path.is_file() else -1
            content = path.read_bytes() if 0 <= size <= LARGEST else b""
        except OSError as error:
            raise AttachmentRefused(Message("file.unreadable", {"name": path.name})) from error
        if size < 0:
            raise AttachmentRefused(Message("file.unreadable", {"name": path.name}))
        if size > LARGEST:
            raise AttachmentRefused(Message("file.too_large", {"name": path.name}))
        if not content:
            raise AttachmentRefused(Message("file.empty", {"name": path.name}))
        value, changes = self.keep(path.name, content, title)
        self._session.commit("edit.attached", changes)
        return value

    def keep(
        self, name: str, content: bytes, title: str = ""
    ) -> tuple[dict[str, Any], list[Change]]:
        """Keep the bytes; return the value of a ``file`` question and what is still to be written.

        For services that write several things at once.
        """
        self._session.store.put_blobs([content])
        return self.described(name, content, title)

    def described(
        self, name: str, content: bytes, title: str = ""
    ) -> tuple[dict[str, Any], list[Change]]:
        """The same for bytes that are kept later."""
        sha256, stem = hashlib.sha256(content).hexdigest(), Path(name).stem
        media = mimetypes.guess_type(name)[0] or "application/octet-stream"
        changes = set_fields(
            "attachment", new_id(), name=name, title=title or stem, sha256=sha256, media=media,
            size=len(content),
        )
        return {"sha256": sha256, "name": name, "title": title or stem}, changes

    def save_copy(self, sha256: str, target: Path) -> None:
        """Write an attached file to a place of one's choice.

        Raises:
            KeyError: the workspace holds no such file.
            OSError: it cannot be written there.
        """
        content = self._session.store.blob(sha256)
        if content is None:
            raise KeyError(sha256)
        target.write_bytes(content)
