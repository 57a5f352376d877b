"""What the editors of a workshop's plan may ask for: rows come into its agenda."""

from __future__ import annotations

from collections.abc import Callable

from collab_desktop.domain.answers import Address
from collab_desktop.domain.workshops import ATTENDANCE
from collab_desktop.services.attendance import AttendanceList
from collab_desktop.services.workshops import Workshops
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.steps.desk import Keep, StepDesk
from collab_desktop.ui.steps.rooms import Rooms


class PlanDesk(StepDesk):
    """The desk of one workshop."""

    def __init__(
        self, shell: Shell, rooms: Rooms, keep: Keep, settle: Callable[[], bool]
    ) -> None:
        """Answer editors from the services of the project."""
        super().__init__(shell, rooms, keep, settle)
        self._workshops = Workshops(shell.session, rooms.project_id)
        self._guests = AttendanceList(shell.session, rooms.project_id)

    def add_row(
        self, table: Address, *, after: str | None = None, copy_of: str | None = None
    ) -> str:
        """Add a block below another one, or a line for a guest; empty when it was refused."""
        self._settle()
        made: list[str] = []
        workshop = table.record_id or ""
        if table.path == ATTENDANCE:
            self._shell.attempt(lambda: made.append(self._guests.add_line(workshop)))
            return made[0] if made else ""
        self._shell.attempt(lambda: made.append(
            self._workshops.add_block(workshop, after=after, copy_of=copy_of)
        ))
        return made[0] if made else ""
