"""Team and skills on paper: what is covered, how the team was found; nobody who was declined."""

from __future__ import annotations

import pytest
from tests.reports.documents import filled
from tests.services.offered_rows import put_forms

from collab_desktop.domain.matching.watch import Watch
from collab_desktop.domain.team.suggestion import Search
from collab_desktop.services import reporting
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.team_desk import TeamDesk

CHOSEN = ("Northmoor", "Lantern", "Cloudrise")


@pytest.fixture(scope="module")
def chosen(tmp_path_factory):
    """A project whose team is not the one that was suggested."""
    folder = tmp_path_factory.mktemp("team")
    session, project = filled.empty(folder)
    forms = put_forms(session, project)
    desk = TeamDesk(session, project)
    search = Search(desk.question)
    found = search.explained(search.first(Watch()), Watch())
    desk.set_draft([forms[name.casefold()] for name in CHOSEN])
    desk.choose(found, "They have worked together before.", "2027-07-14")
    gap = session.project(project).rows("gap_plan")[0]
    assert session.project(project).cell(gap, "skill") == "Child health"
    yield session, project, folder
    session.close()


def printed(chosen, language="en", options=None):
    session, project, folder = chosen
    target = folder / f"P3-{language}-{options is None}.pdf"
    reporting.make_render(session, project, "P3", language, options)(target)
    return filled.text_of(target)


def test_it_says_what_is_covered_and_how_the_team_was_found(chosen):
    pages = printed(chosen)
    said = " ".join(" ".join(pages).split())
    assert len(pages) <= 2
    for words in (
        "Three of six skills are covered", "57 %", "2 of 3", "no plan yet",
        "Without", "Northmoor", "Applications received: 6; selected: 3",
        "At most 8 members; no more than 2 from one organisation",
        "The suggested team would cover 89 %", "Proven best for up to 8 members",
        "it is not the suggested one",
        "Nobody in the team declared a conflict.", "Reason: They have worked together before.",
    ):
        assert words in said, words


def test_nobody_who_was_not_chosen_is_named(chosen):
    for language in ("en", "fr", "ar"):
        said = " ".join(printed(chosen, language))
        assert all(name in said for name in CHOSEN)
        assert not [name for name in ("Hill", "Osei", "Brightpath") if name in said]


def test_people_print_as_roles_where_that_is_chosen(chosen):
    said = " ".join(printed(chosen, options=reporting.Options(names_as_roles=True)))
    assert "D. Hale" not in said
    assert "Northmoor" in said, "organisations keep their names"


def test_a_team_that_was_typed_in_has_a_paper_too(tmp_path):
    session, project = filled.empty(tmp_path)
    desk = Questionnaire(session, project)
    desk.add_row("call.needs.needs", values={"skill": "Statistics", "importance": "must"})
    desk.add_row("call.team.team", values={"name": "District office", "role": "Hosts the data"})
    target = tmp_path / "typed.pdf"
    reporting.make_render(session, project, "P3", "en")(target)
    said = " ".join(" ".join(filled.text_of(target)).split())
    session.close()
    for words in ("Statistics", "District office", "Hosts the data", "was named directly"):
        assert words in said
