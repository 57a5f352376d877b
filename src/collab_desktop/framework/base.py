"""What the shape of a pack is made of: slugs, paths, texts, frozen parts, and conditions."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

Slug = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
"""One part of a path: small Latin letters, digits and underscores."""

Path = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*){1,2}$")]
"""``step.section.question``, or ``register.field`` for a cell of a register."""

Text = Annotated[str, Field(max_length=4000)]
Depth = Literal["quick", "full"]
Readers = Literal["everyone", "board", "team"]
"""Who may read an answer on paper; ``team`` stays inside, ``board`` is not for the public."""
Value = Literal["every_child", "trust", "transparency", "safe_data"]


KINDS: tuple[str, ...] = (
    "text", "long", "choice", "multi", "bool", "yn", "score5", "lvl4", "conf", "int", "pct",
    "money", "date", "person", "org", "people", "tags", "link", "file", "table", "sign", "calc",
    "info",
)
"""Every kind of question; a test names the room in which one is missing."""


class Model(BaseModel):
    """A frozen part of a pack that refuses keys it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Hideable(Model):
    """What can be left out without being lost: nobody is asked, its words and its key stay."""

    hidden: bool = False


# -- conditions -----------------------------------------------------------------------------


class Equals(Model):
    """True when the answer of ``question`` has exactly ``value`` (for ``multi``: contains it)."""

    question: Path
    value: str | int | bool


class OneOf(Model):
    """True when the answer of ``question`` is one of ``values``."""

    question: Path
    values: tuple[str | int | bool, ...]


class Condition(Model):
    """Exactly one of the five forms.  There is no expression language on purpose."""

    equals: Equals | None = None
    one_of: OneOf | None = None
    answered: Path | None = None
    any_of: tuple[Condition, ...] = ()
    all_of: tuple[Condition, ...] = ()

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        if len(self.model_fields_set) != 1 or not any(
            (self.equals, self.one_of, self.answered, self.any_of, self.all_of)
        ):
            raise PydanticCustomError("condition_form", "a condition has exactly one form")
        return self
