"""The word lists of the wording check, read once for each language."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources

from collab_desktop.domain.word_lists import WordLists


@cache
def word_lists(language: str) -> WordLists:
    """The lists of a language; empty ones where there is no file, which means "not checked"."""
    folder = resources.files("collab_desktop.resources") / "wordlists"
    for tag in (language, language.split("_")[0]):
        file = folder / f"{tag}.toml"
        if file.is_file():
            return WordLists.read(tag, tomllib.loads(file.read_text(encoding="utf-8")))
    return WordLists(language)
