"""Entries of the ethics journal that are private to who wrote them (CONTENT 12).

They are never exported, whoever exports, and the screens keep them from everybody else who works
under another name.  That is a courtesy and no lock: whoever has the file can find them.
"""

from __future__ import annotations

from dataclasses import replace

from collab_desktop.domain.answers import Address
from collab_desktop.domain.project_data import ProjectData

SHARE = "ethics_journal.share"
REGISTER = SHARE.partition(".")[0]
PRIVATE = "private"


def share_address(record_id: str) -> Address:
    """Where an entry says who may read it."""
    return Address(SHARE, f"record:{record_id}")


def is_private(data: ProjectData, record_id: str) -> bool:
    """Whether a row, in the trash or not, is an entry that is private to who wrote it."""
    answer = data.answers.get(share_address(record_id))
    return answer is not None and answer.value == PRIVATE


def private_rows(data: ProjectData) -> frozenset[str]:
    """All private entries of a project, those in the trash too."""
    return frozenset(
        str(address.record_id) for address, answer in data.answers.items()
        if address.path == SHARE and answer.value == PRIVATE
    )


def without(data: ProjectData, rows: frozenset[str]) -> ProjectData:
    """A project that has some rows less; signatures still look at the whole of it."""
    if not rows:
        return data
    subjects = {f"record:{row}" for row in rows}
    return replace(
        data,
        records={i: record for i, record in data.records.items() if i not in rows},
        answers={a: answer for a, answer in data.answers.items() if a.subject not in subjects},
        whole=data.whole or data,
    )
