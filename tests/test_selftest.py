"""The self-test says what it did, and finds what is broken."""

from __future__ import annotations

import pytest

from collab_desktop import selftest
from collab_desktop.framework.loader import load_builtin
from collab_desktop.services import reporting

PACK = load_builtin("dcc", "en")
BUILT = sum(step.built for step in PACK.steps)
DOCUMENTS = len(PACK.header.documents)


def test_every_step_and_every_document() -> None:
    report = selftest.run()
    assert report.problems == []
    assert list(report.lines) == [
        f"{BUILT} steps answered and read back", f"{DOCUMENTS} documents printed"
    ]


def test_a_document_that_comes_out_empty_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(_session, _project, _document, out):
        out.write_bytes(b"%PDF-")

    monkeypatch.setattr(reporting, "export_document", nothing)
    assert len(selftest.run().problems) == DOCUMENTS
