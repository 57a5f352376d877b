"""Only the chosen parts of a paper are printed, and such a paper is another one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.reports.demo_pages import document

from collab_desktop.reports.chosen import named_parts, without
from collab_desktop.reports.plain import plain_text
from collab_desktop.reports.tree import ContentsLine, PageBreak, Paragraph, State

NAMES = ("One", "Two", "Three")


def paper():
    blocks = [Paragraph("cover words"), ContentsLine("Here")]
    for name in NAMES:
        blocks += [PageBreak(name), Paragraph(f"of {name}"), PageBreak(), Paragraph(f"on {name}")]
    return document("Pack", State.DRAFT, *blocks)


@given(st.sets(st.sampled_from([*NAMES, "unknown"])))
def test_what_is_left_out_is_gone_and_nothing_else(gone):
    whole = paper()
    chosen = without(whole, gone)
    text = plain_text(chosen)
    assert "cover words" in text
    for name in NAMES:
        assert (f"of {name}" in text) == (f"on {name}" in text) == (name not in gone)
    assert named_parts(chosen) == tuple(name for name in NAMES if name not in gone)
    assert (chosen.content_hash == whole.content_hash) == (not gone & set(NAMES))


def test_every_choice_has_a_hash_of_its_own():
    whole = paper()
    hashes = {without(whole, {name}).content_hash for name in NAMES}
    assert len(hashes | {whole.content_hash}) == 4
    assert all(len(found) == 64 for found in hashes)
