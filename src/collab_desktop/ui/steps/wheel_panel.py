"""Below the outcome of a check-in: the seven principles as a wheel, as the paper has it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from collab_desktop.domain import ethics
from collab_desktop.domain.views import PageView
from collab_desktop.domain.wheel_charts import least_width, wheel
from collab_desktop.services.ethics_wheel import in_words, spokes
from collab_desktop.ui.questions.base import column
from collab_desktop.ui.questions.long import LongEditor
from collab_desktop.ui.steps.panels import Panel
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.widgets.drawing import DrawingView
from collab_desktop.ui.widgets.text import Label


class WheelPanel(Panel):
    """The same stands above it in words, for those who do not see it."""

    def __init__(self, rooms: Rooms, editor: LongEditor | None, parent: QWidget) -> None:
        super().__init__(rooms, editor, parent)
        self.view = DrawingView()
        title = Label(self.tr("Principles covered"), "section", wrap=True)
        note = Label(
            self.tr("Filled: share of its questions assessed. The shape says the worst that is"
                    " open."), "small", "muted", wrap=True)
        column(self, title, note, self.view, spacing=8)

    def show_page(self, page: PageView) -> None:
        """Draw the check-in as it stands now; nothing while nothing was assessed."""
        data = self.rooms.session.project(self.rooms.project_id)
        run = page.subject.removeprefix("run:")
        found = ethics.check_in(data, run if run in ethics.RUNS else ethics.RUNS[0])
        parts = spokes(found, self.say)
        self.view.show_drawing(wheel(parts, least_width(parts)), in_words(parts, self.say))
        self.setVisible(bool(found.assessed))
