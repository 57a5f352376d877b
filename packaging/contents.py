"""Says which modules, libraries and data the packaged program needs, and throws out the rest."""

from __future__ import annotations

import pickle
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]
"""Where it goes, where it comes from, and what it is, as PyInstaller has it."""

NOT_NEEDED = [
    # The program opens no connection, and the digests that it needs are built into Python.
    *("ssl", "_ssl", "_hashlib"),
    # For who develops, or for other databases and windows.
    *("tkinter", "unittest", "pydoc", "doctest", "lib2to3", "distutils", "setuptools", "pip"),
    *("pytest", "_pytest", "hypothesis", "mypy", "IPython", "matplotlib"),
    # Word files need the tree of XML alone.
    *("lxml.objectify", "lxml.html", "lxml.sax", "lxml.isoschematron", "lxml.cssselect"),
    "packaging",
    *("rich", "pygments", "markdown_it", "mdurl", "cffi"),  # colours for the terminals of others
    "numpy",  # pictures and tables could be handed over as its arrays
    *("sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle", "sqlalchemy.dialects.mssql"),
    *("sqlalchemy.dialects.postgresql", "sqlalchemy.testing", "sqlalchemy.ext.asyncio"),
    # Pictures of other kinds than PNG and JPEG, which are the logos that can be chosen.
    *("PIL._avif", "PIL._webp", "PIL._imagingcms", "PIL._imagingft", "PIL._imagingtk"),
    *("PIL.ImageQt", "PIL.ImageTk", "PIL.ImageShow", "PIL.AvifImagePlugin"),
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtSvg", "PySide6.QtOpenGL"),
]

PLUGINS = {
    "platforms": ("xcb", "offscreen", "windows", "cocoa"),
    "imageformats": ("jpeg", "webp"),
    "platforminputcontexts": ("compose", "ibus"),
}
"""What Qt loads while it runs: a display, one without a screen, logos, and input of scripts."""

LANGUAGES = (
    *"es pt ru zh uk tr fa ur hi bn ne si ta my km lo th vi id ms".split(),
    *"fil mn ky uz tg kk hy ka az".split(),
    *"sw so am ti om ha yo ig rw rn ln mg ny sn zu ht ps ku ro pl sq mk sr de it nl".split(),
)
"""In which numbers and dates can be written, beside those of the screens: a person may bring a
framework in a language of their own.  Babel knows three hundred, which fill thirty megabytes."""

NEVER_ASKED = frozenset((
    *("territories", "languages", "scripts", "variants", "time_zones", "meta_zones"),
    *("currency_names", "currency_names_plural", "date_fields", "interval_formats"),
    *("unit_patterns", "compound_unit_patterns", "unit_display_names"),
    *("compact_decimal_formats", "compact_currency_formats"),
))
"""What Babel knows of a language beside numbers and dates: nine tenths of it."""

FACES = ("Regular", "Medium", "SemiBold", "Bold", "Italic")
FONTS = ("fontpkg_fira_sans", "fontpkg_ibm_plex_sans_arabic")


def our_modules(root: Path) -> list[str]:
    """Every module of ours and the fonts, also what is imported by name only."""
    files = (root / "src").glob("collab_desktop/**/*.py")
    names = (file.relative_to(root / "src").with_suffix("").parts for file in files)
    ours = (".".join(parts).removesuffix(".__init__") for parts in names)
    return sorted({*FONTS, *(name for name in ours if ".resources" not in name)})


def data_files(root: Path) -> list[tuple[str, str]]:
    """Our resources and the fonts, each file with its folder."""
    return [*_folder(root / "resources", "collab_desktop/resources"), *_fonts()]


def libraries() -> list[tuple[str, str]]:
    """The solver, which is loaded by its place, with its folder."""
    import highsbox

    from collab_desktop.domain.matching.highs import LIBRARIES

    place = PurePosixPath("highsbox/highs_dist", LIBRARIES[sys.platform])
    file = Path(highsbox.highs_dist_dir(), LIBRARIES[sys.platform])
    return [(str(file), str(place.parent))]


def _folder(source: Path, target: str) -> list[tuple[str, str]]:
    files = (file for file in sorted(source.rglob("*")) if file.is_file())
    return [
        (str(file), str(PurePosixPath(target, file.parent.relative_to(source).as_posix())))
        for file in files
        if "__pycache__" not in file.parts and file.suffix != ".ts"
    ]


def _fonts() -> Iterator[tuple[str, str]]:
    from importlib import resources

    for package in FONTS:
        folder = Path(str(resources.files(package))) / "files"
        for file in sorted(folder.iterdir()):
            if file.stem.rpartition("-")[2] in FACES:
                yield str(file), f"{package}/files"


def needed_data(entries: Iterable[Entry], root: Path) -> list[Entry]:
    """Data without the words of Qt in languages that our screens do not speak."""
    spoken = {file.stem.rpartition("_")[2] for file in (root / "resources/i18n").glob("*.qm")}
    places = ((PurePosixPath(entry[0].replace("\\", "/")), entry) for entry in entries)
    return sorted(
        entry for place, entry in places if _is_needed_data(place, spoken) and not _is_link(entry)
    )


def thinned(entries: Iterable[Entry], folder: Path) -> Iterator[Entry]:
    """Data with the locales written anew into a folder, empty where nothing is ever asked."""
    folder.mkdir()
    for place, source, kind in entries:
        if Path(place).parent.name != "locale-data":
            yield place, source, kind
            continue
        file = folder / Path(place).name
        known = pickle.loads(Path(source).read_bytes())  # noqa: S301 - as Babel itself reads them
        kept = {key: {} if key in NEVER_ASKED else value for key, value in known.items()}
        file.write_bytes(pickle.dumps(kept, protocol=2))
        yield place, str(file), kind


def _is_needed_data(place: PurePosixPath, spoken: set[str]) -> bool:
    if place.parent.name == "locale-data":
        return place.stem.split("_")[0] in {"root", "en", *spoken, *LANGUAGES}
    if "translations" in place.parts and "PySide6" in place.parts:
        return place.stem in {f"qtbase_{tag}" for tag in spoken}
    return not (place.suffix == ".pyi" or place.name == "py.typed" or "tests" in place.parts)


def needed_binaries(entries: Iterable[Entry]) -> list[Entry]:
    """Programs and libraries that are reached from modules of Python or from plug-ins we use."""
    kept = {entry[0]: entry for entry in entries if _may_be_needed(entry)}
    by_name: dict[str, list[Entry]] = {}
    for entry in kept.values():
        by_name.setdefault(PurePosixPath(entry[0].replace("\\", "/")).name, []).append(entry)
    waiting = deque(entry for entry in kept.values() if not _is_library(entry))
    reached = {entry[0] for entry in waiting}
    while waiting:
        for name in _imports(waiting.popleft()[1]):
            for entry in by_name.get(name, []):
                if entry[0] not in reached:
                    reached.add(entry[0])
                    waiting.append(entry)
    return sorted(entry for place, entry in kept.items() if place in reached)


def _imports(file: str) -> set[str]:
    from PyInstaller.depend.bindepend import get_imports

    return {Path(name).name for name, _where in get_imports(file)}


def _is_library(entry: Entry) -> bool:
    """A library of others, which something must ask for; not a module, plug-in or Python."""
    place, _source, kind = entry
    path = PurePosixPath(place.replace("\\", "/"))
    if (
        kind == "EXTENSION"
        or "plugins" in path.parts
        or path.name.startswith(("libpython", "python3"))
    ):
        return False
    return len(path.parts) == 1 or path.parts[0] == "PySide6" or path.parts[0].endswith(".libs")


def _may_be_needed(entry: Entry) -> bool:
    """No plug-in that we do not use."""
    place = PurePosixPath(entry[0].replace("\\", "/"))
    parts = place.parts
    if _is_link(entry):
        return False
    if "plugins" not in parts or "PySide6" not in parts:
        return True
    kind, name = parts[parts.index("plugins") + 1], place.stem.removeprefix("lib").removeprefix("q")
    return any(name.startswith(wanted) for wanted in PLUGINS.get(kind, ()))


def _is_link(entry: Entry) -> bool:
    """On Linux, links only say again where libraries lie, and memory sticks do not know them."""
    return entry[2] == "SYMLINK" and sys.platform == "linux"


def mac_properties() -> dict[str, object]:
    """What macOS is told: which files are ours, and that the window draws sharp."""
    workspace = {
        "CFBundleTypeName": "Collab workspace",
        "CFBundleTypeExtensions": ["collab"],
        "CFBundleTypeRole": "Editor",
        "LSHandlerRank": "Owner",
    }
    return {
        "CFBundleDisplayName": "Collab Desktop",
        "CFBundleDocumentTypes": [workspace],
        "NSHighResolutionCapable": True,
        "LSMinimumSystemVersion": "13.0",
    }


if sys.platform not in ("linux", "win32", "darwin"):
    raise SystemExit(f"no recipe for {sys.platform}")
