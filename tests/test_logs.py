"""The log helps who mends the program and tells nothing of what people wrote."""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path

import pytest

from collab_desktop import logs, paths

SECRET = "Amina's answer about the clinic"


@pytest.fixture
def log_file():
    file = logs.start()
    assert file is not None
    yield file
    log = logging.getLogger("collab_desktop")
    for out in list(log.handlers):
        log.removeHandler(out)
        out.close()


def failing_with_an_answer() -> BaseException:
    with pytest.raises(OSError, match="clinic") as failed:
        try:
            int(SECRET)
        except ValueError as error:
            raise OSError(28, SECRET, f"/home/amina/{SECRET}") from error
    return failed.value


def test_an_error_is_told_by_kind_and_place_only():
    told = logs.describe(failing_with_an_answer())
    assert SECRET not in told
    assert "builtins.OSError (system error 28)" in told
    assert "builtins.ValueError" in told
    assert "test_logs.py:" in told
    assert "in failing_with_an_answer" in told


def test_the_folders_of_a_person_are_not_told():
    assert str(Path(__file__).parent.parent) not in logs.describe(failing_with_an_answer())


def test_errors_that_cause_each_other_end():
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert logs.describe(first).split() == ["builtins.ValueError", "builtins.KeyError"]


def test_the_log_keeps_the_secret(log_file):
    try:
        int(SECRET)
    except ValueError:
        logging.getLogger("collab_desktop.services").exception("could not read a number")
    written = log_file.read_text(encoding="utf-8")
    assert "could not read a number" in written
    assert "builtins.ValueError" in written
    assert SECRET not in written


def test_a_crash_report_names_versions_and_keeps_the_secret():
    report = logs.write_crash_report(failing_with_an_answer())
    assert report is not None
    assert report.parent == paths.log_dir()
    written = report.read_text(encoding="utf-8")
    assert SECRET not in written
    assert written.startswith("Collab Desktop ")
    assert "builtins.OSError" in written


def test_old_reports_go():
    for _ in range(logs.REPORTS_KEPT + 3):
        last = logs.write_crash_report(RuntimeError())
    kept = sorted(paths.log_dir().glob("crash-*.txt"))
    assert len(kept) == logs.REPORTS_KEPT
    assert kept[-1] == last


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")
    assert logs.start(blocked) is None
    assert logs.write_crash_report(RuntimeError(), blocked) is None


def test_an_error_that_nobody_caught_is_reported_and_told(monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    told: list[Path | None] = []
    logs.install_crash_hook(told.append)

    error = failing_with_an_answer()
    sys.excepthook(type(error), error, error.__traceback__)
    worker = threading.Thread(target=lambda: int(SECRET))
    worker.start()
    worker.join()

    assert len(told) == 2
    assert all(report is not None and SECRET not in report.read_text() for report in told)


def test_stopping_the_program_by_hand_is_no_crash(monkeypatch, capsys):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    told: list[Path | None] = []
    logs.install_crash_hook(told.append)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told == []
    assert "KeyboardInterrupt" in capsys.readouterr().err
