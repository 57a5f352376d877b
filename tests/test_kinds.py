"""A kind of question lives in five rooms; whichever lacks it is named here."""

from __future__ import annotations

import json
from collections.abc import Container

import pytest
from tests.domain.asking import ask
from tests.framework.small_pack import CQ, FILES, OUTPUTS

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.values import RULES, as_text, normalise
from collab_desktop.exchange.answers_json import ExchangedRow, read_answers, write_answers
from collab_desktop.exchange.answers_schema import answers_schema
from collab_desktop.framework.base import KINDS
from collab_desktop.framework.loader import load_pack

SAMPLES = {
    "text": "One line",
    "long": "Two\nlines",
    "choice": "red",
    "multi": ["red", "blue"],
    "bool": True,
    "yn": "unsure",
    "score5": "?",
    "lvl4": 2,
    "conf": "medium",
    "int": 12,
    "pct": "7.1",
    "money": {"minor": 1250000, "currency": "GBP"},
    "date": "2026-11-22",
    "person": "p1",
    "org": "o1",
    "people": ["p1", "p2"],
    "tags": ["water"],
    "link": "https://example.org",
    "file": {"sha256": "0" * 64, "name": "a.pdf", "title": "Letter"},
}
"""A value of every kind that keeps one; the others are tables, signatures, sums and notes."""


def missing(room: str, kinds: Container[str]) -> str:
    lacking = [kind for kind in KINDS if kind not in kinds]
    return f"{room} lacks {', '.join(lacking)}" if lacking else ""


def test_schema_has_every_kind():
    found = {ask(kind).kind for kind in KINDS}
    assert missing("framework.schema", found) == ""


def test_domain_has_rules_for_every_kind():
    assert missing("domain.values.RULES", RULES) == ""
    assert set(RULES) == set(KINDS)


def test_screen_has_an_editor_for_every_kind():
    from collab_desktop.ui.questions import EDITORS

    assert missing("ui.questions.EDITORS", EDITORS) == ""
    assert set(EDITORS) == set(KINDS)


def test_documents_have_a_cell_for_every_kind():
    silent = {kind for kind, rules in RULES.items() if not rules.stored}
    told = {kind for kind in SAMPLES if as_text(ask(kind), normalise(ask(kind), SAMPLES[kind]))}
    assert missing("domain.values.as_text", told | silent) == ""


def test_exchange_describes_every_kind_that_keeps_a_value():
    described = answers_schema()["$defs"]
    silent = {kind for kind, rules in RULES.items() if not rules.stored}
    assert missing("exchange", {k for k in KINDS if f"kind_{k}" in described} | silent) == ""


@pytest.mark.parametrize("kind", SAMPLES)
def test_every_kind_travels_in_answers_and_in_rows(kind):
    needed = {
        "choice": 'options = [{ slug = "red", label = "R" }, { slug = "blue", label = "B" }]',
        "score5": 'anchors = [{ score = 0, text = "a" }, { score = 5, text = "b" }]',
    }
    needed["multi"] = needed["choice"]
    question = f'\nkey = "it"\nkind = "{kind}"\nlabel = "It"\n{needed.get(kind, "")}\n'
    pack = load_pack(
        {
            **FILES,
            "steps/cq.toml": f"{CQ}\n[[sections.questions]]{question}",
            "registers/outputs.toml": f"{OUTPUTS}\n[[fields]]{question}",
        }
    )
    answer = Answer.of(SAMPLES[kind])
    address = Address("cq.plan.it")
    row = ExchangedRow("outputs", "r1", {"it": answer})
    text = write_answers(pack.full_id, "C", {address: answer}, [row])
    parsed = read_answers(text, pack)
    assert parsed.problems == ()
    assert parsed.answers == {address: answer}
    assert parsed.rows == (row,)
    assert json.loads(text)["answers"]["cq.plan.it"] == {"value": SAMPLES[kind]}
