"""The sheets that documents are laid out for: width and height in points."""

from __future__ import annotations

from collab_desktop.reports.tree_words import Paper

SIZES = {
    Paper.A4: (595.28, 841.89),
    Paper.LETTER: (612.0, 792.0),
    Paper.A3_LANDSCAPE: (1190.55, 841.89),
    Paper.A4_LANDSCAPE: (841.89, 595.28),
    Paper.LETTER_LANDSCAPE: (792.0, 612.0),
}
