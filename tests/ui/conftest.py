"""What every test of the screen starts from."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def tidied_between_tests() -> Iterator[None]:
    """As in the program: no garbage is collected while Qt goes through its widgets."""
    from collab_desktop.ui.tidying import tidy

    gc.disable()
    yield
    tidy()
    gc.enable()
