"""Editors are tried on a real step page over a real file."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.ui.steps.conftest import around, opened, questions

__all__ = ["around", "opened", "questions"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says that it can neither grab keys for popups nor raise them."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("plugin does not support", extend=True))
