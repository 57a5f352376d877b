"""The shape of a framework pack: what may be asked, in which order, and with which words.

Every model is frozen and refuses unknown keys, so that a typing mistake in a pack is found when
the pack is loaded and never when somebody answers it.  Texts may hold terms such as ``{children}``
which the loader replaces from the pack's term list.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from collab_desktop.framework.base import (
    Condition,
    Depth,
    Hideable,
    Model,
    Path,
    Readers,
    Slug,
    Text,
    Value,
)
from collab_desktop.framework.form_specs import FormSpec
from collab_desktop.framework.offering import Offering
from collab_desktop.framework.workshops import Room

# -- questions ------------------------------------------------------------------------------


class Anchor(Model):
    """What one point of a 0-5 scale looks like, in words."""

    score: Annotated[int, Field(ge=0, le=5)]
    text: Text


class QuestionBase(Hideable):
    """What every kind of question has; ``key`` is its identity inside its section or register."""

    key: Slug
    label: Text
    """The question as people read it."""
    short: Text = ""
    """A name of one to three words for lists and table heads; empty means the label."""
    help: Text = ""
    why: Text = ""
    good: Text = ""
    example: Text = ""
    required: bool = False
    required_if: Condition | None = None
    show_if: Condition | None = None
    depth: Depth = "full"
    readers: Readers = "everyone"
    serves: tuple[Value, ...] = ()
    same: Path | None = None
    """Shows and edits the value of another question."""
    prefill: Path | None = None
    """Copied once while this one is empty."""
    renamed_from: str | None = None
    source: str = ""
    """Where the question comes from (CONTENT 0.1), never printed."""
    task: Text = ""
    """What to do, verb first ("Say what each partner commits"); empty: derived from ``short``."""


class TextQuestion(QuestionBase):
    """One line, at most ``limit`` characters."""

    kind: Literal["text"]
    limit: int = 160
    suggests: Literal["skills"] | None = None
    """The list of words to choose from; anything else may be typed as well."""
    starts_with: Text = ""
    """What stands there when the page is first opened, to be reworded."""


class LongQuestion(QuestionBase):
    """Plain text of several lines; ``words`` is a hint with a counter, never a bar."""

    kind: Literal["long"]
    words: int = 100
    least: int = 0
    """Lower end of the word hint, 0 where there is none."""
    starts_with: Text = ""
    """What stands there when the page is first opened, to be reworded."""


class ChoiceQuestion(QuestionBase, Offering):
    """One slug out of ``options``."""

    kind: Literal["choice"]


class MultiQuestion(QuestionBase, Offering):
    """Any number of slugs out of ``options``."""

    kind: Literal["multi"]
    none_allowed: bool = True


class Score5Question(QuestionBase):
    """0-5 with anchors, blank = not scored, ``?`` = not sure."""

    kind: Literal["score5"]
    anchors: tuple[Anchor, ...]
    weight: Annotated[int, Field(ge=0, le=100)] = 0
    """What it weighs in the total of its register; 0: it counts in none."""


class Level4Question(QuestionBase):
    """0-4, each level in words where the pack has them."""

    kind: Literal["lvl4"]
    anchors: tuple[Anchor, ...] = ()


class TableQuestion(QuestionBase):
    """Rows of a register; ``columns`` names the fields shown here, empty means all of them."""

    kind: Literal["table"]
    register_name: Annotated[str, Field(alias="register", pattern=r"^[a-z][a-z0-9_]*$")]
    columns: tuple[Slug, ...] = ()
    min_rows: int = 0
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class SignQuestion(QuestionBase):
    """A signature block; ``role`` is the role at signing, ``statement`` what is signed."""

    kind: Literal["sign"]
    role: Text = ""
    statement: Text = ""
    binds: tuple[Path, ...] = ()
    """What is signed: answers, tables and cells of the own row; nothing: the row or the step."""
    signer: Slug | None = None
    """The field of the row that says who signs, where nobody signs for another."""


class CalcQuestion(QuestionBase):
    """Computed by the rule of that name, read-only and never stored."""

    kind: Literal["calc"]
    rule: Slug


class InfoQuestion(QuestionBase):
    """Fixed text; nothing to answer."""

    kind: Literal["info"]


class PlainQuestion(QuestionBase):
    """A kind that needs nothing beyond what every question has."""

    kind: Literal[
        "bool", "yn", "conf", "int", "pct", "money", "date",
        "person", "org", "people", "tags", "link", "file",
    ]
    least: int | None = None
    most: int | None = None


Question = Annotated[
    TextQuestion | LongQuestion | ChoiceQuestion | MultiQuestion | Score5Question
    | Level4Question | TableQuestion | SignQuestion | CalcQuestion | InfoQuestion | PlainQuestion,
    Field(discriminator="kind"),
]

class Preset(Model):
    """A usual row that can be added at once; ``title`` goes into the field that names a row."""

    key: Slug
    title: Text
    depth: Depth = "quick"
    """A full one is offered only where the step is opened beyond its quick questions."""
    cells: dict[Slug, str | int | bool | tuple[str, ...]] = Field(default_factory=dict)
    """What else the row begins with, by field key."""


class Register(Model):
    """A table of rows that one question owns or several steps share."""

    key: Slug
    title: Text
    singular: Text
    """One row in words: "output", "milestone"."""
    label_field: Slug
    """The field that names a row in lists and messages."""
    fields: tuple[Question, ...]
    within: Slug | None = None
    """The register whose rows these belong to: each row stands under one of its rows."""
    identity: tuple[Slug, ...] = ()
    """Fields that make a row unique; two rows with the same values are pointed out."""
    presets: tuple[Preset, ...] = ()
    """Usual rows, offered together."""


# -- steps ----------------------------------------------------------------------------------


class Section(Hideable):
    """One page of a step: one topic, one to three questions."""

    key: Slug
    title: Text
    """Two or three words for the list of sub-steps."""
    purpose: Text = ""
    minutes: int = 0
    questions: tuple[Question, ...]
    like: Slug | None = None
    """A pattern of the same step whose questions follow those of this section."""
    runs: tuple[Slug, ...] = ()
    """Asked only in these runs; nothing: in all of them."""
    tags: tuple[Slug, ...] = ()
    """What the section is counted under, e.g. the principles it proves."""
    panel: Slug | None = None
    """Something that is computed live below the questions, e.g. ``wording_check``."""


Ground = Annotated[
    str, Field(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*|/run:[a-z][a-z0-9_]*)?$")
]
"""What a step may rest on: ``step``, one section of it, or one run of it (``step/run:key``)."""


class Run(Model):
    """A step that is walked more than once has one run for each time, e.g. idea and proposal."""

    key: Slug
    title: Text
    rests_on: tuple[Ground, ...] | None = None
    """As in the step, for this run alone; nothing means: what the step rests on."""
    left_out_by: Path | None = None
    """The question that says why this run is left out; an answer there closes it."""


class Criterion(Model):
    """One sub-criterion of the prioritisation."""

    key: Slug
    title: Text
    prompt: Text
    low: Text
    """What 0 looks like."""
    high: Text
    """What 5 looks like."""
    zero_stops: bool = False


class Category(Model):
    """One category of the prioritisation; ``floor`` below which the project is not recommended."""

    key: Slug
    title: Text
    weight: int
    prompt: Text = ""
    anchors: tuple[Anchor, ...]
    criteria: tuple[Criterion, ...]
    floor: str | None = None
    """A decimal number as text, or nothing."""


class RubricData(Model):
    """Everything that the prioritisation computes with; weights sum to 100."""

    categories: tuple[Category, ...]
    recommend_from: int = 65
    develop_from: int = 45
    category_attention: str = "2.5"
    confidence_attention: str = "0.55"
    least_criteria: int = 3
    wide_from: int = 2


class Step(Hideable):
    """One step of the way; ``number`` is set for the eight Responsible Innovation steps."""

    key: Slug
    title: Text
    task: Text
    """Verb first, for the hub: "Check True North"."""
    number: int | None = None
    question: Text = ""
    aliases: tuple[Text, ...] = ()
    purpose: Text = ""
    minutes: int = 0
    phase: Literal["team", "decide", "safe", "learn"]
    page: Slug | None = None
    """Name of a special page; nothing means plain question pages."""
    runs: tuple[Run, ...] = ()
    first_run_quick: bool = True
    """Whether the first of several runs never asks full questions."""
    patterns: tuple[Section, ...] = ()
    """Questions that several sections ask alike; ``this`` in their conditions is the section."""
    needs: tuple[Slug, ...] = ()
    """Steps that should be complete before; shown as a reason, editing is never blocked."""
    rests_on: tuple[Ground, ...] | None = None
    """An edit there marks this step, once complete, "needs re-check"; nothing: what it needs."""
    serves: tuple[Value, ...] = ()
    sections: tuple[Section, ...] = ()
    rubric: RubricData | None = None
    documents: tuple[str, ...] = ()
    opens_after: str | None = None
    """The gate that has to pass before the step can be completed; it may be filled in before."""
    waiving: Literal["free", "confirm", "never"] = "free"
    """Whether the step may be waived at once, only after a confirmation, or by nobody."""
    built: bool = True
    """False: the step stands on the hub with its place, its screens come with a later pack."""


class GateRule(Model):
    """One rule of a gate; ``check`` names the rule in code, ``text`` is the sentence shown."""

    id: Slug
    check: Slug
    severity: Literal["stop", "attention"]
    text: Text
    step: Slug | None = None
    """The step it reads; when the pack leaves that step out the rule shows as not checked."""
    goes_to: str | None = None
    """The path that "Go to field" opens: ``step``, ``step.section`` or a question path."""
    never_overridable: bool = False


class Gate(Model):
    """A set of rules between phases."""

    key: Annotated[str, Field(pattern=r"^G[0-8]$")]
    title: Text
    unlocks: Text
    after: Slug
    """The step below which the gate stands on the hub."""
    rules: tuple[GateRule, ...]


class DocumentSpec(Model):
    """What people print: the id of the catalogue and the function that builds it."""

    id: Annotated[str, Field(pattern=r"^P[0-9]{1,2}[a-z]?$")]
    name: Slug
    title: Text
    audience: Text = ""
    gate: str | None = None
    """The gate that makes it FINAL, FOR DECISION or APPROVED; nothing: its step completes."""
    step: Slug | None = None
    state: Literal["final", "for_decision", "approved"] = "final"
    scope: Literal["project", "workspace", "workshop"] = "project"


class PackHeader(Model):
    """``pack.toml``: identity, order and the parts that belong to no step."""

    id: Slug
    version: Annotated[str, Field(pattern=r"^[0-9]+(\.[0-9]+){0,2}$")]
    title: Text
    licence: Text
    origin: Text
    """The line that every document carries, e.g. that this is a default template."""
    language: str
    steps: tuple[Slug, ...]
    way: tuple[str, ...] = ()
    """The order in which "the one next thing" leads, each ``step`` or ``step/run:key``."""
    registers: tuple[Slug, ...]
    terms: dict[str, str] = Field(default_factory=dict)
    values: dict[Value, str] = Field(default_factory=dict)
    phases: dict[str, str] = Field(default_factory=dict)
    gates: tuple[Gate, ...] = ()
    documents: tuple[DocumentSpec, ...] = ()
    forms: tuple[FormSpec, ...] = ()


class Pack(Model):
    """A whole, checked pack in one language."""

    header: PackHeader
    steps: tuple[Step, ...]
    registers: tuple[Register, ...]
    room: Room = Room()
    language: str
    sha256: str
    untranslated: frozenset[str] = frozenset()
    """Texts shown in the pack's own language (an "EN" chip on the screen): ``path.label`` for one
    text, and the bare path as well when the first text people read there is missing."""
    stale: frozenset[str] = frozenset()
    """Paths whose source text changed after it was translated."""
    translation: Literal["source", "none", "draft", "reviewed"] = "source"
    """How far the words of this language can be trusted; a draft is named on every document."""

    @property
    def full_id(self) -> str:
        """Pack id and version as they are stored with a project: ``dcc/1.0``."""
        return f"{self.header.id}/{self.header.version}"
