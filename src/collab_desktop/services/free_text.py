"""Where parts of a name stand alone in free text: a person decides, as they may mean another."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import FieldKey
from collab_desktop.domain.messages import Message
from collab_desktop.services import describing
from collab_desktop.services.belongings import Somebody
from collab_desktop.services.name_words import Words, holder, masked, parts_of, pattern_of
from collab_desktop.services.session import Session
from collab_desktop.storage.traces import workers

AROUND: Final = 60
"""Characters that are shown before and after a word."""
WORKED: Final[FieldKey] = ("op", "", "actor")
"""Stands for those who worked in the file, whom the journal of an earlier version names."""
_FREE: Final = frozenset({"text", "long", "tags", "link", "file"})
"""Kinds of answers in which people write words of their own."""
_ENTITIES: Final = frozenset({
    "answer", "comment", "note", "override", "round", "step_state", "signature", "project",
    "kept_finding", "attachment", "ballot", "snapshot", "workspace",
    "organisation",
})
"""What holds words that may name somebody; other people have names of their own."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A word in a field that may mean somebody.

    Attributes:
        key: the field.
        word: the part of the name, as the name is written.
        place: where it stands, in words.
        before: the text in front of it.
        found: the word as it stands there.
        after: the text behind it.
        is_now: whether it stands there now; else only an earlier text had it.
    """

    key: FieldKey
    word: str
    place: Message
    before: str
    found: str
    after: str
    is_now: bool = True


def hits(session: Session, somebody: Somebody, besides: frozenset[FieldKey]) -> tuple[Hit, ...]:
    """Every field outside of ``besides`` in which a part of a name stands alone."""
    reading = _Reading(session, somebody)
    return tuple(sorted(reading.all(besides), key=lambda hit: (not hit.is_now, str(hit.key))))


class _Reading:
    """One look through everything that was ever written."""

    def __init__(self, session: Session, somebody: Somebody) -> None:
        self._session, self._words = session, somebody.words
        self._parts: Words = parts_of(somebody.name)
        self._projects = {str(row["id"]): row for row in session.project_rows()}

    def all(self, besides: frozenset[FieldKey]) -> Iterator[Hit]:
        for part in self._parts:
            keys = self._session.store.fields_with(self._alone(part))
            for key in keys - besides:
                if key[0] in _ENTITIES and (hit := self._hit(key, part)) is not None:
                    yield hit
        place = Message("privacy.worked")
        for name in sorted(workers(self._session.store)):
            for part in self._parts:
                found = _first([name], part, self._words)
                if found is not None:
                    yield Hit((WORKED[0], name, WORKED[2]), part, place, *found)

    def _alone(self, part: str) -> Callable[[str], bool]:
        holds = holder([part])
        return lambda text: holds(text) and holds(str(masked(text, self._words)))

    def _hit(self, key: FieldKey, part: str) -> Hit | None:
        entity, row_id, field = key
        row = self._session.store.row(entity, row_id) or {}
        now = _first(self._texts(key, row.get(field)), part, self._words)
        if now is not None:
            return _shown(Hit(key, part, self._place(key, row), *now))
        for operation in self._session.store.history(entity, row_id, field):
            value = operation.change.value
            found = _first(self._texts(key, value), part, self._words)
            if found is not None:
                place = self._place(key, self._row_then(key))
                return _shown(Hit(key, part, place, *found, is_now=False))
        return None

    def _row_then(self, key: FieldKey) -> Mapping[str, Any]:
        """What a row said last of everything, also where it is gone."""
        said: dict[str, Any] = {}
        for operation in reversed(self._session.store.history(*key[:2])):
            if operation.change.value is not None:
                said[operation.change.field] = operation.change.value
        return said

    def _texts(self, key: FieldKey, value: Any) -> list[str]:
        """The texts of a value that people wrote themselves."""
        if value is None or (key[0] == "answer" and key[2] != "envelope"):
            return []
        if key[0] == "answer":
            row = self._row_then(key)
            project = str(row.get("project_id") or "")
            question = None
            if project in self._projects:
                index = self._session.project(project).index
                question = index.find(str(row.get("path") or ""))
            if question is not None and question.kind not in _FREE:
                told = Answer.from_envelope(value).state.value
                return list(_strings(value)) if told != "value" else []
        return list(_strings(value))

    def _place(self, key: FieldKey, row: Mapping[str, Any]) -> Message:
        project = self._projects.get(str(row.get("project_id") or ""))
        code = str(project["code"] or "") if project else ""
        if key[0] == "answer" and project is not None and row.get("path"):
            data = self._session.project(str(row["project_id"]))
            address = Address(str(row["path"]), str(row["subject"]))
            name = self._session.voice.say(describing.field_name(data, address))
            return Message("privacy.field", {"project": code, "field": name})
        kind = Message(f"privacy.kind.{'hand' if row.get('place') == 'hand' else key[0]}")
        where = self._session.voice.say(kind)
        return Message("privacy.field", {"project": code, "field": where}) if code else kind


def _shown(hit: Hit) -> Hit:
    """A hit as it may be read: of a sheet, which may be sealed, nothing but the word itself."""
    return replace(hit, before="", after="") if hit.key[0] == "ballot" else hit


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        try:
            inner = json.loads(value) if value[:1] in "{[" else None
        except ValueError:
            inner = None
        yield from _strings(inner) if isinstance(inner, dict | list) else [value]
    elif isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _strings(item)


def _first(texts: list[str], part: str, words: Words) -> tuple[str, str, str] | None:
    """The first place where a part stands alone, with what is around it."""
    pattern = pattern_of([part])
    for text in texts:
        rest = str(masked(text, words))
        found = pattern.search(rest) if pattern is not None else None
        if found is not None:
            before, after = rest[:found.start()], rest[found.end():]
            return _cut(before[-AROUND:], before), found.group(), _cut(after[:AROUND], after)
    return None


def _cut(text: str, whole: str) -> str:
    """A piece of a text on one line, with dots where it goes on."""
    line = " ".join(text.split(" ")).replace("\n", " ")
    if text == whole:
        return line
    return f"…{line}" if whole.endswith(text) else f"{line}…"
