"""Every shipped resource is there and can be read by what reads it."""

from __future__ import annotations

import importlib.resources
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtSvg import QSvgRenderer

from collab_desktop import paths

FILES = sorted(
    file
    for file in paths.resource_dir().rglob("*")
    if file.is_file() and "__pycache__" not in file.parts
)
KINDS = {".py", ".toml", ".svg", ".ts", ".qm", ".md", ".json"}


def place(file: Path) -> str:
    return file.relative_to(paths.resource_dir()).as_posix()


def of_kind(suffix: str) -> list[Path]:
    return [file for file in FILES if file.suffix == suffix]


def test_the_installed_package_holds_the_resources():
    installed = importlib.resources.files("collab_desktop.resources")
    assert installed.joinpath("__init__.py").is_file()
    assert Path(str(installed)) == paths.resource_dir()


@pytest.mark.parametrize("file", FILES, ids=place)
def test_a_resource_is_of_a_kind_that_somebody_reads(file):
    assert file.suffix in KINDS
    assert file.stat().st_size > 0


@pytest.mark.parametrize("file", of_kind(".toml"), ids=place)
def test_a_table_is_toml_in_utf_8(file):
    tables = tomllib.loads(file.read_text(encoding="utf-8"))
    assert tables


def test_icons_can_be_drawn_and_load_nothing_from_elsewhere(qapp):
    elsewhere = ("<image", "<script", "href=", "url(http", "<text")
    for file in of_kind(".svg"):
        drawing = file.read_text(encoding="utf-8")
        assert QSvgRenderer(str(file)).isValid(), place(file)
        assert not any(word in drawing for word in elsewhere), place(file)


def test_translations_are_xml_that_names_its_language():
    for file in of_kind(".ts"):
        assert ET.parse(file).getroot().get("language"), place(file)


@pytest.mark.parametrize("file", FILES, ids=place)
def test_text_is_clean(file):
    if file.suffix == ".qm":
        return
    text = file.read_bytes().decode("utf-8")
    assert "\r" not in text
    assert "\ufeff" not in text
