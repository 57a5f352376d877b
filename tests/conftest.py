"""What every test starts from: no screen, no network, an empty home folder."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

# Before Qt is imported by anybody.  A test that needs a real display starts a process of its own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_SCALE_FACTOR", "1")
os.environ["QT_ACCESSIBILITY"] = "0"


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the program a home folder of its own, which nothing else sees."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("COLLAB_DESKTOP_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def offline(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail the test in which the program reaches for the network.

    Sockets inside this computer (AF_UNIX, and the pairs that event loops make) are no network.
    """
    reached: list[str] = []
    inside = getattr(socket, "AF_UNIX", None)

    def refuse(what: str) -> None:
        reached.append(what)
        raise OSError("the program works without a network")

    class OfflineSocket(socket.socket):
        def connect(self, address):
            if self.family != inside:
                refuse(f"connect to {address}")
            super().connect(address)

        def connect_ex(self, address):
            if self.family != inside:
                refuse(f"connect to {address}")
            return super().connect_ex(address)

        def bind(self, address):
            if self.family != inside:
                refuse(f"listen on {address}")
            super().bind(address)

        def sendto(self, *arguments):
            if self.family != inside:
                refuse(f"send to {arguments[-1]}")
            return super().sendto(*arguments)

    monkeypatch.setattr(socket, "socket", OfflineSocket)
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *_a, **_k: refuse(f"look up {host}"))
    yield
    assert not reached, f"the program reached for the network: {reached}"
