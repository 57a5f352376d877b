"""The letters of a scheme in the words of a language."""

from __future__ import annotations

import pytest

from collab_desktop.formats import Formats
from collab_desktop.framework.schemes import SHIPPED, shipped_scheme
from collab_desktop.services.letter_words import in_words
from collab_desktop.services.texts import Voice


@pytest.mark.parametrize("name", SHIPPED)
def test_english_words_are_those_of_the_scheme(name):
    scheme = shipped_scheme(name)
    assert in_words(scheme, Voice("en", Formats("en"))) == scheme


@pytest.mark.parametrize("language", ("fr", "ar"))
@pytest.mark.parametrize("name", SHIPPED)
def test_other_languages_have_other_words_for_the_same_letters(name, language):
    scheme = shipped_scheme(name)
    spoken = in_words(scheme, Voice(language, Formats(language)))
    assert [(x.code, x.duty) for x in spoken.letters] == [(x.code, x.duty) for x in scheme.letters]
    for ours, theirs in zip(scheme.letters, spoken.letters, strict=True):
        assert ours.label != theirs.label
        assert ours.meaning != theirs.meaning
    assert len({letter.label for letter in spoken.letters}) == len(spoken.letters)


def test_a_scheme_of_somebody_else_keeps_its_own_words():
    scheme = shipped_scheme("raci").model_copy(update={"id": "ours"})
    assert in_words(scheme, Voice("fr", Formats("fr"))) == scheme
