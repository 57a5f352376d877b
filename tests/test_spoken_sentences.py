"""What the program says in French and Arabic: the same sentences, with the same blanks."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest

from collab_desktop import paths
from collab_desktop.domain.messages import Message
from collab_desktop.formats import Formats
from collab_desktop.services.reporting import score
from collab_desktop.services.reporting.words import Words
from collab_desktop.services.texts import Voice, say, sentences

COMPILED = (paths.resource_dir() / "i18n").glob("*.qm")
SHIPPED = sorted(file.stem.partition("_")[2] for file in COMPILED)
SAYS_MORE = {"sensitivity.share", "sensitivity.share_all"}
"""French and Arabic also say how many weightings were tried, {draws}."""
BLANK = re.compile(r"\{\w*\}")


def spoken(language: str) -> Mapping[str, Any]:
    """The sentences but for those of the documents, which stand on their own."""
    return {key: v for key, v in sentences(language).items() if not key.startswith("doc.")}


def forms(sentence: Any) -> dict[str, str]:
    return dict(sentence) if isinstance(sentence, Mapping) else {"other": sentence}


@pytest.mark.parametrize("language", SHIPPED)
def test_every_sentence_is_said_in_every_language(language):
    assert sorted(set(spoken("en")) ^ set(spoken(language))) == []


@pytest.mark.parametrize("language", ("en", *SHIPPED))
def test_no_sentence_stands_in_two_files(language):
    folder = paths.resource_dir() / "texts"
    tables = [tomllib.loads(f.read_text("utf-8")) for f in folder.glob(f"{language}_*.toml")]
    keys = [key for table in tables for key in flattened("", table)]
    assert len(tables) >= 9
    assert [key for key, count in Counter(keys).items() if count > 1] == []


def flattened(prefix: str, table: Mapping[str, Any]) -> Iterator[str]:
    for key, value in table.items():
        if isinstance(value, Mapping) and "other" not in value:
            yield from flattened(f"{prefix}{key}.", value)
        else:
            yield f"{prefix}{key}"


@pytest.mark.parametrize("language", SHIPPED)
def test_blanks_of_a_sentence_are_those_of_the_english_one(language):
    english = spoken("en")
    for key, sentence in spoken(language).items():
        wanted = set(BLANK.findall(forms(english[key])["other"]))
        for form, text in forms(sentence).items():
            found = set(BLANK.findall(text))
            if key in SAYS_MORE:
                found -= {"{draws}"}
            said_in_words = form in {"zero", "one", "two"} and found < wanted
            assert found == wanted or said_in_words, (key, form)


def test_plural_forms_are_those_of_the_language():
    said = [say(Message("hub.people", {"count": count}), "ar") for count in (1, 2, 5, 20, 100)]
    assert said == ["عضو واحد", "عضوان", "5 أعضاء", "20 عضوا", "100 عضو"]
    assert say(Message("hub.people", {"count": 0}), "fr") == "0 membre"


def test_several_things_are_divided_as_the_language_does():
    message = Message("true_north.partly", {"count": 2, "names": ["س1", "س2"]})
    assert "س1، س2" in say(message, "ar")


def test_figures_are_written_as_the_language_does():
    message = Message("hub.score", {"total": Decimal("72.0")})
    assert say(message, "fr") == "72,0 sur 100"
    assert say(message) == "72.0 of 100"
    assert Voice("fr", Formats("fr")).figure(Decimal("3.5")) == "3,5"
    assert Voice("en", Formats("en", digits="native")).figure(None) == "–"


@pytest.mark.parametrize("language", SHIPPED)
def test_no_vote_is_never_said_to_be_one(language):
    """French counts nothing as one."""
    for said in ("governance.quorum_missed", "governance.quorum_unset"):
        none = say(Message(said, {"count": 0, "required": 2}), language)
        assert "0" in none, none


def test_a_part_of_a_point_takes_no_form_of_a_whole_number():
    """Arabic has a form for two of a thing; three and a half are not two."""
    words = Words("ar")
    result = SimpleNamespace(total=Decimal("68.5"))
    said = score.headline(words, result, SimpleNamespace(recommend_from=Decimal(65)))
    assert words.decimal(Decimal("3.5")) in said
