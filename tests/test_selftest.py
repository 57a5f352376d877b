"""The self-test says what it did, and finds what is broken."""

from __future__ import annotations

import pytest

from collab_desktop import selftest
from collab_desktop.services import reporting


def test_every_step_and_every_document() -> None:
    report = selftest.run()
    assert report.problems == []
    assert list(report.lines) == ["7 steps answered and read back", "7 documents printed"]


def test_a_document_that_comes_out_empty_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(_session, _project, _document, out):
        out.write_bytes(b"%PDF-")

    monkeypatch.setattr(reporting, "export_document", nothing)
    assert len(selftest.run().problems) == 7
