"""What every test of the screen starts from."""

from __future__ import annotations

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says what it cannot do (size hints, raising a list): no fault."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("plugin does not support", extend=True))
