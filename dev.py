"""Set up, run, test and package Collab Desktop with nothing but Python: ``python3 dev.py run``.

Every command first makes sure of the environment: ``.venv`` with the locked dependencies and, on
Linux, the few system libraries that Qt needs.  As root on Debian or Ubuntu they are installed;
elsewhere the exact command is printed.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "collab-desktop-installed"
LOCK = ROOT / "requirements.lock"
SOURCES, WORDS = ROOT / "src" / "collab_desktop", ROOT / "resources" / "i18n"
DESCRIBED_IN = (LOCK, ROOT / "pyproject.toml", ROOT / "setup.py")

OLDEST, NEWEST = (3, 11), (3, 13)

VENV_PACKAGES = ("python3-venv",)
QT_PACKAGES = (
    *("libglib2.0-0", "libgl1", "libegl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1"),
    *("libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0"),
    *("libxcb-keysyms1", "libxcb-render-util0", "libxcb-shape0", "libxcb-xkb1", "libx11-xcb1"),
)
TEST_PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool", "dbus-daemon": "dbus-x11"}
BUILD_PROGRAMS, BUILD_PACKAGES = ("objdump", "objcopy", "strip"), ("binutils",)
ATSPI_PACKAGE, ATSPI_PLACES = "at-spi2-core", ("/usr/libexec", "/usr/lib/at-spi2-core")

# Loads the plug-ins through which Qt draws, and says which library the first of them misses.
LOAD_QT = """
import ctypes, pathlib, PySide6
platforms = pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
for name in ("libqoffscreen.so", "libqxcb.so"):
    ctypes.CDLL(str(platforms / name))
"""

# The program asks nobody anything on its first start here: it shows what it is for.
OPEN_WITH_SAMPLE = """
import sys
from collab_desktop import app
sys.exit(app.run(sample=True))
"""

# The whole suite: whichever process is through takes over half of what another has left.
SIDE_BY_SIDE = ("-n", "auto", "--maxprocesses", "4", "--dist", "worksteal")

USAGE = """python3 dev.py run [file.collab]      open the program; the first time with a sample
python3 dev.py test [pytest options]  check style, types, layers and behaviour
python3 dev.py words [language]       put translations in step with the code; begin a language
python3 dev.py package                build what people install, into dist"""


class CannotGoOnError(Exception):
    """Something that a person has to do first; the message says what."""


def main(arguments: Sequence[str]) -> int:
    """Carry out one command.

    Returns:
        The exit status of what was run, 2 for a wrong command.
    """
    commands = {"run": run, "test": test, "words": words, "package": package}
    command = commands.get(arguments[0]) if arguments else None
    if command is None:
        print(USAGE)
        return 2
    try:
        return command(list(arguments[1:]))
    except CannotGoOnError as reason:
        print(reason, file=sys.stderr)
        return 1


def run(arguments: list[str]) -> int:
    """Open the program: with the file that is named, the last one, or else the sample."""
    prepare()
    if arguments:
        return call(python(), "-m", "collab_desktop", *arguments)
    return call(python(), "-c", OPEN_WITH_SAMPLE)


def test(arguments: list[str]) -> int:
    """Run every check, also after one has failed, and tell which did."""
    prepare()
    checks: dict[str, list[str]] = {
        "style (ruff)": [tool("ruff"), "check", "--quiet"],
        "types (mypy)": [tool("mypy"), "--no-error-summary"],
        "layers (import-linter)": [tool("lint-imports"), "--no-logo"],
        "behaviour (pytest)": [
            python(), "-m", "pytest", *without_a_display(), *(arguments or SIDE_BY_SIDE)
        ],
    }
    failed = []
    for name, command in checks.items():
        print(f"-- {name}", flush=True)
        if call(*command) != 0:
            failed.append(name)
    print(f"FAILED: {', '.join(failed)}" if failed else "All checks passed.")
    return 1 if failed else 0


def package(_arguments: list[str]) -> int:
    """Build the folder, the portable archive and the package of this system."""
    prepare()
    if sys.platform.startswith("linux"):
        missing = [name for name in BUILD_PROGRAMS if not shutil.which(name)]
        if missing:
            get_from_system(BUILD_PACKAGES, f"Packaging needs {', '.join(missing)}.")
    return call(python(), str(ROOT / "packaging" / "bundle.py"))


def words(languages: list[str]) -> int:
    """Put every translation in step with the words of the code, and compile it."""
    prepare()
    files = {WORDS / f"collab_{language}.ts" for language in languages}
    outcomes = [put_in_step(file, file) for file in sorted(files | set(WORDS.glob("*.ts")))]
    return max(outcomes, default=0)


def put_in_step(file: Path, into: Path) -> int:
    """Take new words of the code into a translation and drop old ones; compile it beside.

    Args:
        file: the translation, ``collab_<language>.ts``, made when it is missing.
        into: where the translation goes; the compiled one gets the same name.
    """
    language = file.stem.partition("_")[2]
    if file != into and file.exists():
        into.write_bytes(file.read_bytes())
    extract = (tool("pyside6-lupdate"), "-extensions", "py", "-locations", "none", "-no-obsolete")
    named = ("-source-language", "en", "-target-language", language, "-ts", str(into))
    found = call(*extract, str(SOURCES), *named)
    compiled = call(tool("pyside6-lrelease"), str(into), "-qm", str(into.with_suffix(".qm")))
    return found or compiled


def prepare() -> None:
    """Make the environment that both commands need; quick when nothing has changed."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        wanted = f"{OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}"
        raise CannotGoOnError(f"Python {wanted} is needed; this is {sys.version.split()[0]}.")
    make_venv()
    install_locked()
    check_qt()


def make_venv() -> None:
    """Make ``.venv``, or make it again when its Python has gone."""
    if python_works():
        return
    if importlib.util.find_spec("ensurepip") is None:
        get_from_system(VENV_PACKAGES, "Python's own venv module is incomplete.")
    if call(sys.executable, "-m", "venv", "--clear", str(VENV)) != 0:
        raise CannotGoOnError(f"Could not make {VENV}.")


def install_locked() -> None:
    """Install exactly what the lock names, unless that was done before."""
    wanted = fingerprint()
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted:
        return
    print(
        "Installing the locked dependencies into .venv; this may take some minutes ...", flush=True
    )
    pip = (python(), "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    dependencies = call(*pip, "--requirement", str(LOCK))
    # setuptools comes from the lock too, so building needs no network of its own.
    ours = ("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    if dependencies != 0 or call(*pip, *ours) != 0:
        raise CannotGoOnError("Installing failed; see above.  The next start tries again.")
    STAMP.write_text(wanted, encoding="utf-8")


def fingerprint() -> str:
    """Digest of everything that decides what is installed."""
    digest = hashlib.sha256(sys.version.encode())
    for file in DESCRIBED_IN:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def check_qt() -> None:
    """On Linux, load what Qt loads, and get what is missing."""
    if not sys.platform.startswith("linux"):
        return
    problem = missing_library()
    if problem:
        get_from_system(QT_PACKAGES, f"Qt cannot be loaded: {problem}")
        problem = missing_library()
    if problem:
        raise CannotGoOnError(f"Qt cannot be loaded: {problem}")


def missing_library() -> str:
    """What stands in Qt's way, or an empty text."""
    tried = subprocess.run(
        [python(), "-c", LOAD_QT], capture_output=True, text=True, check=False, cwd=ROOT
    )
    return tried.stderr.strip().splitlines()[-1] if tried.returncode else ""


def without_a_display() -> list[str]:
    """Options for pytest where the tests that start a display of their own cannot run."""
    missing = missing_test_packages()
    if missing and sys.platform.startswith("linux"):
        try:
            get_from_system(missing, "Some tests need programs of the system.")
            missing = missing_test_packages()
        except CannotGoOnError as reason:
            print(f"{reason}\nUntil then those tests are left out.")
    return ["-m", "not xvfb and not atspi"] if missing else []


def missing_test_packages() -> list[str]:
    """Packages of the programs that tests with a display of their own start."""
    missing = [package for name, package in TEST_PROGRAMS.items() if not shutil.which(name)]
    if not any(Path(place, "at-spi-bus-launcher").exists() for place in ATSPI_PLACES):
        missing.append(ATSPI_PACKAGE)
    return missing


def get_from_system(packages: Sequence[str], why: str) -> None:
    """Install packages as root on Debian and its kin.

    Raises:
        CannotGoOnError: not root or no apt-get; the message holds the command to type.
    """
    install = ["apt-get", "install", "--yes", "--quiet=2", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        raise CannotGoOnError(f"{why}\nInstall what your system calls: {' '.join(packages)}")
    if os.geteuid() != 0:
        raise CannotGoOnError(f"{why}\nType:  sudo apt-get install {' '.join(packages)}")
    print(f"{why}\nInstalling {' '.join(packages)} ...", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    if call(*install, environment=quiet) != 0:
        # The list of packages may be old or, on a fresh machine, empty.
        call("apt-get", "update", "--quiet=2", environment=quiet)
        if call(*install, environment=quiet) != 0:
            raise CannotGoOnError(
                f"Could not install.  Type:  apt-get install {' '.join(packages)}"
            )


def python_works() -> bool:
    """Whether ``.venv`` has a Python that starts and can install."""
    if not Path(python()).exists():
        return False
    return call(python(), "-c", "import pip") == 0


def python() -> str:
    """The Python of ``.venv``."""
    return tool("python")


def tool(name: str) -> str:
    """A program of ``.venv``."""
    if sys.platform == "win32":
        return str(VENV / "Scripts" / f"{name}.exe")
    return str(VENV / "bin" / name)


def call(*command: str, environment: dict[str, str] | None = None) -> int:
    """Run a program in the project's folder, and wait for it."""
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
