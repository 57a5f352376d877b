"""What a round came to, as sentences: words first, then the number."""

from __future__ import annotations

from collections.abc import Callable

from collab_desktop.domain.agreement import ItemAgreement
from collab_desktop.domain.messages import Message

Say = Callable[[Message], str]


def agreed_words(found: ItemAgreement, say: Say) -> str:
    """Words first: "Split: 1 to 5, 1 not sure"; with fewer than four ballots no word."""
    said = ", ".join(say(message) for message in found.in_words)
    if found.word is None:
        return said
    return say(Message("round.result", {"word": say(Message(f"agreement.{found.word}")),
                                        "range": said}))


def median_words(found: ItemAgreement, say: Say, message_id: str = "round.median") -> str:
    """The number after the words: "median 4", or another sentence about it."""
    if found.median is None:
        return ""
    whole = found.median == found.median.to_integral_value()
    figure = int(found.median) if whole else found.median
    return say(Message(message_id, {"median": figure}))
