"""Editor of ``score5``: cells 0 to 5 and "not sure", with the words of each point below."""

from __future__ import annotations

from collab_desktop.domain.answers import JsonValue
from collab_desktop.ui.questions.anchored import AnchoredEditor
from collab_desktop.ui.widgets.segments import ScoreCells


class ScoreEditor(AnchoredEditor):
    """A score; blank is "not scored" and ``?`` is "not sure", and neither is ever 0."""

    def _make_cells(self) -> ScoreCells:
        return ScoreCells(self.question.label, not_sure=True)

    def _meaning(self, value: JsonValue) -> str:
        if value == ScoreCells.NOT_SURE:
            return self.tr("Not sure. It counts neither for nor against.")
        return super()._meaning(value)
