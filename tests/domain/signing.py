"""Signatures for projects in memory, given as they would be in a file."""

from __future__ import annotations

from datetime import date

from collab_desktop.domain.answers import Address
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.signatures import current_hash


def sign(
    data: ProjectData, row: str, person: str, *, day: date | None = None, field: str = "sign"
) -> ProjectData:
    """Sign in a row (``register-number``), binding to what stands there now."""
    address = Address(f"{data.records[row].register}.{field}", f"record:{row}")
    return sign_at(data, address, person, day)


def sign_at(
    data: ProjectData, address: Address, person: str, day: date | None = None
) -> ProjectData:
    """Sign at an address."""
    data.signatures = (*data.signatures, {
        "id": f"s{len(data.signatures)}", "person_id": person, "method": "typed_name",
        "address": f"{address.subject}/{address.path}", "revoked": None, "role": "member",
        "content_hash": current_hash(data, address),
        "at": f"{(day or date.today()).isoformat()}T10:00:00+00:00",
    })
    return data
