"""What every test of the screen starts from."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says what it cannot do (size hints, raising a list): no fault."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("plugin does not support", extend=True))


@pytest.fixture(autouse=True)
def tidied_between_tests() -> Iterator[None]:
    """As in the program: no garbage is collected while Qt goes through its widgets."""
    from collab_desktop.ui.tidying import tidy

    gc.disable()
    yield
    tidy()
    gc.enable()
