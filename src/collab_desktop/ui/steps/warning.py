"""The problems of a step page: on top and, in the same words, at their fields, while they last."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from collab_desktop.domain.messages import Message
from collab_desktop.domain.views import Problem
from collab_desktop.ui.steps.frame import StepFrame
from collab_desktop.ui.steps.section_page import SectionPage
from collab_desktop.ui.widgets.accessible import announce


class PageWarning:
    """What was pointed out on a page and is not mended yet."""

    def __init__(self, frame: StepFrame, say: Callable[[Message], str]) -> None:
        """Warn on the frame of a step page."""
        self._frame = frame
        self._say = say
        self.problems: tuple[Problem, ...] = ()

    def show(self, problems: tuple[Problem, ...], page: SectionPage | None) -> None:
        """Point problems out; the keyboard goes to the summary."""
        self.problems = problems
        if page is not None:
            page.show_problems(problems, self._say)
            self._frame.bar.say_continue(again=True)
        self._frame.summary.set_problems(self._said())
        self._frame.pages.ensureWidgetVisible(self._frame.summary)
        announce(self._frame.summary, self._frame.summary.accessibleName())

    def settle(self, still: Sequence[Problem], page: SectionPage) -> bool:
        """Take away what is mended; return whether anything was."""
        left = tuple(problem for problem in self.problems if problem in still)
        if left == self.problems:
            return False
        self.problems = left
        page.show_problems(left, self._say)
        self._frame.summary.set_problems(self._said(), focus=False)
        self._frame.bar.say_continue(again=bool(left))
        return True

    def clear(self) -> None:
        """Begin another page."""
        self.problems = ()
        self._frame.summary.set_problems([])

    def _said(self) -> list[tuple[str, str]]:
        return [(str(p.address), self._say(p.message)) for p in self.problems]
