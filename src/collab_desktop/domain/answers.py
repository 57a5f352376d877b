"""Answers and their addresses: what was said to which question, about whom.

An address reads ``subject/path``.  The subject is ``project``, ``run:<key>`` (a True North run),
``person:<id>`` (one scorer's sheet) or ``record:<id>`` (one row of a register, whose path is
``register.field``).  Written out, the subject ``project`` is left away.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple, Self

JsonValue = Any
"""None, bool, int, str, list or dict of these; never a float."""

LONGEST_TEXT = 100_000
"""Characters above which a text is refused; it is never cut."""

PROJECT = "project"
_NAMESPACE = "6f0c3c52-40f5-5d0c-9a53-0d8b8f4bb0a1"


class AnswerState(StrEnum):
    """The three ways to answer any question (CONTENT 0.5, DESIGN 3)."""

    VALUE = "value"
    DONT_KNOW = "dont_know"
    NOT_APPLICABLE = "not_applicable"


class Address(NamedTuple):
    """Where an answer stands inside a project.

    A tuple, because every look at a project makes and looks up thousands of them.
    """

    path: str
    subject: str = PROJECT

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``path`` or ``subject/path``.

        Raises:
            ValueError: the text has no path.
        """
        subject, slash, path = text.rpartition("/")
        if not path or (slash and not subject):
            raise ValueError(text)
        return cls(path, subject or PROJECT)

    def __str__(self) -> str:
        """Return the shortest form that ``parse`` reads back."""
        return self.path if self.subject == PROJECT else f"{self.subject}/{self.path}"

    @property
    def record_id(self) -> str | None:
        """The row this cell belongs to, or nothing."""
        kind, _, rest = self.subject.partition(":")
        return rest if kind == "record" else None

    def row_id(self, project_id: str) -> str:
        """Name-based id, so that two laptops that answer alike write the same row (METHODS 4)."""
        from uuid import UUID, uuid5  # not needed before the first window

        return str(uuid5(UUID(_NAMESPACE), f"{project_id}/{self.subject}/{self.path}"))


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer; ``value`` holds the value, who finds out and by when, or the reason.

    ``dont_know`` carries ``{"who": person id or None, "by": ISO date or None}``;
    ``not_applicable`` carries one sentence.
    """

    state: AnswerState
    value: JsonValue

    @classmethod
    def of(cls, value: JsonValue) -> Self:
        """An ordinary answer."""
        return cls(AnswerState.VALUE, value)

    @classmethod
    def dont_know(cls, who: str | None = None, by: str | None = None) -> Self:
        """Not known yet; never satisfies a required question."""
        return cls(AnswerState.DONT_KNOW, {"who": who, "by": by})

    @classmethod
    def not_applicable(cls, reason: str) -> Self:
        """Does not apply, because of ``reason``; satisfies a required question."""
        return cls(AnswerState.NOT_APPLICABLE, reason)

    def envelope(self) -> dict[str, JsonValue]:
        """The JSON shape that is stored and exchanged: ``{"value": ...}`` and its siblings."""
        return {self.state.value: self.value}

    @classmethod
    def from_envelope(cls, envelope: dict[str, JsonValue]) -> Self:
        """Read what ``envelope`` wrote.

        Raises:
            ValueError: not exactly one known key.
        """
        if len(envelope) != 1:
            raise ValueError(sorted(envelope))
        key, value = next(iter(envelope.items()))
        return cls(AnswerState(key), value)
