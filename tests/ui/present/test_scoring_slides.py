"""What the room sees of a prioritisation: who is in while ballots lie sealed, bars afterwards."""

from __future__ import annotations

import pytest
from tests.ui.shell.conftest import project_ids, settle

from collab_desktop.domain.slides import QuestionSlide, ResultSlide, RoundSlide
from collab_desktop.services.directory import Directory
from collab_desktop.services.presenting_scores import ScoreSlides
from collab_desktop.services.scoring import Scoring
from collab_desktop.ui.navigation import Route


@pytest.fixture
def scored(open_at):
    """A window on a project that nobody scored yet, and four people."""
    window = open_at()
    project = project_ids(window)[-1]
    scoring = Scoring(window.session, project)
    directory = Directory(window.session)
    people = [directory.add_person(f"Scorer {number}") for number in range(4)]
    return window, scoring, people


def hand_in(scoring, round_id, people, scores):
    for person, score in zip(people, scores, strict=False):
        sheet = {"scores": dict.fromkeys(scoring.items("quick"), score)}
        scoring.hand_in(round_id, person, sheet)


def test_the_room_sees_counts_then_bars_and_the_round_before_as_hollow_ones(scored):
    window, scoring, people = scored
    slides = ScoreSlides(window.session, scoring.project_id)
    assert isinstance(slides.slide(0), QuestionSlide)
    first = scoring.open_round(tuple(people), "quick")
    hand_in(scoring, first, people, (0, 5, 5))
    sealed = slides.slide(0)
    assert isinstance(sealed, RoundSlide)
    assert (sealed.ballots_in, sealed.ballots_of, sealed.secrecy) == (3, 4, "secret")
    assert [point.mark for point in sealed.asked.scale] == [*"012345", "?"]
    hand_in(scoring, first, people[3:], (0,))
    scoring.reveal(first)
    revealed = slides.slide(0)
    assert isinstance(revealed, ResultSlide)
    assert [(bar.label, bar.count) for bar in revealed.bars] == [
        ("5", 2), ("4", 0), ("3", 0), ("2", 0), ("1", 0), ("0", 2),
    ]  # fmt: skip
    assert revealed.words.startswith("Split") and "2.5" in revealed.figure and revealed.advice
    second = scoring.open_round(tuple(people), "quick")
    hand_in(scoring, second, people, (4, 4, 4, "?"))
    scoring.reveal(second)
    again = slides.slide(0)
    assert [bar.earlier for bar in again.bars] == [2, 0, 0, 0, 0, 2]
    assert again.not_sure == 1 and "not sure" not in again.words


def test_the_page_steps_through_what_is_scored_and_follows_each_ballot(scored):
    window, scoring, people = scored
    round_id = scoring.open_round(tuple(people[:2]), "quick")
    window.go(Route("step", scoring.project_id, "pf"))
    window.trigger("present")
    settle()
    assert window.present.slide.ballots_in == 0
    hand_in(scoring, round_id, people, (3,))
    assert window.present.slide.ballots_in == 1
    window.present.step(1)
    while window.present.window.sheet:  # a long scale has sheets of its own
        window.present.step(1)
    assert window.present.slide.asked.number == 2
    assert not window.screen_now.step_slide(99)
