"""The wording check: each of its eleven points, the marked words, other languages, hostile text."""

from __future__ import annotations

import time
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collab_desktop import paths
from collab_desktop.domain.lint import CHECK_IDS, lint, open_points, word_count
from collab_desktop.domain.states import Severity
from collab_desktop.domain.word_lists import WordLists
from collab_desktop.services.texts import say

ENGLISH = WordLists.read(
    "en",
    tomllib.loads((paths.resource_dir() / "wordlists" / "en.toml").read_text(encoding="utf-8")),
)
GOOD = (
    "How can seasonal travel-time and clinic data help district health teams in the Arden "
    "Highlands plan outreach so that every child under five can be vaccinated on time?"
)


def check(check_id, question, lists=ENGLISH, **about):
    return next(f for f in lint(question, lists, **about) if f.id == check_id)


def severity(check_id, question, **about):
    return check(check_id, question, **about).severity


def words(finding, question):
    return [span.of(question) for span in finding.spans]


def test_a_good_question_has_no_open_point():
    findings = lint(GOOD, ENGLISH, outcome="Trip lists for outreach planners", users=["Planner"])
    assert [f.id for f in findings] == list(CHECK_IDS)
    assert {f.severity for f in findings} == {Severity.OK}
    assert open_points(findings) == 0
    assert word_count(GOOD) == 28


@pytest.mark.parametrize("end", ["?", "؟", "？", "?”", " ? ", "?)"])
def test_question_marks_of_any_script(end):
    assert severity("ends_with_mark", f"How can it be{end}") is Severity.OK


def test_no_mark_stops_and_two_marks_only_ask_for_attention():
    none = lint(GOOD.rstrip("?"), ENGLISH)
    assert [f.id for f in none if f.severity is Severity.STOP] == ["ends_with_mark"]
    assert severity("one_question", GOOD.rstrip("?")) is Severity.OK
    two = "How can clinics reach children? What data do they need?"
    finding = check("one_question", two)
    assert finding.severity is Severity.ATTENTION
    assert words(finding, two) == ["?", "?"]
    assert severity("ends_with_mark", two) is Severity.OK


def test_a_second_question_is_marked():
    question = "How can clinics reach children and also how can schools help them?"
    assert words(check("one_question", question), question) == ["and also"]


@pytest.mark.parametrize(
    ("count", "expected"),
    [(11, Severity.ATTENTION), (12, Severity.OK), (35, Severity.OK), (36, Severity.ATTENTION),
     (45, Severity.ATTENTION), (46, Severity.STOP), (50, Severity.STOP)],
)  # fmt: skip
def test_length(count, expected):
    question = " ".join(["How", *["word"] * (count - 1)]) + "?"
    assert severity("length", question) is expected


@pytest.mark.parametrize(
    ("opening", "said"),
    [("How can", "ok"), ("To what extent do", "ok"), ("In what way do", "ok"), ("Which of", "ok"),
     ("Can", "yes_no"), ("Does", "yes_no"), ("Somehow", "open"), ("Whatever", "open")],
)  # fmt: skip
def test_opening(opening, said):
    finding = check("opener", f"{opening} districts reach children?")
    assert finding.message.id == f"lint.opener.{said}"


@pytest.mark.parametrize(
    ("check_id", "fine", "open_one"),
    [
        ("population", "How can adolescents stay?", "How can clinics stay?"),
        ("population", "How can pupils’ families stay?", "How can childish clinics stay?"),
        ("place", "How can rural clinics work?", "How can it work?"),
        ("place", "How can Arden work?", "How can it work?"),
        ("change", "How can we reduce waiting?", "How can data help?"),
        ("short_forms", "How can the UK do it?", "How can the DHMT do it?"),
    ],
)
def test_a_word_that_is_wanted(check_id, fine, open_one):
    assert severity(check_id, fine) is Severity.OK
    assert severity(check_id, open_one) is Severity.ATTENTION


def test_solution_words_are_marked_and_inner_words_are_not():
    question = "How can an App or machine  learning map happy children?"
    finding = check("solution", question)
    assert finding.severity is Severity.ATTENTION
    assert words(finding, question) == ["App", "machine  learning"]
    assert "App" in say(finding.message)
    assert severity("solution", "How can happy children approach it?") is Severity.OK


def test_short_forms_are_known_by_the_glossary():
    question = "How can the DHMT and two NGOs reach children?"
    assert words(check("short_forms", question), question) == ["DHMT", "NGOs"]
    assert severity("short_forms", question, glossary=["dhmt", "NGOs"]) is Severity.OK


def test_capital_letters_only_is_no_short_form():
    assert severity("short_forms", "HOW CAN WE REACH CHILDREN?") is Severity.NOT_CHECKED


def test_heavy_words():
    question = "How can multidimensional socioeconomic vulnerability quantification operationalise?"
    finding = check("reading", question)
    assert finding.severity is Severity.ATTENTION
    assert "multidimensional" in words(finding, question)


@pytest.mark.parametrize(
    ("outcome", "users", "expected"),
    [
        ("A list for the district health planners.", ["District health planner"], Severity.OK),
        ("A list for the ministry.", ["Outreach planner", "Ministry"], Severity.OK),
        ("A list.", ["Outreach planner"], Severity.ATTENTION),
        ("", ["Outreach planner"], Severity.ATTENTION),
        ("A list for planners.", [], Severity.NOT_CHECKED),
        ("A list for planners.", ["  "], Severity.NOT_CHECKED),
    ],
)
def test_the_outcome_names_a_user(outcome, users, expected):
    finding = check("outcome_user", GOOD, outcome=outcome, users=users)
    assert finding.severity is expected
    assert finding.about == "outcome"


def test_a_language_without_lists_is_not_checked_and_its_mark_counts():
    question = "كيف يمكن للبيانات أن تساعد فرق الصحة في تخطيط حملات التطعيم لكل طفل دون الخامسة؟"
    found = {f.id: f.severity for f in lint(question, WordLists("ar"))}
    assert found["ends_with_mark"] is Severity.OK
    assert found["length"] is Severity.OK
    unchecked = {"opener", "population", "place", "change", "solution", "reading", "outcome_user"}
    assert {k for k, s in found.items() if s is Severity.NOT_CHECKED} == unchecked


def test_scripts_without_spaces_are_not_counted():
    found = {f.id: f.severity for f in lint("如何帮助每一个孩子按时接种疫苗？", WordLists("zh"))}
    assert found["ends_with_mark"] is Severity.OK
    assert found["length"] is Severity.NOT_CHECKED


@pytest.mark.parametrize("nothing", ["", "   ", "…"])
def test_nothing_written_is_not_checked(nothing):
    assert {f.severity for f in lint(nothing, ENGLISH)} == {Severity.NOT_CHECKED}


def test_word_lists_refuse_what_they_do_not_know():
    with pytest.raises(ValueError, match="opening"):
        WordLists.read("en", {"opening": ["How"]})
    with pytest.raises(ValueError, match="openers"):
        WordLists.read("en", {"openers": 3})


@given(st.text(max_size=300))
def test_any_text_gets_eleven_answers_and_spans_inside_it(question):
    findings = lint(question, ENGLISH, outcome=question, users=[question])
    assert [f.id for f in findings] == list(CHECK_IDS)
    for finding in findings:
        assert all(0 <= s.start < s.end <= len(question) for s in finding.spans)
        assert say(finding.message) != finding.message.id
        assert finding.hint is None or say(finding.hint) != finding.hint.id


@pytest.mark.benchmark
def test_it_keeps_up_with_typing():
    lint(GOOD, ENGLISH)
    began = time.perf_counter()
    for _ in range(20):
        lint(GOOD, ENGLISH, outcome="Trip lists", users=["Planner"])
    assert (time.perf_counter() - began) / 20 < 0.01  # 0.0003 s measured
    began = time.perf_counter()
    lint("?" * 3_000 + "a" * 3_000 + " A." * 1_000, ENGLISH)
    assert time.perf_counter() - began < 0.5
