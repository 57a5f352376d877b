"""What everybody in the room may see of a scoring: dots, medians and agreed scores, no names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from collab_desktop.domain import standing
from collab_desktop.domain.agreement import ItemAgreement, agreements
from collab_desktop.domain.answers import Address
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.rounds import FINGERS, people_on
from collab_desktop.domain.scoring import ScoreResult
from collab_desktop.framework.schema import Category, RubricData

STEP = "pf"
AGREED = "pf.agreed"
REASONS = "pf.reasons"


@dataclass(frozen=True, slots=True)
class Anchor:
    """What one point of the scale means for one item."""

    score: int
    text: str


@dataclass(frozen=True, slots=True)
class ItemView:
    """Something a sheet scores: a category, or at full depth one of its sub-criteria."""

    key: str
    title: str
    prompt: str
    anchors: tuple[Anchor, ...]
    """Best first."""


@dataclass(frozen=True, slots=True)
class CategoryView:
    """One category of the rubric with what is scored in it."""

    key: str
    title: str
    weight: int
    items: tuple[ItemView, ...]


@dataclass(frozen=True, slots=True)
class ItemResult:
    """One row after the reveal."""

    item: ItemView
    agreement: ItemAgreement | None
    """Nothing where the scores were agreed without sheets."""
    before: Decimal | None
    """The median of the round before."""
    agreed: int | None
    reason: str
    notes: tuple[str, ...]
    """What scorers wrote, by the alphabet, so that their order tells nothing."""


@dataclass(frozen=True, slots=True)
class CategoryRows:
    """One category after the reveal."""

    category: CategoryView
    mean: Decimal | None
    rows: tuple[ItemResult, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """Everything the screen shows after a reveal, in one piece."""

    depth: str
    categories: tuple[CategoryRows, ...]
    score: ScoreResult | None
    """Nothing while no score is known at all."""
    thresholds: tuple[Decimal, Decimal]

    @property
    def rows(self) -> tuple[ItemResult, ...]:
        """All rows in order."""
        return tuple(row for category in self.categories for row in category.rows)

    def row(self, key: str) -> ItemResult | None:
        """The row of an item."""
        return next((row for row in self.rows if row.item.key == key), None)


def categories_of(data: ProjectData, depth: str) -> tuple[CategoryView, ...]:
    """What a sheet of that depth scores."""
    rubric = data.index.step(STEP).rubric
    if rubric is None:
        return ()
    return tuple(
        CategoryView(c.key, c.title, c.weight, _items(c, depth)) for c in rubric.categories
    )


def _items(category: Category, depth: str) -> tuple[ItemView, ...]:
    if depth == "quick":
        anchors = sorted(category.anchors, key=lambda anchor: -anchor.score)
        shown = tuple(Anchor(anchor.score, anchor.text) for anchor in anchors)
        return (ItemView(category.key, category.title, category.prompt, shown),)
    return tuple(
        ItemView(c.key, c.title, c.prompt, (Anchor(5, c.high), Anchor(0, c.low)))
        for c in category.criteria
    )


def results(data: ProjectData, depth: str, round_ids: tuple[str, ...]) -> Results:
    """Everything a screen shows about revealed rounds.

    Args:
        data: the project.
        depth: at which the last of them was scored.
        round_ids: revealed rounds of that depth, the first one first; none where scores were
            agreed without sheets.
    """
    views = categories_of(data, depth)
    keys = [item.key for view in views for item in view.items]
    found = [_agreements(data, round_id, keys) for round_id in round_ids]
    last = found[-1] if found else {}
    before = found[-2] if len(found) > 1 else {}
    notes = _notes(data, round_ids[-1]) if round_ids else {}
    score = standing.priority(data)
    means = {c.id: c.mean for c in score.categories} if score is not None else {}
    rows = tuple(
        CategoryRows(view, means.get(view.key), tuple(
            ItemResult(
                item, last.get(item.key), _median(before, item.key), _agreed(data, item.key),
                reason(data, item.key), notes.get(item.key, ()),
            )
            for item in view.items
        ))
        for view in views
    )  # fmt: skip
    return Results(depth, rows, score, _thresholds(data.index.step(STEP).rubric))


def _agreements(
    data: ProjectData, round_id: str, keys: list[str]
) -> dict[str, ItemAgreement]:
    row = next(r for r in data.rounds if r["id"] == round_id)
    given = {b["person_id"]: b["sheet"] for b in standing.ballots_of(data, round_id)}
    heard = people_on(given[FINGERS]) if FINGERS in given else 0
    missing = max(0, len(set(row["scorers"] or ()) - given.keys()) - heard)
    sheets = standing.sheets_of(data, round_id)
    return {a.item: a for a in agreements(keys, sheets, missing=missing)}


def _median(found: Mapping[str, ItemAgreement], key: str) -> Decimal | None:
    return found[key].median if key in found else None


def _notes(data: ProjectData, round_id: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for ballot in data.ballots:
        if ballot["round_id"] != round_id or not ballot["sheet"] or ballot["withdrawn"]:
            continue
        for key, text in (ballot["sheet"].get("notes") or {}).items():
            if str(text).strip():
                found.setdefault(key, []).append(str(text).strip())
    return {key: tuple(sorted(texts, key=str.casefold)) for key, texts in found.items()}


def _agreed(data: ProjectData, key: str) -> int | None:
    value: Any = data.value(f"{AGREED}.{key}")
    return value if isinstance(value, int) else None


def reason(data: ProjectData, key: str) -> str:
    """Why the score of an item was agreed."""
    answer = data.answers.get(Address(f"{REASONS}.{key}"))
    return str(answer.value) if answer is not None else ""


def _thresholds(rubric: RubricData | None) -> tuple[Decimal, Decimal]:
    if rubric is None:
        return Decimal(0), Decimal(0)
    return Decimal(rubric.develop_from), Decimal(rubric.recommend_from)
