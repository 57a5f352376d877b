"""Questions of every kind, as small as they can be."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

from collab_desktop.framework.schema import Question

_ADAPTER: TypeAdapter[Question] = TypeAdapter(Question)
OPTIONS = [{"slug": slug, "label": slug.title()} for slug in ("red", "green", "blue")]
_NEEDED: dict[str, dict[str, Any]] = {
    "choice": {"options": OPTIONS},
    "multi": {"options": OPTIONS},
    "score5": {"anchors": [{"score": 0, "text": "None"}, {"score": 5, "text": "All"}]},
    "table": {"register": "outputs"},
    "calc": {"rule": "cost"},
}


def ask(kind: str, **more: Any) -> Question:
    """A question of a kind."""
    return _ADAPTER.validate_python(
        {
            "key": "a",
            "label": "A?",
            "kind": kind,
            **_NEEDED.get(kind, {}),
            **more,
        }
    )
