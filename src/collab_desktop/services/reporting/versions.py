"""Which version of a document this is, from what went out before."""

from __future__ import annotations

from collab_desktop.framework.schema import DocumentSpec
from collab_desktop.services.reporting.source import Source


def version(source: Source, spec: DocumentSpec, content_hash: str) -> str:
    """0.1, 0.2 ... while a draft, 1.0, 1.1 ... from then on; the same content keeps its number."""
    earlier = sorted(
        (row for row in source.exports if row["document"] == kept_as(spec.id, source.about)),
        key=lambda row: (str(row["at"]), _parts(row["version"])),
    )
    binding = source.state != "draft"
    own = [row for row in earlier if (_parts(row["version"])[0] > 0) == binding]
    same = [row for row in own[-1:] if row["sha256"] == content_hash]
    if same:
        return str(same[-1]["version"])
    major = 1 if binding else 0
    minors = [_parts(row["version"])[1] for row in own]
    first = 0 if binding else 1
    return f"{major}.{max(minors) + 1 if minors else first}"


def kept_as(document_id: str, about: str) -> str:
    """What an export is remembered as: papers of each workshop count their own versions."""
    return f"{document_id}/{about}" if about else document_id


def _parts(text: object) -> tuple[int, int]:
    major, _, minor = str(text or "").partition(".")
    return (int(major) if major.isdigit() else 0, int(minor) if minor.isdigit() else 0)
