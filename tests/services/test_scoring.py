"""Scoring together: sealed sheets, standing aside, the reveal, dots and agreed scores."""

from __future__ import annotations

import json
from fractions import Fraction
from statistics import median

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.services.conftest import SETTINGS

from collab_desktop.domain import standing
from collab_desktop.domain.answers import Address
from collab_desktop.domain.signatures import frozen
from collab_desktop.services.answer_files import answers_text
from collab_desktop.services.ballots import SheetsSealed
from collab_desktop.services.completing import Completing
from collab_desktop.services.directory import Directory
from collab_desktop.services.history import History
from collab_desktop.services.projects import Projects
from collab_desktop.services.scoring import Scoring
from collab_desktop.services.searching import search
from collab_desktop.services.session import Session

CATEGORIES = ("suitability", "deliverability", "impact", "scalability", "portfolio")
TELLTALE = "only Tarn would put it like this"


@pytest.fixture
def scoring(session, project):
    return Scoring(session, project)


@pytest.fixture
def scorers(session):
    directory = Directory(session)
    names = ("M. Tarn", "A. Yusuf", "D. Hale", "O. Ash")
    return tuple(directory.add_person(name) for name in names)


def sheet(*scores, **more):
    return {"scores": dict(zip(CATEGORIES, scores, strict=False)), **more}


def everybody(scoring, scorers, *sheets, depth="quick"):
    """A round in which everybody handed in."""
    round_id = scoring.open_round(scorers[: len(sheets)], depth)
    for person, content in zip(scorers, sheets, strict=False):
        scoring.hand_in(round_id, person, content)
    return round_id


def row(results, key):
    found = results.row(key)
    assert found is not None
    return found


# -- opening and handing in -----------------------------------------------------------------------


def test_a_round_needs_somebody(scoring):
    with pytest.raises(ValueError, match="scorers"):
        scoring.open_round((), "quick")
    assert scoring.current() is None


def test_a_round_opens_for_its_scorers_at_its_depth(scoring, scorers):
    scoring.open_round(scorers[:3], "full")
    current = scoring.current()
    assert current is not None
    assert (current.number, current.depth, current.state) == (1, "full", "open")
    assert [s.name for s in current.sheets] == ["M. Tarn", "A. Yusuf", "D. Hale"]
    assert not any(s.handed_in for s in current.sheets)
    assert len(scoring.items("full")) == 20
    assert scoring.items("quick") == CATEGORIES


def test_handed_in_is_said_and_nothing_more(scoring, scorers):
    round_id = scoring.open_round(scorers[:2], "quick")
    scoring.hand_in(round_id, scorers[1], sheet(5, 4, 3, 2, 1))
    current = scoring.current()
    assert [s.handed_in for s in current.sheets] == [False, True]
    assert (current.all_in, current.scored) == (False, 1)
    assert not hasattr(current.sheets[1], "scores")


@pytest.mark.parametrize("score", [6, -1, 2.5, "3", True, None, "??"])
def test_only_scores_of_the_scale_are_taken(scoring, scorers, score):
    round_id = scoring.open_round(scorers[:1], "quick")
    with pytest.raises(ValueError, match="impact"):
        scoring.hand_in(round_id, scorers[0], {"scores": {"impact": score}})
    assert not scoring.current().sheets[0].handed_in


@pytest.mark.parametrize(
    "more",
    [{"confidence": {"impact": "sure"}}, {"notes": {"impact": 3}}, {"notes": {"elsewhere": "x"}}],
)
def test_confidence_and_notes_are_checked_too(scoring, scorers, more):
    round_id = scoring.open_round(scorers[:1], "quick")
    with pytest.raises(ValueError, match=r"impact|elsewhere"):
        scoring.hand_in(round_id, scorers[0], {"scores": {}, **more})


def test_strangers_hand_in_nothing(scoring, scorers):
    round_id = scoring.open_round(scorers[:2], "quick")
    with pytest.raises(ValueError, match=scorers[3]):
        scoring.hand_in(round_id, scorers[3], sheet(1))
    with pytest.raises(ValueError, match=scorers[3]):
        scoring.recuse(round_id, scorers[3])


def test_a_second_sheet_of_the_same_person_replaces_the_first(scoring, scorers):
    round_id = scoring.open_round(scorers[:1], "quick")
    scoring.hand_in(round_id, scorers[0], sheet(1, 1, 1, 1, 1))
    scoring.hand_in(round_id, scorers[0], sheet(4, 4, 4, 4, 4))
    scoring.reveal(round_id)
    assert [s["scores"]["impact"] for s in scoring.sheets(round_id)] == [4]


def test_after_the_reveal_no_sheet_changes(scoring, scorers):
    round_id = everybody(scoring, scorers, sheet(1), sheet(2))
    scoring.reveal(round_id)
    for call in (scoring.withdraw, scoring.recuse):
        with pytest.raises(ValueError, match=scorers[0]):
            call(round_id, scorers[0])
    with pytest.raises(ValueError, match=scorers[0]):
        scoring.hand_in(round_id, scorers[0], sheet(5))
    with pytest.raises(ValueError, match="reason"):
        scoring.reveal(round_id, "once more")


def test_a_sheet_can_be_taken_back_and_its_words_are_gone(scoring, scorers, session):
    round_id = scoring.open_round(scorers[:2], "quick")
    scoring.hand_in(round_id, scorers[0], sheet(5, notes={"impact": TELLTALE}))
    scoring.withdraw(round_id, scorers[0])
    assert not scoring.current().sheets[0].handed_in
    assert all(not r["sheet"] for r in session.store.rows("ballot"))
    scoring.hand_in(round_id, scorers[0], sheet(2))
    assert scoring.current().sheets[0].handed_in


def test_who_stands_aside_counts_nowhere_and_is_shown(scoring, scorers):
    round_id = scoring.open_round(scorers[:3], "quick")
    scoring.hand_in(round_id, scorers[0], sheet(4))
    scoring.hand_in(round_id, scorers[1], sheet(2))
    scoring.recuse(round_id, scorers[2])
    current = scoring.current()
    assert (current.all_in, current.scored, current.sheets[2].recused) == (True, 2, True)
    scoring.reveal(round_id)
    found = row(scoring.results(round_id), "suitability").agreement
    assert (found.counts, found.recused, found.missing) == ((0, 0, 1, 0, 1, 0), 1, 0)


def test_standing_aside_can_be_taken_back(scoring, scorers):
    round_id = scoring.open_round(scorers[:2], "quick")
    scoring.recuse(round_id, scorers[0])
    scoring.withdraw(round_id, scorers[0])
    first = scoring.current().sheets[0]
    assert (first.handed_in, first.recused) == (False, False)


# -- secrecy --------------------------------------------------------------------------------------


def test_sealed_sheets_are_nowhere(scoring, scorers, session, project):
    """Not in results, history, search, exchanged answers, snapshots, the score, nor an undo."""
    published = []
    session.edited.connect(published.append)
    content = sheet(5, 5, 5, 5, 5, notes={"impact": TELLTALE}, confidence={"impact": "low"})
    round_id = everybody(scoring, scorers, content, content)
    with pytest.raises(SheetsSealed):
        scoring.results(round_id)
    with pytest.raises(SheetsSealed):
        scoring.sheets(round_id)
    assert standing.priority(scoring.data) is None
    assert standing.revealed_sheets(scoring.data) == ()
    history = History(session, project)
    said = [entry.text for entry in history.recent()]
    said += [entry.text for item in CATEGORIES
             for entry in history.of_field(Address(f"pf.agreed.{item}"))]
    assert TELLTALE not in " ".join(said)
    assert search(session, "Tarn would put") == ()
    assert TELLTALE not in answers_text(session, project)
    assert TELLTALE not in json.dumps(frozen(scoring.data, "pf", "project"))
    Completing(session, project).complete("pf")
    assert TELLTALE not in json.dumps([dict(r) for r in session.store.rows("snapshot")])
    assert not any(edit.undoable for edit in published if edit.label == "edit.ballot")


def test_no_score_of_a_sealed_round_moves_what_is_shown(scoring, scorers):
    first = everybody(scoring, scorers, sheet(3, 3, 3, 3, 3), sheet(3, 3, 3, 3, 3))
    scoring.reveal(first)
    shown = scoring.results(first)
    second = everybody(scoring, scorers, sheet(0, 0, 0, 0, 0), sheet(0, 0, 0, 0, 0))
    with pytest.raises(SheetsSealed):
        scoring.results(second)
    assert [r.agreement for r in scoring.results(first).rows] == [r.agreement for r in shown.rows]
    assert standing.priority(scoring.data) is None


def test_notes_come_without_names_and_by_the_alphabet(scoring, scorers):
    round_id = everybody(
        scoring, scorers, sheet(1, notes={"impact": "zebra"}),
        sheet(2, notes={"impact": " apple "}), sheet(3, notes={"impact": "  "}),
    )  # fmt: skip
    scoring.reveal(round_id)
    results = scoring.results(round_id)
    assert row(results, "impact").notes == ("apple", "zebra")
    assert not set(scorers) & set(repr(results).split("'"))
    assert "Tarn" not in repr(results)


# -- the reveal -----------------------------------------------------------------------------------


def test_the_reveal_waits_for_all_or_for_a_reason(scoring, scorers):
    round_id = scoring.open_round(scorers[:3], "quick")
    with pytest.raises(ValueError, match="reason"):
        scoring.reveal(round_id, "nobody is here")
    scoring.hand_in(round_id, scorers[0], sheet(4))
    for reason in ("", "   "):
        with pytest.raises(ValueError, match="reason"):
            scoring.reveal(round_id, reason)
    scoring.reveal(round_id, " Two are ill today. ")
    current = scoring.current()
    assert (current.is_revealed, current.reason) == (True, "Two are ill today.")
    assert row(scoring.results(round_id), "suitability").agreement.missing == 2


def test_nothing_is_revealed_where_everybody_stands_aside(scoring, scorers):
    round_id = scoring.open_round(scorers[:2], "quick")
    for person in scorers[:2]:
        scoring.recuse(round_id, person)
    with pytest.raises(ValueError, match="reason"):
        scoring.reveal(round_id)


def test_a_reveal_shows_dots_median_range_and_word(scoring, scorers):
    scores = ((3, 0), (4, 0), (4, 5), (4, 5))
    round_id = everybody(scoring, scorers, *(sheet(*pair) for pair in scores))
    scoring.reveal(round_id)
    results = scoring.results(round_id)
    close = row(results, "suitability").agreement
    assert close.counts == (0, 0, 0, 1, 3, 0)
    assert (str(close.median), close.lowest, close.highest) == ("4.0", 3, 4)
    assert close.word.value == "close"
    split = row(results, "deliverability").agreement
    assert split.word.value == "split"
    assert split.advice.params == {"lowest": 0, "highest": 5}
    assert row(results, "impact").agreement.missing == 4


def test_a_second_round_remembers_the_median_of_the_first(scoring, scorers):
    first = everybody(scoring, scorers, sheet(1), sheet(4))
    scoring.reveal(first)
    second = everybody(scoring, scorers, sheet(3), sheet(3))
    scoring.reveal(second)
    found = row(scoring.results(second), "suitability")
    assert (str(found.before), str(found.agreement.median)) == ("2.5", "3.0")
    assert row(scoring.results(first), "suitability").before is None


def test_rounds_of_another_depth_are_not_compared(scoring, scorers):
    first = everybody(scoring, scorers, sheet(1), sheet(4))
    scoring.reveal(first)
    second = scoring.open_round(scorers[:1], "full")
    scoring.hand_in(second, scorers[0], {"scores": {"su1": 4}})
    scoring.reveal(second)
    results = scoring.results(second)
    assert [len(category.rows) for category in results.categories] == [4] * 5
    assert all(found.before is None for found in results.rows)


# -- agreeing -------------------------------------------------------------------------------------


def test_medians_are_provisional_until_anything_is_agreed(scoring, scorers):
    round_id = everybody(scoring, scorers, sheet(4, 4, 4, 4, 4), sheet(2, 4, 4, 4, 4))
    scoring.reveal(round_id)
    score = scoring.results(round_id).score
    assert (score.provisional, score.shown) == (True, "76.0")
    scoring.agree("suitability", 4)
    score = scoring.results(round_id).score
    assert (score.provisional, score.total) == (False, None)
    for item in CATEGORIES[1:]:
        scoring.agree(item, 4)
    score = scoring.results(round_id).score
    assert (score.shown, score.outcome) == ("80.0", "recommend")


def test_an_agreed_score_is_blank_again_and_never_zero(scoring):
    scoring.agree("impact", 0)
    assert row(scoring.results(), "impact").agreed == 0
    scoring.agree("impact", None)
    assert row(scoring.results(), "impact").agreed is None
    assert scoring.agreed() == {}


@pytest.mark.parametrize("score", [6, -1, 9])
def test_agreed_scores_stay_on_the_scale(scoring, score):
    with pytest.raises(ValueError, match=str(score)):
        scoring.agree("impact", score)


def test_reasons_are_kept_with_the_row(scoring):
    scoring.agree("impact", 1)
    scoring.set_reason("impact", "The user left.")
    assert row(scoring.results(), "impact").reason == "The user left."
    scoring.set_reason("impact", "")
    assert scoring.reason("impact") == ""


def test_agreeing_is_one_step_of_undo(scoring, session):
    published = []
    session.edited.connect(published.append)
    scoring.agree("impact", 4)
    session.take_back(published[-1])
    assert scoring.agreed() == {}
    session.apply_again(published[-1])
    assert scoring.agreed() == {"impact": 4}


def test_scores_can_be_agreed_without_sheets(scoring):
    scoring.agree("impact", 3)
    results = scoring.results()
    assert all(found.agreement is None for found in results.rows)
    assert [c.category.weight for c in results.categories] == [20, 25, 30, 15, 10]


def test_the_outlook_works_on_copies(scoring):
    for item in CATEGORIES:
        scoring.agree(item, 4)
    call = scoring.outlook()
    scoring.agree("impact", None)
    found = call()
    assert found is not None
    assert found.outcome == "recommend"
    assert found.sentences


SCORES = st.one_of(st.none(), st.just("?"), st.integers(0, 5))


@settings(max_examples=25)
@given(ballots=st.lists(st.tuples(*[SCORES] * 5), min_size=1, max_size=4))
def test_a_reveal_tells_exactly_what_was_handed_in(tmp_path_factory, ballots):
    """Whatever is on the sheets: dots, median, not sure and blanks add up, and order is unseen."""
    path = tmp_path_factory.mktemp("sheets") / "s.collab"
    session = Session.create(path, SETTINGS)
    scoring = Scoring(session, Projects(session).start("Wells"))
    people = [Directory(session).add_person(f"Scorer {n}") for n in range(len(ballots))]
    sheets = [
        {"scores": {k: s for k, s in zip(CATEGORIES, b, strict=True) if s is not None}}
        for b in ballots
    ]  # fmt: skip
    round_id = everybody(scoring, tuple(people), *sheets)
    scoring.reveal(round_id)
    for place, item in enumerate(CATEGORIES):
        given_ = [ballot[place] for ballot in ballots]
        plain = [score for score in given_ if isinstance(score, int)]
        found = row(scoring.results(round_id), item).agreement
        assert found.counts == tuple(plain.count(step) for step in range(6))
        assert found.not_sure == given_.count("?")
        assert found.missing == given_.count(None)
        middle = median(map(Fraction, plain)) if plain else None
        assert found.median == middle
    session.close()
