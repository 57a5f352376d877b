"""The published description of the answers file is the one that the code has."""

from __future__ import annotations

from pathlib import Path

from collab_desktop.domain.values import RULES
from collab_desktop.exchange.answers_schema import answers_schema, schema_text

PUBLISHED = Path(__file__).parents[2] / "docs" / "answers.schema.json"


def test_the_published_schema_is_fresh():
    assert PUBLISHED.read_text(encoding="utf-8") == schema_text(), (
        f"write collab_desktop.exchange.answers_schema.schema_text() to {PUBLISHED.name}"
    )


def test_every_kind_that_keeps_a_value_is_described():
    described = answers_schema()["$defs"]
    for kind, rules in RULES.items():
        assert (f"kind_{kind}" in described) == rules.stored


def test_every_reference_leads_somewhere():
    definitions = answers_schema()["$defs"]

    def references(part):
        if isinstance(part, dict):
            if "$ref" in part:
                yield part["$ref"]
            for inner in part.values():
                yield from references(inner)
        elif isinstance(part, list):
            for inner in part:
                yield from references(inner)

    found = set(references(answers_schema()))
    assert found
    assert all(name.removeprefix("#/$defs/") in definitions for name in found)
