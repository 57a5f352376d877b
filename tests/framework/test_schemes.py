"""Schemes of letters: those that come along, those of somebody else, and cells read from text."""

from __future__ import annotations

import pytest

from collab_desktop.framework.refusal import PackRefused
from collab_desktop.framework.schemes import (
    SHIPPED,
    Duty,
    read_scheme,
    shipped_scheme,
)


@pytest.mark.parametrize("name", SHIPPED)
def test_what_comes_along_can_decide_and_do(name):
    scheme = shipped_scheme(name)
    assert scheme.id == name
    assert {Duty.DOES, Duty.DECIDES} <= {letter.duty for letter in scheme.letters}


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("", ""), (" - ", ""), ("–", ""), ("r", "R"), (" R ", "R"), ("A/R", "A/R"), ("r/a", "A/R"),
        ("R, A", "A/R"), ("AR", "A/R"), ("RA", "A/R"), ("Responsible", "R"), ("C, I", "C/I"),
        ("C\nI", "C/I"), ("R R", "R"), ("X", None), ("CI", None), ("R?", None), ("Carla", None),
        ("S", None), ("<b>R</b>", None),
    ],
)  # fmt: skip
def test_cells_as_people_write_them(text, cell):
    assert shipped_scheme("raci").read(text) == cell


def test_what_may_stand_together():
    raci = shipped_scheme("raci")
    assert raci.is_allowed("")
    assert raci.is_allowed("A/R")
    assert not raci.is_allowed("C/I")


GOOD = """
id = "own"
title = "Own"
letters = [
  {code = "D", label = "Does", meaning = "does it", duty = "does"},
  {code = "K", label = "Keeps", meaning = "answers for it", duty = "decides"},
]
"""


def test_a_scheme_of_ones_own():
    assert read_scheme(GOOD).read("d") == "D"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("id = ", "line 1.*not valid TOML"),
        (GOOD.replace('code = "K"', 'code = "D"'), "line 1.*are the same|are the same"),
        (GOOD + 'combined = [["D", "Z"]]', "Z"),
        (GOOD.replace('"decides"', '"asked"'), "decides"),
        (GOOD.replace('"does"}', '"sings"}'), "scheme.toml, line 5.*duty"),
        (GOOD + 'colour = "red"', "line 8.*colour"),
        (GOOD.replace('"K"', '"lower"'), "line 6.*code"),
    ],
)
def test_a_wrong_scheme_says_what_is_wrong(text, says):
    with pytest.raises(PackRefused, match=says):
        read_scheme(text)
