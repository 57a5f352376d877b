"""Signature blocks: simple electronic records bound to the hash of what was signed.

Signing is not undone; a signature is revoked with a reason (CONTENT 0.7, DESIGN 4).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from collab_desktop.domain import signatures
from collab_desktop.domain.answers import Address
from collab_desktop.domain.journal import Change
from collab_desktop.domain.views import SignatureView
from collab_desktop.framework.schema import SignQuestion
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.session import Session, new_id, now, set_fields

Row = Mapping[str, Any]
METHODS = ("typed_name", "drawn", "scanned_file", "verbal")
"""How one signature is given here; ``paper`` and ``email`` are recorded many at once."""


class Signing(ForProject):
    """The signatures of one project."""

    def __init__(
        self, session: Session, project_id: str, clock: Callable[[], str] = now
    ) -> None:
        """Stand before one project of an open workspace; the clock tells when somebody signs."""
        super().__init__(session, project_id)
        self._clock = clock

    def current_hash(self, address: Address) -> str:
        """The hash of what a signature at this address would bind to now."""
        return signatures.current_hash(self.data, address)

    def signatures(self, address: Address) -> tuple[SignatureView, ...]:
        """Who signed here, the latest first, each with whether it still holds."""
        current = self.current_hash(address)
        data = self.data
        key = f"{address.subject}/{address.path}"
        rows = [row for row in data.signatures if row["address"] == key]
        rows.sort(key=lambda row: str(row["at"]), reverse=True)
        return tuple(
            SignatureView(
                str(row["id"]), data.person(row["person_id"]), str(row["role"] or ""),
                str(row["organisation"] or ""), str(row["method"]), str(row["at"]),
                row["content_hash"] == current, str(row["revoked"] or ""),
                data.person(row["witness_id"]),
            )
            for row in rows
        )

    def signer(self, address: Address) -> str:
        """The id of the person a row is about, where nobody signs for another; else nothing."""
        data = self.data
        question = data.index.find(address.path)
        record = data.records.get(address.record_id or "")
        if record is None or not isinstance(question, SignQuestion) or question.signer is None:
            return ""
        return str(data.cell(record, question.signer) or "")

    def sign(
        self, address: Address, person_id: str, *, role: str, method: str = "typed_name",
        organisation: str = "", witness_id: str | None = None,
    ) -> str:
        """Sign what stands at an address now; return the signature's id.

        Raises:
            ValueError: an unknown method, or a verbal agreement without a witness.
        """
        if method not in METHODS or (method == "verbal" and not witness_id):
            raise ValueError(method)
        signature_id = new_id()
        self._session.commit(
            "edit.signed",
            set_fields(
                "signature", signature_id, project_id=self.project_id,
                address=f"{address.subject}/{address.path}", person_id=person_id, role=role,
                organisation=organisation, content_hash=self.current_hash(address),
                method=method, at=self._clock(), witness_id=witness_id, revoked=None,
            ),
            project_id=self.project_id, undoable=False,
        )
        return signature_id

    def revoke(self, signature_id: str, reason: str) -> None:
        """Take a signature back; it stays readable with its reason.

        Raises:
            ValueError: no reason was given.
        """
        if not reason.strip():
            raise ValueError("reason")
        change = Change("signature", signature_id, "revoked", reason.strip())
        self._session.commit(
            "edit.signature_revoked", [change], project_id=self.project_id, undoable=False
        )
