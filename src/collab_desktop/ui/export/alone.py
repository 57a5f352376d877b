"""Draws the pages of a file from outside in a process of its own, which may crash alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from collab_desktop.services.forms.reading import limit_memory
from collab_desktop.ui.export.pages import PdfPages

MOST_PAGES, DPI = 12, 110
LARGEST_SIDE = 3_000
"""Points; a page that is larger would be a picture of gigabytes."""


def draw_alone(words: Sequence[str]) -> int:
    """Draw the first pages of a PDF as pictures into a folder.

    Args:
        words: the file, and the folder.
    """
    file, folder = Path(words[0]), Path(words[1])
    limit_memory()
    pages = PdfPages(file)
    for number in range(min(len(pages), MOST_PAGES)):
        if max(pages.size(number)) <= LARGEST_SIDE:
            pages.picture(number, DPI).save(str(folder / f"{number:02}.png"))
    return 0
