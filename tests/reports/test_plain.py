"""The plain-text twin and the vocabulary: no block is forgotten by a renderer, no word is lost."""

from __future__ import annotations

from typing import get_args

import pytest
from tests.reports.demo_pages import board_pack, document, looks

from collab_desktop.domain.charts import Drawing
from collab_desktop.reports import plain, tree
from collab_desktop.reports.pdf.layout import LAYOUTS
from collab_desktop.reports.plain import block_lines, plain_text, texts
from collab_desktop.reports.tree import (
    Callout,
    Chart,
    Mark,
    PageBreak,
    Paragraph,
    Picture,
    Run,
    SignatureField,
    Spacer,
    State,
)

BLOCKS = list(get_args(tree.Block))


@pytest.mark.parametrize("block", BLOCKS)
def test_every_block_can_be_printed_and_written(block):
    assert block is PageBreak or block in LAYOUTS
    assert block in plain._WRITERS


def test_every_name_of_the_vocabulary_is_handed_on():
    assert all(hasattr(tree, name) for name in tree.__all__)
    assert {block.__name__ for block in BLOCKS} <= set(tree.__all__)


@pytest.mark.parametrize("name", looks())
def test_the_plain_twin_has_the_words_of_the_page(name):
    doc = looks()[name]
    out = plain_text(doc)
    assert out.startswith(f"{doc.code} {doc.project}: {doc.name}\n{doc.words.states[doc.state]}\n")
    assert doc.content_hash in out
    for block in doc.blocks:
        for line in block_lines(block):
            assert line.strip() in out


def test_a_decision_reads_in_order():
    out = plain_text(board_pack())
    steps = [
        "We ask the board to",
        "Recommendation",
        "True North check",
        "Prioritisation",
        "Dissent",
    ]
    assert [out.index(step) for step in steps] == sorted(out.index(step) for step in steps)
    assert "Deliverability: weight 25, 3.0, 2–4, 15.0, " in out
    assert "M. Tarn, 10 Dec 2026, typed name" in out


def test_small_blocks_read_as_sentences():
    blocks = (
        Callout((Run("Stop "), Run("now", bold=True)), "Danger", Mark.STOP),
        Picture(b"", "A logo", 1, 1, "Ours"),
        Spacer(),
        SignatureField(),
        PageBreak("Next"),
    )
    assert [list(block_lines(block)) for block in blocks] == [
        ["Danger Stop now"],
        ["[A logo]", "Ours"],
        [],
        [""],
        ["Next"],
    ]


def test_texts_finds_what_would_be_printed():
    found = list(texts(document("T", State.FINAL, Paragraph((Run("a"), Run("β"))))))
    assert {"a", "β", "DRAFT", "Page {page} of {pages}"} <= set(found)


def test_a_drawing_is_told_by_its_alternative():
    assert list(block_lines(Chart(Drawing(1, 1, ()), "Nothing yet"))) == ["[Nothing yet]"]
