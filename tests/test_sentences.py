"""Every message that the code can say has a sentence, and no sentence has an unknown blank."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from collab_desktop.domain.messages import Message
from collab_desktop.services.texts import say, sentences

SOURCE = Path(__file__).parent.parent / "src" / "collab_desktop"
ID = re.compile(r"^[a-z_]+(\.[a-z_0-9]+)+$")


def _said_in(path: Path) -> set[str]:
    """Literal message ids: the first argument of Message, and the labels of commits."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        first = node.args[0]
        if name in {"Message", "commit", "refuse"} and isinstance(first, ast.Constant):
            found.add(str(first.value))
    return {text for text in found if ID.match(text)}


@pytest.mark.parametrize(
    "path", sorted(SOURCE.rglob("*.py")), ids=lambda p: str(p.relative_to(SOURCE))
)
def test_every_message_has_a_sentence(path: Path) -> None:
    missing = _said_in(path) - set(sentences("en"))
    assert not missing, f"{path.name} says what resources/texts does not know: {sorted(missing)}"


def test_plural_forms_follow_the_count() -> None:
    one = say(Message("hub.people", {"count": 1}))
    many = say(Message("hub.people", {"count": 9}))
    assert (one, many) == ("1 member", "9 members")


def test_an_unknown_blank_stays_visible_and_never_fails() -> None:
    assert say(Message("hub.score", {})) == "{total} of 100"


def test_an_unknown_language_falls_back_to_english() -> None:
    assert say(Message("hub.score", {"total": "72.0"}), "xx") == "72.0 of 100"
