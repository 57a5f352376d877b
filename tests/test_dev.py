"""The commands: what they install, what they say when they cannot, and the lock they use."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path

import dev
import pytest
from packaging.requirements import Requirement

LOCK = dev.LOCK.read_text(encoding="utf-8")
LOCKED = dict(re.findall(r"^([\w.-]+)==([^\s;\\]+)", LOCK, re.MULTILINE))


class Calls(list[tuple[str, ...]]):
    """Stands in for starting programs: remembers each, and fails those that it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.failing: tuple[str, ...] = ()

    def __call__(self, *command: str, environment: dict[str, str] | None = None) -> int:
        self.append(command)
        return int(any(word in command for word in self.failing))

    def of(self, word: str) -> list[tuple[str, ...]]:
        return [command for command in self if word in command]


@pytest.fixture
def calls(monkeypatch, tmp_path):
    """A fresh machine on which every program can be started."""
    recorded = Calls()
    monkeypatch.setattr(dev, "call", recorded)
    monkeypatch.setattr(dev, "VENV", tmp_path)
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(dev, "missing_library", lambda: "")
    monkeypatch.setattr(dev, "missing_test_packages", list)
    return recorded


@pytest.fixture
def as_user(monkeypatch):
    monkeypatch.setattr("os.geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")


@pytest.fixture
def as_root(as_user, monkeypatch):
    monkeypatch.setattr("os.geteuid", lambda: 0)


@pytest.mark.parametrize("wrong", [[], ["walk"], ["--help"]])
def test_a_wrong_command_is_told_the_right_ones(wrong, capsys):
    assert dev.main(wrong) == 2
    assert "dev.py run" in capsys.readouterr().out


def test_a_fresh_machine_gets_an_environment_once(calls):
    assert dev.main(["run"]) == 0
    assert len(calls.of("venv")) == 1
    assert len(calls.of("--requirement")) == 1
    assert len(calls.of("--editable")) == 1
    assert calls[-1] == (dev.python(), "-c", dev.OPEN_WITH_SAMPLE)

    Path(dev.python()).parent.mkdir()
    Path(dev.python()).touch()
    calls.clear()
    assert dev.main(["run", "mine.collab"]) == 0
    assert calls[-1] == (dev.python(), "-m", "collab_desktop", "mine.collab")
    assert not calls.of("venv") + calls.of("--requirement")


def test_a_changed_lock_is_installed_again(calls, monkeypatch, tmp_path):
    dev.install_locked()
    changed = tmp_path / "requirements.lock"
    changed.write_text("other", encoding="utf-8")
    monkeypatch.setattr(dev, "DESCRIBED_IN", (changed,))
    calls.clear()
    dev.install_locked()
    assert len(calls.of("--requirement")) == 1


@pytest.mark.parametrize("step", ["--requirement", "--editable"])
def test_a_failed_installation_is_tried_again(calls, step, capsys):
    calls.failing = (step,)
    assert dev.main(["run"]) == 1
    assert "Installing failed" in capsys.readouterr().err
    assert not dev.STAMP.exists()


def test_every_check_runs_even_after_one_failed(calls, capsys):
    calls.failing = ("check",)
    assert dev.main(["test", "-k", "storage"]) == 1
    names = [Path(command[0]).stem for command in calls[-4:]]
    assert names == ["ruff", "mypy", "lint-imports", "python"]
    assert calls[-1][-2:] == ("-k", "storage")
    assert "-n" not in calls[-1], "who chooses tests chooses how they run"
    assert "FAILED: style" in capsys.readouterr().out


def test_all_is_well(calls, capsys):
    assert dev.main(["test"]) == 0
    assert calls[-1][-len(dev.SIDE_BY_SIDE) :] == dev.SIDE_BY_SIDE, "all in several processes"
    assert "All checks passed." in capsys.readouterr().out


@pytest.mark.parametrize("version", [(3, 10, 9), (3, 14, 0)])
def test_a_python_that_was_not_tried_is_refused(calls, monkeypatch, version, capsys):
    monkeypatch.setattr(sys, "version_info", version)
    assert dev.main(["run"]) == 1
    assert "Python 3.11 to 3.13 is needed" in capsys.readouterr().err
    assert not calls


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring Qt's libraries")
class TestLinux:
    def test_who_is_not_root_is_told_the_command(self, calls, as_user, monkeypatch, capsys):
        monkeypatch.setattr(dev, "missing_library", lambda: "libEGL.so.1: cannot open")
        assert dev.main(["run"]) == 1
        told = capsys.readouterr().err
        assert "libEGL.so.1" in told
        assert "sudo apt-get install libglib2.0-0 libgl1" in told
        assert not calls.of("apt-get")

    def test_without_apt_the_packages_are_named(self, calls, monkeypatch, capsys):
        monkeypatch.setattr(dev, "missing_library", lambda: "libEGL.so.1: cannot open")
        monkeypatch.setattr("shutil.which", lambda _name: None)
        assert dev.main(["run"]) == 1
        assert "Install what your system calls: libglib2.0-0" in capsys.readouterr().err

    def test_root_gets_what_is_missing(self, calls, as_root, monkeypatch):
        problems = iter(["libEGL.so.1", ""])
        monkeypatch.setattr(dev, "missing_library", lambda: next(problems))
        assert dev.main(["run"]) == 0
        assert len(calls.of("apt-get")) == 1

    def test_an_empty_list_of_packages_is_fetched(self, calls, as_root, capsys):
        calls.failing = ("libegl1",)
        with pytest.raises(dev.CannotGoOnError, match="Type:  apt-get install"):
            dev.get_from_system(["libegl1"], "why")
        assert [command[1] for command in calls] == ["install", "update", "install"]

    def test_an_incomplete_python_is_completed(self, calls, as_user, monkeypatch, capsys):
        monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
        assert dev.main(["run"]) == 1
        assert "python3-venv" in capsys.readouterr().err

    def test_packaging_gets_the_tools_that_it_needs(self, calls, as_root, monkeypatch):
        monkeypatch.setattr("shutil.which", lambda name: None if name == "strip" else f"/{name}")
        assert dev.main(["package"]) == 0
        assert calls.of("apt-get")[0][-1] == "binutils"
        assert calls[-1] == (dev.python(), str(dev.ROOT / "packaging" / "bundle.py"))

    def test_without_a_display_its_tests_are_left_out(self, calls, as_user, monkeypatch, capsys):
        monkeypatch.setattr(dev, "missing_test_packages", lambda: ["xvfb"])
        assert dev.main(["test"]) == 0
        assert "not xvfb and not atspi" in calls[-1]
        assert "apt-get install" in capsys.readouterr().out


def test_qt_can_be_loaded_here():
    assert dev.missing_library() == ""


def test_the_commands_need_nothing_but_python():
    tree = ast.parse(Path(dev.__file__).read_text(encoding="utf-8"))
    imported = {
        name.partition(".")[0]
        for node in ast.walk(tree)
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert imported <= sys.stdlib_module_names


def test_the_lock_has_what_the_project_asks_for():
    project = tomllib.loads((dev.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extra = project["optional-dependencies"]
    asked = [*project["dependencies"], *extra["dev"], *extra["package"]]
    for requirement in map(Requirement, asked):
        locked = LOCKED[requirement.name.lower().replace("_", "-")]
        assert requirement.specifier.contains(locked), requirement


def test_the_lock_trusts_contents_and_no_place():
    assert "://" not in LOCK
    assert "index-url" not in LOCK
    entries = re.split(r"^(?=\w)", LOCK, flags=re.MULTILINE)[1:]
    assert {entry.partition("==")[0] for entry in entries} == set(LOCKED)
    assert all("--hash=sha256:" in entry for entry in entries)
