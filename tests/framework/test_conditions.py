"""The five forms of a condition, and nothing else."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from collab_desktop.framework.base import Condition
from collab_desktop.framework.conditions import holds, paths_of

ANSWERS = {
    "a.b.text": "x",
    "a.b.yes": True,
    "a.b.one": 1,
    "a.b.zero": 0,
    "a.b.none": [],
    "a.b.many": ["x", "y"],
    "a.b.no": False,
}


def true(**form):
    return holds(Condition.model_validate(form), ANSWERS.get)


def equals(path, value):
    return {"equals": {"question": path, "value": value}}


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("a.b.text", "x", True),
        ("a.b.text", "y", False),
        ("a.b.many", "y", True),
        ("a.b.many", "z", False),
        ("a.b.yes", True, True),
        ("a.b.yes", 1, False),
        ("a.b.one", True, False),
        ("a.b.zero", False, False),
        ("a.b.zero", 0, True),
        ("a.b.gone", "x", False),
        ("a.b.no", False, True),
    ],
)
def test_equals_compares_like_with_like(path, value, expected):
    assert true(**equals(path, value)) is expected


def test_one_of():
    assert true(one_of={"question": "a.b.text", "values": ["w", "x"]})
    assert not true(one_of={"question": "a.b.text", "values": ["w"]})


@pytest.mark.parametrize(
    ("path", "expected"),
    [("a.b.zero", True), ("a.b.no", True), ("a.b.none", False), ("a.b.gone", False)],
)
def test_answered(path, expected):
    assert true(answered=path) is expected


def test_any_and_all():
    yes, no = equals("a.b.text", "x"), equals("a.b.text", "y")
    assert true(any_of=[no, yes])
    assert not true(any_of=[no, no])
    assert true(all_of=[yes, {"any_of": [no, yes]}])
    assert not true(all_of=[yes, no])


@pytest.mark.parametrize(
    "form", [{}, {"any_of": []}, {"answered": "a.b.c", "all_of": [{"answered": "a.b.c"}]}]
)
def test_exactly_one_form(form):
    with pytest.raises(ValidationError):
        Condition.model_validate(form)


def test_paths_of_everything_inside():
    condition = Condition.model_validate(
        {
            "all_of": [
                {"any_of": [equals("a.b.c", 1), {"answered": "a.b.d"}]},
                {"one_of": {"question": "r.f", "values": ["x"]}},
            ]
        }
    )
    assert paths_of(condition) == {"a.b.c", "a.b.d", "r.f"}
    assert paths_of(None) == frozenset()
