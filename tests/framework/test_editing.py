"""A pack of one's own: changes laid over files, what is hidden, and the words of languages."""

from __future__ import annotations

import tomllib
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.framework.small_pack import FILES

from collab_desktop.framework import editing
from collab_desktop.framework.editing import PackFiles, digest, outdated, words_address
from collab_desktop.framework.loader import (
    builtin_files,
    language_problems,
    load_pack,
    texts_to_translate,
)
from collab_desktop.framework.refusal import PackRefused
from collab_desktop.framework.toml_writing import written
from collab_desktop.framework.translations import source_hash
from collab_desktop.framework.tree import PackIndex
from collab_desktop.services.names import KNOWN_NAMES

LABEL = "cq.question.question.label"


def edited(files, edits) -> dict[str, str]:
    return editing.edited(PackFiles(files), edits)


def problems(files) -> list[str]:
    with pytest.raises(PackRefused) as refused:
        load_pack(files)
    return [problem.id for problem in refused.value.problems]


# -- TOML ---------------------------------------------------------------------------------------

keys = st.text(min_size=1, max_size=12)
plain = st.booleans() | st.integers(-10**9, 10**9) | st.text(max_size=40)
flat = st.dictionaries(keys, plain | st.lists(plain, max_size=3), max_size=4)
tables = st.dictionaries(
    keys, plain | flat | st.lists(flat, max_size=3) | st.lists(plain, max_size=4), max_size=6
)


@given(tables)
def test_what_is_written_is_read_again(table):
    assert tomllib.loads(written(table)) == table


def test_every_file_of_the_pack_that_comes_along_can_be_written():
    for text in builtin_files().values():
        data = tomllib.loads(text)
        assert tomllib.loads(written(data)) == data


# -- changes ------------------------------------------------------------------------------------


def test_no_change_leaves_every_file_as_it_is():
    assert edited(FILES, {}) == FILES
    assert edited(FILES, {"no.such.place": "x", "=cq.nothing": ["a"], "+gone.sections.x": {}}
                  ) == FILES


def test_a_text_is_reworded_and_only_its_file_is_written_anew():
    files = edited(FILES, {LABEL: "What do you ask, {children}?"})
    assert [name for name in files if files[name] != FILES[name]] == ["steps/cq.toml"]
    assert PackIndex(load_pack(files)).question("cq.question.question").label == (
        "What do you ask, children?")


def test_a_question_with_options_is_added_at_a_place_of_its_own():
    files = edited(FILES, {
        "+cq.question.questions.mine": {"key": "mine", "kind": "choice", "label": "Mine?"},
        "+cq.question.mine.options.a": {"slug": "a", "label": "A"},
        "=cq.question.questions": ["mine"],
        "cq.question.mine.help": "Help.",
    })
    first = load_pack(files).steps[0].sections[0].questions[0]
    assert (first.key, first.help) == ("mine", "Help.")


def test_the_same_key_twice_adds_nothing():
    before = len(load_pack(FILES).steps[0].sections[0].questions)
    files = edited(FILES, {"+cq.question.questions.theme": {"key": "theme", "kind": "yn"}})
    assert len(load_pack(files).steps[0].sections[0].questions) == before


def test_terms_are_replaced_in_every_sentence():
    files = edited(FILES, {"terms.children": "older people"})
    assert "older people" in PackIndex(load_pack(files)).question("cq.question.question").label


@pytest.mark.parametrize(
    ("word", "expected"),
    [("", "pack.text_empty"), (" ", "pack.text_empty"), ("{children}", "pack.term_unknown")],
)
def test_a_term_is_a_word_and_never_a_hole_in_a_sentence(word, expected):
    assert problems(edited(FILES, {"terms.children": word})) == [expected]


def test_weights_have_to_add_up():
    pack = PackFiles(FILES)
    category = next(n for n in pack.nodes.values() if n.kind == "categories")
    files = edited(FILES, {f"{category.address}.weight": category.data["weight"] + 1})
    assert problems(files) == ["pack.weights"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [("", "pack.text_empty"), ("  ", "pack.text_empty"), ("<script>x</script>", "pack.markup"),
     ("x" * 50_000, "pack.value_wrong"), ("{nobody}", "pack.term_unknown"),
     ("a\x07b", "pack.control_character")],
)
def test_what_no_label_can_be_is_named_at_its_question(value, expected):
    files = edited(FILES, {LABEL: value})
    with pytest.raises(PackRefused) as refused:
        load_pack(files)
    found = refused.value.problems[0]
    assert (found.id, found.question) == (expected, "cq.question.question")


def test_a_retired_option_keeps_its_words_and_one_has_to_stay():
    place = "cq.question.theme.options.{}.retired"
    question = PackIndex(load_pack(edited(FILES, {place.format("health"): True}))).question(
        "cq.question.theme")
    assert [o.slug for o in question.offered] == ["other"]
    assert [o.slug for o in question.options] == ["health", "other"]
    both = {place.format("health"): True, place.format("other"): True}
    assert problems(edited(FILES, both)) == ["pack.no_options"]


# -- hiding -------------------------------------------------------------------------------------


def test_a_hidden_question_is_not_asked_and_can_come_back():
    files = edited(FILES, {"cq.question.theme.hidden": True})
    index = PackIndex(load_pack(files))
    assert index.find("cq.question.theme") is None
    assert PackIndex(load_pack(edited(files, {"cq.question.theme.hidden": None}))).find(
        "cq.question.theme") is not None


def test_a_rule_leads_to_what_is_left_of_its_place():
    header = load_pack(edited(FILES, {"cq.question.question.hidden": True})).header
    assert header.gates[0].rules[0].goes_to == "cq.question"


def test_a_hidden_step_takes_its_documents_along_and_its_gate_moves():
    header = load_pack(edited(FILES, {"cq.hidden": True})).header
    assert header.steps == ("pf",)
    assert (header.documents, header.gates[0].after) == ((), "pf")


def test_not_everything_can_be_hidden():
    assert problems(edited(FILES, {"cq.hidden": True, "pf.hidden": True})) == ["pack.all_hidden"]


@cache
def refusal(address: str) -> tuple[str, ...]:
    try:
        load_pack(edited(builtin_files(), {f"{address}.hidden": True}), known=KNOWN_NAMES)
    except PackRefused as refused:
        return tuple(problem.id for problem in refused.problems)
    return ()


@pytest.mark.parametrize("address", [
    "safe", "safe.register", "safe.register.people", "ethics", "ethics.patterns.concern.concern",
    "ethics.publish.disclosure", "sg_people.sign",
])
def test_what_a_rule_needs_that_nobody_may_override_cannot_be_hidden(address):
    assert set(refusal(address)) == {"pack.hidden_needed"}


@pytest.mark.parametrize("address", [
    "pf.scorers", "pf.scorers.scorers", "pf.recommendation", "raci.activities",
    "raci.activities.activities",
])
def test_what_a_screen_is_built_on_cannot_be_hidden(address):
    assert refusal(address) == ("pack.hidden_page",)


def test_the_field_that_names_a_row_stays_and_others_may_go():
    assert refusal("risks.title") == refusal("needs.headcount") == ("pack.hidden_field",)
    assert refusal("youth") == refusal("pid.objectives") == refusal("pf") == ()


# -- other languages ----------------------------------------------------------------------------


def french(*addresses: str) -> dict[str, str]:
    texts = texts_to_translate(FILES)
    lines = ['language = "fr"', 'status = "draft"']
    for address in addresses:
        owner, _, last = address.rpartition(".")
        noted = source_hash({last: texts[address]})
        lines += [f'["{owner}"]', f'source_hash = "{noted}"', f'{last} = "mots"']
    return {**FILES, "texts/fr.toml": "\n".join(lines) + "\n"}


def test_a_reworded_text_makes_its_translation_older_until_that_is_reworded_too():
    base = french(LABEL)
    changes = {LABEL: "Another question?"}
    files = edited(base, changes)
    assert outdated(PackFiles(base), changes, PackFiles(files), "fr") == {LABEL}
    assert "cq.question.question" in load_pack(files, "fr").stale
    changes[words_address("fr", LABEL)] = {"text": "Autre ?", "of": digest("Another question?")}
    files = edited(base, changes)
    assert outdated(PackFiles(base), changes, PackFiles(files), "fr") == frozenset()
    pack = load_pack(files, "fr")
    assert (pack.stale, PackIndex(pack).question("cq.question.question").label) == (
        frozenset(), "Autre ?")


def test_words_for_a_new_language_make_its_file():
    words = {words_address("pt", LABEL): {"text": "Pergunta?", "of": digest("other words")}}
    files = edited(FILES, words)
    assert language_problems(files) == ()
    assert PackIndex(load_pack(files, "pt")).question("cq.question.question").label == "Pergunta?"


# -- any sequence -------------------------------------------------------------------------------

texts = st.text(max_size=30) | st.sampled_from(["", "<b>", "{children}", "{x}", "a\nb", "“”"])
ADDRESSES = sorted(PackFiles(FILES).slots)
OWNERS = sorted(PackFiles(FILES).nodes)
changes = st.dictionaries(
    st.sampled_from(ADDRESSES), texts, max_size=4
) | st.dictionaries(
    st.sampled_from([f"{owner}.hidden" for owner in OWNERS]), st.just(value=True), max_size=3
) | st.dictionaries(
    st.sampled_from([f"{owner}.weight" for owner in OWNERS]), st.integers(-5, 120), max_size=3
) | st.dictionaries(
    st.sampled_from(["=cq.sections", "=cq.question.questions", "=pack.steps"]),
    st.lists(st.sampled_from(["pf", "cq", "theme", "question", "none"]), max_size=3), max_size=3
)


@settings(max_examples=60, deadline=None)
@given(st.lists(changes, max_size=4))
def test_whatever_is_changed_loads_or_is_named_and_no_change_is_no_trace(series):
    edits = {}
    for change in series:
        edits |= change
    files = edited(FILES, edits)
    assert files == edited(FILES, dict(reversed(edits.items())))
    try:
        load_pack(files)
    except PackRefused as refused:
        assert all(problem.message for problem in refused.problems)
    assert set(files) == set(FILES)
    assert edited(FILES, {}) == FILES
