"""What a signature binds to, and whether it still binds to what stands there now (CONTENT 0.7)."""

from __future__ import annotations

import hashlib
from typing import Any

from collab_desktop.domain.answers import Address
from collab_desktop.domain.journal import canonical
from collab_desktop.domain.project_data import (
    ProjectData,
    Row,
    owner_subject,
    table_questions,
)
from collab_desktop.framework.schema import SignQuestion, TableQuestion


def frozen(data: ProjectData, step: str, subject: str) -> dict[str, Any]:
    """Everything a step says, as JSON; people stand as ids, never as names."""
    prefix = f"{step}."
    answers = {
        str(address): answer.envelope()
        for address, answer in data.answers.items()
        if address.subject == subject and address.path.startswith(prefix)
    }
    registers = {}
    for key, asked in sorted(_asked_of(data, step).items()):
        registers[key] = [
            {"id": r.id, **{
                k: a.envelope() for k, a in sorted(data.cells(r).items()) if k in asked
            }}
            for r in data.rows(key, owner_subject(subject))
        ]
    return {"step": step, "subject": subject, "pack": data.index.pack.full_id,
            "answers": answers, "registers": registers}


def _asked_of(data: ProjectData, step: str) -> dict[str, set[str]]:
    """The fields that a step asks for, by register: other steps fill in others of the same row."""
    asked: dict[str, set[str]] = {}
    for table in table_questions(question for _path, question in data.index.questions(step)):
        key = table.register_name
        asked.setdefault(key, set()).update(table.columns or data.index.fields(key))
    return asked


def content_hash(content: dict[str, Any]) -> str:
    """SHA-256 of frozen content."""
    return hashlib.sha256(canonical(content).encode()).hexdigest()


def current_hash(data: ProjectData, address: Address) -> str:
    """The hash of what a signature at this address would bind to now.

    A signature binds to what its question names; without that, one in a row binds to that row,
    every other one to its whole step.
    """
    data = data.whole or data  # people signed everything, whoever reads of it
    question = data.index.find(address.path)
    if isinstance(question, SignQuestion) and question.binds:
        named = {path: _named(data, path, address.subject) for path in question.binds}
        return content_hash({"at": address.subject, "binds": named})
    record = data.records.get(address.record_id or "")
    if record is not None:
        cells = {k: a.envelope() for k, a in data.cells(record).items()}
        return content_hash({"record": record.id, "cells": cells})
    return content_hash(frozen(data, address.path.split(".")[0], address.subject))


def _named(data: ProjectData, path: str, subject: str) -> Any:
    """What stands at a path that a signature names: a cell of its row, an answer, or all rows."""
    if path.count(".") == 1:
        cell = data.answers.get(Address(path, subject))
        return cell.envelope() if cell is not None else None
    question = data.index.find(path)
    if isinstance(question, TableQuestion):
        key = question.register_name
        columns = question.columns or tuple(data.index.fields(key))
        return [
            {"id": r.id, **{k: a.envelope() for k, a in data.cells(r).items() if k in columns}}
            for r in data.rows(key)
        ]
    answer = data.answer(path)
    return answer.envelope() if answer is not None else None


def given(data: ProjectData, address: Address) -> tuple[Row, ...]:
    """The signatures at an address that nobody took back, whatever was changed since."""
    key = f"{address.subject}/{address.path}"
    return tuple(s for s in data.signatures if s["address"] == key and not s["revoked"])


def living(data: ProjectData, address: Address) -> tuple[Row, ...]:
    """The signatures at an address that bind to what stands there now.

    One of an earlier version is kept and shown, and counts as outstanding.
    """
    found = given(data, address)
    if not found:
        return ()
    current = current_hash(data, address)
    return tuple(s for s in found if s["content_hash"] == current)


def is_bound(data: ProjectData, address: Address) -> bool:
    """Whether an answer is part of what somebody signed, just as it stands."""
    current = current_hash(data, address)
    if any(s["content_hash"] == current and not s["revoked"] for s in data.signatures):
        return True
    return any(_names(data, s, address.path) and _holds(data, s) for s in data.signatures)


def address_of(signature: Row) -> Address:
    """Where a signature was given."""
    subject, _, path = str(signature["address"]).partition("/")
    return Address(path, subject)


def _names(data: ProjectData, signature: Row, path: str) -> bool:
    question = data.index.find(address_of(signature).path)
    return isinstance(question, SignQuestion) and path in question.binds


def _holds(data: ProjectData, signature: Row) -> bool:
    current = current_hash(data, address_of(signature))
    return not signature["revoked"] and bool(signature["content_hash"] == current)
