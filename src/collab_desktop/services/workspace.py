"""What belongs to a whole workspace: its name, its organisation's logo, how its boards decide."""

from __future__ import annotations

from typing import Final

from collab_desktop.domain.governance_rules import Rule
from collab_desktop.services.session import Session, set_fields

ROW: Final = "workspace"
RULES: Final = tuple(rule.value for rule in Rule)
"""How boards may decide, the default first."""


class Workspace:
    """The choices that travel with the workspace file."""

    def __init__(self, session: Session) -> None:
        """Stand before an open workspace."""
        self._session = session

    @property
    def name(self) -> str:
        """What the workspace is called on papers about all its projects."""
        return str(self._session.workspace.get("name") or "")

    @property
    def organisation(self) -> str:
        """Whose papers these are; empty: the organisation of the person who prints."""
        return str(self._session.workspace.get("organisation") or "")

    @property
    def decision_rule(self) -> str:
        """One of ``RULES``."""
        found = str(self._session.workspace.get("decision_rule") or "")
        return found if found in RULES else RULES[0]

    @property
    def logo(self) -> bytes:
        """The PNG for the cover of papers; empty when there is none."""
        sha256 = self._session.workspace.get("logo")
        return self._session.store.blob(str(sha256)) or b"" if sha256 else b""

    def rename(self, name: str) -> None:
        """Call the workspace otherwise."""
        self._set(name=name.strip())

    def set_organisation(self, organisation: str) -> None:
        """Say whose papers these are."""
        self._set(organisation=organisation.strip())

    def set_decision_rule(self, rule: str) -> None:
        """Choose how boards decide.

        Raises:
            ValueError: no such rule.
        """
        self._set(decision_rule=Rule(rule).value)

    def set_logo(self, png: bytes) -> None:
        """Keep a logo inside the workspace, or take it away with no bytes."""
        self._set(logo=self._session.store.put_blob(png) if png else None)

    def _set(self, **fields: str | None) -> None:
        row = self._session.workspace
        changed = {key: value for key, value in fields.items() if row.get(key) != value}
        self._session.commit("edit.workspace", set_fields(ROW, ROW, **changed),
                             merge_key="/".join(("workspace", *fields)))
