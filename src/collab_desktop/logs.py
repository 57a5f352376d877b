"""What happened, for who mends the program: a rotating log and crash reports, never an answer.

Messages of exceptions may quote what somebody typed, and paths may name people.  So only the
kinds of errors and the places in the code are written, never the messages, values or folders.
"""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path, PurePath

from collab_desktop import __version__, paths

LOG_BYTES, LOG_FILES, REPORTS_KEPT = 512_000, 3, 20


class PrivateFormatter(logging.Formatter):
    """Writes errors by kind and place only."""

    def formatException(self, ei: object) -> str:
        """Replace the ordinary traceback, which quotes messages."""
        error = ei[1] if isinstance(ei, tuple) else None
        return describe(error) if isinstance(error, BaseException) else ""


def start(folder: Path | None = None) -> Path | None:
    """Send the program's log to a file; a folder that cannot be written is no reason to stop.

    Returns:
        The log file, or nothing when there is none.
    """
    target = (folder or paths.log_dir()) / f"{paths.APP_NAME}.log"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        out = RotatingFileHandler(
            target, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8"
        )
    except OSError:
        return None
    out.setFormatter(PrivateFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger("collab_desktop")
    root.addHandler(out)
    root.setLevel(logging.INFO)
    return target


def describe(error: BaseException) -> str:
    """Tell an error's kind, its causes' kinds and their places in the code."""
    return "\n".join(line for link in _chain(error) for line in _describe_one(link))


def write_crash_report(error: BaseException, folder: Path | None = None) -> Path | None:
    """Write one report that a person can read before sending it.

    Returns:
        The report, or nothing when the folder cannot be written.
    """
    home = folder or paths.log_dir()
    now = datetime.now(UTC)
    report = home / f"crash-{now:%Y%m%d-%H%M%S-%f}.txt"
    try:
        home.mkdir(parents=True, exist_ok=True)
        report.write_text(f"{_surroundings(now)}\n\n{describe(error)}\n", encoding="utf-8")
        for old in sorted(home.glob("crash-*.txt"))[:-REPORTS_KEPT]:
            old.unlink()
    except OSError:
        return None
    return report


def install_crash_hook(tell: Callable[[Path | None], None], folder: Path | None = None) -> None:
    """From now on, an error that nobody caught is reported and told.

    Args:
        tell: called with the report; it must not raise.
        folder: another place for reports than the log folder.
    """

    def crashed(error: BaseException) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(type(error), error, error.__traceback__)
            return
        logging.getLogger(__name__).error("unexpected %s", type(error).__name__)
        tell(write_crash_report(error, folder))

    sys.excepthook = lambda _kind, error, _trace: crashed(error)
    threading.excepthook = lambda args: crashed(args.exc_value or RuntimeError())


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__


def _describe_one(error: BaseException) -> Iterator[str]:
    kind = type(error)
    code = f" (system error {error.errno})" if isinstance(error, OSError) else ""
    yield f"{kind.__module__}.{kind.__qualname__}{code}"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"    {_place(frame.filename)}:{frame.lineno} in {frame.name}"


def _place(filename: str) -> str:
    """Name a source file by its last folders only: the first ones may name a person."""
    return "/".join(PurePath(filename).parts[-3:])


def _surroundings(now: datetime) -> str:
    qt = sys.modules.get("PySide6")
    lines = (
        f"Collab Desktop {__version__}",
        f"{now:%Y-%m-%d %H:%M:%S} UTC",
        f"Python {platform.python_version()}, Qt {getattr(qt, '__version__', 'not loaded')}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        "This report names places in the code. It contains no answers, names or file paths.",
    )
    return "\n".join(lines)
