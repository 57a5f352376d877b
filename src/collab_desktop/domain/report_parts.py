"""The parts of a document's frozen data, one for each thing that a board wants to know."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Led:
    """A sentence that opens with a few bold words."""

    bold: str
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure and the words below it."""

    value: str
    words: str


@dataclass(frozen=True, slots=True)
class Said:
    """What was said under one label; several paragraphs, or none yet."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Owned:
    """Something with an owner and a date; ``mark`` may be empty."""

    text: str
    owner: str = ""
    mark: str = ""
    word: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """A risk, a dataset or a first look: its mark and word, what it is, what is done about it."""

    mark: str
    word: str
    text: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Skill:
    """A skill that the question needs."""

    name: str
    importance: str
    must: bool
    level: int | None
    level_words: str
    mark: str = ""
    covered: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class QuestionPart:
    """The challenge question with everything an outsider needs."""

    question: str
    owner: str
    theme: str
    status: str
    until: str
    background: str
    outcome: str
    users: str
    children: str
    skills: tuple[Skill, ...]
    scope_in: tuple[str, ...]
    scope_out: tuple[str, ...]
    others_welcome: bool
    respond: str


@dataclass(frozen=True, slots=True)
class AskPart:
    """Page one: what the board is asked, and enough to decide on."""

    meeting: tuple[str, ...]
    headline: str
    lines: tuple[Led, ...]
    figures: tuple[Fact, ...]
    in_short: str
    recommendation: Led
    conditions: tuple[Owned, ...]
    if_no: str
    consulted: str
    next: str


@dataclass(frozen=True, slots=True)
class StepMark:
    """One of the eight steps."""

    name: str
    mark: str
    status: str


@dataclass(frozen=True, slots=True)
class StepsPart:
    """The eight steps, where the project stands, and what is outstanding."""

    steps: tuple[StepMark, ...]
    current: int | None
    note: str
    outstanding: tuple[Owned, ...]
    outstanding_note: str


@dataclass(frozen=True, slots=True)
class Measure:
    """An indicator now and its target; positions from 0 to 1, ``None`` where it is no number."""

    name: str
    now: str
    target: str
    by: str
    now_at: float | None = None
    target_at: float | None = None


@dataclass(frozen=True, slots=True)
class SummaryPart:
    """The one-page summary."""

    headline: str
    question: str
    need: str
    desk: str
    change: str
    measures: tuple[Measure, ...]
    facts: tuple[Fact, ...]
    data: tuple[Marked, ...]
    data_note: str
    risks: tuple[Marked, ...]
    risks_note: str
    risks_headline: str
    all_risks: tuple[tuple[str, ...], ...]
    first_look: tuple[Marked, ...]
    commitments: tuple[tuple[str, ...], ...]
    afterwards: str


@dataclass(frozen=True, slots=True)
class Answered:
    """One True North question with its answer, rating and evidence."""

    question: str
    answer: str
    mark: str
    word: str
    evidence: str
    action: str = ""


@dataclass(frozen=True, slots=True)
class TrueNorthPart:
    """The latest run of the True North check."""

    headline: str
    note: str
    rows: tuple[Answered, ...]
    values: tuple[Marked, ...]
    flags: str
    outcome: Marked
    action: str
    reason: str
    earlier: str
    evidence: str
    """Evidence for the run as a whole."""


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """One category of the score."""

    name: str
    value: float | None
    value_text: str
    weight: str
    low: float | None
    high: float | None
    range_text: str
    points: str
    anchor: str
    wide: str = ""


@dataclass(frozen=True, slots=True)
class Criterion:
    """One sub-criterion, at full depth."""

    category: str
    name: str
    agreed: str
    range_text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class ScorePart:
    """The priority score with everything it was computed from."""

    headline: str
    note: str
    short_note: str
    total: float | None
    total_text: str
    outcome: Marked
    develop_from: float
    recommend_from: float
    attention: float
    lines: tuple[ScoreLine, ...]
    criteria: tuple[Criterion, ...]
    firm: str
    holds: str
    """In how many random weightings the outcome stays."""
    floors: str
    remark: str
    recommendation: str
    attention_text: str


@dataclass(frozen=True, slots=True)
class Money:
    """An amount as number and text; ``kind`` is a slug such as ``confirmed``."""

    name: str
    amount: float
    text: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class BudgetPart:
    """What it costs, and where the money comes from."""

    headline: str
    title: str
    alt: str
    parts: tuple[Money, ...]
    funding: tuple[Money, ...]
    lines: tuple[tuple[str, ...], ...]
    total: tuple[str, ...]
    checks: tuple[Marked, ...]
    board_words: str
    kind_lines: tuple[tuple[str, ...], ...] = ()
    kind_total: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of work from its first to its last day; one day for a milestone."""

    name: str
    start: dt.date
    end: dt.date
    dates: str = ""
    owner: str = ""
    result: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class TimePart:
    """When what happens."""

    headline: str
    alt: str
    start: dt.date
    months: tuple[str, ...]
    work: tuple[Span, ...]
    moments: tuple[Span, ...]
    board_words: str


@dataclass(frozen=True, slots=True)
class TeamPart:
    """Who takes part, which skills are covered, and how gaps are closed."""

    headline: str
    members: tuple[tuple[str, str, str], ...]
    skills: tuple[Skill, ...]
    gaps: tuple[tuple[str, str, str], ...]
    sectors: str
    conflicts: str
    board_words: str


@dataclass(frozen=True, slots=True)
class ProposalPart:
    """The long texts and lists of the proposal."""

    title: str
    texts: tuple[Said, ...]
    outputs: tuple[tuple[str, ...], ...]
    chains: tuple[tuple[str, ...], ...]
    options: tuple[tuple[str, ...], ...]
    endorsements: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class VoteLine:
    """The line of one partner organisation."""

    organisation: str
    person: str
    part: str
    core: bool
    mark: str
    word: str
    reason: str
    signed_by: str
    signed_on: str
    method: str


@dataclass(frozen=True, slots=True)
class ConditionLine:
    """Something the board asks for before or after the start."""

    text: str
    set_by: str
    owner: str
    due: str
    blocks: bool
    blocks_word: str
    status: str
    answer: str = ""


@dataclass(frozen=True, slots=True)
class BoardPart:
    """What the board decided, or the page on which it will."""

    meeting: tuple[str, ...]
    headline: str
    decided: str
    votes: tuple[VoteLine, ...]
    conditions: tuple[ConditionLine, ...]
    conditions_note: str
    questions: tuple[tuple[str, str], ...]
    dissent: str
    next_review: str
    signers: tuple[tuple[str, str], ...]
    signature_note: str
    open: bool
    """Nobody has decided yet: print choices to tick and lines to sign."""
    choices: tuple[str, ...] = ()
    since_title: str = ""
    since: tuple[tuple[str, str, str], ...] = ()
    """What changed since the round before: what, before, now."""


@dataclass(frozen=True, slots=True)
class Exceptions:
    """Waivers and overrides; they print on every board paper."""

    waivers: tuple[Owned, ...] = ()
    overrides: tuple[Owned, ...] = ()
