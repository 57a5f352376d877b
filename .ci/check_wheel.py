"""Build the wheel and see that every module and every resource is inside."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLACES = {
    ROOT / "src" / "collab_desktop": "collab_desktop",
    ROOT / "resources": "collab_desktop/resources",
}


def expected() -> set[str]:
    """Names that the wheel must hold."""
    return {
        f"{inside}/{file.relative_to(place).as_posix()}"
        for place, inside in PLACES.items()
        for file in place.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }


def built(folder: str) -> set[str]:
    """Names inside a freshly built wheel."""
    pip = (sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation")
    # A build folder of its own, so that nothing old gets in and nothing new stays in the checkout.
    command = [*pip, f"--config-settings=--global-option=build --build-base={folder}/build"]
    subprocess.run([*command, "--wheel-dir", folder, str(ROOT)], check=True, cwd=ROOT)
    (wheel,) = Path(folder).glob("*.whl")
    return set(zipfile.ZipFile(wheel).namelist())


def main() -> int:
    """Compare, and name what is missing."""
    with tempfile.TemporaryDirectory() as folder:
        missing = sorted(expected() - built(folder))
    for name in missing:
        print(f"not in the wheel: {name}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
