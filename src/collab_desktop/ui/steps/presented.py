"""What the room sees of a page of questions, and of a scoring: one thing at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collab_desktop.domain.slides import Slide
from collab_desktop.services import presenting
from collab_desktop.services.presenting_scores import ScoreSlides
from collab_desktop.ui.shell import Screen, Shell

if TYPE_CHECKING:
    from collab_desktop.ui.steps.section_page import SectionPage


class PresentedPage(Screen):
    """A page whose questions can be projected one by one."""

    _shell: Shell
    project: str
    page: SectionPage | None

    def slide(self) -> Slide | None:
        """The question one is at, with its scale; never what was answered."""
        page = self.page
        if page is None or page.current is None:
            return None
        path, asked = page.current.address.path, page.blocks
        if path == presenting.CHALLENGE:
            return presenting.challenge_slide(self._shell.session, self.project)
        return presenting.question_slide(
            self._shell.session, self.project, path,
            number=asked.index(page.current) + 1 if len(asked) > 1 else 0, of=len(asked),
        )

    def step_slide(self, by: int) -> bool:
        """Go to the next question of the page, or to the one before."""
        page = self.page
        if page is None or page.current is None:
            return False
        at = page.blocks.index(page.current) + by
        return 0 <= at < len(page.blocks) and page.focus_address(page.blocks[at].address)


class PresentedScoring(Screen):
    """A scoring, of which the room sees one criterion: asked, counted, and then what came out."""

    _shell: Shell
    project: str
    _in_the_room = 0

    def slide(self) -> Slide | None:
        """The criterion that the room is at; what ballots say only after the reveal."""
        return ScoreSlides(self._shell.session, self.project).slide(self._in_the_room)

    def step_slide(self, by: int) -> bool:
        """Let the room go to the next criterion, or to the one before."""
        at = self._in_the_room + by
        if not 0 <= at < ScoreSlides(self._shell.session, self.project).count():
            return False
        self._in_the_room = at
        return True
