"""Answers travel as JSON: the same text every time, and read all or nothing."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.framework.small_pack import FILES, OUTPUTS, PACK

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.values import say_english
from collab_desktop.exchange.answers_json import ExchangedRow, read_answers, write_answers
from collab_desktop.exchange.json_reading import LARGEST_JSON
from collab_desktop.framework.loader import load_pack

TN = """
key = "tn"
title = "True North"
task = "Check True North"
phase = "decide"
runs = [{ key = "idea", title = "Idea" }, { key = "proposal", title = "Proposal" }]

[[sections]]
key = "q1"
title = "Good"

[[sections.questions]]
key = "answer"
kind = "long"
label = "What good?"

[[sections.questions]]
key = "evidence"
kind = "table"
label = "Evidence"
register = "evidence"

[[sections.questions]]
key = "owner"
kind = "person"
label = "Owner"

[[sections.questions]]
key = "again"
kind = "text"
label = "The question again"
same = "cq.question.question"
"""
EVIDENCE = (
    OUTPUTS.replace('key = "outputs"', 'key = "evidence"')
    + '[[fields]]\nkey = "cost"\nkind = "money"\nlabel = "Cost"\n'
)
PACK_WITH_RUNS = load_pack(
    {
        **FILES,
        "pack.toml": PACK.replace('"pf"]', '"pf", "tn"]').replace(
            '["outputs"]', '["outputs", "evidence"]'
        ),
        "steps/tn.toml": TN,
        "registers/evidence.toml": EVIDENCE,
    }
)


def file_of(answers=None, registers=None, **more):
    return json.dumps(
        {
            "pack": "small/1.0",
            "project": "CQ-1",
            "answers": answers or {},
            "registers": registers or {},
            **more,
        }
    )


def read(text, **options):
    return read_answers(text, PACK_WITH_RUNS, **options)


def said(text, **options):
    parsed = read(text, **options)
    assert not parsed.answers
    assert parsed.rows == ()
    return [say_english(problem) for problem in parsed.problems]


ANSWERS = {
    Address("cq.question.question"): Answer.of("How can “data” help?\nNow."),
    Address("cq.question.theme"): Answer.dont_know("p1", "2026-11-22"),
    Address("tn.q1.answer", "run:idea"): Answer.not_applicable("not yet"),
    Address("tn.q1.owner", "run:proposal"): Answer.of("p1"),
    Address("cq.plan.clear"): Answer.of("?"),
}
ROWS = (
    ExchangedRow("outputs", "r2", {"title": Answer.of("Map"), "due": Answer.dont_know()}),
    ExchangedRow("outputs", "r1", {"clear": Answer.not_applicable("x")}),
    ExchangedRow(
        "evidence", "e1", {"cost": Answer.of({"minor": 5, "currency": "GBP"})}, "run:idea"
    ),
    ExchangedRow("people", "p1", {"name": Answer.of("A. Writer"), "organisation": Answer.of("o1")}),
    ExchangedRow("organisations", "o1", {"name": Answer.of("Office")}),
    ExchangedRow("memberships", "m1", {"person": Answer.of("p1"), "roles": Answer.of(["lead"])}),
)


def test_the_shape_of_the_file():
    written = json.loads(write_answers("small/1.0", "CQ-1", ANSWERS, ROWS))
    assert list(written) == ["pack", "project", "answers", "registers"]
    assert written["answers"]["cq.question.question"] == {"value": "How can “data” help?\nNow."}
    assert written["answers"]["run:idea/tn.q1.answer"] == {"not_applicable": "not yet"}
    assert written["registers"]["outputs"] == [
        {"id": "r2", "due": {"dont_know": {"who": None, "by": None}}, "title": "Map"},
        {"id": "r1", "clear": {"not_applicable": "x"}},
    ]
    assert written["registers"]["evidence"][0]["subject"] == "run:idea"
    assert "subject" not in written["registers"]["people"][0]


def test_the_same_content_gives_the_same_text():
    backwards = dict(reversed(ANSWERS.items()))
    assert write_answers("a/1", "X", ANSWERS, ROWS) == write_answers("a/1", "X", backwards, ROWS)


def test_what_is_written_is_read_back():
    parsed = read(write_answers("small/1.0", "CQ-1", ANSWERS, ROWS))
    assert parsed.problems == ()
    assert parsed.project == "CQ-1"
    assert parsed.answers == {
        **ANSWERS,
        Address("cq.question.question"): Answer.of("How can “data” help? Now."),
    }
    assert {row.id: row for row in parsed.rows} == {row.id: row for row in ROWS}
    assert [row.id for row in parsed.rows if row.register == "outputs"] == ["r2", "r1"]


def test_an_empty_value_clears():
    parsed = read(
        file_of({"cq.question.theme": {"value": None}, "cq.question.which": {"value": " "}})
    )
    assert set(parsed.answers.values()) == {None}
    assert len(parsed.answers) == 2


def test_a_shared_value_is_kept_where_it_belongs():
    parsed = read(file_of({"run:idea/tn.q1.again": {"value": "x"}}))
    assert parsed.answers == {Address("cq.question.question"): Answer.of("x")}
    (problem,) = said(
        file_of(
            {
                "run:idea/tn.q1.again": {"value": "x"},
                "cq.question.question": {"value": "y"},
            }
        )
    )
    assert "shows the same answer as “cq.question.question”" in problem


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"cq.question.qestion": {"value": "x"}}, "did you mean “cq.question.question”?"),
        ({"zzz": {"value": "x"}}, "nothing of this name"),
        ({"": {"value": "x"}}, "nothing of this name"),
        ({"/cq.question.question": {"value": "x"}}, "nothing of this name"),
        ({"outputs.title": {"value": "x"}}, "nothing of this name"),
        ({"record:r1/outputs.title": {"value": "x"}}, "under “registers”"),
        ({"run:idea/cq.question.question": {"value": "x"}}, "leave the subject away"),
        ({"tn.q1.answer": {"value": "x"}}, "say for which: run:idea, run:proposal"),
        ({"run:later/tn.q1.answer": {"value": "x"}}, "say for which"),
        ({"person:p1/cq.plan.clear": {"value": 3}}, "leave the subject away"),
        ({"cq.question.question": "x"}, "exactly one of"),
        ({"cq.question.question": {"value": 3}}, "Enter text"),
        ({"cq.question.question": {"value": "x" * 301}}, "the limit is 300"),
        ({"run:idea/tn.q1.answer": {"value": "x" * 1_000_000}}, "at most 100000"),
        ({"cq.plan.clear": {"value": "3"}}, "0 to 5"),
        ({"cq.plan.clear": {"value": 3.0}}, "0 to 5"),
        ({"cq.plan.clear": {"value": 7}}, "0 to 5"),
        ({"cq.question.theme": {"value": "peace"}}, "“peace” is not one"),
        ({"cq.plan.outputs": {"value": []}}, "rows in its register"),
        ({"cq.plan.cost": {"value": 3}}, "calculated"),
    ],
)
def test_wrong_answers_are_named_with_their_address(answers, expected):
    (problem,) = said(file_of(answers))
    assert expected in problem
    assert problem.startswith(next(iter(answers))[:200] + ": ")


@pytest.mark.parametrize(
    ("registers", "place", "expected"),
    [
        ({"output": []}, "output", "did you mean “outputs”?"),
        ({"outputs": {}}, "outputs", "list of rows"),
        ({"outputs": ["x"]}, "outputs, 1", "“id”"),
        ({"outputs": [{"title": "x"}]}, "outputs, 1", "“id”"),
        ({"outputs": [{"id": ""}]}, "outputs, 1", "“id”"),
        ({"outputs": [{"id": "a\n"}]}, "outputs, 1", "“id”"),
        ({"outputs": [{"id": "x" * 201}]}, "outputs, 1", "“id”"),
        ({"outputs": [{"id": "a"}, {"id": "b", "titel": "x"}]}, "outputs, 2, titel", "“title”"),
        ({"outputs": [{"id": "a", "due": "soon"}]}, "outputs, 1, due", "2026-11-22"),
        ({"outputs": [{"id": "a", "due": {"dont_know": 3}}]}, "outputs, 1, due", "exactly one"),
        ({"outputs": [{"id": "a", "subject": "run:idea"}]}, "outputs, 1", "leave the subject"),
        ({"evidence": [{"id": "a"}]}, "evidence, 1", "run:idea, run:proposal"),
        ({"evidence": [{"id": "a", "subject": ["x"]}]}, "evidence, 1", "run:idea"),
        ({"outputs": [{"id": "a"}, {"id": "a"}]}, "outputs, a", "twice"),
        ({"outputs": [{"id": "a"}], "people": [{"id": "a"}]}, "people, a", "twice"),
        ({"people": [{"id": "p", "phone": "1"}]}, "people, 1, phone", "nothing of this name"),
        ({"memberships": [{"id": "m", "roles": "lead"}]}, "memberships, 1, roles", "list"),
    ],
)
def test_wrong_rows_are_named_with_their_place(registers, place, expected):
    (problem,) = said(file_of(registers=registers))
    assert problem.startswith(f"{place}: ")
    assert expected in problem


def test_all_problems_are_named_and_nothing_is_taken():
    text = file_of(
        {
            "cq.question.question": {"value": "fine"},
            "cq.x.y": {"value": 1},
            "cq.plan.clear": {"value": 9},
        },
        {"outputs": [{"id": "a", "due": 3}], "none": []},
    )
    assert len(said(text)) == 4


def test_many_unknown_names_do_not_take_long():
    assert len(said(file_of({f"cq.unknown.q{n}": {"value": 1} for n in range(5000)}))) == 5000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"pack": 1,\n"a"}', "Line 2 is not valid JSON"),
        ('{"pack": "small/1.0", "project": "x", "pack": "b"}', "“pack” stands twice"),
        ('{"a": NaN}', "NaN is not a number"),
        ('{"a": -Infinity}', "-Infinity is not a number"),
        ('{"a": ' + "9" * 6000 + "}", "too many digits"),
        ("[" * 100_000, "deep inside"),
        ('{"a": ' + "[" * 30 + "]" * 30 + "}", "deep inside"),
        (b'{"pack":\n "\xff"}', "Line 2 is not UTF-8"),
        ("[]", "holds no object"),
        ("", "is empty"),
        (" \n ", "is empty"),
        ('{"pack": "sma', "breaks off in line 1"),
        ('{"pack": "small/1.0",\n', "breaks off in line 2"),
        ("Dear all,", "Line 1 is not valid JSON, from character 1"),
        ('{"pack": "a\x01"}', "Line 1 is not valid JSON, from character 12"),
        ("{}".encode("utf-16"), "save it as UTF-8"),
        ("{}".encode("utf-16-be"), "save it as UTF-8"),
        ("{}".encode("utf-32"), "save it as UTF-8"),
        (file_of(extra=1), "“extra” is unknown"),
        ('{"pack": "small/1.0"}', "“project” is missing"),
        ('{"pack": "small/1.0", "project": "x", "answers": []}', "“answers” must be"),
        ('{"pack": "small/2.0", "project": "x"}', "pack small/2.0; this project uses small/1.0"),
        (" " * (LARGEST_JSON + 1), "larger than 20 MB"),
    ],
)
def test_files_that_cannot_be_taken_at_all(text, expected):
    (problem,) = said(text)
    assert expected in problem


def test_a_byte_order_mark_does_no_harm():
    text = file_of({"cq.question.theme": {"value": "health"}})
    assert read("\ufeff" + text).answers == read(b"\xef\xbb\xbf" + text.encode()).answers != {}


def test_references_must_be_known_or_come_along():
    text = file_of(
        {
            "run:idea/tn.q1.owner": {"value": "p1"},
            "run:proposal/tn.q1.owner": {"value": "p9"},
            "cq.question.theme": {"dont_know": {"who": "p8", "by": None}},
        },
        {
            "people": [{"id": "p1", "name": "A", "organisation": "o7"}],
            "memberships": [{"id": "m", "person": "p2"}],
        },
    )
    assert read(text).problems == ()
    assert read(text, known_ids={"p2", "p9", "p8", "o7"}).problems == ()
    problems = said(text, known_ids=())
    assert [problem.rpartition(" ")[2] for problem in problems] == [
        "“p9”.",
        "“p8”.",
        "“o7”.",
        "“p2”.",
    ]


def test_lone_surrogates_do_not_come_in():
    problems = said(
        '{"pack": "small/1.0", "project": "x", "answers": '
        '{"cq.question.which": {"value": "a\\ud800b"}}}'
    )
    assert problems == ["The file holds half a character; it was damaged on its way."]
    assert said(file_of(registers={"outputs": [{"id": "a\ud800"}]}))


TEXT = st.text(max_size=60)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)


@given(
    st.dictionaries(
        st.sampled_from(["cq.question.which", "run:idea/tn.q1.answer", "cq.plan.clear", "x"]), JSON
    ),
    st.dictionaries(st.sampled_from(["outputs", "people", "evidence", "x"]), JSON),
)
def test_no_file_breaks_the_reader(answers, registers):
    parsed = read(file_of(answers, registers))
    assert all(say_english(problem) for problem in parsed.problems)
    if not parsed.problems:
        kept = {address: answer for address, answer in parsed.answers.items() if answer}
        written = write_answers("small/1.0", parsed.project, kept, parsed.rows)
        assert read(written).rows == parsed.rows
        assert read(written).answers == kept


@given(TEXT, TEXT, st.booleans())
def test_texts_survive_the_journey(text, reason, known):
    answer = Answer.of(text.strip()) if known else Answer.not_applicable(reason)
    address = Address("run:idea/tn.q1.answer".rpartition("/")[2], "run:idea")
    first = read(write_answers("small/1.0", "C", {address: answer}, ()))
    if first.problems or first.answers[address] is None:
        return
    again = read(write_answers("small/1.0", "C", dict(first.answers), ()))
    assert again.answers == first.answers
