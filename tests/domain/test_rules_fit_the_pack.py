"""The default pack and the rules mean the same things by the same slugs."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

import pytest
from tests.domain.rubrics import RUBRIC

from collab_desktop.domain import first_look, governance_rules, money, risk, scoring, true_north
from collab_desktop.domain.rubric import Depth, rubric_of
from collab_desktop.framework.loader import load_builtin
from collab_desktop.framework.schema import ChoiceQuestion, MultiQuestion
from collab_desktop.framework.tree import PackIndex


@cache
def index() -> PackIndex:
    return PackIndex(load_builtin("dcc", "en"))


def options(path: str) -> set[str]:
    question = index().question(path)
    assert isinstance(question, ChoiceQuestion | MultiQuestion)
    return {option.slug for option in question.options}


@pytest.mark.parametrize(
    ("path", "slugs"),
    [
        ("tn.q1.rating", set(true_north.Rating)),
        ("tn.outcome.outcome", set(true_north.Outcome)),
        ("pf.recommendation.recommendation", set(scoring.Outcome)),
        ("gov.decision.decision", set(governance_rules.Overall)),
        ("votes.decision", set(governance_rules.Decision)),
        *((f"pr.first_look.{topic}", set(first_look.Look)) for topic in first_look.TOPICS),
    ],
)
def test_a_question_offers_exactly_what_the_rule_knows(path, slugs):
    assert options(path) == slugs


def test_what_a_rule_looks_for_is_offered():
    assert options("tn.flags.stop") > true_north.HARD_FLAGS
    assert risk.CHILDREN in options("risks.category")
    assert options("budget_lines.category") > {money.CONTINGENCY, money.OVERHEAD, money.YOUTH}


def test_the_rubric_is_the_published_default():
    data = index().step("pf").rubric
    assert data is not None
    rubric = rubric_of(data)
    assert sum(rubric.weights.values()) == 100
    assert list(rubric.weights.values()) == list(RUBRIC.weights.values())
    floors = [category.floor for category in rubric.categories]
    assert floors == [category.floor for category in RUBRIC.categories]
    stops = [c.zero_stops for category in rubric.categories for c in category.criteria]
    assert stops == [c.zero_stops for category in RUBRIC.categories for c in category.criteria]
    assert len(rubric.items(Depth.FULL)) == 20
    assert (rubric.recommend_from, rubric.develop_from) == (Decimal(65), Decimal(45))
