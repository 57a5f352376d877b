"""Which page of a step one comes to, and how a link reaches what only the full questions ask."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from collab_desktop.ui.marking import Speaker
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.states import SHAPES
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.steps.words import CHECK
from collab_desktop.ui.widgets.shapes import State

StepReach: Final = Speaker("StepReach")


def first_open(
    rooms: Rooms, step: str, subject: str, *, elsewhere: Collection[str] = ()
) -> str:
    """The sub-step to come to where none is named: the first unfinished one, else the check.

    Args:
        rooms: the project.
        step: the step one comes to.
        subject: what it is asked about.
        elsewhere: sub-steps with a screen of their own; nobody is led beside it.
    """
    views = rooms.questions.sections(step, subject)
    done = [view for view in views if SHAPES[view.status] is State.FINISHED]
    unfinished = [view.key for view in views if view not in done and view.key not in elsewhere]
    if unfinished:
        return unfinished[0]
    complete = SHAPES[rooms.state(step, subject)] is State.FINISHED
    return views[0].key if complete and views else CHECK


def deepen_for(shell: Shell, rooms: Rooms, step: str, section: str | None) -> None:
    """Ask the full questions where a link leads to a sub-step that only they have."""
    named = {part.key for part in rooms.step(step).sections}
    shown = {view.key for view in rooms.questions.sections(step)}
    quick = rooms.questions.depth(step) == "quick"
    if section not in named - shown or not quick or rooms.read_only:
        return
    if shell.attempt(lambda: rooms.questions.set_depth(step, "full")):
        words = StepReach.tr("All questions of this step are shown now, not only the quick ones")
        shell.toast(words, undo_in=rooms.project_id)
