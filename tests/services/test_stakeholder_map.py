"""The map over a real file: what it says of the sample, and moves as single steps."""

from __future__ import annotations

import pytest
from tests.reports.documents import filled

from collab_desktop.domain.stakeholders import Circle, Quadrant
from collab_desktop.services.stakeholder_map import StakeholderDesk

YOUTH = "Youth group of Hill Voices"
ELDERS = "Elders of nomadic families"


@pytest.fixture
def desk(tmp_path):
    session, project = filled.sample(tmp_path)
    desk = StakeholderDesk(session, project)
    desk.edits = []
    session.edited.connect(desk.edits.append)
    yield desk
    session.close()


def stake(desk, name, phase=""):
    return next(found for found in desk.stakes(phase) if found.name == name)


def test_everybody_stands_where_the_register_says(desk):
    found = stake(desk, YOUTH)
    assert (found.number, found.influence, found.interest, found.affected) == (10, 2, 4, 4)
    assert found.quadrant is Quadrant.KEEP_INFORMED
    assert found.circle is Circle.INVOLVED
    assert found.salience == ("legitimacy", "urgency")
    assert found.level_words == "Involve"


def test_the_unheard_are_raised(desk):
    unheard = [found.name for found in desk.stakes() if found.is_unheard]
    assert unheard == ["Parents of children under five", ELDERS]


def test_the_phase_of_the_project_says_who_is_aboard(desk):
    assert desk.phase_now() == "approve"
    aboard = {found.name for found in desk.stakes("approve") if found.is_aboard}
    assert YOUTH in aboard
    assert ELDERS not in aboard
    assert all(found.is_aboard for found in desk.stakes())


def test_a_move_is_one_step_that_one_undo_takes_back(desk):
    before = stake(desk, ELDERS)
    desk.place(before.id, influence=4, interest=5)
    assert (stake(desk, ELDERS).influence, stake(desk, ELDERS).interest) == (4, 5)
    assert len(desk.edits) == 1
    desk._session.take_back(desk.edits[0])
    assert stake(desk, ELDERS) == before


def test_a_move_to_where_one_stands_writes_nothing(desk):
    here = stake(desk, ELDERS)
    desk.place(here.id, influence=here.influence, interest=here.interest)
    desk.set_level(here.id, here.level)
    assert desk.edits == []


def test_a_number_that_is_taken_away_leaves_the_place_open(desk):
    desk.set_number(stake(desk, ELDERS).id, "influence", None)
    assert not stake(desk, ELDERS).is_placed
    assert stake(desk, ELDERS).quadrant is None


def test_many_close_partners_fill_the_boat(desk):
    assert str(desk.crowd().severity) == "ok"
    for found in desk.stakes():
        if found.is_team and found.name != "A. Yusuf":
            desk._write(found.id, {"type": "partner", "level": "collaborate"})
    assert str(desk.crowd().severity) == "stop"


def test_the_plan_says_what_is_missing(desk):
    elders = stake(desk, ELDERS).id
    desk.set_level(elders, "involve")
    line = next(line for line in desk.plan() if line.id == elders)
    assert line.gaps == ("channel", "frequency", "contact")
    assert [found.name for found in desk.plan()][:2] == ["M. Tarn", "E. Castellan"]
