"""A project in memory: answers through what is shared, rows in their order, names, conditions."""

from __future__ import annotations

from tests.domain.projects import index, made, put_row
from tests.framework.small_pack import changed

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.project_data import Record, subjects_of, table_questions
from collab_desktop.framework.loader import load_pack
from collab_desktop.framework.tree import PackIndex


def test_values_are_plain_and_only_values():
    data = made({
        "cq.question.question": "Which wells?", "cq.desk.desk": Answer.dont_know("p1"),
        "cq.problem.done": Answer.not_applicable("nothing yet"), "pr.plan.duration": 9,
    })
    assert data.value("cq.question.question") == "Which wells?"
    assert data.value("cq.desk.desk") is None
    assert data.value("cq.problem.done") is None
    assert data.text("pr.plan.duration") == "", "no text"
    assert data.answer("cq.desk.desk") == Answer.dont_know("p1")
    assert data.answer("cq.nowhere.nowhere") is None


def test_rows_by_register_and_subject_in_their_order():
    data = made(rows={"risks": [{"title": "Rain"}, {"title": "People"}]})
    put_row(data, "late", "risks", {"title": "First"}, position="aaa")
    put_row(data, "own", "tn_evidence", {"what": "A letter"}, subject="run:proposal")
    assert [r.id for r in data.rows("risks")] == ["late", "risks-0", "risks-1"]
    assert data.rows("tn_evidence") == ()
    assert [r.id for r in data.rows("tn_evidence", "run:proposal")] == ["own"]
    data.put_record(Record("risks-1", "risks", "project", "a"))
    assert [r.id for r in data.rows("risks")] == ["risks-1", "late", "risks-0"]
    data.drop_record("late")
    data.drop_record("never there")
    assert [r["title"] for r in data.table("risks")] == ["People", "Rain"]
    assert data.cell("risks-0", "title") == "Rain"
    assert data.cells(data.records["risks-0"]) == {"title": Answer.of("Rain")}


def test_a_register_that_the_pack_leaves_out_has_no_rows():
    assert made().table("milestone_log") == ()
    assert not made().has_register("milestone_log")


def test_shared_values_are_followed_to_their_end():
    files = changed(
        "steps/cq.toml", 'key = "plan"\ntitle = "Plan"\n',
        'key = "plan"\ntitle = "Plan"\n\n[[sections.questions]]\nkey = "again"\nkind = "text"\n'
        'label = "Again"\nsame = "cq.question.question"\n',
    )
    data = made({"cq.question.question": "Which wells?"})
    data.index = PackIndex(load_pack(files))
    assert data.text("cq.plan.again") == "Which wells?"
    assert data.source(Address("cq.plan.again", "run:x")) == Address("cq.question.question")


def test_conditions_look_at_the_own_run_first():
    data = made({
        "run:idea/tn.q1.rating": "partly", "run:proposal/tn.q1.rating": "clear",
        "cq.owner.theme": "climate",
    })
    look = data.lookup("run:idea")
    assert look("tn.q1.rating") == "partly"
    assert look("cq.owner.theme") == "climate"
    assert data.lookup("project")("tn.q1.rating") is None


def test_names_of_people_and_organisations():
    data = made()
    assert (data.name("p1"), data.name("o2"), data.name("gone")) == (
        "M. Tarn", "Valley University", ""
    )
    assert data.person(None) == data.organisation(None) == ""


def test_depth_and_subjects():
    data = made(step_states={("cq", "project"): {"depth": "full"}})
    assert data.is_deep("cq")
    assert not data.is_deep("pr")
    assert subjects_of(index(), "tn") == ("run:idea", "run:proposal")
    assert subjects_of(index(), "cq") == ("project",)
    tables = table_questions(question for _, question in index().questions("call"))
    assert [t.register_name for t in tables] == [
        "needs", "voices", "invitations", "team", "gap_plan",
    ]
