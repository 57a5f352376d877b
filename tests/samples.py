"""The sample workspace, made once for each run of the tests; whoever works in it takes a copy."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from collab_desktop.services.sample import make_sample
from collab_desktop.services.session import Session
from collab_desktop.settings import Settings

SETTINGS = Settings(name="D. Hale", device="laptop", first_run_done=True)


@cache
def sample_file() -> Path:
    """The file itself: to be read and copied, never opened."""
    folder = Path(tempfile.mkdtemp(prefix="collab-sample-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    session = Session.create(folder / "sample.collab", SETTINGS)
    make_sample(session)
    session.close()
    return folder / "sample.collab"


def copy_of_sample(path: Path) -> Path:
    """A sample of one's own at a path."""
    return Path(shutil.copy(sample_file(), path))
