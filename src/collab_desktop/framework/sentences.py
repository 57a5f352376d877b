"""The English sentences of packs, values and exchanged answers, by message id."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any


@cache
def _sentences() -> Mapping[str, str]:
    place = resources.files("collab_desktop.resources") / "texts" / "en_framework.toml"
    found: Mapping[str, str] = tomllib.loads(place.read_text(encoding="utf-8"))
    return found


def sentence(message_id: str, params: Mapping[str, Any]) -> str:
    """The English sentence of a message of these rooms, with its blanks filled in.

    Raises:
        KeyError: there is no such sentence, or one of its blanks is not in ``params``.
    """
    return _sentences()[message_id].format_map(dict(params))
