"""What a choice offers: options with words, and those that are kept for old answers alone."""

from __future__ import annotations

from typing import Literal

from collab_desktop.framework.base import Model, Slug, Text


class Option(Model):
    """One choice: the slug is stored, the label is shown; ``shape`` repeats a state as a form."""

    slug: Slug
    label: Text
    shape: Literal["ok", "attention", "stop", "not_done", "none"] = "none"
    retired: bool = False
    """No longer offered; answers that chose it keep its words."""


class Offering(Model):
    """A question whose answers are slugs out of ``options``."""

    options: tuple[Option, ...]

    @property
    def offered(self) -> tuple[Option, ...]:
        """The options that can be chosen now."""
        return tuple(option for option in self.options if not option.retired)
