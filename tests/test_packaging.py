"""What people install: only what is used, told in one place, and the same from every build."""

from __future__ import annotations

import datetime as dt
import os
import runpy
import sys
import tarfile
import tomllib
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from decimal import Decimal
from importlib.metadata import distribution
from pathlib import Path

import bundle
import contents
import part_notices
import portable_archive
import PySide6
import pytest
from babel import localedata

import collab_desktop
from collab_desktop import formats as formats_module
from collab_desktop.formats import Formats
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


def written(locale: str) -> list[object]:
    formats = Formats(locale, "native")
    day = dt.date(2026, 11, 22)
    return [
        formats.number(Decimal("-1234567.5")), formats.percent(7), formats.listing("abc"),
        formats.money(123456, "GBP"), formats.money(123456, "JPY"), formats.plural_form(2),
        formats.date(day), formats.date(day, "full"), formats.date(day, "MMMd"),
        formats.parse_date(formats.date(day)), formats.parse_money("1 GBP", "GBP"),
        formats.right_to_left(),
    ]


def test_thinned_locales_write_and_read_the_same(tmp_path, monkeypatch):
    names = "root en en_001 en_GB en_US fr fr_CA ar ar_JO sw bn es fa".split()
    # Babel resolves what languages share for the first one that asks: both begin anew.
    monkeypatch.setattr(localedata, "_cache", {})
    forget_locales()
    whole = {name: written(name) for name in names[1:]}
    place = Path(localedata.__file__).parent / "locale-data"
    entries = [(f"babel/locale-data/{n}.dat", str(place / f"{n}.dat"), "DATA") for n in names]
    thin = [Path(source) for _, source, _ in contents.thinned(entries, tmp_path / "locales")]
    sizes = [sum(file.stat().st_size for file in files) for files in (
        thin, [place / file.name for file in thin])]
    assert sizes[0] < sizes[1] / 3
    monkeypatch.setattr(localedata, "_dirname", str(tmp_path / "locales"))
    monkeypatch.setattr(localedata, "_cache", {})
    forget_locales()
    try:
        assert {name: written(name) for name in names[1:]} == whole
    finally:
        monkeypatch.undo()
        forget_locales()


def forget_locales() -> None:
    """What was read before is not read again from other files."""
    formats_module._babel_locale.cache_clear()
    formats_module._month_names.cache_clear()
    localedata.locale_identifiers.cache_clear()


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


def test_what_is_inside_libraries_is_named_with_its_makers_and_its_words():
    told = tomllib.loads((PACKAGING / "inner_parts.toml").read_text(encoding="utf-8"))["part"]
    known = {part.name for part in notices()} | {"libx11-6"}
    known |= {file.stem for file in (PACKAGING / "licences").iterdir()}
    for part in told:
        assert part["copyright"] and part["full_text"] and set(part["full_text"]) <= known
    shown = {part.name: part for part in part_notices.inner_parts()}
    assert len(shown) == len(told) > 10
    assert "Creative Commons" in shown["SipHash (in Qt)"].text
    assert "Permission is hereby granted" in shown["Smooth scaling (in Qt)"].text
    assert shown["zstr (in HiGHS)"].version == distribution("highsbox").version


def test_programs_that_are_started_get_their_own_libraries(monkeypatch):
    monkeypatch.setenv("LD_LIBRARY_PATH", "/of/the/bundle")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/of/the/person")
    runpy.run_path(str(PACKAGING / "first_of_all.py"))
    assert os.environ["LD_LIBRARY_PATH"] == "/of/the/person"
    runpy.run_path(str(PACKAGING / "first_of_all.py"))
    assert "LD_LIBRARY_PATH" not in os.environ
