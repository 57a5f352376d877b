"""Packs of one's own: copies that are changed in the workspace and published as versions.

What was changed is kept as one note for each change, so that it is written, undone and journalled
like an answer, and the pack itself is only made when somebody looks at it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, Final

from collab_desktop.domain.journal import Change
from collab_desktop.domain.messages import Message
from collab_desktop.domain.values import clean_line
from collab_desktop.framework.editing import (
    ORDER,
    PackFiles,
    digest,
    edited,
    outdated,
    words_address,
)
from collab_desktop.framework.loader import languages
from collab_desktop.framework.pack_changes import (
    PackChange,
    changes,
    in_order,
    is_great,
    next_version,
)
from collab_desktop.framework.schema import Pack
from collab_desktop.services.pack_lint import PackFinding, lint
from collab_desktop.services.pack_parts import Part, order_of, parts_of
from collab_desktop.services.session import Session, new_id, now, set_fields
from collab_desktop.services.texts import say

DRAFTS: Final = "pack-drafts"
_VERSION: Final = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6}){0,2}")
MOST_TOLD: Final = 400
"""Changes of a version that its history keeps by name."""


@dataclass(frozen=True, slots=True)
class PackVersion:
    """One published version, with what was changed in it: kind and name."""

    sha256: str
    version: str
    at: str
    by: str
    changes: tuple[tuple[str, str], ...]


class NotPublished(Exception):
    """A pack that cannot be published as it is, with the reasons."""

    def __init__(self, findings: Iterable[PackFinding]) -> None:
        """Carry what is wrong."""
        self.findings = tuple(findings)
        super().__init__("; ".join(finding.message.id for finding in self.findings))


class OpenPack:
    """A pack of one's own as it stands now; made anew after each change."""

    def __init__(
        self, draft: str, base: PackFiles, edits: Mapping[str, Any],
        versions: tuple[PackVersion, ...],
    ) -> None:
        """Lay the changes over the files; what costs time waits until somebody asks."""
        self.id = draft
        self.base = base
        """The pack before the changes."""
        self.edits = dict(edits)
        self.versions = versions

    @cached_property
    def pack(self) -> PackFiles:
        """The pack with the changes."""
        return PackFiles(edited(self.base, self.edits), self.base)

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """Its parts as people go through them."""
        return parts_of(self.pack)

    @cached_property
    def findings(self) -> tuple[PackFinding, ...]:
        """What is wrong with it."""
        return lint(self.pack)

    @cached_property
    def changes(self) -> tuple[PackChange, ...]:
        """What was changed since the last version."""
        return changes(self.base, self.pack, self.edits)

    @property
    def title(self) -> str:
        """What it is called."""
        return str(self.pack.nodes["pack"].data.get("title", ""))

    @property
    def language(self) -> str:
        """The language that its own words are in."""
        return str(self.pack.nodes["pack"].data.get("language", "en"))

    @property
    def other_languages(self) -> tuple[str, ...]:
        """The languages into which it is translated."""
        return tuple(tag for tag in languages(self.pack.files) if tag != self.language)

    @property
    def version(self) -> str:
        """The version that was published last; empty before the first."""
        return self.versions[-1].version if self.versions else ""

    @property
    def proposed(self) -> str:
        """The version that publishing would make."""
        if not self.versions:
            return "1.0"
        return next_version(self.version, great=is_great(self.changes))

    def older(self, language: str) -> frozenset[str]:
        """The texts whose words in a language are older than the words of the pack."""
        return outdated(self.base, self.edits, self.pack, language)


class PackDesk:
    """Copies, changes and versions of the packs of a workspace."""

    def __init__(self, session: Session) -> None:
        """Stand before an open workspace."""
        self._session = session
        self._open: OpenPack | None = None
        self._stand: object = None

    # -- copies -----------------------------------------------------------------------------

    def drafts(self) -> tuple[str, ...]:
        """The ids of all packs of one's own, oldest first."""
        rows = [row for row in self._session.store.rows("note", place=DRAFTS) if row["text"]]
        return tuple(sorted(
            (str(row["id"]) for row in rows), key=lambda draft: str(self._head(draft)["at"])
        ))

    def copy(self, sha256: str, title: str) -> str:
        """Make a copy of a pack that can be changed; return its id.

        Raises:
            ValueError: the title is empty.
        """
        title = clean_line(title)
        if not title:
            raise ValueError(title)
        files, kept = self._files_of(sha256)
        draft = f"pack-{new_id()}"
        own = PackFiles(files)
        before = own.nodes["pack"].data
        start: dict[str, Any] = {
            "pack.id": self._new_key(title), "pack.title": title, "pack.version": "1.0",
        }
        params = {"name": self._session.actor, "title": before["title"],
                  "version": before["version"]}
        for language in (str(before["language"]), *languages(files)):
            origin = say(Message("pack.own_origin", params), language)
            if language == before["language"]:
                start["pack.origin"] = origin
            else:
                for field, text in (("title", title), ("origin", origin)):
                    start[words_address(language, f"pack.{field}")] = {
                        "text": text, "of": digest(str(start[f"pack.{field}"]))}
        head = {"base": sha256, "start": start, "from": sha256, "at": now("microseconds"),
                "versions": []}
        kept += self._head_change(draft, head)
        self._session.commit("edit.pack_copied", kept)
        return draft

    def remove(self, draft: str) -> None:
        """Take a pack of one's own away with its changes; published versions stay."""
        self._session.commit("edit.pack_removed", [Change("note", draft, "text", None)])

    def _new_key(self, title: str) -> str:
        """An id that no pack of the workspace has."""
        words = re.sub(r"[^a-z0-9]+", "_", title.casefold()).strip("_")[:30]
        start = words if words[:1].isalpha() else f"own_{words}".rstrip("_")
        rows = self._session.store.rows("pack")
        taken = {str(row["full_id"]).partition("/")[0] for row in rows} | {"dcc"}
        taken |= {str(self.open(d).pack.nodes["pack"].data["id"]) for d in self.drafts()}
        return next(key for key in _numbered(start) if key not in taken)

    def _files_of(self, sha256: str) -> tuple[dict[str, str], list[Change]]:
        """The files of a pack, and what to write so that it travels in the workspace."""
        row = self._session.store.row("pack", sha256)
        if row is not None and isinstance(row["files"], dict):
            return dict(row["files"]), []
        pack, kept = self._session.packs.builtin()
        if pack.sha256 != sha256:
            raise KeyError(sha256)
        return dict(next(c.value for c in kept if c.field == "files")), kept

    # -- one of them ------------------------------------------------------------------------

    def knows(self, name: str) -> bool:
        """Whether a draft or a pack of this name is still here: copies can be taken back."""
        builtin, _ = self._session.packs.builtin()
        here = name in self.drafts() or name == builtin.sha256
        return here or self._session.store.row("pack", name) is not None

    def open(self, draft: str) -> OpenPack:
        """A pack of one's own as it stands; the same one until something in it changes.

        Raises:
            KeyError: there is none of that id.
        """
        head, edits = self._head(draft), self._edits(draft)
        stand = (draft, json.dumps([head, edits], sort_keys=True))
        if self._open is None or self._stand != stand:
            versions = tuple(_version(item) for item in head["versions"])
            base = self._base(str(head["base"]), head["start"])
            self._open, self._stand = OpenPack(draft, base, edits, versions), stand
        return self._open

    def _base(self, sha256: str, start: Mapping[str, Any]) -> PackFiles:
        """What is changed: the pack it was copied from under its new name, or its last version."""
        return _renamed(sha256, json.dumps(start), tuple(self._files_of(sha256)[0].items()))

    def view(self, sha256: str) -> OpenPack:
        """Any pack of the workspace, or the one that comes along, to be read."""
        return OpenPack("", self._base(sha256, {}), {}, ())

    def lineage(self, draft: str) -> tuple[str, ...]:
        """Hashes of the pack it was copied from and of its versions, oldest first."""
        head = self._head(draft)
        return (str(head["from"]), *(str(item["sha256"]) for item in head["versions"]))

    def _head(self, draft: str) -> dict[str, Any]:
        row = self._session.store.row("note", draft)
        if row is None or not row["text"] or row["place"] != DRAFTS:
            raise KeyError(draft)
        found: dict[str, Any] = json.loads(row["text"])
        return found

    def _edits(self, draft: str) -> dict[str, Any]:
        rows = self._session.store.rows("note", place=_place(draft))
        return dict(json.loads(row["text"]) for row in rows if row["text"])

    def _head_change(self, draft: str, head: Mapping[str, Any]) -> list[Change]:
        return set_fields("note", draft, place=DRAFTS, text=json.dumps(head, sort_keys=True))

    def _edit_change(self, draft: str, address: str, value: Any) -> list[Change]:
        row = f"{draft}/{address}"
        if value is UNCHANGED:
            return [Change("note", row, "text", None)]
        return set_fields("note", row, place=_place(draft), text=json.dumps([address, value]))

    # -- changing ---------------------------------------------------------------------------

    def set(self, draft: str, address: str, value: Any) -> None:
        """Change one thing; what is set back to what it was before is no change any more.

        Raises:
            StorageFault: nothing was written.
        """
        self.set_all(draft, {address: value}, merge=address)

    def set_all(self, draft: str, values: Mapping[str, Any], *, merge: str = "") -> None:
        """Change several things in one step that can be undone.

        Args:
            draft: which pack.
            values: by address.
            merge: equal for a burst of typing into one field.
        """
        opened = self.open(draft)
        kept: list[Change] = []
        for address, value in values.items():
            same = _is_as_before(opened, address, value)
            kept += self._edit_change(draft, address, UNCHANGED if same else value)
        key = f"{draft}/{merge}" if merge else None
        self._session.commit("edit.pack_changed", kept, merge_key=key)

    def set_words(self, draft: str, language: str, address: str, text: str) -> None:
        """Say a text in another language; it counts as made from the words of now."""
        slot = self.open(draft).pack.slots.get(address)
        if slot is not None:
            words = {"text": text, "of": digest(slot.text)}
            self.set(draft, words_address(language, address), words)

    def take_back(self, draft: str, address: str) -> None:
        """Take one change back, and for a new part everything that was changed in it."""
        edits = self._edits(draft)
        gone = [address]
        if address.startswith("+"):
            place, _, key = address[1:].rpartition(".")
            parent, _, kind = place.rpartition(".")
            own = f"{parent}.options.{key}" if kind == "options" else f"{parent}.{key}"
            gone += [known for known in edits if _is_in(known, own)]
        kept = [c for known in gone for c in self._edit_change(draft, known, UNCHANGED)]
        self._session.commit("edit.pack_changed", kept)

    # -- publishing -------------------------------------------------------------------------

    def publish(self, draft: str, version: str) -> Pack:
        """Make a version that projects can be asked from; it never changes afterwards.

        Raises:
            NotPublished: something is wrong with it, or the version was used before.
            StorageFault: nothing was written.
        """
        opened = self.open(draft)
        problem = self._version_problem(opened, version)
        if problem is not None:
            raise NotPublished([PackFinding("pack", problem)])
        files = edited(opened.base, {**opened.edits, "pack.version": version})
        findings = [f for f in lint(PackFiles(files), every_language=True) if f.is_stop]
        if findings:
            raise NotPublished(findings)
        pack, kept = self._session.packs.adopt(files)
        head = self._head(draft)
        told = [[change.kind, change.name] for change in opened.changes[:MOST_TOLD]]
        head["base"], head["start"] = pack.sha256, {}
        head["versions"].append({
            "sha256": pack.sha256, "version": version, "at": now(), "by": self._session.actor,
            "changes": told,
        })
        kept += self._head_change(draft, head)
        for address in opened.edits:
            kept += self._edit_change(draft, address, UNCHANGED)
        self._session.commit("edit.pack_published", kept)
        return pack

    def _version_problem(self, opened: OpenPack, version: str) -> Message | None:
        if not _VERSION.fullmatch(version):
            return Message("pack.version_form")
        if opened.versions and in_order(version) <= in_order(opened.version):
            return Message("pack.version_used", {"version": opened.version})
        return None


@lru_cache(maxsize=2)
def _renamed(sha256: str, start: str, files: tuple[tuple[str, str], ...]) -> PackFiles:
    del sha256  # it tells packs apart faster than their files do
    base = PackFiles(dict(files))
    return PackFiles(edited(base, json.loads(start)), base) if start != "{}" else base


class _Unchanged:
    """Stands for a value that is as it was before the changes."""


UNCHANGED: Final = _Unchanged()


def _place(draft: str) -> str:
    return f"pack/{draft}"


def _numbered(start: str) -> Iterable[str]:
    yield start
    yield from (f"{start}_{number}" for number in range(2, 10_000))


def _version(item: Mapping[str, Any]) -> PackVersion:
    told = tuple((str(kind), str(name)) for kind, name in item["changes"])
    return PackVersion(item["sha256"], item["version"], item["at"], item["by"], told)


def _is_as_before(opened: OpenPack, address: str, value: Any) -> bool:
    base = opened.base
    if address.startswith(ORDER):
        unordered = {known: v for known, v in opened.edits.items() if known != address}
        return bool(order_of(PackFiles(edited(base, unordered), base), address) == value)
    place, _, last = address.rpartition(".")
    if not address[:1].isalpha():
        return False
    node = base.nodes.get(place)
    if node is None:
        terms = base.nodes["pack"].data.get(place)
        return isinstance(terms, dict) and terms.get(last) == value
    before = node.data.get(last)
    return bool(before == value) or (not before and not value)


def _is_in(address: str, place: str) -> bool:
    """Whether a change is about a part or something inside it."""
    where = address.partition(" ")[2] if address.startswith("@") else address.lstrip("+=")
    return where == place or where.startswith(f"{place}.")
