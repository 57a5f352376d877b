"""Turns the raw data of a pack's files into models, and pydantic's findings into sentences."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any, Final, TypeVar

from pydantic import ValidationError

from collab_desktop.framework.base import KINDS, Model
from collab_desktop.framework.refusal import PackProblem
from collab_desktop.framework.sources import Source
from collab_desktop.framework.toml_lines import Location

M = TypeVar("M", bound=Model)

_CONDITIONS: Final = frozenset({"show_if", "required_if", "any_of", "all_of"})
_QUESTION_LISTS: Final = frozenset({"questions", "fields"})


def shape(model: type[M], source: Source, problems: list[PackProblem]) -> M | None:
    """Validate one file; what is wrong is added to ``problems``.

    Questions that are wrong are replaced by a blank one of the same key, so that everything else
    in the file is still checked; a file that is wrong elsewhere gives nothing.
    """
    try:
        return model.model_validate(source.data)
    except ValidationError as error:
        locations = []
        for finding in error.errors(include_url=False, include_context=True):
            locations.append(_strip_tags(source.data, finding["loc"]))
            problems.append(_problem(source, locations[-1], dict(finding)))
    for location in locations:
        _blank_question(source.data, location)
    try:
        return model.model_validate(source.data)
    except ValidationError:
        return None


def _strip_tags(data: Any, location: Location) -> Location:
    """Take out the names of kinds that pydantic puts into the path of a union."""
    found: list[str | int] = []
    part: Any = data
    for item in location:
        if isinstance(part, dict) and part.get("kind") == item and item in KINDS:
            continue
        found.append(item)
        part = _step_into(part, item)
    return tuple(found)


_LIMITS: Final = {"greater_than_equal": "ge", "less_than_equal": "le"}


def _problem(source: Source, location: Location, finding: dict[str, Any]) -> PackProblem:
    key = str(next((item for item in reversed(location) if isinstance(item, str)), ""))
    context = finding.get("ctx") or {}
    match finding["type"]:
        case "missing":
            return source.problem(location, "pack.key_missing", key=key)
        case "extra_forbidden" if _in_condition(location):
            return source.problem(location, "pack.condition_unknown", key=key)
        case "extra_forbidden":
            return source.problem(location, "pack.key_unknown", key=key)
        case "condition_form" | "canvas_grid" as kind:
            return source.problem(location, f"pack.{kind}")
        case "union_tag_not_found":
            return source.problem(location, "pack.key_missing", key="kind")
        case "union_tag_invalid":
            tag = str(context.get("tag"))[:40]
            return source.problem(
                (*location, "kind"), "pack.kind_unknown", kind=tag, kinds=", ".join(KINDS)
            )
        case "letters_same" | "letters_combined" | "letters_duty" as kind:
            return source.problem(location, f"scheme.{kind}", **context)
    return _wrong_value(source, location, key, finding)


def _wrong_value(
    source: Source, location: Location, key: str, finding: dict[str, Any]
) -> PackProblem:
    limit = _LIMITS.get(finding["type"])
    if limit is not None:
        what = f"pack.{finding['type']}"
        return source.problem(location, what, key=key, limit=finding["ctx"][limit])
    reason = str(finding["msg"])[:200]
    return source.problem(location, "pack.value_wrong", key=key, reason=reason)


def _in_condition(location: Location) -> bool:
    parts = [item for item in location[:-1] if isinstance(item, str)]
    return bool(parts) and parts[-1] in _CONDITIONS


def _blank_question(data: dict[str, Any], location: Location) -> None:
    part: Any = data
    for item, following in pairwise(location):
        part = _step_into(part, item)
        if item in _QUESTION_LISTS and isinstance(part, list) and isinstance(following, int):
            part[following] = _blank(part[following], following)
            return


def _blank(question: Any, number: int) -> dict[str, str]:
    key = question.get("key") if isinstance(question, dict) else None
    usable = isinstance(key, str) and re.fullmatch(r"[a-z][a-z0-9_]{0,39}", key)
    return {"key": str(key) if usable else f"unusable_{number}", "label": "-", "kind": "info"}


def _step_into(part: Any, item: str | int) -> Any:
    try:
        return part[item]
    except (KeyError, IndexError, TypeError):
        return None
