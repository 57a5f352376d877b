"""Answering: every way to answer, rows, depth, what hides, what is copied, what stands beside."""

from __future__ import annotations

import pytest
from tests.framework.small_pack import FILES, changed
from tests.services.conftest import SETTINGS

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import Change
from collab_desktop.domain.states import Status
from collab_desktop.domain.values import ValueRefusedError
from collab_desktop.domain.views import Place
from collab_desktop.services import prefilling
from collab_desktop.services.history import History
from collab_desktop.services.projects import Projects
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session
from collab_desktop.services.waiving import Waiver, Waiving
from collab_desktop.settings import Settings

QUESTION = Address("cq.question.question")
RATING = Address("tn.q1.rating", "run:idea")
ACTION = Address("tn.q1.action", "run:idea")
RISKS = "pr.risks.risks"


def titles(questions: Questionnaire) -> list[str]:
    return [row.label for row in questions.field(Address(RISKS)).rows]


@pytest.fixture
def three_risks(questions):
    return [questions.add_row(RISKS, values={"title": t}) for t in ("Rain", "Sensors", "People")]


# -- the ways to answer --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "kept"),
    [
        (Answer.of("  Which wells?\r\n"), Answer.of("Which wells?")),
        (Answer.dont_know("p1", "2027-01-01"), Answer.dont_know("p1", "2027-01-01")),
        (Answer.dont_know(), Answer.dont_know()),
        (Answer.not_applicable(" no owner "), Answer.not_applicable("no owner")),
        (Answer.of("   "), None),
        (None, None),
    ],
)
def test_every_way_to_answer(questions, answer, kept):
    questions.set_answer(QUESTION, Answer.of("before"))
    questions.set_answer(QUESTION, answer)
    assert questions.field(QUESTION).answer == kept


def test_what_cannot_be_read_is_kept_and_said(questions):
    months = Address("pr.plan.duration")
    questions.set_answer(months, Answer.of("about nine"))
    view = questions.field(months)
    assert view.answer == Answer.of("about nine")
    assert view.problems
    assert [p.address for p in questions.problems("pr", "plan") if p.message in view.problems] == [
        months
    ]


def test_a_text_that_is_far_too_long_is_refused_with_a_sentence(questions):
    questions.set_answer(QUESTION, Answer.of("before"))
    with pytest.raises(ValueRefusedError) as refused:
        questions.set_answer(QUESTION, Answer.of("x" * 100_001))
    assert refused.value.message.id == "value.refused_length"
    assert questions.field(QUESTION).answer == Answer.of("before")


@pytest.mark.parametrize(
    ("typed", "stored"), [("12,5", "12.5"), ("1.234", "1.234"), ("7.1", "7.1"), ("90", "90")]
)
def test_numbers_are_read_as_the_person_writes_them_and_stored_ones_never_again(
    make, typed, stored
):
    session = make("german", Settings(name="D. Hale", device="laptop", region="de"))
    files = changed(
        "registers/outputs.toml", 'key = "due"\nkind = "date"', 'key = "due"\nkind = "pct"'
    )
    questions = small_project(session, files)
    row = questions.add_row("cq.plan.outputs", values={"due": typed})
    assert questions.data.cell(row, "due") == stored


def small_project(session: Session, files: dict[str, str]) -> Questionnaire:
    """A project that is bound to another pack than the one that comes with the program."""
    project = Projects(session).start("Small")
    known = {'"answered"': '"question_present"', '"cost"\n': '"budget_total"\n',
             '"sheet"': '"question_sheet"'}
    for old, new in known.items():
        files = {name: text.replace(old, new) for name, text in files.items()}
    pack, changes = session.packs.adopt(files)
    session.commit("edit.pack", [*changes, Change("project", project, "pack", pack.sha256)])
    session.forget(project)
    return Questionnaire(session, project)


def test_the_same_answer_shows_in_two_places(session):
    files = changed(
        "steps/cq.toml", 'key = "plan"\ntitle = "Plan"\n',
        'key = "plan"\ntitle = "Plan"\n\n[[sections.questions]]\nkey = "again"\nkind = "text"\n'
        'label = "Again"\nsame = "cq.question.question"\n',
    )
    questions = small_project(session, files)
    questions.set_answer(Address("cq.plan.again"), Answer.of("Which wells?"))
    view = questions.field(Address("cq.plan.again"))
    assert questions.field(QUESTION).answer == view.answer == Answer.of("Which wells?")
    assert view.hint is not None
    assert view.hint.id == "hint.same"
    assert set(questions.data.answers) == {QUESTION}


def test_an_earlier_question_stays_readable(session):
    questions = small_project(session, dict(FILES))
    changes = questions.answer_changes(Address("cq.gone.gone"), Answer.of("kept"))
    session.commit("edit.filled", changes, project_id=questions.project_id)
    entry, = History(session, questions.project_id).of_field(Address("cq.gone.gone"))
    assert (entry.text, entry.field, entry.place) == ("kept", "cq.gone.gone", None)


# -- pages ---------------------------------------------------------------------------------------


def test_depth_opens_the_full_questions_and_keeps_every_answer(questions):
    origin = Address("cq.problem.origin")
    quick = {view.question.key for view in questions.page("cq", "problem").fields}
    sections = len(questions.sections("cq"))
    questions.set_depth("cq", "full")
    assert questions.depth("cq") == "full"
    assert quick < {view.question.key for view in questions.page("cq", "problem").fields}
    assert len(questions.sections("cq")) > sections
    questions.set_answer(origin, Answer.of("Four head teachers asked."))
    questions.set_depth("cq", "quick")
    assert {view.question.key for view in questions.page("cq", "problem").fields} == quick
    assert questions.data.text(origin.path) == "Four head teachers asked."


def test_the_first_run_stays_quick(questions):
    questions.set_depth("tn", "full")
    first = {s.key for s in questions.sections("tn", "run:idea")}
    second = {s.key for s in questions.sections("tn", "run:proposal")}
    assert first < second


def test_hidden_answers_are_named_first_and_kept(questions):
    questions.set_answer(RATING, Answer.of("partly"))
    questions.set_answer(ACTION, Answer.of("Ask the parents' council."))
    hidden = questions.hidden_by(RATING, Answer.of("clear"))
    assert [view.address for view in hidden] == [ACTION]
    assert questions.hidden_by(RATING, Answer.of("not_yet")) == ()
    assert [view.address for view in questions.hidden_by(RATING, None)] == [ACTION]
    questions.set_answer(RATING, Answer.of("clear"))
    shown = {view.address for view in questions.page("tn", "q1", "run:idea").fields}
    assert ACTION not in shown
    assert questions.data.answers[ACTION] == Answer.of("Ask the parents' council.")


def test_a_page_tells_where_one_is_and_what_is_missing(questions):
    page = questions.page("cq", "question")
    assert (page.position, page.status, page.panel) == (3, Status.NOT_STARTED, "wording_check")
    assert [p.address for p in questions.problems("cq", "question")] == [QUESTION]
    questions.set_answer(QUESTION, Answer.of("Which wells run dry this season?"))
    assert questions.page("cq", "question").status is Status.COMPLETE
    assert questions.problems("cq", "question") == ()
    view = next(s for s in questions.sections("cq") if s.key == "question")
    assert (view.asked, view.answered) == (1, 1)
    with pytest.raises(KeyError):
        questions.page("cq", "nowhere")


def test_a_page_can_be_put_off_and_marked_done(questions):
    questions.mark_section("cq", "question", "project", "later")
    assert questions.page("cq", "question").come_back
    questions.mark_section("cq", "question", "project", None)
    assert not questions.page("cq", "question").come_back


# -- what is copied ------------------------------------------------------------------------------


def test_earlier_answers_are_copied_once_and_a_change_of_the_source_is_pointed_out(questions):
    source, copy = Address("cq.desk.desk"), Address("pr.user.user")
    questions.set_answer(source, Answer.of("A list on the first of each month."))
    questions.take_prefills("pr", "user")
    view = questions.field(copy)
    assert view.answer == Answer.of("A list on the first of each month.")
    assert view.hint is not None
    assert view.hint.id == "hint.prefilled"
    for own in (Answer.of("Our own words."), None):
        questions.set_answer(copy, own)
        hint = questions.field(copy).hint
        assert hint is not None, "a hint that goes moves everything below it"
        assert hint.id == "hint.yours"
    questions.set_answer(source, Answer.of("A map instead."))
    changed_hint = questions.field(copy).hint
    assert changed_hint is not None
    assert changed_hint.id == "hint.source_changed"
    assert changed_hint.params["where"] == "Challenge question, On the desk"


def test_a_field_that_was_emptied_stays_empty(questions):
    questions.set_answer(Address("cq.desk.desk"), Answer.of("A list."))
    questions.take_prefills("pr", "user")
    questions.set_answer(Address("pr.user.user"), None)
    questions.take_prefills("pr", "user")
    assert questions.field(Address("pr.user.user")).answer is None


def test_rows_are_copied_as_lines_and_their_change_is_pointed_out(questions):
    row = questions.add_row("cq.users.users", values={"role": "District engineer"})
    copy = Address("tn.q4.answer", "run:idea")
    questions.take_prefills("tn", "q4", "run:idea")
    assert questions.field(copy).answer == Answer.of("District engineer.")
    questions.set_answer(copy, Answer.of("They plan with it."))
    own = questions.field(copy).hint
    assert own is not None
    assert own.id == "hint.yours"
    questions.set_answer(Address("end_users.role", f"record:{row}"), Answer.of("Head teacher"))
    hint = questions.field(copy).hint
    assert hint is not None
    assert hint.id == "hint.source_changed"


def test_rows_are_copied_as_sentences_that_say_what_each_part_is(questions):
    cells = {
        "role": "Engineer, lower valley", "organisation": "The water office",
        "decision": "Where to dig, and which wells\nto close.", "how_often": "Each month.",
        "engaged": "planned",
    }  # fmt: skip
    questions.add_row("cq.users.users", values=cells)
    questions.add_row("cq.users.users", values={"role": "Head teacher", "engaged": "yes"})
    questions.take_prefills("tn", "q4", "run:idea")
    answer = questions.field(Address("tn.q4.answer", "run:idea")).answer
    assert answer is not None
    assert answer.value == (
        "Engineer, lower valley. Organisation: The water office. "
        "Decision: Where to dig, and which wells to close. How often: Each month. "
        "Engaged: Planned.\nHead teacher. Engaged: Yes."
    )


def test_a_list_is_copied_into_words_item_by_item(session, project, questions):
    data = session.project(project)
    scorers = data.index.question("pf.scorers.scorers").model_copy(update={"kind": "tags"})
    found = prefilling.as_lines(data, scorers, Answer.of(["wells, pumps", "maps"]))
    assert found == "wells, pumps\nmaps"


def test_looking_at_a_closed_step_copies_nothing(session, project, questions):
    questions.set_answer(Address("cq.desk.desk"), Answer.of("A list."))
    Waiving(session, project).waive("pr", Waiver("Not this time.", "D. Hale", "chair"))
    questions.take_prefills("pr", "user")
    assert questions.field(Address("pr.user.user")).answer is None


# -- rows ----------------------------------------------------------------------------------------


def test_rows_are_added_copied_moved_and_deleted(questions, three_risks):
    rain, sensors, _people = three_risks
    copy = questions.add_row(RISKS, after=rain, copy_of=sensors, values={"title": "Sensors 2"})
    assert titles(questions) == ["Rain", "Sensors 2", "Sensors", "People"]
    questions.move_row(copy, 2)
    assert titles(questions) == ["Rain", "Sensors", "People", "Sensors 2"]
    questions.move_row(copy, 5)
    questions.move_row(copy, -99)
    assert titles(questions) == ["Sensors 2", "Rain", "Sensors", "People"]
    questions.delete_row(rain)
    assert titles(questions) == ["Sensors 2", "Sensors", "People"]


def test_a_copy_takes_the_cells_along_and_is_its_own_row(questions, three_risks):
    cell = Address("risks.likelihood", f"record:{three_risks[0]}")
    questions.set_answer(cell, Answer.of(4))
    copy = questions.add_row(RISKS, copy_of=three_risks[0])
    assert questions.data.cell(copy, "likelihood") == 4
    questions.set_answer(cell, Answer.of(5))
    assert questions.data.cell(copy, "likelihood") == 4


def test_rows_of_a_run_belong_to_that_run(questions):
    questions.set_depth("tn", "full")
    questions.add_row("tn.q1.evidence", "run:proposal", values={"what": "A letter"})
    assert questions.data.rows("tn_evidence") == ()
    assert len(questions.data.rows("tn_evidence", "run:proposal")) == 1
    view = questions.field(Address("tn.q1.evidence", "run:idea"))
    assert view.rows == ()


def test_a_row_needs_a_table(questions):
    with pytest.raises(TypeError):
        questions.add_row("cq.question.question")


def test_computed_cells_are_shown_and_never_stored(questions, three_risks):
    own = f"record:{three_risks[0]}"
    for key, value in {"likelihood": 1, "severity": 5, "category": "childrens_rights"}.items():
        questions.set_answer(Address(f"risks.{key}", own), Answer.of(value))
    row = questions.field(Address(RISKS)).rows[0]
    assert row.cells["score"] == Answer.of("5")
    assert row.cells["band"] == Answer.of("high"), "severe for children is never less than high"
    assert not [a for a in questions.data.answers if a.path in {"risks.score", "risks.band"}]


def test_a_wrong_cell_is_a_problem_of_the_page(questions, three_risks):
    cell = Address("risks.likelihood", f"record:{three_risks[0]}")
    questions.set_answer(cell, Answer.of(9))
    assert cell in {problem.address for problem in questions.problems("pr", "risks")}


# -- beside the page -----------------------------------------------------------------------------


def test_notes_and_comments_stand_beside_the_page(questions):
    questions.set_note("cq.question", "Ask the schools first.")
    assert questions.note("cq.question") == "Ask the schools first."
    assert questions.note("cq.owner") == ""
    questions.add_comment(QUESTION, "   ")
    questions.add_comment(QUESTION, "Is this one question?")
    (comment,) = questions.comments(QUESTION)
    assert (comment["text"], comment["author"]) == ("Is this one question?", SETTINGS.name)
    assert questions.field(QUESTION).comments == 1
    questions.resolve_comment(str(comment["id"]))
    assert questions.comments(QUESTION)[0]["resolved"] is True


def test_the_history_of_a_field_and_of_the_project(session, project, questions, three_risks):
    for text in ("Which wells?", "Which wells run dry?"):
        questions.set_answer(QUESTION, Answer.of(text))
    questions.set_answer(Address("cq.call.deadline"), Answer.of("2027-03-12"))
    history = History(session, project)
    entries = history.of_field(QUESTION)
    assert [entry.text for entry in entries] == ["Which wells run dry?", "Which wells?"]
    assert {entry.actor for entry in entries} == {SETTINGS.name}
    recent = history.recent()
    assert recent[0].text == "12 Mar 2027"
    assert [e.text for e in recent].count("Which wells run dry?") == 1
    assert {"Rain", "Sensors", "People"} <= {e.text for e in recent}, "each row tells its own"


def test_places_and_names_of_fields(questions, three_risks):
    cell = Address("risks.title", f"record:{three_risks[1]}")
    assert questions.place_of(cell) == Place("pr", "risks", "risks")
    assert questions.message_of(cell).params == {"field": "Risk", "row": "Sensors"}
    assert questions.place_of(Address("cq.gone.gone")) is None
    questions.delete_row(three_risks[1])
    assert questions.place_of(cell) is None


def test_comments_of_one_moment_stay_in_their_order(questions):
    words = [f"Remark {number}" for number in range(9)]
    for word in words:
        questions.add_comment(QUESTION, word)
    assert [comment["text"] for comment in questions.comments(QUESTION)] == words
