"""What a screen is told: frozen rows, pages and next things, free of Qt and of SQL."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.messages import Message
from collab_desktop.domain.states import Severity, Status


@dataclass(frozen=True)
class Place:
    """Something one can go to: a step, a section of it, or one question."""

    step: str
    section: str | None = None
    question: str | None = None
    subject: str = "project"
    gate: str = ""
    """The gate on whose screen it is settled, where the step has no pages yet."""
    document: str = ""
    """The paper that is to be exported, instead of a page."""
    eoi: str = ""
    """The expression of interest that is to be opened in the inbox, instead of a page."""
    gathered: bool = False
    """Whether it is settled on the page of actions and decisions."""
    row: str = ""
    """The row that is to be opened there."""
    workshop: str = ""
    """The workshop, and what of it, that is to be opened instead of the list of all."""


@dataclass(frozen=True)
class NextThing:
    """The one next thing to do: a task verb first, where it is, about how long it takes."""

    task: str
    where: str
    minutes: int
    place: Place


@dataclass(frozen=True)
class Missing:
    """One thing that is missing for a gate or a document."""

    task: str
    where: str
    minutes: int
    severity: Severity
    place: Place | None


@dataclass(frozen=True)
class SectionView:
    """One sub-step in the list beside the page."""

    key: str
    title: str
    status: Status
    asked: int
    answered: int


@dataclass(frozen=True)
class StepView:
    """One task of the hub."""

    key: str
    title: str
    task: str
    number: int | None
    phase: str
    status: Status
    detail: str
    reason: str = ""
    """Why it cannot be completed yet, in words."""
    required: int = 0
    done: int = 0
    depth: str = "quick"
    built: bool = True
    subject: str = "project"
    """The run that needs a re-check, if one does."""
    people: str = ""
    """Who answers, reviews and signs it, from the matrix, in words."""


@dataclass(frozen=True)
class RuleView:
    """One rule of a gate as it stands now."""

    id: str
    severity: Severity
    text: str
    place: Place | None
    overridden: str = ""
    never_overridable: bool = False
    outstanding: tuple[str, str] | None = None
    """Owner and ISO date where the rule lets a step be listed as outstanding."""
    note: Message | None = None
    """What the rule's own sentence cannot know, e.g. how many points are open."""
    may_wait: bool = False
    """Whether its step may be listed as outstanding instead."""


@dataclass(frozen=True)
class GateView:
    """One gate of the hub with its rules."""

    key: str
    title: str
    unlocks: str
    after: str
    passed: bool
    is_next: bool
    stops: int
    warnings: int
    rules: tuple[RuleView, ...] = ()


@dataclass(frozen=True)
class HubView:
    """Everything the project hub shows."""

    project_id: str
    code: str
    title: str
    question: str
    owner: str
    values: Mapping[str, bool]
    next: NextThing | None
    steps: tuple[StepView, ...]
    gates: tuple[GateView, ...]
    missing: tuple[Missing, ...]
    decided: tuple[tuple[str, str], ...] = ()
    """ISO date and sentence of what was decided so far, newest first."""


@dataclass(frozen=True)
class Problem:
    """Something to correct, with the identical sentence at the field and in the summary."""

    address: Address
    message: Message


@dataclass(frozen=True)
class RowView:
    """One row of a register: its id and its cells by field key."""

    id: str
    cells: Mapping[str, Answer]
    label: str = ""
    origin: Message | None = None
    """From which cards of a workshop it comes."""
    mark: Message | None = None
    """What is to be known about it, e.g. that it changed since people acknowledged it."""


@dataclass(frozen=True)
class FieldView:
    """One question as it stands now: what is asked, what was answered, what is wrong."""

    address: Address
    question: Any
    """The question's schema model (``framework.schema.Question``)."""
    answer: Answer | None
    problems: tuple[Message, ...] = ()
    rows: tuple[RowView, ...] = ()
    columns: tuple[Any, ...] = ()
    """For tables: the shown fields (schema questions) of the register."""
    computed: str = ""
    comments: int = 0
    required: bool = False
    hint: Message | None = None
    """Prefilled from elsewhere, or the source changed since."""


@dataclass(frozen=True)
class PageView:
    """One section of a step, ready to be shown."""

    project_id: str
    step: str
    section: str
    subject: str
    title: str
    purpose: str
    fields: tuple[FieldView, ...]
    position: int
    count: int
    status: Status
    panel: str | None = None
    come_back: bool = False


@dataclass(frozen=True)
class HistoryEntry:
    """One earlier value of a field: when, who, and the value as text."""

    at: datetime
    actor: str
    text: str
    field: str = ""
    place: Place | None = None
    address: Address | None = None
    answer: Answer | None = None
    usable: bool = False
    """Whether it may stand again: it says something else, and nobody signed what stands now."""


@dataclass(frozen=True)
class ChangeSince:
    """One answer that is another one than when a step was completed."""

    name: str
    before: str
    now: str
    at: datetime
    actor: str
    place: Place | None = None


@dataclass(frozen=True)
class SearchHit:
    """One hit of the full-text search, with the place it opens."""

    title: str
    snippet: str
    project_id: str | None
    place: Place | None
    kind: str
    target: str = ""


@dataclass(frozen=True)
class PersonRow:
    """An adult in a professional role; ``projects`` are the codes this person works on."""

    id: str
    name: str
    email: str = ""
    role: str = ""
    organisation_id: str | None = None
    organisation: str = ""
    projects: tuple[str, ...] = ()


@dataclass(frozen=True)
class OrganisationRow:
    """A partner organisation with its sector."""

    id: str
    name: str
    country: str = ""
    sector: str = ""
    people: int = 0


@dataclass(frozen=True)
class DocumentView:
    """One document that can be printed now, its state and what it will list as missing."""

    id: str
    name: str
    title: str
    state: str
    missing: tuple[Missing, ...] = ()
    available: bool = True
    reason: str = ""
    about: tuple[tuple[str, str], ...] = ()
    """Id and name of each workshop that it may tell of, the usual one first."""


@dataclass(frozen=True)
class TrashRow:
    """Something deleted that can be put back."""

    entity: str
    id: str
    label: str
    where: str
    at: datetime | None


@dataclass(frozen=True)
class BackupRow:
    """One backup that the program keeps."""

    path: str
    at: datetime
    size: int
    content: str
    kind: str = "recent"


@dataclass(frozen=True)
class SignatureView:
    """One signature and whether it still binds to what stands there now."""

    id: str
    name: str
    role: str
    organisation: str
    method: str
    at: str
    holds: bool
    revoked: str = ""
    witness: str = ""


@dataclass(frozen=True)
class WaiverView:
    """A waived step: why, who stands for it, and since and until which ISO date."""

    step: str
    title: str
    reason: str
    person: str
    role: str
    since: str
    expires: str
    has_ended: bool = False


@dataclass(frozen=True)
class Changed:
    """What a committed change touched; published after every transaction."""

    project_ids: frozenset[str]
    addresses: frozenset[tuple[str, Address]] = field(default_factory=frozenset)
    entities: frozenset[str] = field(default_factory=frozenset)
