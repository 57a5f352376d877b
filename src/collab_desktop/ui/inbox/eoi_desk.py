"""What the editors of a typed-in form ask for: as on a step page, but rows stand under the form."""

from __future__ import annotations

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.services.interest_rows import InterestRows
from collab_desktop.ui.autosave import Autosave
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.steps.desk import StepDesk
from collab_desktop.ui.steps.rooms import Rooms

Saving = Autosave[Address, Answer | None]


class EoiDesk(StepDesk):
    """The desk of one expression of interest."""

    def __init__(self, shell: Shell, rooms: Rooms, rows: InterestRows, saving: Saving) -> None:
        """Answer editors from the services.

        Args:
            shell: the window: words, formats, toasts.
            rooms: the services of the project.
            rows: the expressions of interest.
            saving: takes what was typed.
        """
        super().__init__(shell, rooms, saving.touch, saving.flush)
        self._window = shell
        self._parts = rows
        self._saving = saving

    def add_row(
        self, table: Address, *, after: str | None = None, copy_of: str | None = None
    ) -> str:
        """Add a row to what the form lists; return its id, empty when it was refused."""
        del after  # what people list has no order that matters
        self._saving.flush()
        register = table.path.partition(".")[2]
        eoi, data, made = table.record_id or "", self._parts.data, list[str]()
        answers = data.cells(data.records[copy_of]) if copy_of is not None else {}
        cells = {key: answer.value for key, answer in answers.items()}
        self._window.attempt(lambda: made.append(self._parts.add_part(register, eoi, cells)))
        return made[0] if made else ""
