"""What a document is made from: a project in the document's language, and who is who in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from collab_desktop.domain.answers import PROJECT, Address
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.standing import label
from collab_desktop.domain.values import as_text
from collab_desktop.services.reporting.readers import TEAM, readable, roles_of
from collab_desktop.services.reporting.words import Words
from collab_desktop.services.session import Session, today

Row = Mapping[str, Any]
NAMES, ROLES = "names", "roles"


@dataclass(frozen=True, slots=True)
class Source:
    """A project read for one document.

    Attributes:
        data: the project as its readers may read it, in the document's language.
        shown: whether people print as names or roles.
    """

    data: ProjectData
    words: Words
    workspace: Row
    memberships: tuple[Row, ...]
    exports: tuple[Row, ...]
    state: str
    today: str
    shown: str = NAMES
    audience: str = TEAM
    about: str = ""
    """The workshop that a paper of the room is about."""

    @property
    def whole(self) -> ProjectData:
        """The project with everything, to say how far the work is."""
        return self.data.whole or self.data

    # -- answers ------------------------------------------------------------------------

    def text(self, path: str, subject: str = PROJECT) -> str:
        """An answer in words; empty for everything that was not said."""
        question = self.data.index.find(path)
        answer = self.data.answers.get(self.data.source(Address(path, subject)))
        if question is None or answer is None:
            return ""
        return as_text(question, answer, self.name, self.words.formats, self.words.say)

    def value(self, path: str, subject: str = PROJECT) -> Any:
        """The plain value of an answer, or nothing."""
        return self.data.value(path, subject)

    def chosen(self, path: str, slug: Any) -> str:
        """The words of an option by its slug."""
        return label(self.data.index.find(path), slug) if slug else ""

    def table(self, register: str, subject: str = PROJECT) -> tuple[dict[str, Any], ...]:
        """The rows of a register; none where the pack has no such register."""
        if not self.data.has_register(register):
            return ()
        return self.data.table(register, subject)

    # -- the project --------------------------------------------------------------------

    def title(self) -> str:
        """What every paper calls the project: the proposal's title, before it the working one."""
        return self.text("pr.title.title") or str(self.data.row["title"] or "")

    def short_title(self) -> str:
        """The same for heads of pages: its short name where the proposal gives one."""
        return self.text("pr.title.acronym") or self.title()

    # -- people -------------------------------------------------------------------------

    def name(self, identity: str | None) -> str:
        """A person or organisation as this document shows it."""
        return self.data.organisation(identity) or self.person(identity)

    def person(self, person_id: str | None) -> str:
        """A person's name, or the role where names are not printed."""
        if not person_id or self.shown == NAMES:
            return self.data.person(person_id)
        row = self.data.people.get(person_id)
        if row is None:
            return self.data.person(person_id)
        return self.role(person_id) or self.words("a_person")

    def role(self, person_id: str | None) -> str:
        """The professional role of a person."""
        row = self.data.people.get(person_id or "")
        return str(row["role"] or "") if row else ""

    def with_role(self, person_id: str | None, role: str = "") -> str:
        """A person with a role: "D. Hale, facilitator"."""
        name, said = self.person(person_id), role or self.role(person_id)
        if not name or not said or self.shown == ROLES:
            return said or name
        return self.words.joined((name, said))

    def with_roles(self, person_id: str, roles: str) -> str:
        """A person in a list of several: "D. Hale (facilitator)"."""
        name = self.data.person(person_id)
        if not name or self.shown == ROLES:
            return roles if name else ""
        return self.words("with_role", name=name, role=roles)

    def holder(self, role: str) -> str | None:
        """Who holds a role in this project: by membership, else by what the team says of them."""
        for row in self.memberships:
            held = {str(r).casefold().replace(" ", "_") for r in row.get("roles") or ()}
            if role in held:
                return str(row["person_id"])
        called = (role.replace("_", " "), self.words(f"role.{role}").casefold())
        for member in self.table("team"):
            said = str(member.get("role") or "").casefold()
            if member.get("person") and said.startswith(called):
                return str(member["person"])
        return None

    def owned(self, person_id: str | None, day: Any, style: str = "yMMMd") -> str:
        """Owner and date on one line: "L. Brandt, 15 Jan 2027"."""
        parts = (self.person(person_id), self.words.date(day, style))
        return self.words.joined(parts)


def source_of(
    session: Session, project_id: str, language: str, state: str, *, shown: str = NAMES,
    audience: str = TEAM, about: str = "",
) -> Source:
    """Read a project for one document, with the pack's words in the document's language."""
    data = session.project(project_id)
    index = session.packs.index(str(data.row["pack"]), language)
    memberships = session.store.rows("membership", project_id=project_id)
    words = Words(language, session.settings.digits)
    roles = roles_of(data, words("a_person")) if shown == ROLES else None
    return Source(
        readable(replace(data, index=index), audience, roles), words,
        session.workspace,
        tuple(row for row in memberships if not row["deleted"]),
        tuple(session.store.rows("export", project_id=project_id)), state, today(), shown,
        audience, about,
    )


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a long text, without empty ones."""
    return tuple(part.strip() for part in text.split("\n") if part.strip())
