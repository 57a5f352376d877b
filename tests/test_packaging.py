"""What people install: only what is used, told in one place, and the same from every build."""

from __future__ import annotations

import os
import runpy
import sys
import tarfile
import tomllib
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from importlib.metadata import distribution
from pathlib import Path

import bundle
import contents
import portable_archive
import PySide6
import pytest

import collab_desktop
from collab_desktop.paths import PORTABLE_MARK
from collab_desktop.services.notices import by_name, notices, of_distribution, write
from collab_desktop.services.sample import sample_file
from collab_desktop.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
MIME = "application/x-collab-workspace"
QT = Path(PySide6.__file__).parent


def test_the_version_stands_in_one_place():
    places = [ROOT / "pyproject.toml", ROOT / "dev.py", *PACKAGING.rglob("*")]
    texts = {file: file.read_text("utf-8") for file in places if file.is_file()
             and file.suffix != ".pyc"}
    assert [f.name for f, text in texts.items() if collab_desktop.__version__ in text] == []
    assert collab_desktop.__version__ in bundle.archive_name()


def a_program(folder: Path, when: int) -> Path:
    for name in ("collab-desktop", "program/b.so", "program/a/data.txt"):
        file = folder / "collab-desktop" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name, encoding="utf-8")
        file.chmod(0o700 if name == "collab-desktop" else 0o600)
        os.utime(file, (when, when))
    return folder / "collab-desktop"


def test_who_packs_and_when_does_not_matter(tmp_path):
    packed = []
    for when in (1_000_000_000, 1_700_000_000):
        program = a_program(tmp_path / str(when), when)
        target = portable_archive.build(program, tmp_path / str(when), "collab", bundle.ONE_DAY)
        packed.append(target.read_bytes())
        assert bundle.listing(program) == (
            "        14  collab-desktop\n        18  program/a/data.txt\n        12  program/b.so\n"
        )
    assert packed[0] == packed[1]


def test_the_portable_archive_keeps_its_data_beside_it(tmp_path):
    program = a_program(tmp_path, 1)
    with tarfile.open(portable_archive.build(program, tmp_path, "collab", 1)) as archive:
        entries = {entry.name: entry for entry in archive}
    assert f"collab/{PORTABLE_MARK}" in entries
    assert entries["collab/collab-desktop"].mode == 0o755
    assert entries["collab/program/b.so"].mode == 0o644
    assert {entry.uname for entry in entries.values()} == {""}


def test_only_the_words_of_our_languages_are_bundled():
    entries = [
        (place, "source", "DATA")
        for place in (
            "PySide6/Qt/translations/qtbase_fr.qm", "PySide6/Qt/translations/qtbase_de.qm",
            "PySide6/Qt/translations/designer_fr.qm", "babel/locale-data/fr_CA.dat",
            "babel/locale-data/sw.dat", "babel/locale-data/tlh.dat", "babel/global.dat",
        )
    ]
    kept = {Path(place).name for place, _source, _kind in contents.needed_data(entries, ROOT)}
    assert kept == {"qtbase_fr.qm", "global.dat", "fr_CA.dat", "sw.dat"}


@pytest.mark.skipif(sys.platform != "linux", reason="the libraries are called otherwise there")
def test_libraries_that_nothing_asks_for_are_left_out():
    def entry(place: str, kind: str = "BINARY") -> tuple[str, str, str]:
        return (f"PySide6/{place}", str(QT / place), kind)

    kept = {
        Path(place).name
        for place, _source, _kind in contents.needed_binaries([
            entry("QtWidgets.abi3.so", "EXTENSION"), entry("Qt/lib/libQt6Widgets.so.6"),
            entry("Qt/lib/libQt6Core.so.6"), entry("Qt/lib/libQt6Network.so.6"),
            entry("Qt/lib/libicudata.so.73"), entry("Qt/plugins/platforms/libqxcb.so"),
            entry("Qt/lib/libQt6XcbQpa.so.6"), entry("Qt/plugins/platforms/libqvnc.so"),
            entry("Qt/plugins/platformthemes/libqgtk3.so"),
            ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ])
    }
    assert kept == {
        "QtWidgets.abi3.so", "libQt6Widgets.so.6", "libQt6Core.so.6", "libicudata.so.73",
        "libqxcb.so", "libQt6XcbQpa.so.6",
    }


def test_every_module_of_ours_goes_in():
    named = set(contents.our_modules(ROOT))
    assert {"collab_desktop.app", "collab_desktop.services.portfolio"} <= named
    assert not [name for name in named if name.startswith("collab_desktop.resources")]


def test_a_double_click_finds_the_program():
    entry = ConfigParser(interpolation=None, delimiters="=")
    entry.optionxform = str  # the keys know capitals
    entry.read(LINUX / "collab-desktop.desktop", encoding="utf-8")
    told = entry["Desktop Entry"]
    assert told["Exec"] == "collab-desktop %f" and told["MimeType"] == f"{MIME};"
    metadata = ET.parse(LINUX / "org.collab_desktop.CollabDesktop.metainfo.xml")
    assert metadata.findtext("provides/mediatype") == MIME
    assert metadata.findtext("launchable") == "collab-desktop.desktop"


def test_a_workspace_is_known_by_its_name_and_by_its_content():
    kind = ET.parse(LINUX / "collab-desktop.xml").getroot()[0]
    ns = "{http://www.freedesktop.org/standards/shared-mime-info}"
    assert kind.get("type") == MIME
    assert kind.find(f"{ns}glob").get("pattern") == "*.collab"
    content = sample_file(Settings(device="test")).read_bytes()
    wanted = [(int(m.get("offset")), m.get("value").encode()) for m in kind.iter(f"{ns}match")]
    assert len(wanted) == 2
    for offset, value in wanted:
        assert content[offset:].startswith(value)


def test_every_dependency_has_its_notice():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found = {part.name.lower().replace("_", "-"): part for part in notices()}
    for requirement in project["dependencies"]:
        part = found[requirement.partition(">")[0].lower()]
        assert part.version and part.licence and len(part.text) > 300, part.name
    assert "pytest" not in found


def test_a_packaged_program_shows_what_was_collected(tmp_path, monkeypatch):
    collected = [of_distribution(distribution(name)) for name in ("reportlab", "Babel")]
    write(collected, tmp_path / "notices")
    monkeypatch.setattr("collab_desktop.paths.resource", lambda name: tmp_path / name)
    assert notices() == by_name(collected) == collected[::-1]


def test_what_is_inside_qt_is_named_with_its_makers():
    told = tomllib.loads((PACKAGING / "qt_parts.toml").read_text(encoding="utf-8"))["part"]
    assert len(told) > 10
    for part in told:
        assert set(part) == {"name", "licence", "full_text", "copyright"} and part["copyright"]
    known = {part.name for part in notices()} | {"libx11-6", ""}
    assert {part["full_text"] for part in told} <= known


def test_programs_that_are_started_get_their_own_libraries(monkeypatch):
    monkeypatch.setenv("LD_LIBRARY_PATH", "/of/the/bundle")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/of/the/person")
    runpy.run_path(str(PACKAGING / "first_of_all.py"))
    assert os.environ["LD_LIBRARY_PATH"] == "/of/the/person"
    runpy.run_path(str(PACKAGING / "first_of_all.py"))
    assert "LD_LIBRARY_PATH" not in os.environ
