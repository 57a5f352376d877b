"""Which edits are saved at once, and which rest first because more will be typed."""

from __future__ import annotations

from collab_desktop.domain.answers import Answer, AnswerState

TYPED = frozenset({
    "text", "long", "int", "pct", "money", "date", "tags", "link", "file", "table",
})  # fmt: skip
"""Kinds that are typed; all others are chosen."""


def saved_at_once(kind: str, before: Answer | None, answer: Answer | None) -> bool:
    """Whether an edit is complete as it is: chosen, emptied, or another way to answer."""
    if kind not in TYPED or answer is None:
        return True
    if before is not None:
        return before.state is not answer.state
    return answer.state is AnswerState.DONT_KNOW
