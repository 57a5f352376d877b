"""The shape of a form that goes out: which fields of a register people outside are asked."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from collab_desktop.framework.base import Model, Slug, Text


class FormTopic(Model):
    """A titled part of a form: fields of its own row, then lines of a register inside it."""

    key: Slug
    title: Text
    asks: tuple[Slug, ...] = ()
    register_name: Annotated[str | None, Field(alias="register")] = None
    columns: tuple[Slug, ...] = ()
    rows: int = 3
    says: Literal["consent", "skills"] | None = None
    """What is said before its fields: what is agreed to, or which skills are asked for."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class FormSpec(Model):
    """A form that people outside fill in; what comes back is one row of ``key``, a register."""

    key: Slug
    document: str
    title: Text
    intro: Text = ""
    sheets: int = 0
    """On how many sheets it is to stay; 0: on as many as it takes."""
    topics: tuple[FormTopic, ...]
