"""Every message that a rule can speak has its sentence, with the blanks that are filled."""

from __future__ import annotations

import ast
import tomllib
from pathlib import Path

import pytest

from collab_desktop import paths
from collab_desktop.domain import (
    agreement,
    comparison,
    first_look,
    governance_rules,
    lint,
    risk,
    scoring,
    true_north,
)
from collab_desktop.domain.rubric import Depth
from collab_desktop.services.texts import sentences

ROOMS = {
    "list", "score", "agreement", "sensitivity", "true_north", "critique", "governance", "budget",
    "first_look", "comparison", "lint", "risk",
}  # fmt: skip
MODULES = (
    "agreement", "comparison", "critique", "first_look", "governance_rules", "lint", "money",
    "risk", "scoring", "sensitivity", "true_north", "wording",
)  # fmt: skip
TRUE_NORTH = (
    "hard_flag", "not_assessed", "not_yet", "several_partly", "soft_flag", "partly", "all_clear"
)  # fmt: skip
GOVERNANCE = (
    "core_against", "core_defers", "core_missing", "core_support", "conditions_unwritten"
)  # fmt: skip
DYNAMIC = [
    *(o.message.id for o in scoring.Outcome),
    *(o.message.id for o in true_north.Outcome),
    *(o.message.id for o in governance_rules.Overall),
    *(b.message.id for b in risk.Band),
    *(f"true_north.count.{r.value}" for r in true_north.Rating),
    *(f"agreement.{word.value}" for word in agreement.Agreement),
    *(f"score.confidence.{word}" for word in ("firm", "fair", "shaky")),
    *(f"agreement.{apart}" for apart in ("not_sure", "missing", "recused")),
    *(f"sensitivity.weight_{way}" for way in ("more", "less")),
    *(f"comparison.depth_{depth.value}" for depth in Depth),
    *(f"first_look.topic.{topic}" for topic in first_look.TOPICS),
    *(f"first_look.{look.value}" for look in first_look.Look),
    "first_look.open",
    *(f"true_north.{cause}" for cause in TRUE_NORTH),
    *(f"governance.{cause}" for cause in GOVERNANCE),
    *(f"lint.{check}.ok" for check in lint.CHECK_IDS),
    *(f"lint.{check}.hint" for check in lint.CHECK_IDS),
    *(f"lint.{check}.not_checked" for check in lint.CHECK_IDS),
]


def spoken() -> set[str]:
    """Message ids that stand as literals in the modules."""
    folder = Path(comparison.__file__).parent
    found = set()
    for module in MODULES:
        tree = ast.parse((folder / f"{module}.py").read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                room, dot, rest = node.value.partition(".")
                whole = rest and rest[-1] not in "._" and " " not in rest
                if room in ROOMS and dot and whole:
                    found.add(node.value)
    return found


@pytest.mark.parametrize("message_id", sorted(spoken() | set(DYNAMIC)))
def test_a_message_has_a_sentence(message_id):
    assert message_id in sentences("en")


def test_plural_forms_are_complete():
    file = paths.resource_dir() / "texts" / "en_rules.toml"
    for key, value in tomllib.loads(file.read_text(encoding="utf-8")).items():
        if isinstance(value, dict) and ("one" in value or "other" in value):
            assert set(value) == {"one", "other"}, key
