"""Every key and list item is found on the line where it begins."""

from __future__ import annotations

import tomllib

from hypothesis import given
from hypothesis import strategies as st

from collab_desktop.framework.toml_lines import line_of, lines_of

TEXT = '''# a comment with [brackets] and "quotes"
title = "x" # after
"quoted key" = 'it''s'
a.b = 1
numbers = [
    1,
    # two
    [2, 3],
    { deep = """
one "quoted" ""two
three\\"""" },
]
text = \'\'\'
not = a key
[not.a.table]
\'\'\'

[table]
when = 2026-11-22T10:00:00Z

[[list]]
x = 1
[[list.inner]]
y = 2
[[list.inner]]
y = 3
[list.sub]
z = 4
[[list]]
[[list.inner]]
y = 5'''


def test_places_of_a_text_with_everything():
    text = TEXT.replace("'it''s'", "'its'")
    tomllib.loads(text)
    lines = lines_of(text)
    for path, line in {
        ("title",): 2,
        ("quoted key",): 3,
        ("a", "b"): 4,
        ("numbers",): 5,
        ("numbers", 0): 6,
        ("numbers", 1): 8,
        ("numbers", 1, 1): 8,
        ("numbers", 2): 9,
        ("numbers", 2, "deep"): 9,
        ("text",): 13,
        ("table",): 18,
        ("table", "when"): 19,
        ("list", 0): 21,
        ("list", 0, "x"): 22,
        ("list", 0, "inner", 0): 23,
        ("list", 0, "inner", 1, "y"): 26,
        ("list", 0, "sub", "z"): 28,
        ("list", 1): 29,
        ("list", 1, "inner", 0, "y"): 31,
    }.items():
        assert lines[path] == line, path
    assert ("not",) not in lines


def test_the_nearest_part_that_is_named():
    lines = lines_of("[a]\nb = 1\n[[a.c]]\nd = 2")
    assert line_of(lines, ("a", "c", 0, "missing", 3)) == 3
    assert line_of(lines, ("nothing",)) is None


KEYS = st.text("abcdefgh_", min_size=1, max_size=4)
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=20)


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


@given(st.lists(st.tuples(KEYS, TEXTS, st.booleans()), min_size=1, unique_by=lambda item: item[0]))
def test_lines_of_any_texts(items):
    text, expected = "", {}
    for key, value, in_list in items:
        expected[key] = text.count("\n") + 1
        text += f"{key} = [\n  {quoted(value)},\n]\n" if in_list else f"{key} = {quoted(value)}\n"
    tomllib.loads(text)
    lines = lines_of(text)
    for key, _, in_list in items:
        assert lines[(key,)] == expected[key]
        if in_list:
            assert lines[(key, 0)] == expected[key] + 1
