"""What these tests start from: a copy of the sample workspace, and a window on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.samples import SETTINGS, copy_of_sample
from tests.ui.conftest import tidied_between_tests

from collab_desktop.services.session import Session

__all__ = ["SETTINGS", "tidied_between_tests"]

CODE = "CQ-2026-01"
Line = Callable[..., tuple[int, str, str]]


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    return copy_of_sample(tmp_path / "sample.collab")


@pytest.fixture
def session(sample: Path) -> Iterator[Session]:
    opened = Session.open(sample, SETTINGS)
    yield opened
    assert opened.store.verify() == []
    opened.close()


@pytest.fixture
def line(capsys: pytest.CaptureFixture[str]) -> Line:
    """Run a command; exit code, standard output and standard error."""
    from collab_desktop import cli

    def run(*words: object) -> tuple[int, str, str]:
        capsys.readouterr()
        code = cli.run([str(word) for word in words])
        printed = capsys.readouterr()
        assert "Traceback" not in printed.err
        return code, printed.out, printed.err.strip()

    return run
