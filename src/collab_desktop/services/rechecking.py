"""What has changed under a completed step, or in it, since it was completed; from the journal."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from collab_desktop.domain.answers import PROJECT
from collab_desktop.domain.states import Status
from collab_desktop.domain.views import ChangeSince
from collab_desktop.services.changes import Changes
from collab_desktop.services.for_project import ForProject

Row = Mapping[str, Any]


class Rechecking(ForProject):
    """The changes behind a step that needs a re-check or was reopened."""

    def changes(self, step: str, subject: str = PROJECT) -> tuple[ChangeSince, ...]:
        """What differs from when the step was completed, the latest first.

        Of a step that needs a re-check, what it rests on; of one that was reopened, its own
        answers.  Nothing for other steps, or when all was set back.
        """
        state = self.data.state(step, subject)
        if state.get("status") not in {Status.RECHECK.value, Status.REOPENED.value}:
            return ()
        reasons = partial(self._is_reason, step, subject)
        changes = Changes(self._session, self.project_id, reasons)
        return changes.since(self._completed_at(state))

    def below(self, step: str, subject: str = PROJECT) -> tuple[ChangeSince, ...]:
        """What differs in all that a step rests on from when it was completed, the latest first.

        Nothing for a step that never was.
        """
        state = self.data.state(step, subject)
        at = self._completed_at(state) if state else 0
        if not at:
            return ()
        reasons = partial(self.data.index.rests_on, step, subject)
        return Changes(self._session, self.project_id, reasons).since(at)

    def _completed_at(self, state: Row) -> int:
        """The clock of the journal when the step was completed."""
        store = self._session.store
        if state.get("snapshot_id"):
            made = store.history("snapshot", str(state["snapshot_id"]), "sha256")
        else:
            of_status = store.history("step_state", str(state["id"]), "status")
            made = [o for o in of_status if o.change.value == Status.COMPLETE.value]
        return max((operation.hlc for operation in made), default=0)

    def _is_reason(self, step: str, subject: str, path: str, about: str) -> bool:
        """Whether an answer may be the reason: it is the step's own, or the step rests on it."""
        if self.data.state(step, subject).get("status") == Status.REOPENED.value:
            return (path.split(".")[0], about) == (step, subject)
        return self.data.index.rests_on(step, subject, path, about)
