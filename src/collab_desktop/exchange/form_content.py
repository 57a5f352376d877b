"""What was read from a form that came back, and what of it can be said without a project."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from collab_desktop.domain.answers import LONGEST_TEXT
from collab_desktop.domain.forms import OWN, seal
from collab_desktop.domain.messages import Message

LARGEST_FORM: Final = 20_000_000
"""Bytes; a filled form has far less than one million."""
MOST_FIELDS: Final = 5_000
LONGEST_NAME: Final = 300
MOST_PROBLEMS: Final = 50

Value = str | bool


class FormRefusedError(ValueError):
    """Nothing can be read from the file; ``message`` says why and what to do."""

    def __init__(self, message_id: str, **params: str | int) -> None:
        """Keep the reason."""
        super().__init__(message_id)
        self.message = Message(message_id, params)


@dataclass
class FormContent:
    """Fields with their values, what the form says of itself, and what is wrong with it.

    Attributes:
        fields: what was filled in by name; an empty field is an empty text, a box true or false.
        marks: what the hidden fields say, by their name without the prefix.
        usable: false where nothing could be read; the first problem says why.
    """

    fields: dict[str, Value] = field(default_factory=dict)
    marks: dict[str, str] = field(default_factory=dict)
    problems: list[Message] = field(default_factory=list)
    usable: bool = True

    def note(self, problem: str, **params: str | int) -> None:
        """Remember a problem; the same is said once, and not endlessly many."""
        message = Message(f"formin.{problem}", params)
        if message not in self.problems and len(self.problems) < MOST_PROBLEMS:
            self.problems.append(message)

    def take(self, name: str, value: Value) -> None:
        """Keep a value under its name.

        Raises:
            FormRefusedError: there are more fields than any form of ours has.
        """
        if len(self.fields) >= MOST_FIELDS:
            raise FormRefusedError("formin.too_many_fields", most=MOST_FIELDS)
        if isinstance(value, str) and len(value) > LONGEST_TEXT:
            self.note("too_long", field=name[:LONGEST_NAME], most=LONGEST_TEXT)
            value = ""
        if name.startswith(OWN):
            self.marks[name.removeprefix(OWN)] = str(value)
        else:
            self.fields[name] = value

    def look_over(self, *, sealed: bool = True) -> None:
        """Say what is wrong with the whole: not ours, changed, or empty.

        Args:
            sealed: whether the form has a seal; what people write themselves has none.

        Raises:
            FormRefusedError: it is not a form of this program.
        """
        if not self.marks.get("form"):
            raise FormRefusedError("formin.not_ours")
        own = {OWN + key: value for key, value in self.marks.items()}
        if sealed and seal(own, self.fields) != self.marks.get("seal"):
            self.note("changed")
        if not any(value if isinstance(value, bool) else value.strip()
                   for value in self.fields.values()):
            self.note("empty")

    # -- between processes ----------------------------------------------------------------

    def as_text(self) -> str:
        """One line of JSON."""
        problems = [{"id": m.id, "params": dict(m.params)} for m in self.problems]
        return json.dumps({
            "usable": self.usable, "marks": self.marks, "fields": self.fields,
            "problems": problems,
        })

    @classmethod
    def from_text(cls, text: str) -> FormContent:
        """Read what ``as_text`` wrote.

        Raises:
            ValueError: it was not written to its end.
        """
        found: Mapping[str, Any] = json.loads(text)
        problems = [Message(str(p["id"]), dict(p["params"])) for p in found["problems"]]
        return cls(dict(found["fields"]), dict(found["marks"]), problems, bool(found["usable"]))


def refused(message: Message) -> FormContent:
    """The content of a file from which nothing can be read."""
    return FormContent(problems=[message], usable=False)
