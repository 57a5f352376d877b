"""The words of the screens in each language: whole, in step with the code, and compiled."""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import dev
import pytest
from PySide6.QtCore import QLibraryInfo

from collab_desktop import paths

FOLDER = paths.resource_dir() / "i18n"
SHIPPED = ("ar", "fr")
BLANK = re.compile(r"\{\w*\}")
MNEMONIC = re.compile(r"&\w")


def file(language: str) -> Path:
    return FOLDER / f"collab_{language}.ts"


def messages(language: str) -> Iterator[tuple[str, str, list[str]]]:
    """Context, words of the code, and all forms of the translation."""
    for context in ET.parse(file(language)).getroot().iter("context"):
        for message in context.iter("message"):
            found = message.find("translation")
            forms = [str(form.text or "") for form in found.iter("numerusform")]
            forms = forms or [str(found.text or "")]
            yield str(context.findtext("name")), str(message.findtext("source")), forms


@pytest.fixture(scope="module", params=SHIPPED)
def fresh(request, tmp_path_factory) -> Path:
    """A translation as the present code would make it, beside its compiled form."""
    into = tmp_path_factory.mktemp(request.param) / f"collab_{request.param}.ts"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dev, "VENV", Path(sys.prefix))
        assert dev.put_in_step(file(request.param), into) == 0
    return into


def test_every_translation_is_shipped_and_has_its_compiled_form():
    assert {path.name for path in FOLDER.iterdir()} == {
        f"collab_{language}{suffix}" for language in SHIPPED for suffix in (".ts", ".qm")
    }


def test_a_translation_is_in_step_with_the_code(fresh):
    same = fresh.read_text(encoding="utf-8") == (FOLDER / fresh.name).read_text(encoding="utf-8")
    assert same, "the words of the code have changed: python3 dev.py words, then translate"


def test_the_compiled_form_is_in_step_with_the_translation(fresh):
    compiled = fresh.with_suffix(".qm")
    same = compiled.read_bytes() == (FOLDER / compiled.name).read_bytes()
    assert same, "a translation has changed: python3 dev.py words"


@pytest.mark.parametrize("language", SHIPPED)
def test_every_word_is_translated(language):
    root = ET.parse(file(language)).getroot()
    marked = [entry for entry in root.iter("translation") if entry.get("type")]
    assert not marked, f"{len(marked)} words are marked as unfinished"
    assert [source for _, source, forms in messages(language) if not all(forms)] == []


@pytest.mark.parametrize("language", SHIPPED)
def test_blanks_are_the_same_in_every_language(language):
    for context, source, forms in messages(language):
        wanted = sorted(BLANK.findall(source))
        for form in forms:
            found = sorted(BLANK.findall(form))
            # A form for one or two may say the number as a word.
            assert found == wanted or (len(forms) > 1 and set(found) < set(wanted)), (
                context, source, form,
            )


@pytest.mark.parametrize("language", SHIPPED)
def test_dots_and_letters_of_menus_stand_where_they_stood(language):
    for context, source, forms in messages(language):
        for form in forms:
            assert form.endswith("…") == source.endswith("…"), (context, form)
            assert len(MNEMONIC.findall(form)) == len(MNEMONIC.findall(source)), (context, form)


@pytest.mark.parametrize("language", SHIPPED)
def test_qt_brings_its_own_words(language):
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    assert (folder / f"qtbase_{language}.qm").exists()
