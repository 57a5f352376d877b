"""What a screen reader finds on the real accessibility bus: the window, its fields, their names."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.ui.displays import display, end, program, sample_at, wait_for

pytestmark = pytest.mark.atspi
REGISTRIES = ("/usr/libexec/at-spi2-registryd", "/usr/lib/at-spi2-core/at-spi2-registryd")
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={folder}</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""


@contextmanager
def accessibility_bus(folder: Path, environment: dict[str, str]) -> Iterator[dict[str, str]]:
    """A bus of its own, with the registry started by hand: no system service is asked."""
    rules = folder / "bus.conf"
    rules.write_text(BUS.format(folder=folder), encoding="utf-8")
    bus = subprocess.Popen(
        ["dbus-daemon", f"--config-file={rules}", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE, text=True, env=environment,
    )
    assert bus.stdout is not None
    address = bus.stdout.readline().strip()
    around = {
        **environment, "DBUS_SESSION_BUS_ADDRESS": address, "AT_SPI_BUS_ADDRESS": address,
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    registry = subprocess.Popen(
        [next(p for p in REGISTRIES if Path(p).exists())], env=around, stderr=subprocess.DEVNULL
    )
    try:
        yield around
    finally:
        end(registry)
        end(bus)


READ = """
import sys, xa11y
print(xa11y.App.by_pid(int(sys.argv[1])).tree())
"""


def test_a_screen_reader_finds_the_question_and_the_way_on(tmp_path):
    path = tmp_path / "read.collab"
    sample_at(path)
    found: list[str] = []

    with display() as plain, accessibility_bus(tmp_path, plain) as around, (
        program(path, around)
    ) as running:
        def read() -> bool:
            told = subprocess.run(
                [sys.executable, "-c", READ, str(running.pid)], env=around,
                capture_output=True, text=True, check=False, timeout=60,
            )
            found[:] = [told.stdout + told.stderr]
            return "What is the challenge question?" in told.stdout

        assert wait_for(read, 40), found[0][-3000:]
    tree = found[0]
    for words in ("Continue", "Parts of this step", "Home", "Come back to this later"):
        assert words in tree, f"{words} is not told"
