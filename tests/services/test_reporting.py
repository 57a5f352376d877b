"""Documents of a project: their states, versions, names and what goes out, over a real file."""

from __future__ import annotations

import dataclasses
import json
import threading

import pypdfium2
import pytest
from tests.pictures import png
from tests.reports.documents import filled

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import Edit
from collab_desktop.services import reporting
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.reporting.words import Words
from collab_desktop.services.session import Session, set_fields, today
from collab_desktop.services.texts import say

ALL = (
    "P1", "P2", "P2s", "P2b", "P3", "P4", "P4a", "P4b", "P4c", "P4d", "P4e", "P5", "P6", "P6p",
    "P7", "P8", "P8s", "P9", "P10", "P10d",
    "P11", "P11b", "P12", "P12s", "P12c",
    "P13", "P13f", "P14", "P14p", "P14y", "P15", "P15p", "P16", "P16p", "P17", "P18",
)
OWN_STATE = {"P4a", "P4b", "P4c", "P4d", "P4e", "P17", "P18"}
"""Papers that wait for no step: about all projects, for the room, and sheets to write on."""


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    """The sample, read only by its tests."""
    session, project = filled.sample(tmp_path_factory.mktemp("sample"))
    yield session, project
    session.close()


@pytest.fixture
def own(tmp_path):
    """A sample of one's own, to change."""
    session, project = filled.sample(tmp_path)
    yield session, project
    session.close()


def states(session: Session, project: str) -> dict[str, str]:
    return {view.id: view.state for view in reporting.documents(session, project)}


def test_every_document_of_the_pack_is_offered(printed):
    session, project = printed
    views = reporting.documents(session, project)
    assert tuple(view.id for view in views) == ALL
    assert all(view.available and view.title for view in views)


def test_states_follow_the_gates(printed):
    session, project = printed
    found = states(session, project)
    assert found["P1"] == "final"
    assert found["P7"] == "final"
    assert found["P10"] == found["P16"] == "for_decision"
    assert found["P10d"] == "draft"


def test_a_draft_says_what_is_missing(tmp_path):
    session, project = filled.empty(tmp_path)
    views = {view.id: view for view in reporting.documents(session, project)}
    assert views["P1"].state == "draft"
    assert any("question" in missing.task for missing in views["P1"].missing)
    assert {view.state for view in views.values() if view.id not in OWN_STATE} == {"draft"}
    session.close()


@pytest.mark.parametrize("wanted", ["P16", "p16", "board_pack", "board-pack", " Board-Pack "])
def test_a_document_is_found_by_id_or_name(printed, wanted):
    session, project = printed
    found = reporting.find_document(session, project, wanted)
    assert found is not None
    assert found.id == "P16"


def test_an_unknown_document_is_not_found(printed):
    session, project = printed
    assert reporting.find_document(session, project, "P99") is None


def test_the_same_content_has_the_same_hash_and_other_content_another(own):
    session, project = own
    first = reporting.freeze(session, project, "P16", "en")
    assert reporting.freeze(session, project, "P16", "en").content_hash == first.content_hash
    Questionnaire(session, project).set_answer(
        Address("gov.summary.options"), Answer.of("Nothing would change."))
    assert reporting.freeze(session, project, "P16", "en").content_hash != first.content_hash


def test_the_day_of_printing_is_no_content(printed):
    session, project = printed
    data = reporting.freeze(session, project, "P16", "en")
    later = dataclasses.replace(
        data, identity=dataclasses.replace(data.identity, date="1 Jan 2030", version="9.9"))
    assert later.hashed().content_hash == data.content_hash


def test_versions_count_what_went_out(own, tmp_path):
    session, project = own
    first = reporting.export_document(session, project, "P10d", tmp_path / "one.pdf")
    again = reporting.export_document(session, project, "P10d", tmp_path / "two.pdf")
    assert (first.version, again.version) == ("0.1", "0.1")
    Questionnaire(session, project).set_answer(
        Address("gov.decision.reason"), Answer.of("One partner saw it differently."))
    third = reporting.export_document(session, project, "P10d", tmp_path / "three.pdf")
    assert third.version == "0.2"
    exported = session.store.rows("export", project_id=project)
    assert {(row["document"], row["version"]) for row in exported} == {
        ("P10d", "0.1"), ("P10d", "0.2")}
    assert all(len(row["sha256"]) == 64 for row in exported)


def test_a_binding_version_begins_at_one(own, tmp_path):
    session, project = own
    for name in ("a.pdf", "again.pdf"):
        result = reporting.export_document(session, project, "P16", tmp_path / name)
        assert result.version == "1.0"
    Questionnaire(session, project).set_answer(
        Address("gov.summary.options"), Answer.of("Another year would pass."))
    assert reporting.export_document(session, project, "P16", tmp_path / "b.pdf").version == "1.1"


def test_exporting_is_never_undone(own, tmp_path):
    session, project = own
    edits: list[Edit] = []
    session.edited.connect(edits.append)
    reporting.export_document(session, project, "P7", tmp_path / "a.pdf")
    assert [edit.undoable for edit in edits] == [False]


def test_the_file_name_says_what_it_is(printed, tmp_path):
    session, project = printed
    name = reporting.file_name(session, project, "P16")
    day = today()
    assert name == f"cq-2026-01-board-pack-{day}-v1.0.pdf"


def test_a_folder_takes_the_usual_name(own, tmp_path):
    session, project = own
    result = reporting.export_document(session, project, "P1", tmp_path)
    assert result.path.parent == tmp_path
    assert result.path.name.startswith("cq-2026-01-challenge-question-sheet-")


def test_a_folder_that_cannot_be_written_changes_nothing(own, tmp_path):
    session, project = own
    with pytest.raises(OSError):
        reporting.export_document(session, project, "P1", tmp_path / "missing" / "a.pdf")
    assert session.store.rows("export", project_id=project) == []


def test_drawing_needs_no_workspace_and_may_happen_in_a_thread(tmp_path):
    session, project = filled.sample(tmp_path)
    render = reporting.make_render(session, project, "P16")
    session.close()
    results = []
    worker = threading.Thread(target=lambda: results.append(render(tmp_path / "a.pdf")))
    worker.start()
    worker.join(60)
    assert results[0].pages == len(filled.text_of(tmp_path / "a.pdf")) > 5


def test_progress_can_stop_it_and_no_file_is_left(printed, tmp_path):
    session, project = printed
    from collab_desktop.reports.pdf import CancelledError

    render = reporting.make_render(session, project, "P16")
    seen = []

    def stop(done: int, total: int) -> bool:
        seen.append((done, total))
        return done < 2

    with pytest.raises(CancelledError):
        render(tmp_path / "a.pdf", stop)
    assert seen[-1][0] == 2
    assert list(tmp_path.iterdir()) == []


def test_the_same_input_gives_the_same_bytes(printed, tmp_path):
    session, project = printed
    reporting.make_render(session, project, "P16")(tmp_path / "a.pdf")
    reporting.make_render(session, project, "P16")(tmp_path / "b.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_names_can_print_as_roles(printed, tmp_path):
    session, project = printed
    plain = reporting.make_render(session, project, "P10")
    options = reporting.Options(names_as_roles=True)
    roles = reporting.make_render(session, project, "P10", "en", options)
    plain(tmp_path / "a.pdf")
    roles(tmp_path / "b.pdf")
    named, unnamed = (" ".join(filled.text_of(tmp_path / f)) for f in ("a.pdf", "b.pdf"))
    for name in ("L. Brandt", "A. Yusuf", "E. Castellan"):
        assert name in named
        assert name not in unnamed


def test_paper_is_one_of_two():
    with pytest.raises(ValueError):
        reporting.Options(paper="a5")


def test_characters_without_a_shape_are_named_before_export(own, tmp_path):
    session, project = own
    Questionnaire(session, project).set_answer(
        Address("gov.summary.options"), Answer.of("An elephant 🐘 would pass."))
    result = reporting.export_document(session, project, "P16", tmp_path / "a.pdf")
    said = [say(warning) for warning in result.warnings]
    assert any("🐘" in sentence for sentence in said)


def test_what_is_missing_is_a_warning(tmp_path):
    session, project = filled.empty(tmp_path)
    result = reporting.export_document(session, project, "P16", tmp_path / "a.pdf")
    assert any("missing" in say(warning) for warning in result.warnings)
    session.close()


def test_a_project_prints_in_its_own_language(own, tmp_path):
    session, project = own
    session.commit("edit.project_language", set_fields("project", project, language="fr"))
    reporting.export_document(session, project, "P16", tmp_path / "a.pdf")
    text = " ".join(filled.text_of(tmp_path / "a.pdf"))
    assert "Nous demandons au conseil de" in text
    assert "Traduction non relue" in text


def test_the_hash_holds_for_json_and_names_all_parts(printed):
    session, project = printed
    data = reporting.freeze(session, project, "P16", "en")
    assert len(data.content_hash) == 64
    assert json.dumps(dict(data.words))


def test_the_notice_binds_to_the_pack_that_went_out(own, tmp_path):
    session, project = own
    pack = reporting.export_document(session, project, "P16", tmp_path / "a.pdf")
    reporting.export_document(session, project, "P10d", tmp_path / "b.pdf")
    said = " ".join(filled.text_of(tmp_path / "b.pdf"))
    assert f"board pack with content hash {pack.content_hash[:8]}" in said


@pytest.mark.parametrize(("cut", "pictures"), [(None, 1), (60, 0), (4, 0)])
def test_a_logo_stands_on_the_cover_where_it_can_be_read(own, tmp_path, cut, pictures):
    session, project = own
    (tmp_path / "logo.png").write_bytes(png(40, 10)[:cut])
    session.settings = dataclasses.replace(
        session.settings, organisation_logo=str(tmp_path / "logo.png"))
    render = reporting.make_render(session, project, "P16")
    render(tmp_path / "a.pdf")
    document = pypdfium2.PdfDocument(str(tmp_path / "a.pdf"))
    images = [o for o in document[0].get_objects() if o.type == pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]
    assert len(images) == pictures
    document.close()
    bare = dataclasses.replace(render.data.identity, logo=b"")
    assert dataclasses.replace(render.data, identity=bare).hashed().content_hash == (
        render.data.content_hash)


@pytest.mark.parametrize(("language", "money", "share"), [
    ("en", "GBP 84,000", "7.1 %"), ("fr", "84 000 GBP", "7,1 %"),
])
def test_amounts_never_break(language, money, share):
    words = Words(language)
    assert words.money(8_400_000, "GBP").replace("\u00a0", " ") == money
    assert " " not in words.money(8_400_000, "GBP").removeprefix("GBP ").removesuffix(" GBP")
    from decimal import Decimal
    assert words.percent(Decimal("7.1")).replace("\u00a0", " ") == share


def test_arabic_amounts_and_shares_stay_on_one_line():
    words = Words("ar")
    assert not {" ", "\u202f"} & {*words.money(5_400_000, "GBP"), *words.percent(7)}


def test_amounts_with_pence_keep_them():
    assert Words("en").amount(123_450, "GBP") == "1,234.50"


@pytest.mark.parametrize(("count", "said"), [(1, "شهر واحد"), (2, "شهران"), (9, "9 أشهر"),
                                             (12, "12 شهرا")])
def test_plural_forms_follow_the_language(count, said):
    words = Words("ar")
    assert words.counted("months", count) == said


TINY = {
    "pack.toml": """
id = "tiny"
version = "1.0"
title = "One question"
licence = "MIT"
origin = "Our own template."
language = "en"
steps = ["ask"]
registers = []

[phases]
team = "Ask"
""" + "".join(
        f'\n[[documents]]\nid = "P{number}"\nname = "{name}"\ntitle = "Paper {number}"\n'
        for number, name in enumerate((
            "question_sheet", "proposal", "true_north_prioritisation", "project_summary",
            "decision_notice", "board_pack", "portfolio"), start=30)
    ),
    "steps/ask.toml": """
key = "ask"
title = "Ask"
task = "Ask"
phase = "team"

[[sections]]
key = "one"
title = "One"

[[sections.questions]]
key = "one"
kind = "text"
label = "What do you ask?"
""",
}


def test_a_pack_that_asks_almost_nothing_prints_every_paper(make, tmp_path):
    session = make()
    pack, changes = session.packs.adopt(TINY)
    changes += set_fields(
        "project", "tiny", code="T-1", title="Tiny", pack=pack.sha256, language="en")
    session.commit("edit.project_started", changes)
    for view in reporting.documents(session, "tiny"):
        result = reporting.export_document(session, "tiny", view.id, tmp_path / f"{view.id}.pdf")
        text = " ".join(filled.text_of(tmp_path / f"{view.id}.pdf"))
        assert result.pages >= 1
        assert "Our own template." in text
