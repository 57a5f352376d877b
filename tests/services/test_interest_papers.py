"""One page for each expression of interest: with everything, and without a name."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from tests.samples import copy_of_sample

from collab_desktop.domain.paper_parts import NewPage
from collab_desktop.services import reporting
from collab_desktop.services.session import Session
from collab_desktop.settings import Settings

NAMES = ("Yusuf", "Perrin", "Moe", "Adeyemi", "Osei", "Vance", "Lindqvist", "Noor", "Quill",
         "Northmoor", "Hill Voices", "Brightpath", "Cloudrise", "Upland Clinics")  # fmt: skip


def test_each_has_its_page_and_read_blind_no_name_is_on_any(tmp_path: Path):
    session = Session.open(copy_of_sample(tmp_path / "s.collab"), Settings(device="t", name="D"))
    project = session.project_by_code("CQ-2026-01")
    named = reporting.freeze(session, project, "P2s", "en").paper
    assert named is not None
    pages = [part for part in named.parts if isinstance(part, NewPage)]
    assert named.headline == "EOI-001 A. Yusuf, Northmoor University"
    assert len(pages) == 11, "the first page has the headline of the paper"
    said = repr(named)
    assert "Agreed in all: 89 of 100" in said
    assert "4, counts as 3: no evidence" in said
    assert "Bus fares" not in said, "needs for access are nobody's business"
    assert "Quill" not in said, "one that is still read blind has no name here either"
    assert "EOI-012" in said
    blind = repr(reporting.freeze(session, project, "P2b", "en").paper)
    assert [name for name in NAMES if name in blind] == []
    assert "Covers two must-haves" not in blind
    target = tmp_path / "blind.pdf"
    reporting.make_render(session, project, "P2b", "ar")(target)
    pdf = pypdfium2.PdfDocument(str(target))
    assert len(pdf) == 12
    pdf.close()
    session.close()


def test_for_the_public_everybody_is_a_role_once_and_no_role_is_taken_for_a_name(tmp_path: Path):
    session = Session.open(copy_of_sample(tmp_path / "s.collab"), Settings(device="t", name="D"))
    project = session.project_by_code("CQ-2026-01")
    for paper in ("P2s", "P2b"):
        options = reporting.Options(audience="public")
        said = repr(reporting.make_render(session, project, paper, "en", options).data.paper)
        assert "Solicitor; Days: 12" in said, paper
        assert "Solicitor; Solicitor" not in said, paper
        assert "[name]; Days" not in said, paper
        assert [name for name in NAMES[:9] if name in said] == [], paper
    session.close()
