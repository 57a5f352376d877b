"""Names, codes and dates in a line that runs to the left keep their own direction."""

from __future__ import annotations

import pytest

from collab_desktop.domain.messages import Message
from collab_desktop.services import texts


@pytest.mark.parametrize("text", ["L. Brandt", "CQ-2025-04", "2025-12/3", "2026-12-10"])
def test_what_runs_to_the_right_is_set_apart_in_arabic_alone(text):
    assert texts.held(text, "ar") == f"\u2068{text}\u2069"
    assert texts.held(text, "fr") == text


@pytest.mark.parametrize("text", ["", "17", "ليلى", "\u2068P16\u2069", "صفحة 3"])
def test_what_stands_well_is_left_alone(text):
    assert texts.held(text, "ar") == text


def test_a_sentence_holds_the_names_in_it(monkeypatch):
    said = {"x": "وقّع {name} في {day}، {count} من 38", "doc.comma": "، "}
    monkeypatch.setattr(texts, "sentences", lambda _language: said)
    message = Message("x", {"name": ("A. Yusuf", "ليلى"), "day": "2026-10-01", "count": 17})
    assert texts.say(message, "ar") == (
        "وقّع \u2068A. Yusuf\u2069، ليلى في \u20682026-10-01\u2069، 17 من 38"
    )
    assert "\u2068" not in texts.say(message, "fr")
