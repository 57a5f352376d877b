"""The inbox in the real window, with three expressions of interest and two assessors."""

from __future__ import annotations

import time
from types import SimpleNamespace

import pytest
from tests.ui.shell.conftest import bare, open_at, project_ids, settle, three_projects, workspace

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.interest import ASSESSORS
from collab_desktop.services.assessing import Assessing
from collab_desktop.services.directory import Directory
from collab_desktop.services.inbox import Inbox
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.ui.navigation import Route

__all__ = ["bare", "open_at", "three_projects", "workspace"]


@pytest.fixture
def opened(open_at):
    """The list of the inbox, and what stands behind it."""
    window = open_at()
    project, directory = project_ids(window)[1], Directory(window.session)
    inbox = Inbox(window.session, project)
    readers = [directory.add_person(name) for name in ("R. Vale", "S. Moor")]
    Questionnaire(window.session, project).set_answer(
        Address(ASSESSORS), Answer.of(readers)
    )
    lead = directory.add_person("T. Lowe", email="lowe@example.org")
    eois = [
        inbox.rows.enter(
            {"kind": "individual", "lead": lead, "contribution": f"Offer {n} of T. Lowe",
             "consent": True, "safeguarding": True, "coi": "no"},
            {"eoi_skills": [{"skill": skill, "level": 2}]},
        )
        for n, skill in enumerate(("Statistics", "Maps", "Statistics"), 1)
    ]  # fmt: skip
    window.go(Route("inbox", project))
    settle()
    window.activateWindow()
    return SimpleNamespace(
        window=window, project=project, inbox=inbox, eois=eois, readers=readers,
        assessing=Assessing(window.session, project),
    )


def waited(opened, until):
    """Let the window live until something is so."""
    end = time.monotonic() + 30
    while not until() and time.monotonic() < end:
        settle()
    settle()
    assert until()
