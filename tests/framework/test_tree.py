"""Everything in a pack is found by its key or path."""

from __future__ import annotations

import pytest
from tests.framework.small_pack import CQ, FILES

from collab_desktop.framework.loader import load_pack
from collab_desktop.framework.schema import TableQuestion
from collab_desktop.framework.tree import PackIndex, Spot


@pytest.fixture(scope="module")
def index():
    return PackIndex(load_pack(FILES))


def test_parts_by_key(index):
    assert index.step("cq").title == "Challenge question"
    assert index.section("cq", "plan").title == "Plan"
    assert index.register("outputs").singular == "output"
    assert index.gate("G0").after == "cq"
    assert index.document("P1").name == "sheet"
    assert list(index.fields("outputs")) == ["title", "due", "clear"]


def test_unknown_parts(index):
    for lookup in (index.step, index.register, index.gate, index.document, index.question):
        with pytest.raises(KeyError):
            lookup("nothing")
    with pytest.raises(KeyError):
        index.section("cq", "nothing")
    assert index.find_step("legal") is None
    assert index.find_register("risks") is None
    assert index.find_gate("G8") is None
    assert index.find("cq.question.gone") is None


def test_questions_and_fields_by_path(index):
    assert index.question("cq.question.theme").label == "Theme"
    assert index.question("outputs.due").kind == "date"
    assert [path for path, _ in index.questions("cq")] == [
        "cq.question.question",
        "cq.question.theme",
        "cq.question.which",
        "cq.plan.outputs",
        "cq.plan.cost",
        "cq.plan.clear",
    ]
    assert index.paths()[-1] == "outputs.clear"


def test_a_question_stands_in_a_section_and_a_field_of_a_register_does_not():
    index = PackIndex(load_pack(FILES))
    assert index.spot("outputs.title") is None
    assert index.spot("cq.plan.cost") == Spot("cq", "plan")


def test_tables_and_registers(index):
    table = index.question("cq.plan.outputs")
    assert isinstance(table, TableQuestion)
    assert [field.key for field in index.columns(table)] == ["title"]
    assert len(index.columns(table.model_copy(update={"columns": ()}))) == 3
    assert index.tables("outputs") == ("cq.plan.outputs",)
    assert index.table_of_register("outputs") == "cq.plan.outputs"
    assert index.table_of_register("none") is None
    assert index.step_of_register("outputs") == "cq"
    assert index.step_of_register("none") is None
    assert index.registers_of_step("cq") == ("outputs",)
    assert index.registers_of_step("pf") == ()


def test_who_depends_on_an_answer(index):
    assert index.dependents("cq.question.theme") == ("cq.question.which",)
    assert index.dependents("cq.plan.cost") == ()


def test_same_is_followed_to_its_end():
    text = CQ + "".join(
        f'\n[[sections.questions]]\nkey = "{key}"\nkind = "text"\nlabel = "A"\nsame = "{same}"\n'
        for key, same in (("a", "cq.question.question"), ("b", "cq.plan.a"))
    )
    index = PackIndex(load_pack({**FILES, "steps/cq.toml": text}))
    assert index.source("cq.plan.b") == "cq.question.question"
    assert index.source("cq.question.theme") == "cq.question.theme"
    assert index.source("cq.gone.away") == "cq.gone.away"
