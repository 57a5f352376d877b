"""Describes the file of answers as JSON Schema, from the same rules that read it."""

from __future__ import annotations

import json
from typing import Final

from collab_desktop.domain.answers import JsonValue
from collab_desktop.domain.values import DRAFT, RULES
from collab_desktop.exchange.answers_json import KEYS, LONGEST_ID, SHARED

_UNKNOWN: Final[JsonValue] = {
    "description": "Not known yet: who finds out, and by when.",
    "type": "object", "additionalProperties": False,
    "properties": {
        "who": {"type": ["string", "null"]},
        "by": {"type": ["string", "null"], "format": "date"},
    },
}
_REASON: Final[JsonValue] = {
    "description": "Does not apply, because of this reason.", "type": "string", "minLength": 1,
}

_DRAFT: Final[JsonValue] = {
    "description": "An answer with which something is still wrong, kept as it was given.",
    "type": "object", "minProperties": 1, "maxProperties": 1,
    "propertyNames": {"enum": ["value", "dont_know", "not_applicable"]},
}

_NEW: Final = "Who is new to the workspace needs a name."
_NEEDED: Final = {
    "people": _NEW, "organisations": _NEW, "memberships": "Which person belongs to the project.",
}


def answers_schema() -> dict[str, JsonValue]:
    """The JSON Schema of an answers file of any pack."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Answers of one project",
        "type": "object", "additionalProperties": False, "required": ["pack", "project"],
        "properties": dict(zip(KEYS, _parts(), strict=True)),
        "$defs": {
            **{f"kind_{kind}": rules.schema() for kind, rules in RULES.items() if rules.stored},
            "value": {"anyOf": [_kind(kind) for kind, rules in RULES.items() if rules.stored]},
            "dont_know": _wrapped("dont_know", _UNKNOWN),
            "not_applicable": _wrapped("not_applicable", _REASON),
            DRAFT: _wrapped(DRAFT, _DRAFT),
        },
    }


def schema_text() -> str:
    """The schema as it stands in ``docs/answers.schema.json``."""
    return json.dumps(answers_schema(), indent=2, ensure_ascii=False) + "\n"


def _parts() -> list[JsonValue]:
    value = {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/value"}]}
    others = [{"$ref": f"#/$defs/{key}"} for key in ("dont_know", "not_applicable", DRAFT)]
    return [
        {"description": "Pack id and version.", "type": "string", "examples": ["dcc/1.0"]},
        {"description": "The code of the project.", "type": "string"},
        {
            "description": "Answers by address: step.section.question, or run:key/… before it.",
            "type": "object",
            "additionalProperties": {"oneOf": [_wrapped("value", value), *others]},
        },
        {
            "description": "Rows of registers, in their order.",
            "type": "object",
            "properties": {name: _rows(name) for name in SHARED},
            "additionalProperties": _list_of_rows({
                "anyOf": [{"type": "null"}, {"$ref": "#/$defs/value"}, *others]
            }),
        },
    ]


def _rows(name: str) -> JsonValue:
    others = [{"type": "null"}, {"$ref": f"#/$defs/{DRAFT}"}]
    fields: dict[str, JsonValue] = {
        key: {"anyOf": [_kind(question.kind), *others]} for key, question in SHARED[name].items()
    }
    needed = ["id"]
    if name == "memberships":
        needed, fields["person"] = ["id", "person"], _kind("person")
    found = _list_of_rows(False, fields)  # noqa: FBT003 - JSON Schema's own "nothing else"
    found["items"]["required"] = needed
    return {"description": _NEEDED[name], **found}


def _list_of_rows(
    cells: JsonValue, fields: dict[str, JsonValue] | None = None
) -> dict[str, JsonValue]:
    identifier = {"type": "string", "minLength": 1, "maxLength": LONGEST_ID}
    where = "run:key where a step has runs; record:id where rows belong to another row."
    subject = {"description": where, "type": "string"}
    return {
        "type": "array",
        "items": {
            "type": "object", "required": ["id"], "additionalProperties": cells,
            "properties": {"id": identifier, "subject": subject, **(fields or {})},
        },
    }


def _wrapped(key: str, inner: JsonValue) -> dict[str, JsonValue]:
    return {
        "type": "object", "additionalProperties": False, "required": [key],
        "properties": {key: inner},
    }


def _kind(kind: str) -> dict[str, JsonValue]:
    return {"$ref": f"#/$defs/kind_{kind}"}
