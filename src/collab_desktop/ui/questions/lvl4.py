"""Editor of ``lvl4``: a level from 0 to 4, with the words of each where the pack has them."""

from __future__ import annotations

from collab_desktop.ui.questions.anchored import AnchoredEditor
from collab_desktop.ui.widgets.segments import Segments


class LevelEditor(AnchoredEditor):
    """A level in five cells."""

    def _make_cells(self) -> Segments:
        return Segments(self.question.label, [(level, level) for level in "01234"])
