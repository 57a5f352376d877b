"""Editors are tried on a real step page over a real file."""

from __future__ import annotations

from tests.ui.steps.conftest import around, opened, questions

__all__ = ["around", "opened", "questions"]
