"""The catalogue of skills of a workspace, and what people confirmed that other words mean.

Added skills and learned words are one note of the workspace; an imported list is an attached file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from collab_desktop.domain.answers import Address
from collab_desktop.domain.interest import SKILLS
from collab_desktop.domain.journal import DELETED, Change
from collab_desktop.domain.messages import Message
from collab_desktop.domain.skills import Finder, Suggestion
from collab_desktop.domain.values import clean_line
from collab_desktop.exchange.skills_in import Columns as Columns
from collab_desktop.exchange.skills_in import guess, heads, read_skills
from collab_desktop.exchange.tables_in import TableRefusedError
from collab_desktop.framework.catalogue import Skill, skills
from collab_desktop.services.interest_rows import InterestRows
from collab_desktop.services.session import Session, new_id, set_fields

PLACE: Final = "skills"
TITLE: Final = "skills"
LOOKED_AT, SHOWN = 60, 4
"""Rows of a file that are read to show what its columns give, and skills that are shown."""
TEXTS: Final = ("contribution", "idea", "other_caps", "collab")
"""Answers of an expression of interest that may speak of skills nobody listed."""


@dataclass(frozen=True, slots=True)
class Meant:
    """A word that a form uses for a skill, and what it may mean."""

    row: str
    """The row of the listed skill; empty where the word stands in a text."""
    words: str
    suggestions: tuple[Suggestion, ...]


class SkillsRefused(Exception):
    """A list of skills that cannot be used, with one sentence that says why."""

    def __init__(self, message: Message) -> None:
        """Carry the sentence."""
        super().__init__(message.id)
        self.message = message


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file with a list of skills, before anybody said what its columns are."""

    path: Path
    content: bytes
    heads: tuple[str, ...]
    guess: Columns


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise SkillsRefused(Message("file.unreadable", {"name": path.name})) from error


class SkillCatalogue:
    """Everything that counts as a skill in this workspace."""

    def __init__(self, session: Session) -> None:
        """Stand before an open workspace."""
        self._session = session
        self._finder: tuple[object, Finder] | None = None

    # -- what there is --------------------------------------------------------------------------

    def own(self) -> tuple[Skill, ...]:
        """The skills that were added here."""
        return tuple(Skill(s["title"], tuple(s["synonyms"])) for s in self._note()["skills"])

    def titles(self) -> tuple[str, ...]:
        """The skills to choose from: the starter list and those added here."""
        starter = [skill.title for _, members in skills() for skill in members]
        return tuple(dict.fromkeys([*starter, *(skill.title for skill in self.own())]))

    def imported(self) -> tuple[tuple[str, str, int], ...]:
        """Id, file name and number of skills of each imported list."""
        return tuple(
            (str(row["id"]), str(row["name"]), len(self._list(str(row["sha256"]))))
            for row in self._lists()
        )

    def finder(self) -> Finder:
        """What finds skills by their words; built once for a state of the catalogue."""
        note, lists = self._note(), [str(row["sha256"]) for row in self._lists()]
        stand = (json.dumps(note, sort_keys=True), tuple(lists))
        if self._finder is None or self._finder[0] != stand:
            every = [skill for sha256 in lists for skill in self._list(sha256)]
            every += [skill for _, members in skills() for skill in members] + [*self.own()]
            learned: dict[str, list[str]] = {}
            for word, title in note["learned"].items():
                learned.setdefault(title, []).append(word)
            taught = [
                Skill(s.title, (*s.synonyms, *learned.get(s.title, ())), s.group) for s in every
            ]
            self._finder = (stand, Finder(taught))
        return self._finder[1]

    def _note(self) -> dict[str, Any]:
        row = self._session.store.row("note", self._row_id()) or {}
        found: dict[str, Any] = {"skills": [], "learned": {}}
        return found | (json.loads(row["text"]) if row.get("text") else {})

    def _row_id(self) -> str:
        return Address(f"note.{PLACE}").row_id("workspace")

    def _lists(self) -> list[Mapping[str, Any]]:
        rows = self._session.store.rows("attachment", title=TITLE)
        kept = [r for r in rows if not r["deleted"] and r["media"] == "application/json"]
        return sorted(kept, key=lambda row: (str(row["name"]), str(row["id"])))

    def _list(self, sha256: str) -> list[Skill]:
        content = self._session.store.blob(sha256) or b"[]"
        return [
            Skill(title, tuple(synonyms), *group)  # lists of earlier versions name no group
            for title, synonyms, *group in json.loads(content)
        ]

    # -- changing -------------------------------------------------------------------------------

    def add(self, title: str, synonyms: str = "") -> None:
        """Add a skill, its other words separated by commas; an empty or known name adds nothing.

        Raises:
            StorageFault: nothing was written.
        """
        name, note = clean_line(title), self._note()
        if not name or name.casefold() in {known.casefold() for known in self.titles()}:
            return
        words = [clean_line(word) for word in synonyms.split(",")]
        note["skills"].append({"title": name, "synonyms": [word for word in words if word]})
        self._write(note, "edit.skill_added")

    def remove(self, title: str) -> None:
        """Take an added skill out again."""
        note = self._note()
        note["skills"] = [skill for skill in note["skills"] if skill["title"] != title]
        self._write(note, "edit.skill_removed")

    def learn(self, words: str, title: str) -> None:
        """Remember that somebody confirmed what a word means."""
        note = self._note()
        if self.finder().known(words) is None:
            note["learned"][clean_line(words).casefold()] = title
            self._write(note, "edit.skill_learned")

    def _write(self, note: Mapping[str, Any], label: str) -> None:
        text = json.dumps(note, ensure_ascii=False, sort_keys=True)
        self._session.commit(label, set_fields("note", self._row_id(), place=PLACE, text=text))

    def look(self, path: Path) -> Incoming:
        """What columns a file has, and what they seem to be; nothing is written.

        Raises:
            SkillsRefused: no file, or no table.
        """
        content = _content(path)
        try:
            found = heads(content)
        except TableRefusedError as refused:
            raise SkillsRefused(refused.message) from refused
        return Incoming(path, content, found, guess(found))

    def preview(self, incoming: Incoming, columns: Columns) -> tuple[Skill, ...]:
        """The first skills that these columns would give; none where they give none."""
        try:
            return read_skills(incoming.content, columns, LOOKED_AT)[:SHOWN]
        except TableRefusedError:
            return ()

    def bring_in(self, path: Path, columns: Columns | None = None) -> int:
        """Take in a list of skills from a file; return how many.

        Raises:
            SkillsRefused: no file, no table, or no column with names of skills.
            StorageFault: nothing was written.
        """
        try:
            found = read_skills(_content(path), columns)
        except TableRefusedError as refused:
            raise SkillsRefused(refused.message) from refused
        content = json.dumps(
            [[s.title, s.synonyms, s.group] for s in found], ensure_ascii=False
        ).encode()
        sha256 = self._session.store.put_blob(content)
        self._session.commit("edit.skills_imported", set_fields(
            "attachment", new_id(), name=path.name, title=TITLE, sha256=sha256,
            media="application/json", size=len(content),
        ))
        return len(found)

    def drop_list(self, list_id: str) -> None:
        """Take an imported list out of the catalogue."""
        change = Change("attachment", list_id, DELETED, True)
        self._session.commit("edit.skills_dropped", [change])

    # -- what a form means ----------------------------------------------------------------------

    def meant(self, project: str, eoi: str) -> tuple[Meant, ...]:
        """Listed words that are no skill of the catalogue, and skills that only texts speak of."""
        data, finder = self._session.project(project), self.finder()
        rows = data.table(SKILLS, f"record:{eoi}")
        found = [
            Meant(row["id"], row["skill"], finder.suggest(row["skill"], 3))
            for row in rows if row["skill"] and finder.known(row["skill"]) is None
        ]
        listed = {known.title for row in rows if (known := finder.known(row["skill"] or ""))}
        text = "\n".join(str(data.cell(eoi, key) or "") for key in TEXTS)
        spoken = [s for s in finder.suggest(text, 8) if s.skill.title not in listed]
        found += [Meant("", s.words, (s,)) for s in spoken if len(text) > 0]
        return tuple(meant for meant in found if meant.suggestions)

    def confirm(self, project: str, eoi: str, meant: Meant, title: str) -> None:
        """Take a suggestion: name the listed skill so, or list it; learn the word.

        Raises:
            StorageFault: nothing was written.
        """
        rows = InterestRows(self._session, project)
        if not meant.row:
            rows.add_part(SKILLS, eoi, {"skill": title})
            return
        changes = rows.cell_changes(SKILLS, meant.row, "skill", title)
        self._session.commit("edit.skill_confirmed", changes, project_id=project)
        with self._session.following():
            self.learn(meant.words, title)


