"""What these tests start from: the sample workspace, made once, and a window on a copy of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.ui.conftest import tidied_between_tests

from collab_desktop.services.sample import make_sample
from collab_desktop.services.session import Session
from collab_desktop.settings import Settings

__all__ = ["tidied_between_tests"]

SETTINGS = Settings(name="D. Hale", device="laptop", first_run_done=True)
CODE = "CQ-2026-01"
Line = Callable[..., tuple[int, str, str]]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says what it cannot do (size hints, raising a tip): no fault."""
    for item in items:
        for words in ("propagateSizeHints", "plugin does not support"):
            item.add_marker(pytest.mark.qt_log_ignore(words, extend=True))


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.collab"
    session = Session.create(path, SETTINGS)
    make_sample(session)
    session.close()
    return path


@pytest.fixture
def sample(original: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(original, tmp_path / "sample.collab"))


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
