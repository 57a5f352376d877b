"""The inbox: what came in, found and sorted, read blind until all assessors have saved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Final, Literal

from collab_desktop.domain import interest
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.interest import DECIDING, EOIS, NAMES, PARTS, Stage
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.rounding import half_up
from collab_desktop.domain.standing import label
from collab_desktop.domain.values import as_text, check
from collab_desktop.domain.views import FieldView, RowView
from collab_desktop.framework.schema import Question, TableQuestion
from collab_desktop.services import describing
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.interest_rows import InterestRows
from collab_desktop.services.session import Session, today

Order = Literal["code", "received", "score", "name"]
"""Fields that say who it is, and so stay closed while it is read blind."""
NAMING: Final = ("name", "person")
"""Columns of what is listed that say who it is."""
SPEAKING: Final = frozenset({"text", "long", "choice"})
"""Kinds whose answer needs no name beside it."""
READ_FIRST: Final = frozenset({"kind", "lead", "org", "sector", "contribution", "idea"})
"""What is read before skills, people and data; the rest follows them."""
NOT_READ: Final = frozenset({
    "code", "decision", "decision_reason", "reply_sent", "received", "consent", "consent_date",
    "keep_until",
})  # fmt: skip
"""What belongs to the handling, not to what was offered."""


@dataclass(frozen=True, slots=True)
class InterestLine:
    """One expression of interest in the list; without a name while it is read blind."""

    id: str
    code: str
    name: str
    organisation: str
    sector: str
    skills: tuple[str, ...]
    received: str
    stage: Stage
    sheets_in: int
    sheets_of: int
    score: Decimal | None
    decision: str
    """The words of the decision, empty before it."""
    attention: tuple[Message, ...]
    is_blind: bool


@dataclass(frozen=True, slots=True)
class ReadField:
    """One answer as it is read, with names masked while it is read blind."""

    label: str
    text: str


class Inbox(ForProject):
    """The expressions of interest of one project."""

    def __init__(self, session: Session, project_id: str) -> None:
        """Stand before one project of an open workspace."""
        super().__init__(session, project_id)
        self.rows = InterestRows(session, project_id)

    # -- the list -------------------------------------------------------------------------------

    def lines(
        self, search: str = "", order: Order = "code", stage: Stage | None = None
    ) -> tuple[InterestLine, ...]:
        """Those that hold every word of the search, in order; names only count where shown."""
        wanted = search.casefold().split()
        self.read_on()
        known = self._known
        every = tuple(known[record.id] for record in self.data.rows(EOIS))
        if wanted:
            said = self._session.worked_out(self.project_id, searched)
            every = tuple(e for e in every if all(word in said[e.id] for word in wanted))
        kept = [line for line in every if stage in {None, line.stage}]
        return tuple(sorted(kept, key=_ORDERS[order]))

    @property
    def _known(self) -> dict[str, InterestLine]:
        """The lines that were read since something changed last."""
        return self._session.worked_out(self.project_id, _none_yet)

    def read_on(self, most: int | None = None) -> bool:
        """Read so many lines more, or all of them; whether every line is read.

        Very many are read a few at a time, so that the window goes on answering.
        """
        known, data = self._known, self.data
        left = [record.id for record in data.rows(EOIS) if record.id not in known]
        for eoi in left[:most]:
            known[eoi] = line_of(data, eoi)
        return most is None or len(left) <= most

    def begun(self) -> tuple[tuple[InterestLine, ...], int]:
        """The lines that were read so far, in the order of the references, and of how many."""
        known, rows = self._known, self.data.rows(EOIS)
        return tuple(known[row.id] for row in rows if row.id in known), len(rows)

    def line(self, eoi: str) -> InterestLine:
        """One of them as the list shows it."""
        return line_of(self.data, eoi)

    # -- one of them ----------------------------------------------------------------------------

    def reading(self, eoi: str) -> tuple[ReadField, ...]:
        """What was answered, as text; while it is read blind, without names."""
        return self._read(eoi, blind=interest.is_blind(self.data, eoi))

    def paper(self, eoi: str) -> dict[str, Any] | None:
        """The form as it came, where it may be looked at: names stay hidden while read blind."""
        value = self.data.cell(eoi, "original")
        hidden = interest.is_blind(self.data, eoi) and bool(interest.names_in(self.data, eoi))
        return value if isinstance(value, dict) and not hidden else None

    def everything(self, eoi: str) -> tuple[ReadField, ...]:
        """What was answered, as text and with names, for the person whom it is about."""
        return self._read(eoi, blind=False)

    def _read(self, eoi: str, *, blind: bool) -> tuple[ReadField, ...]:
        instead = self._session.voice.say(Message("inbox.masked"))
        mask = interest.masking(self.data, eoi, instead) if blind else str
        first, rest = list[ReadField](), list[ReadField]()
        for question, answer in self._answered(eoi):
            if not (blind and question.key in NAMES):
                field = ReadField(question.label, mask(self._text(question, answer)))
                (first if question.key in READ_FIRST else rest).append(field)
        return (*first, *self._read_parts(eoi, mask), *rest)

    def _answered(self, eoi: str) -> Iterator[tuple[Question, Answer]]:
        cells = self.data.cells(self.data.records[eoi])
        for question in self.data.index.register(EOIS).fields:
            is_read = question.key not in NOT_READ and question.kind != "score5"
            if is_read and question.key in cells:
                yield question, cells[question.key]

    def _text(self, question: Question, answer: Answer) -> str:
        voice = self._session.voice
        return as_text(question, answer, self.data.name, voice.formats, voice.say)

    def _read_parts(self, eoi: str, mask: Callable[[str], str]) -> Iterator[ReadField]:
        for register in PARTS:
            found = self.data.index.register(register)
            lines = [
                mask(" · ".join(self._cell_text(question, record.id) for question in found.fields
                                if self.data.cell(record.id, question.key) is not None))
                for record in self.data.rows(register, f"record:{eoi}")
            ]  # fmt: skip
            if lines:
                yield ReadField(found.title, "\n".join(lines))

    def _cell_text(self, question: Question, record: str) -> str:
        """A cell in words, each set apart so that a line may run both ways."""
        answer = self.data.cells(self.data.records[record])[question.key]
        text = self._text(question, answer)
        if question.kind not in SPEAKING:
            named = {"name": question.short or question.label, "text": text}
            text = self._session.voice.say(Message("inbox.named", named))
        return f"\u2068{text}\u2069"

    # -- typing one in --------------------------------------------------------------------------

    def fields(self, eoi: str) -> tuple[FieldView, ...]:
        """Everything that the form asks, to be typed in; tables of what it lists come last.

        While it is read blind, names that stand there already are left out.
        """
        register = self.data.index.register(EOIS)
        asked = [q for q in register.fields if q.kind != "score5" and q.key not in DECIDING]
        known = self.data.cells(self.data.records[eoi])
        if interest.is_blind(self.data, eoi):
            asked = [q for q in asked if q.key not in NAMES or q.key not in known]
        return (*(self.field(eoi, q) for q in asked), *(self._table(eoi, p) for p in PARTS))

    def field(self, eoi: str, question: Question) -> FieldView:
        """One question about one of them."""
        address = Address(f"{EOIS}.{question.key}", f"record:{eoi}")
        answer = self.data.answer(address.path, address.subject)
        problems = check(question, answer) if answer else ()
        return FieldView(address, question, answer, problems, required=question.required)

    def _table(self, eoi: str, register: str) -> FieldView:
        found = self.data.index.register(register)
        question = TableQuestion(
            kind="table", key=register, label=found.title, register_name=register
        )
        rows = tuple(
            RowView(r.id, self.data.cells(r), describing.row_label(self.data, r))
            for r in self.data.rows(register, f"record:{eoi}")
        )
        address = Address(f"{EOIS}.{register}", f"record:{eoi}")
        blind = interest.is_blind(self.data, eoi)
        hidden = [key for key in NAMING if blind and any(key in row.cells for row in rows)]
        if hidden:
            rows = tuple(replace(row, label=str(n)) for n, row in enumerate(rows, 1))
        columns = tuple(field for field in found.fields if field.key not in hidden)
        return FieldView(address, question, None, rows=rows, columns=columns)

    # -- deciding -------------------------------------------------------------------------------

    def decide(self, eoi: str, decision: str | None, reason: str | None = None) -> None:
        """Say what becomes of it; one step to undo.

        Raises:
            ValueError: no such decision.
        """
        if decision is not None and decision not in interest.REPLIES:
            raise ValueError(decision)
        cells: dict[str, str | None] = {"decision": decision}
        if reason is not None:
            cells["decision_reason"] = reason.strip() or None
        self.rows.set_cells(eoi, "edit.eoi_decided", cells)

    def reply_sent(self, eoi: str, day: str | None) -> None:
        """Note on which day the letter went out, or that it did not."""
        self.rows.set_cells(eoi, "edit.eoi_replied", {"reply_sent": day})


def _none_yet(_data: ProjectData) -> dict[str, InterestLine]:
    """Where lines are kept until something in the project changes."""
    return {}


def line_of(data: ProjectData, eoi: str) -> InterestLine:
    """One of them as the list shows it."""
    blind = interest.is_blind(data, eoi)
    named = data.value(interest.ASSESSORS)
    total = interest.score(data, eoi)
    return InterestLine(
        eoi, str(data.cell(eoi, "code") or ""),
        "" if blind else data.person(data.cell(eoi, "lead")),
        "" if blind else data.organisation(data.cell(eoi, "org")),
        _label(data, eoi, "sector"), _skills(data, eoi), str(data.cell(eoi, "received") or ""),
        interest.stage(data, eoi), len(interest.sheets_in(data, eoi)),
        len(named) if isinstance(named, list) else 0,
        half_up(total) if total is not None else None, _label(data, eoi, "decision"),
        tuple(_attention(data, eoi)), blind,
    )


def searched(data: ProjectData) -> dict[str, str]:
    """Every word by which each one is found; none that is hidden while it is read blind."""
    said: dict[str, list[str]] = {record.id: [] for record in data.rows(EOIS)}
    for address, answer in data.answers.items():
        owner = _owner(data, address)
        if owner in said and isinstance(answer.value, str) and address.path not in _IDS:
            said[owner].append(answer.value)
    for eoi, words in said.items():
        words += [_label(data, eoi, "sector"), _label(data, eoi, "decision")]
        if interest.is_blind(data, eoi):
            said[eoi] = [interest.masking(data, eoi, "")(" ".join(words))]
        else:
            words += [data.person(data.cell(eoi, "lead")), data.organisation(data.cell(eoi, "org"))]
    return {eoi: " ".join(words).casefold() for eoi, words in said.items()}


_IDS: Final = frozenset({f"{EOIS}.lead", f"{EOIS}.org"})


def _owner(data: ProjectData, address: Address) -> str:
    """The expression of interest to which a cell belongs, its own or of what it lists."""
    record = data.records.get(address.record_id or "")
    if record is None or record.register == EOIS:
        return address.record_id or ""
    return record.subject.partition(":")[2] if record.register in PARTS else ""


def _label(data: ProjectData, eoi: str, key: str) -> str:
    value = data.cell(eoi, key)
    return label(data.index.find(f"{EOIS}.{key}"), value) if value else ""


def _skills(data: ProjectData, eoi: str) -> tuple[str, ...]:
    rows = data.table(interest.SKILLS, f"record:{eoi}")
    return tuple(str(row["skill"]) for row in rows if row["skill"])


def _attention(data: ProjectData, eoi: str) -> Iterator[Message]:
    """What somebody has to look at before this one can go on."""
    cell = data.cell
    if cell(eoi, "consent") is not True:
        yield Message("inbox.no_consent")
    if cell(eoi, "safeguarding") is not True:
        yield Message("inbox.no_safeguarding")
    if cell(eoi, "coi") in {"yes", "unsure"}:
        yield Message("inbox.conflict")
    if not cell(eoi, "coi"):
        yield Message("inbox.conflict_unsaid")
    keep_until = cell(eoi, "keep_until")
    if isinstance(keep_until, str) and keep_until < today():
        yield Message("inbox.kept_too_long")
    if interest.is_revealed(data, eoi) and interest.score(data, eoi) is None:
        sheets = interest.sheets_in(data, eoi)
        asked = interest.criteria(data.index)
        if any(interest.spread(sheets, c.key) >= interest.TALK_FROM for c in asked):
            yield Message("inbox.talk")


_LAST = "\U0010ffff"
_ORDERS: Final[dict[Order, Callable[[InterestLine], tuple[object, ...]]]] = {
    "code": lambda line: (line.code,),
    "received": lambda line: (line.received or _LAST, line.code),
    "score": lambda line: (line.score is None, -(line.score or 0), line.code),
    "name": lambda line: (line.name.casefold() or _LAST, line.code),
}
