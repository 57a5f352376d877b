"""Which pages of the steps prove the seven principles, beside the questions of the check-ins.

A pack tags a page with the principles it proves (CONTENT 17), so that a team can answer an audit
from what it has written down already.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from collab_desktop.domain import progress
from collab_desktop.domain.ethics import LIKE, PRINCIPLES
from collab_desktop.domain.project_data import ProjectData, subjects_of
from collab_desktop.domain.states import Status


@dataclass(frozen=True, slots=True)
class Proof:
    """A page that proves principles, and whether it is finished."""

    step: str
    section: str
    title: str
    principles: tuple[str, ...]
    is_given: bool


def proofs(data: ProjectData) -> Iterator[Proof]:
    """Every tagged page that a project is asked, but for the check-ins, which count their own."""
    for step in data.index.pack.steps:
        tagged = {s.key for s in step.sections if set(s.tags) & set(PRINCIPLES) and s.like != LIKE}
        if not tagged or not step.built:
            continue
        subject = subjects_of(data.index, step.key)[-1]
        for section in progress.shown_sections(data, step.key, subject):
            if section.key in tagged:
                status = progress.section_status(data, step.key, section, subject)
                yield Proof(
                    step.key, section.key, section.title, section.tags,
                    status is Status.COMPLETE,
                )


def coverage(data: ProjectData) -> dict[str, tuple[int, int]]:
    """How many pages prove each principle, and how many could."""
    found = tuple(proofs(data))
    by = {p: [each for each in found if p in each.principles] for p in PRINCIPLES}
    return {p: (sum(each.is_given for each in own), len(own)) for p, own in by.items()}
