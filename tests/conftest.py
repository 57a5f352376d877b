"""What every test starts from: no screen, no network, an empty home folder."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar, NoReturn

import hypothesis
import pytest

# Before Qt is imported by anybody.  A test that needs a real display starts a process of its own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_SCALE_FACTOR", "1")

# How long one example takes says nothing on a machine that does other things too.
hypothesis.settings.register_profile("collab", deadline=None)
hypothesis.settings.load_profile("collab")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the program a home folder of its own, which nothing else sees."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("COLLAB_DESKTOP_HOME", str(folder))
    return folder


class OfflineSocket(socket.socket):
    """A socket that works inside this computer only (AF_UNIX: event loops make pairs of them)."""

    reached: ClassVar[list[str]] = []

    @classmethod
    def refuse(cls, what: str) -> NoReturn:
        cls.reached.append(what)
        raise OSError("the program works without a network")

    def _check(self, what: object) -> None:
        if self.family != getattr(socket, "AF_UNIX", None):
            self.refuse(str(what))

    def connect(self, address):
        self._check(address)
        super().connect(address)

    def connect_ex(self, address):
        self._check(address)
        return super().connect_ex(address)

    def bind(self, address):
        self._check(address)
        super().bind(address)

    def sendto(self, *arguments):
        self._check(arguments[-1])
        return super().sendto(*arguments)


@pytest.fixture(autouse=True)
def offline(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail the test in which the program reaches for the network, even if it hides the error."""
    OfflineSocket.reached.clear()
    monkeypatch.setattr(socket, "socket", OfflineSocket)
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *_a, **_k: OfflineSocket.refuse(host))
    yield
    assert not OfflineSocket.reached, f"the program reached for {OfflineSocket.reached}"
