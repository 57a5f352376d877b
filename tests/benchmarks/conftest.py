"""Benchmarks run only when they are asked for: ``-m benchmark``."""

from __future__ import annotations

import pytest
from tests.ui.conftest import tidied_between_tests

__all__ = ["tidied_between_tests"]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what measures times, which says nothing on a busy machine."""
    if config.option.markexpr:
        return
    left_out = [item for item in items if item.get_closest_marker("benchmark")]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]
