"""Forms that arrived: what each says, what is wrong with it, and whom it doubles."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from collab_desktop.domain.answers import Answer
from collab_desktop.domain.interest import EOIS, PARTS, Stage, stage
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.values import as_text
from collab_desktop.exchange.form_content import LARGEST_FORM, FormContent
from collab_desktop.services.forms.fitting import Fit, fit_of, problems_of
from collab_desktop.services.forms.pages import PageBack, is_page
from collab_desktop.services.forms.values import RowValues, row_values
from collab_desktop.services.session import Session

ENDINGS: Final = frozenset({".pdf", ".xlsx", ".xlsm", ".docx", ".csv", ".json"})
"""Files that are looked at in a folder; dropped by themselves, any file is."""
MOST_FILES: Final = 2_000
STRANGE: Final = frozenset({
    "formin.other_project", "formin.other_workspace", "formin.no_such_form", "formin.empty",
})  # fmt: skip
"""Problems with which a form is not taken in: there is nothing to take, or it belongs elsewhere."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that a second version says otherwise."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Arrived:
    """One form that was read.

    Attributes:
        digest: SHA-256 of the file, which tells whether it came before.
        values: what it says.
        problems: what is wrong with it.
        doubles: what it has in common with others: same person, same organisation, same file.
        earlier: the row of which it may be a second version; empty when there is none.
        differences: what it says otherwise than that row.
        can_come_in: whether anything of it can be taken in.
        page: what it says otherwise, where it is a page of the project that came back.
    """

    path: Path
    digest: str
    content: FormContent
    values: RowValues = field(default_factory=RowValues)
    problems: tuple[Message, ...] = ()
    doubles: tuple[Message, ...] = ()
    earlier: str = ""
    differences: tuple[Difference, ...] = ()
    can_come_in: bool = False
    page: PageBack | None = None

    @property
    def name(self) -> str:
        """Who sent it, as the form says."""
        return self.values.said("lead", "name") or self.values.said("org", "name")

    @property
    def organisation(self) -> str:
        """For whom they speak."""
        return self.values.said("org", "name")


def files_in(paths: Iterable[Path]) -> list[Path]:
    """The files to read: those named, and the forms in folders, in the order of their names."""
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            inside = sorted(p for p in path.iterdir() if p.suffix.casefold() in ENDINGS)
            found.update(dict.fromkeys(p for p in inside if p.is_file()))
        else:
            found[path] = None
    return list(found)[:MOST_FILES]


class Sorter:
    """Understands forms that were read, and compares each with what is there already."""

    def __init__(self, session: Session, project_id: str) -> None:
        """Stand before one project of an open workspace."""
        self._session = session
        self._data: ProjectData = session.project(project_id)
        self._fit: Fit = fit_of(session, project_id)

    def sort(
        self, read: Iterable[tuple[Path, FormContent]], before: Sequence[Arrived] = ()
    ) -> list[Arrived]:
        """What each form is; those that double one before them in the list say so too.

        It only reads what is in memory, so that it may go on beside the window.

        Args:
            read: files with what was read from them.
            before: forms that stand in the list already.
        """
        found: list[Arrived] = []
        for path, content in read:
            found.append(self._doubled(self._understood(path, content), [*before, *found]))
        return found

    def reading(self, arrived: Arrived) -> Iterator[tuple[str, str]]:
        """What a form says, as labels and texts."""
        fields = self._data.index.fields(EOIS)
        for key, value in arrived.values.cells.items():
            if isinstance(value, dict) and fields[key].kind in ("person", "org"):
                yield fields[key].label, " · ".join(part for part in value.values() if part)
            else:
                yield fields[key].label, self._said(fields[key], value)
        for register, rows in arrived.values.lists.items():
            yield self._data.index.register(register).title, self._listed(rows, register)

    def _understood(self, path: Path, content: FormContent) -> Arrived:
        arrived = Arrived(path, digest_of(path), content, problems=tuple(content.problems))
        if not content.usable:
            return arrived
        problems = [*content.problems, *problems_of(self._fit, content)]
        if any(problem.id in STRANGE for problem in problems):
            return replace(arrived, problems=tuple(problems))
        if is_page(content):
            return replace(arrived, problems=tuple(problems), page=self._page(content))
        language = content.marks.get("language", "")
        values = row_values(self._data.index, EOIS, content.fields, language)
        return replace(
            arrived, values=values, problems=(*problems, *values.problems), can_come_in=True
        )

    def _page(self, content: FormContent) -> PageBack | None:
        """A page that came back; nothing where the project has no such page any more."""
        try:
            return PageBack(self._session, self._fit.project_id, content)
        except KeyError:
            return None

    # -- doubles ----------------------------------------------------------------------------

    def _doubled(self, arrived: Arrived, others: Sequence[Arrived]) -> Arrived:
        if not arrived.can_come_in:
            return arrived
        doubles = [*self._in_list(arrived, others)]
        earlier = ""
        for record in self._data.rows(EOIS):
            known = self._same(arrived, record.id)
            if known:
                doubles.append(known)
                if known.id != "formin.same_organisation":
                    earlier = record.id
        if any(double.id == "formin.same_file" for double in doubles):
            return replace(arrived, doubles=tuple(doubles), earlier=earlier, can_come_in=False)
        differences = tuple(self._differences(arrived.values, earlier)) if earlier else ()
        return replace(
            arrived, doubles=tuple(doubles), earlier=earlier, differences=differences
        )

    def _in_list(self, arrived: Arrived, others: Sequence[Arrived]) -> Iterator[Message]:
        for other in others:
            params = {"file": other.path.name}
            if other.digest == arrived.digest:
                yield Message("formin.same_file", {"code": other.path.name})
            elif other.can_come_in and _one_person(_sender(other), _sender(arrived)):
                yield Message("formin.same_person_here", params)
            elif other.can_come_in and _alike(other.organisation, arrived.organisation):
                yield Message("formin.same_organisation_here", params)

    def _same(self, arrived: Arrived, row: str) -> Message | None:
        data = self._data
        params = {"code": str(data.cell(row, "code") or "")}
        original = data.cell(row, "original")
        if isinstance(original, dict) and original.get("sha256") == arrived.digest:
            return Message("formin.same_file", params)
        person = data.people.get(data.cell(row, "lead") or "") or {}
        known = (str(person.get("name") or ""), str(person.get("email") or ""))
        if _one_person(known, _sender(arrived)):
            return Message("formin.same_person", params)
        if _alike(data.organisation(data.cell(row, "org")), arrived.organisation):
            return Message("formin.same_organisation", params)
        return None

    def may_replace(self, row: str) -> bool:
        """Whether a second version may take the place of a row: nobody has read it yet."""
        return bool(row) and stage(self._data, row) is Stage.NEW

    # -- what is different --------------------------------------------------------------------

    def _differences(self, values: RowValues, row: str) -> Iterator[Difference]:
        fields = self._data.index.fields(EOIS)
        for key, value in values.cells.items():
            before, after = self._now(row, key), self._said(fields[key], value)
            if before != after:
                yield Difference(fields[key].short or fields[key].label, before, after)
        for register in PARTS:
            before = self._listed(self._data.table(register, f"record:{row}"), register)
            after = self._listed(values.lists.get(register, ()), register)
            if before != after:
                yield Difference(self._data.index.register(register).title, before, after)

    def _now(self, row: str, key: str) -> str:
        question = self._data.index.fields(EOIS)[key]
        answer = self._data.cells(self._data.records[row]).get(key)
        return as_text(question, answer, self._data.name, self._session.voice.formats,
                       self._session.voice.say)

    def _said(self, question: Any, value: Any) -> str:
        if isinstance(value, dict) and question.kind in ("person", "org"):
            return str(value.get("name") or "")
        voice = self._session.voice
        return as_text(question, Answer.of(value), formats=voice.formats, say=voice.say)

    def _listed(self, rows: Iterable[Any], register: str) -> str:
        fields = self._data.index.fields(register)
        lines = (
            " · ".join(self._said(fields[k], v) for k, v in row.items() if k in fields and v)
            for row in rows
        )
        return "\n".join(line for line in lines if line)


def digest_of(path: Path) -> str:
    """SHA-256 of a file; empty where it cannot be read."""
    try:
        with path.open("rb") as opened:
            return hashlib.sha256(opened.read(LARGEST_FORM + 1)).hexdigest()
    except OSError:
        return ""


def _sender(arrived: Arrived) -> tuple[str, str]:
    said = arrived.values.said
    return said("lead", "name"), said("lead", "email")


def _one_person(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether two are one: by their address, else by their name where an address is missing."""
    if one[1] and other[1]:
        return _alike(one[1], other[1])
    return _alike(one[0], other[0])


def _alike(one: str, other: str) -> bool:
    return bool(one) and " ".join(one.casefold().split()) == " ".join(other.casefold().split())
