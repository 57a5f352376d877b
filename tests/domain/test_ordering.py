"""A row can always be put between two others, and only that row moves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collab_desktop.domain.ordering import between, spread


@given(places=st.lists(st.integers(0, 1_000_000), max_size=200))
def test_rows_put_anywhere_keep_their_order(places):
    keys: list[str] = []
    for place in places:
        at = place % (len(keys) + 1)
        before = keys[at - 1] if at else None
        after = keys[at] if at < len(keys) else None
        key = between(before, after)
        assert before is None or before < key
        assert after is None or key < after
        assert not key.endswith("0"), "there would be no room before it"
        keys.insert(at, key)
    assert keys == sorted(set(keys))


@given(ends=st.lists(st.sampled_from(["first", "last", "second"]), max_size=120))
def test_there_is_always_room(ends):
    keys = [between(None, None)]
    for end in ends:
        if end == "first":
            keys.insert(0, between(None, keys[0]))
        elif end == "last":
            keys.append(between(keys[-1], None))
        else:
            after = keys[1] if len(keys) > 1 else None
            keys.insert(1, between(keys[0], after))
    assert keys == sorted(set(keys))


def test_many_rows_at_the_end_have_short_keys():
    keys = spread(1000)
    assert list(keys) == sorted(set(keys))
    assert max(map(len, keys)) <= 40
    assert spread(0) == ()


@pytest.mark.parametrize("pair", [("b", "a"), ("a", "a")])
def test_nothing_lies_between_what_is_not_in_order(pair):
    with pytest.raises(ValueError, match="a"):
        between(*pair)
