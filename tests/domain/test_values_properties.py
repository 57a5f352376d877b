"""What holds for every value of every kind, however odd."""

from __future__ import annotations

import json
import unicodedata
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from tests.domain.asking import ask

from collab_desktop.domain.answers import Answer
from collab_desktop.domain.messages import Message
from collab_desktop.domain.values import (
    RULES,
    as_text,
    check,
    coerce_json,
    is_blank,
    normalise,
    say_english,
)
from collab_desktop.framework.base import KINDS

KIND = st.sampled_from(KINDS)
ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=30)
    | st.text(st.characters(), max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ),
    max_leaves=6,
)
GOOD = {
    "text": st.text(max_size=100),
    "long": st.text(max_size=300),
    "choice": st.sampled_from(["red", "green", "blue"]),
    "multi": st.lists(st.sampled_from(["red", "green", "blue"]), unique=True),
    "bool": st.booleans(),
    "yn": st.sampled_from(["yes", "no", "unsure"]),
    "score5": st.sampled_from([0, 1, 2, 3, 4, 5, "?"]),
    "lvl4": st.integers(0, 4),
    "conf": st.sampled_from(["low", "medium", "high"]),
    "int": st.integers(-(10**15), 10**15),
    "pct": st.decimals(0, 100, places=2).map(lambda d: format(d, "f")),
    "money": st.fixed_dictionaries(
        {
            "minor": st.integers(0, 10**15),
            "currency": st.sampled_from(["GBP", "JPY", "KWD"]),
        }
    ),
    "date": st.dates(date(1900, 1, 1), date(2199, 12, 31)).map(str),
    "person": st.text("abc-", min_size=1, max_size=20),
    "org": st.text("abc-", min_size=1),
    "people": st.lists(st.text("abc", min_size=1, max_size=5), min_size=1),
    "tags": st.lists(st.text(max_size=20), max_size=5),
    "link": st.just("https://example.org/a?b=c"),
    "file": st.fixed_dictionaries(
        {
            "sha256": st.just("0" * 64),
            "name": st.text("ab.", min_size=1),
            "title": st.text(max_size=20),
        }
    ),
}
GOOD_PAIRS = st.sampled_from(sorted(GOOD)).flatmap(
    lambda kind: st.tuples(st.just(kind), GOOD[kind])
)


@given(KIND, ANYTHING)
def test_no_input_of_any_shape_breaks_anything(kind, raw):
    question = ask(kind)
    answer = normalise(question, raw)
    text = as_text(question, answer)
    assert isinstance(text, str)
    for message in check(question, answer):
        assert message.id.startswith("format.") or say_english(message)
    assert answer is None or not is_blank(question, answer)


@given(KIND, ANYTHING)
def test_reading_twice_changes_nothing(kind, raw):
    question = ask(kind)
    once = normalise(question, raw)
    assert once is None or normalise(question, once.value) == once or once.value != once.value


@given(GOOD_PAIRS)
def test_good_values_have_no_problems_and_survive_a_file(pair):
    kind, raw = pair
    question = ask(kind)
    answer = normalise(question, raw)
    assert check(question, answer) == ()
    if answer is None:
        return
    travelled = json.loads(json.dumps(answer.value))
    assert coerce_json(question, travelled) == answer
    assert as_text(question, answer)


@given(st.text(st.characters(), max_size=200))
def test_texts_are_composed_trimmed_and_without_controls(raw):
    answer = normalise(ask("long"), raw)
    if answer is None:
        return
    text = answer.value
    assert text == unicodedata.normalize("NFC", text).strip()
    assert all(unicodedata.category(c) not in ("Cc", "Cs") or c in "\n\t" for c in text)
    assert text.encode()  # half a surrogate pair could not be stored


@given(KIND, ANYTHING)
def test_files_are_taken_whole_or_answered_with_a_message(kind, raw):
    question = ask(kind)
    found = coerce_json(question, raw)
    if isinstance(found, Message):
        assert say_english(found)
    elif found is not None:
        assert isinstance(found, Answer)
        assert RULES[kind].fits(found.value)
        assert check(question, found) == ()
