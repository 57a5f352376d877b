"""Completing and reopening steps; each completion freezes an unchangeable snapshot."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from collab_desktop.domain import baseline, progress
from collab_desktop.domain.answers import PROJECT
from collab_desktop.domain.corrections import Correction, corrections, kept_alive
from collab_desktop.domain.journal import Change
from collab_desktop.domain.project_data import ProjectData, subjects_of
from collab_desktop.domain.signatures import content_hash, frozen
from collab_desktop.domain.states import Severity, Status
from collab_desktop.domain.views import Missing, Problem
from collab_desktop.services import describing, gating
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.rechecking import Rechecking
from collab_desktop.services.reopening import marks
from collab_desktop.services.session import Session, new_id, now, set_fields


class Completing(ForProject):
    """The status machine of the steps of one project (CONTENT 0.6)."""

    def __init__(
        self, session: Session, project_id: str, clock: Callable[[], str] = now
    ) -> None:
        """Stand before one project of an open workspace.

        Args:
            session: the open workspace.
            project_id: the project.
            clock: tells the moment at which a step is completed; the sample has days of its own.
        """
        super().__init__(session, project_id)
        self._questions = Questionnaire(session, project_id)
        self._clock = clock

    def complete(self, step: str, subject: str = PROJECT) -> tuple[Problem, ...]:
        """Complete a step, or return everything that stands in the way.

        Completing is no edit that undo takes back; it is undone by reopening.
        """
        if progress.subject_status(self.data, step, subject) is Status.COMPLETE:
            return ()
        return self._complete("edit.completed", step, subject, undoable=False)

    def still_right(self, step: str, subject: str = PROJECT) -> tuple[Problem, ...]:
        """Say that a step is right although what it rests on has changed; undo takes that back.

        It is frozen once more, as it stands now.  Returns what stands in the way, if anything.
        """
        if progress.subject_status(self.data, step, subject) is not Status.RECHECK:
            return ()
        return self._complete("edit.still_right", step, subject, undoable=True)

    def corrections(self, step: str, subject: str = PROJECT) -> tuple[Correction, ...]:
        """The texts that were put right in a reopened step, if nothing else was changed in it."""
        state = self.data.state(step, subject)
        kept = self._session.store.row("snapshot", str(state.get("snapshot_id") or ""))
        if state.get("status") != Status.REOPENED.value or kept is None:
            return ()
        return corrections(self.data, step, subject, kept["data"])

    def only_corrected(self, step: str, subject: str = PROJECT) -> tuple[Problem, ...]:
        """Say that what was changed in a step are minor corrections; undo takes that back.

        The step is complete as it stands now, and whoever signed it need not sign again; the
        journal keeps who corrected what, when, before and after.  Returns what stands in the way.
        """
        found = self.corrections(step, subject)
        if not found:
            return ()
        alive = kept_alive(self.data, found)
        problems = self._blockers(_signed_anew(self.data, alive), step, subject)
        if problems:
            return problems
        more = [*alive, *self._unmarked(found)]
        self._freeze("edit.corrected", step, subject, undoable=True, more=more)
        return ()

    def _unmarked(self, found: tuple[Correction, ...]) -> list[Change]:
        """What rests on nothing else that was changed needs no re-check."""
        words, rechecking = {each.words for each in found}, Rechecking(
            self._session, self.project_id)
        changes = []
        for (step, subject), state in self.data.step_states.items():
            if state["status"] == Status.RECHECK.value:
                since = rechecking.changes(step, subject)
                if since and all((each.before, each.now) in words for each in since):
                    status = Status.COMPLETE.value
                    changes.append(Change("step_state", str(state["id"]), "status", status))
        return changes

    def _complete(
        self, label: str, step: str, subject: str, *, undoable: bool
    ) -> tuple[Problem, ...]:
        problems = self.blockers(step, subject)
        if not problems:
            self._freeze(label, step, subject, undoable=undoable)
        return problems

    def _freeze(
        self, label: str, step: str, subject: str, *, undoable: bool,
        more: Iterable[Change] = (),
    ) -> None:
        number = 1 + sum(1 for s in self.snapshots(step) if s["kind"] == subject)
        snapshot_id = new_id()
        changes = self._snapshot(snapshot_id, step, subject, number)
        changes += self._questions.state_changes(
            step, subject, status=Status.COMPLETE.value, snapshot_id=snapshot_id
        )
        if step == "gov":
            changes += self._baseline(number)
        changes += more
        self._session.commit(label, changes, project_id=self.project_id, undoable=undoable)

    def blockers(self, step: str, subject: str = PROJECT) -> tuple[Problem, ...]:
        """What keeps a step from being completed: gaps, what cannot be read, rules of its own."""
        return self._blockers(self.data, step, subject)

    def _blockers(self, data: ProjectData, step: str, subject: str) -> tuple[Problem, ...]:
        gaps = tuple(
            describing.problem(data, gap) for gap in progress.gaps(data, step, subject)
        )
        wrong = tuple(
            Problem(*each) for section in progress.shown_sections(data, step, subject)
            for each in progress.misread(data, step, section, subject)
        )
        return (*gaps, *wrong, *gating.completion_problems(data, step, subject))

    def _snapshot(self, snapshot_id: str, step: str, subject: str, number: int) -> list[Change]:
        content = frozen(self.data, step, subject)
        return set_fields(
            "snapshot", snapshot_id, project_id=self.project_id, step=step, number=number,
            kind=subject, sha256=content_hash(content), data=content, at=self._clock(),
            actor=self._session.actor,
        )

    def _baseline(self, number: int) -> list[Change]:
        """Keep the figures that the board decided about."""
        content = baseline.figures(self.data).as_json(baseline.decision(self.data))
        return set_fields(
            "snapshot", new_id(), project_id=self.project_id, step="pid", number=number,
            kind=baseline.KIND, sha256=content_hash(content), data=content, at=self._clock(),
            actor=self._session.actor,
        )

    def snapshots(self, step: str) -> list[Any]:
        """The snapshots of a step, oldest first."""
        rows = self._session.store.rows("snapshot", project_id=self.project_id, step=step)
        return sorted(rows, key=lambda row: (row["at"] or "", row["number"] or 0))

    def reopen(self, step: str, subject: str = PROJECT) -> None:
        """Reopen a completed step; its snapshot stays.

        What rests on it needs a re-check from then on; undo takes back both.
        """
        changes = self._questions.state_changes(
            step, subject, status=Status.REOPENED.value
        )
        changes += marks(self.data, step, subject)
        self._session.commit("edit.reopened", changes, project_id=self.project_id)

    def list_outstanding(self, step: str, owner: str, due: str) -> None:
        """List a step as outstanding with owner and date, so that the board can decide (G3)."""
        changes = self._questions.state_changes(
            step, PROJECT, outstanding={"owner": owner, "due": due}
        )
        self._session.commit("edit.outstanding", changes, project_id=self.project_id)

    def missing(self, step: str) -> tuple[Missing, ...]:
        """What is missing in a step, over all its subjects."""
        return tuple(
            describing.missing(self.data, gap, Severity.STOP)
            for subject in subjects_of(self.data.index, step)
            for gap in progress.gaps(self.data, step, subject)
        )


def _signed_anew(data: ProjectData, alive: Iterable[Change]) -> ProjectData:
    """The project as it stands once the signatures bind to it again."""
    bound = {change.row_id: change.value for change in alive}
    return replace(data, signatures=tuple(
        {**row, "content_hash": bound.get(str(row["id"]), row["content_hash"])}
        for row in data.signatures
    ))
