"""Long work beside the window: a worker thread, progress, cancel, and the result back here."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

Progress = Callable[[int, int], bool]
"""Called with done and total; answers whether to go on."""


class Job(QObject):
    """One piece of work; its callbacks come in the thread that made it."""

    _progressed = Signal(int, int)
    _finished = Signal(object)
    _failed = Signal(object)

    def __init__(
        self, finished: Callable[[Any], object], failed: Callable[[Exception], object],
        progressed: Callable[[int, int], object] | None,
    ) -> None:
        """Remember whom to call; :func:`start` runs the work."""
        super().__init__()
        self._stop = Event()
        self._on_finished = finished
        self._on_failed = failed
        self._on_progressed = progressed
        # A plain function would be called in the worker; a slot of this object is not.
        queued = Qt.ConnectionType.QueuedConnection
        self._progressed.connect(self._tell_progress, queued)
        self._finished.connect(self._tell_finished, queued)
        self._failed.connect(self._tell_failed, queued)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._stop.is_set()

    def progress(self, done: int, total: int) -> bool:
        """Tell how far the work is; answers whether to go on."""
        self._progressed.emit(done, total)
        return not self._stop.is_set()

    def run(self, call: Callable[[Progress], Any]) -> None:
        """Do the work, in whatever thread this is called; every outcome comes back as a signal."""
        try:
            result = call(self.progress)
        except Exception as error:  # carried to the window, which knows the words for it
            self._failed.emit(error)
        else:
            self._finished.emit(result)

    @Slot(int, int)
    def _tell_progress(self, done: int, total: int) -> None:
        if self._on_progressed is not None:
            self._on_progressed(done, total)

    @Slot(object)
    def _tell_finished(self, result: object) -> None:
        self._on_finished(result)

    @Slot(object)
    def _tell_failed(self, error: Exception) -> None:
        self._on_failed(error)


class _Task(QRunnable):
    """Runs a job in the pool; holds on to it until it has ended."""

    def __init__(self, job: Job, call: Callable[[Progress], Any]) -> None:
        super().__init__()
        self._job = job
        self._call = call

    def run(self) -> None:
        """Called by the pool in a worker thread."""
        self._job.run(self._call)


def start(
    call: Callable[[Progress], Any], *, finished: Callable[[Any], object],
    failed: Callable[[Exception], object],
    progressed: Callable[[int, int], object] | None = None,
) -> Job:
    """Start work in a thread; the callbacks come in the thread of the window.

    The caller keeps the job as long as it wants to be called back.
    """
    job = Job(finished, failed, progressed)
    QThreadPool.globalInstance().start(_Task(job, call))
    return job
