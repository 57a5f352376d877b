"""A language is laid over a pack text by text; what it lacks stays as the pack has it."""

from __future__ import annotations

import tomllib

import pytest
from tests.framework.small_pack import FILES

from collab_desktop.framework.loader import (
    builtin_files,
    language_problems,
    languages,
    load_pack,
    texts_to_translate,
)
from collab_desktop.framework.refusal import PackRefused
from collab_desktop.framework.translations import source_hash

ARABIC = """
language = "ar"
status = "draft"

[terms]
children = "الأطفال"

[phases]
team = "السؤال والفريق"

["cq"]
title = "سؤال التحدي"
aliases = ["المشكلة"]

["cq.question"]
title = "السؤال"

["cq.question.question"]
label = "ماذا تسأل عن {children}؟"

["cq.question.theme.options"]
health = "الصحة"

["cq.question.theme.options.other"]
label = "أخرى"

["cq.plan.clear.anchors"]
0 = "أبدا"

["outputs"]
title = "المخرجات"

["outputs.title"]
label = "المخرج"

["gates.G0.rules"]
has_question = "السؤال مكتوب."

["documents.P1"]
title = "ورقة السؤال"

["pf.rubric.categories.impact.criteria.im1"]
low = "لا شيء"
"""


def load(arabic: str = ARABIC, language: str = "ar"):
    return load_pack({**FILES, "texts/ar.toml": arabic}, language)


def problems(arabic: str, language: str = "ar"):
    with pytest.raises(PackRefused) as caught:
        load(arabic, language)
    return caught.value.problems


def test_every_sort_of_text_can_be_translated():
    pack = load()
    cq, pf = pack.steps
    question, theme = cq.sections[0].questions[:2]
    assert pack.language == "ar"
    assert cq.title == "سؤال التحدي"
    assert cq.aliases == ("المشكلة",)
    assert cq.sections[0].title == "السؤال"
    assert question.label == "ماذا تسأل عن الأطفال؟"
    assert [option.label for option in theme.options] == ["الصحة", "أخرى"]
    assert cq.sections[1].questions[2].anchors[0].text == "أبدا"
    assert pack.registers[0].title == "المخرجات"
    assert pack.registers[0].fields[0].label == "المخرج"
    assert pack.header.gates[0].rules[0].text == "السؤال مكتوب."
    assert pack.header.documents[0].title == "ورقة السؤال"
    assert pack.header.phases["team"] == "السؤال والفريق"
    assert pf.rubric.categories[0].criteria[0].low == "لا شيء"


def test_what_is_missing_stays_and_is_named():
    pack = load()
    assert pack.steps[0].task == "Write the question"
    assert {"cq.task", "cq.question.theme.label", "cq.question.theme"} <= pack.untranslated
    assert "cq.question.question.help" in pack.untranslated
    assert "cq.question.question" not in pack.untranslated
    assert "cq.title" not in pack.untranslated


def test_terms_of_a_text_that_stays_are_the_packs_own():
    pack = load(ARABIC.replace('label = "ماذا تسأل عن {children}؟"', 'help = "x"'))
    assert pack.steps[0].sections[0].questions[0].label == "What do you ask about children?"


def test_a_draft_says_so_and_a_reviewed_one_does_not():
    assert load().translation == "draft"
    assert load(ARABIC.replace('"draft"', '"reviewed"')).translation == "reviewed"
    assert load(ARABIC.replace('status = "draft"\n', "")).translation == "draft"
    assert load(language="en").translation == "source"
    assert load(language="pt").translation == "none"


def test_a_language_without_a_file_shows_the_packs_own_words():
    pack = load(language="pt")
    assert pack.steps[0].title == "Challenge question"
    assert {"cq.title", "cq.question.question", "outputs.title.label"} <= pack.untranslated


def test_the_packs_own_language_misses_nothing():
    pack = load(language="en")
    assert pack.untranslated == frozenset()
    assert pack.steps[0].title == "Challenge question"


def test_an_empty_text_waits_for_its_translator():
    pack = load(ARABIC.replace('title = "السؤال"', 'title = ""'))
    assert pack.steps[0].sections[0].title == "The question"
    assert "cq.question.title" in pack.untranslated


def test_a_changed_source_makes_its_translation_stale():
    theme = '\n["cq.question.theme"]\nsource_hash = "%s"\nlabel = "الموضوع"\n'
    fresh = ARABIC + theme % source_hash({"label": "Theme"})
    assert load(fresh).stale == frozenset()
    old = ARABIC + theme % source_hash({"label": "Topic"})
    assert load(old).stale == {"cq.question.theme"}
    assert load(old).steps[0].sections[0].questions[1].label == "الموضوع"


@pytest.mark.parametrize(
    ("text", "message", "said"),
    [
        (
            '["cq.question.questoin"]\nlabel = "x"',
            "pack.text_unknown",
            "cq.question.question.label",
        ),
        ('["cq.plan.cost"]\nlabel = "<b>x</b>"', "pack.markup", "markup"),
        ('["cq.plan.cost"]\nlabel = "{nothing}"', "pack.term_unknown", "“nothing”"),
        ('["cq.plan.cost"]\nlabel = 3', "pack.text_wrong", "plain text"),
        ('["cq.plan.cost"]\nlabel = "%s"' % ("x" * 4001), "pack.text_wrong", "4000"),
    ],
)
def test_a_wrong_translation_is_refused_with_its_line(text, message, said):
    (problem,) = problems(f"{ARABIC}\n{text}")
    assert (problem.file, problem.id) == ("texts/ar.toml", message)
    assert problem.line == ARABIC.count("\n") + 3
    assert said in problem.message


def test_an_unknown_status_is_refused():
    (problem,) = problems(ARABIC.replace('"draft"', '"done"'))
    assert (problem.id, problem.line) == ("pack.status_unknown", 3)


def test_every_text_has_an_address_of_its_own():
    texts = texts_to_translate(FILES)
    assert texts["cq.question.question.label"] == "What do you ask about {children}?"
    assert texts["cq.aliases.0"] == "Problem"
    assert texts["pack.origin"] == "Default template of this tool."
    assert not any(
        text.startswith("cq.question.theme") and "." not in text for text in texts.values()
    )
    assert "cq.question.which.show_if.equals.question" not in texts


def test_words_of_other_languages_are_looked_at_when_asked():
    files = {**FILES, "texts/ar.toml": ARABIC, "texts/pt.toml": '["cq"]\ntitel = "Pergunta"'}
    assert load_pack(files, "ar").steps[0].title == "سؤال التحدي"
    assert languages(files) == ("ar", "pt")
    (problem,) = language_problems(files)
    assert (problem.file, problem.line, problem.id) == ("texts/pt.toml", 2, "pack.text_unknown")


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_who_does_something_is_not_translated_as_the_owner_of_the_challenge(language):
    texts = tomllib.loads(builtin_files("dcc")[f"texts/{language}.toml"])
    challenge_owner = texts["cq.owner.owner_org"]["short"]
    others = {
        key: text.get("short", text.get("label")) for key, text in texts.items()
        if key.endswith((".owner", ".action_owner"))
        and not key.startswith(("cq.", "impact.approval."))
    }
    assert len(others) > 8
    assert challenge_owner not in others.values()
