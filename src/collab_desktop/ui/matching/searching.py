"""Looks for the best team beside the window: first the team, then every reason."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Event
from typing import Final

from PySide6.QtCore import QObject, Signal

from collab_desktop.domain.matching.watch import Progress, Watch
from collab_desktop.domain.team.question import Question
from collab_desktop.domain.team.suggestion import Search, Suggestion, WhyNot
from collab_desktop.ui.work import Job, start

LIMIT: Final = 10.0
"""Seconds after which the best team that was found is shown with its honest gap, and as many
again for the reasons."""
WHY_LIMIT: Final = 5.0


class Searching(QObject):
    """One search at a time; a new one calls off the one before."""

    told = Signal(int, int)
    """How many steps are done, of how many."""
    found = Signal(object)
    """A :class:`Suggestion`, first without reasons, then with them."""
    answered = Signal(object)
    """A :class:`WhyNot`."""
    failed = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = Event()
        self._job: Job | None = None
        self._search: Search | None = None

    @property
    def is_running(self) -> bool:
        """Whether something is being worked out."""
        return self._job is not None

    def begin(self, question: Question) -> None:
        """Look for the best team of a question."""
        self.cancel()
        search = self._search = Search(question)
        until = time.monotonic() + LIMIT

        def first(go_on: Callable[[int, int], bool], watch: Callable[..., Watch]) -> Suggestion:
            return search.first(watch(until, go_on))

        def rest(found: Suggestion) -> None:
            self.found.emit(found)
            if found.best is None:
                self._end()
                return
            then = time.monotonic() + LIMIT
            self._start(
                lambda go_on, watch: search.explained(found, watch(then, go_on)), self._explained
            )

        self._start(first, rest)

    def ask_why(self, candidate: str) -> None:
        """Work out why somebody is not in the team that was found last."""
        search = self._search
        if search is None or self.is_running:
            return
        until = time.monotonic() + WHY_LIMIT
        self._start(
            lambda go_on, watch: search.why_not(candidate, watch(until, go_on)), self._answer
        )

    def cancel(self) -> None:
        """Call off what is on its way; what was found before stays."""
        self._stop.set()
        if self._job is not None:
            self._job.cancel()
            self._end()

    def _explained(self, found: Suggestion) -> None:
        self.found.emit(found)
        self._end()

    def _answer(self, why: WhyNot) -> None:
        self.answered.emit(why)
        self._end()

    def _start(
        self,
        call: Callable[[Callable[[int, int], bool], Callable[..., Watch]], object],
        done: Callable[..., None],
    ) -> None:
        self._stop = stop = Event()

        def watch(until: float, go_on: Callable[[int, int], bool]) -> Watch:
            def tell(step: Progress) -> None:
                go_on(step.step, step.steps)

            return Watch(until, stop.is_set, tell)

        def finished(result: object) -> None:
            if not stop.is_set():
                done(result)

        def failed(error: Exception) -> None:
            if not stop.is_set():
                self._end()
                self.failed.emit(error)

        self._job = start(
            lambda go_on: call(go_on, watch), finished=finished, failed=failed,
            progressed=self.told.emit,
        )

    def _end(self) -> None:
        self._job = None
        self.ended.emit()
