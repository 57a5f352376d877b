"""A project stays with the pack it was asked from, which travels inside the workspace."""

from __future__ import annotations

import pytest
from tests.services.conftest import SETTINGS

from collab_desktop.framework.loader import builtin_files
from collab_desktop.framework.refusal import PackRefused
from collab_desktop.services.projects import Projects
from collab_desktop.services.session import Session
from collab_desktop.storage.faults import QuestionsUnreadable


def test_an_old_project_opens_as_it_was_asked(session, project, tmp_path, monkeypatch):
    files = builtin_files("dcc")
    files["steps/cq.toml"] = files["steps/cq.toml"].replace(
        'label = "What is the challenge question?"', 'label = "What do you want to know?"', 1
    )
    monkeypatch.setattr("collab_desktop.services.packs.builtin_files", lambda _name: files)
    later = Projects(session).start("Air")
    labels = {
        name: session.index_of(name).question("cq.question.question").label
        for name in (project, later)
    }
    assert labels == {
        project: "What is the challenge question?", later: "What do you want to know?",
    }
    assert len(session.packs.rows()) == 2
    session.store.save_copy(tmp_path / "copy.collab")
    again = Session.open(tmp_path / "copy.collab", SETTINGS)
    assert again.index_of(project).question("cq.question.question").label == labels[project]
    again.close()


def test_the_same_pack_is_kept_once(session):
    Projects(session).start("Wells")
    Projects(session).start("Air")
    assert len(session.packs.rows()) == 1


def test_a_pack_that_asks_for_what_nobody_knows_is_refused(session):
    files = builtin_files("dcc")
    files["steps/pf.toml"] = files["steps/pf.toml"].replace('page = "scoring"', 'page = "tarot"')
    with pytest.raises(PackRefused) as refused:
        session.packs.adopt(files)
    assert any(problem.file == "steps/pf.toml" for problem in refused.value.problems)
    with pytest.raises(QuestionsUnreadable):
        session.packs.index("0" * 64, "en")
