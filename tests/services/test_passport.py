"""The passport tells on one page what the hub, the gates and the signatures say."""

from __future__ import annotations

import pypdfium2 as pdfium
import pytest
from tests.reports.documents.filled import sample

from collab_desktop.domain.paper_parts import Grid, Labelled, Listed
from collab_desktop.services import reporting
from collab_desktop.services.completing import Completing
from collab_desktop.services.waiving import Waiver, Waiving

CLOSED = "CQ-2025-04"


@pytest.fixture
def opened(tmp_path):
    session, project = sample(tmp_path)
    yield session, project
    session.close()


def paper(session, project):
    return reporting.freeze(session, project, "P16p", "en").paper


def rows(found, title: str):
    (grid,) = [p for p in found.parts if isinstance(p, Grid) and p.title == title]
    return grid.rows


def test_each_step_has_its_state_day_and_signers(opened):
    session, _ = opened
    project = session.project_by_code(CLOSED)
    steps = rows(paper(session, project), "The eight steps")
    assert [row[0] for row in steps] == [str(n) for n in range(1, 9)]
    closed = [row for row in steps if row[2].mark == "check"]
    assert closed
    assert [row[3].replace("\xa0", " ") for row in steps] == [
        "20 Nov 2025", "5 Dec 2025", "11 Dec 2025", "19 Dec 2025", "18 Dec 2025", "5 Nov 2026",
        "17 Dec 2025", "20 Nov 2026",
    ], "the days on which they were closed, not the one on which the file was made"
    assert all(not row[3] for row in steps if row[2].mark != "check")
    (safeguarding,) = [row for row in steps if row[1] == "Safeguarding training"]
    assert "people, last" in safeguarding[4]


def test_reopening_takes_the_day_off_again(opened):
    session, _ = opened
    project = session.project_by_code(CLOSED)
    before = paper(session, project)
    Completing(session, project).reopen("legal")
    after = paper(session, project)
    changed = [a for a, b in zip(rows(before, "The eight steps"), rows(after, "The eight steps"),
                                 strict=True) if a[2:4] != b[2:4]]
    assert "Legals at a glance" in {row[1] for row in changed}
    assert int(after.facts[0].value.split()[0]) < int(before.facts[0].value.split()[0])


def test_a_waiver_prints_with_its_reason(opened):
    session, project = opened
    none = [p for p in paper(session, project).parts if isinstance(p, Labelled)]
    assert [p.text for p in none] == ["None.", "None."]
    waiver = Waiver("The partner's own panel does it.", "D. Hale", "chair", "")
    assert Waiving(session, project).waive("youth", waiver, confirmed=True) == {}
    (waivers,) = [p for p in paper(session, project).parts if isinstance(p, Listed)]
    assert waivers.title == "Waivers"
    assert "The partner's own panel does it." in waivers.items[0]


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_it_is_one_page(opened, tmp_path, language):
    session, _ = opened
    project = session.project_by_code(CLOSED)
    target = tmp_path / "p.pdf"
    reporting.export_document(session, project, "P16p", target, language)
    document = pdfium.PdfDocument(target)
    text = document[0].get_textpage().get_text_bounded()
    assert len(document) == 1
    assert "{" not in text
    document.close()
