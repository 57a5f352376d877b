"""A real window on the sample workspace, for the export screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.samples import sample_file

from collab_desktop.screenshots import sample_window
from collab_desktop.settings import Settings
from collab_desktop.ui.window import MainWindow


@pytest.fixture
def window(qapp) -> Iterator[MainWindow]:
    settings = Settings(name="D. Hale", device="test", theme="light", first_run_done=True)
    with sample_window(settings, (1366, 768), sample_file()) as found:
        yield found
