"""A check after each edit says the same as a fresh look, and every sentence can be said."""

from __future__ import annotations

import copy
import random

from hypothesis import given, settings
from hypothesis import strategies as st

from collab_desktop.domain.raci.checker import Checker
from collab_desktop.domain.raci.matrix import Activity, Matrix, NeededSkill, Person
from collab_desktop.framework.schemes import SHIPPED, shipped_scheme
from collab_desktop.services.texts import say

TAGS = ("ethics", "safeguarding", "dpia", "youth", "approval", "children")
SKILLS = ("maps", "law")
NUMBERS = st.one_of(st.none(), st.integers(1, 5))


@st.composite
def matrices(draw):
    scheme = shipped_scheme(draw(st.sampled_from(SHIPPED)))
    rows, columns = draw(st.integers(1, 6)), draw(st.integers(1, 6))
    needs = st.builds(NeededSkill, st.sampled_from(SKILLS), st.integers(1, 4), st.booleans())
    activities = [
        Activity(
            f"a{n}", draw(st.sampled_from("XYZ")),
            organisation=draw(st.sampled_from(["", "N", "S"])),
            tags=draw(st.frozensets(st.sampled_from(TAGS))), skills=tuple(draw(st.lists(needs))),
        )
        for n in range(rows)
    ]  # fmt: skip
    people = [
        Person(
            f"p{n}", f"Person {n}", draw(st.sampled_from(["", "N", "S"])),
            is_available=draw(st.booleans()), has_authority=draw(st.booleans()),
            kind=draw(st.sampled_from(["", "children", "end_user", "delivery_team"])),
            leads=draw(st.frozensets(st.sampled_from(["safeguarding", "ethics"]))),
            capacity=draw(NUMBERS), influence=draw(NUMBERS), interest=draw(NUMBERS),
            affected=draw(NUMBERS),
            skills=draw(st.dictionaries(st.sampled_from(SKILLS), st.integers(1, 4))),
        )
        for n in range(columns)
    ]  # fmt: skip
    cell = st.sampled_from(letters(scheme))
    cells = [[draw(cell) for _ in range(columns)] for _ in range(rows)]
    return Matrix(scheme, activities, people, cells, draw(st.booleans()))


def letters(scheme):
    single = [letter.code for letter in scheme.letters]
    return ["", *single, *("/".join(sorted(pair)) for pair in scheme.combined), "C/I"]


@settings(max_examples=60)
@given(matrices(), st.data())
def test_after_every_edit_the_findings_are_those_of_a_fresh_look(matrix, data):
    checker = Checker(matrix)
    for _ in range(10):
        checker.set_cell(
            data.draw(st.integers(0, len(matrix.activities) - 1)),
            data.draw(st.integers(0, len(matrix.people) - 1)),
            data.draw(st.sampled_from(letters(matrix.scheme))),
        )
        fresh = Checker(copy.deepcopy(matrix))
        assert checker.findings() == fresh.findings()
    for finding in checker.findings():
        sentence = say(finding.message)
        assert sentence != finding.message.id
        assert "{" not in sentence


def test_a_hundred_thousand_edits_on_a_usual_matrix():
    luck = random.Random(7)
    scheme = shipped_scheme("raci")
    people = [Person(f"p{n}", f"Person {n}", luck.choice("NS")) for n in range(12)]
    matrix = Matrix(
        scheme, [Activity(f"a{n}", f"Activity {n}") for n in range(30)], people,
        [[""] * 12 for _ in range(30)],
    )  # fmt: skip
    checker = Checker(matrix)
    for number in range(100_000):
        checker.set_cell(luck.randrange(30), luck.randrange(12), luck.choice(letters(scheme)))
        if number % 1_000 == 0:
            assert checker.findings() == Checker(copy.deepcopy(matrix)).findings()
    assert checker.findings() == Checker(copy.deepcopy(matrix)).findings()
