"""Every paper of the sample as a stranger's software reads it: tags, headings, language, title."""

from __future__ import annotations

from itertools import pairwise

import pikepdf
import pytest
from tests.reports.documents import filled

from collab_desktop.reports.pdf.structure import Element, level_headings
from collab_desktop.services import reporting

NOTHING_TO_SAY = {"P4b", "P4e"}
"""One sentence without a heading: the usual workshop has no round and no cards."""


@pytest.fixture(scope="module")
def papers(tmp_path_factory):
    """Every paper of the sample but the blank sheets, which have a test of their own."""
    folder = tmp_path_factory.mktemp("all")
    session, project = filled.sample(folder)
    found = {}
    for view in reporting.documents(session, project):
        if view.id != "P18":
            target = folder / f"{view.id}.pdf"
            reporting.make_render(session, project, view.id)(target)
            found[view.id] = pikepdf.open(target)
    session.close()
    yield found
    for pdf in found.values():
        pdf.close()


def elements(node):
    """The tags of a document in the order of reading."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def test_every_paper_has_a_language_a_title_an_outline_and_an_order(papers):
    for name, pdf in papers.items():
        root = pdf.Root
        assert str(root.Lang) == "en", name
        assert root.MarkInfo.Marked, name
        assert root.ViewerPreferences.DisplayDocTitle, name
        assert str(pdf.docinfo["/Title"]).strip(), name
        subject = str(pdf.docinfo["/Subject"])
        assert subject.startswith("CQ-2026-01 ") or (name, subject) == ("P17", "Portfolio report")
        assert "/Outlines" in root, name
        for page in pdf.pages:
            assert "/StructParents" in page, name
            assert page.get("/Tabs") == "/S", name
            assert all("/StructParent" in note for note in page.get("/Annots", [])), name


def test_no_heading_of_any_paper_leaves_a_level_out(papers):
    for name, pdf in papers.items():
        kinds = [str(tag.S) for tag in elements(pdf.Root.StructTreeRoot)]
        levels = [int(kind[2:]) for kind in kinds if kind[2:].isdigit()]
        assert levels[:1] == [1] or name in NOTHING_TO_SAY, name
        steps = [below - above for above, below in pairwise(levels)]
        assert max(steps, default=0) <= 1, (name, levels)


def test_every_figure_has_words_and_every_head_a_scope(papers):
    for name, pdf in papers.items():
        for tag in elements(pdf.Root.StructTreeRoot):
            if tag.S == "/Figure":
                assert str(tag.get("/Alt", "")).strip(), name
            if tag.S == "/TH":
                assert tag.A.Scope in {"/Column", "/Row"}, name


def test_headings_of_one_kind_keep_one_level():
    tags = ["H1", "H3", "P", "H3", "H2", "H3", "H3", "H1", "H2"]
    made = [Element(tag) for tag in tags]
    level_headings(made)
    assert [one.tag for one in made] == ["H1", "H2", "P", "H2", "H2", "H3", "H3", "H1", "H2"]
