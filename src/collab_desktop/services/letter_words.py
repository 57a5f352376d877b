"""Puts the letters of a scheme into the words of a language; the letters themselves stay."""

from __future__ import annotations

from collab_desktop.domain.messages import Message
from collab_desktop.framework.schemes import SHIPPED, Letter, Scheme, shipped_scheme
from collab_desktop.services.texts import Voice


def in_words(scheme: Scheme, voice: Voice) -> Scheme:
    """The scheme as the voice says it; one that is not ours keeps the words of its file."""
    if scheme.id not in SHIPPED or scheme != shipped_scheme(scheme.id):
        return scheme

    def spoken(letter: Letter) -> Letter:
        name = f"letter.{scheme.id}.{letter.code}"
        words = {
            "label": voice.say(Message(name)),
            "meaning": voice.say(Message(f"{name}.meaning")),
        }
        return letter.model_copy(update=words)

    return scheme.model_copy(update={"letters": tuple(map(spoken, scheme.letters))})
