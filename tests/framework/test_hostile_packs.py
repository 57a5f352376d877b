"""Whatever a pack holds, it loads or is refused in sentences; nothing else can happen."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.framework.small_pack import CQ, FILES

from collab_desktop.framework.loader import load_pack
from collab_desktop.framework.refusal import PackRefused

SNIPPETS = st.sampled_from(
    [
        "",
        '"',
        "'",
        '"""',
        "[",
        "]",
        "[[",
        "{",
        "}",
        "=",
        "\n",
        "#",
        "\\",
        "0",
        "true",
        "nan",
        "inf",
        "1979-05-27",
        '["a"]',
        "[1, [2]]",
        "{ key = 1 }",
        "key",
        "key = 1\n",
        "[x]\n",
        "[[x.y]]\n",
        "null",
        "é",
        "\ud800",
        "\x00",
        "..",
        "cq.question.theme",
        "{children}",
        "<b>",
        "score5",
        "table",
        "show_if = { any_of = [] }\n",
        "[[sections.questions]]\n",
        "options = 3\n",
        '"" = 1\n',
    ]
)
EDITS = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 12), SNIPPETS), min_size=1, max_size=4)


def damaged(text, edits):
    for place, removed, inserted in edits:
        at = int(place * len(text))
        text = text[:at] + inserted + text[at + removed :]
    return text


@settings(max_examples=300)
@given(st.sampled_from(sorted(FILES)), EDITS)
def test_damaged_files(name, edits):
    files = {**FILES, name: damaged(FILES[name], edits)}
    try:
        load_pack(files)
    except PackRefused as refusal:
        assert refusal.problems
        for problem in refusal.problems:
            assert problem.message.strip()
            assert (
                problem.line is None
                or 1 <= problem.line <= files[name].count("\n") + 1
                or (problem.file != name)
            )


JSON = st.recursive(
    st.booleans()
    | st.integers(-5, 105)
    | st.sampled_from(["cq", "text", "a.b.c", "outputs", "x y"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["key", "kind", "label", "options", "slug", "question", "value", "score"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=6,
)


def toml(value):
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {toml(item)}" for key, item in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    return f'"{value}"' if isinstance(value, str) else str(value)


KEYS = [
    "key",
    "kind",
    "label",
    "options",
    "anchors",
    "register",
    "columns",
    "show_if",
    "required_if",
    "same",
    "prefill",
    "renamed_from",
    "least",
    "rule",
    "depth",
    "serves",
    "limit",
    "required",
]


@settings(max_examples=300)
@given(st.dictionaries(st.sampled_from(KEYS), JSON))
def test_questions_with_anything_in_them(question):
    lines = "".join(f"{key} = {toml(value)}\n" for key, value in question.items())
    files = {**FILES, "steps/cq.toml": f"{CQ}\n[[sections.questions]]\n{lines}"}
    try:
        load_pack(files)
    except PackRefused as refusal:
        assert all(problem.message for problem in refusal.problems)


@given(st.dictionaries(st.sampled_from(["cq", "cq.question", "terms", "x", "status", "a.b"]), JSON))
def test_words_with_anything_in_them(words):
    text = "".join(f'"{key}" = {toml(value)}\n' for key, value in words.items())
    try:
        load_pack({**FILES, "texts/ar.toml": text}, "ar")
    except PackRefused as refusal:
        assert all(problem.message for problem in refusal.problems)
