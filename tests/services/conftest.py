"""A workspace to work in; when a test ends, its file and what was in memory must both be sound."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.samples import copy_of_sample
from tests.services.walking import Team, check_in_step

from collab_desktop.services.directory import Directory
from collab_desktop.services.projects import Projects
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session
from collab_desktop.settings import Settings

SETTINGS = Settings(name="D. Hale", device="laptop")
Make = Callable[..., Session]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """Make workspaces; every one is checked when the test is over."""
    made: list[Session] = []

    def new(name: str = "work", settings: Settings = SETTINGS, *, sample: bool = False) -> Session:
        path = tmp_path / f"{name}.collab"
        made.append(
            Session.open(copy_of_sample(path), settings) if sample
            else Session.create(path, settings)
        )
        return made[-1]

    yield new
    for session in made:
        check_in_step(session)
        assert session.store.verify() == []
        session.close()


@pytest.fixture
def session(make: Make) -> Session:
    return make()


@pytest.fixture
def project(session: Session) -> str:
    return Projects(session).start("Wells before the dry season")


@pytest.fixture
def questions(session: Session, project: str) -> Questionnaire:
    return Questionnaire(session, project)


@pytest.fixture
def team(session: Session) -> Team:
    directory = Directory(session)
    office = directory.add_organisation("Water office", sector="public")
    university = directory.add_organisation("Valley University", sector="academia")
    return Team(
        office, university, directory.add_person("M. Tarn", organisation_id=office),
        directory.add_person("A. Yusuf", organisation_id=university),
    )
