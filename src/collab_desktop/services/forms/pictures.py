"""Pictures of the pages of a file from outside, drawn in a process of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from collab_desktop.exchange.form_child import run_alone

PRIVATE_WORD: Final = "draw-pages-alone"
SECONDS: Final = 60.0


def draw(file: Path, folder: Path) -> list[Path]:
    """Draw the pages of a PDF into a folder; none where that cannot be done."""
    run_alone([PRIVATE_WORD, str(file), str(folder)], SECONDS)
    return sorted(folder.glob("*.png"))
