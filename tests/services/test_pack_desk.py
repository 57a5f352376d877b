"""Packs of one's own: copied, changed, undone, published, and projects that move to them."""

from __future__ import annotations

import zipfile

import pytest
from tests.services.walking import check_in_step

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import Edit
from collab_desktop.domain.states import Severity, Status
from collab_desktop.framework.editing import words_address
from collab_desktop.framework.loader import builtin_files
from collab_desktop.framework.refusal import PackRefused
from collab_desktop.reports.plain import plain_text
from collab_desktop.services.gating import Gating
from collab_desktop.services.library import Library
from collab_desktop.services.pack_desk import NotPublished, PackDesk
from collab_desktop.services.pack_moving import PackMoving
from collab_desktop.services.pack_parts import moved, siblings
from collab_desktop.services.pack_preview import blank_sheets
from collab_desktop.services.portfolio import portfolio
from collab_desktop.services.projects import Projects
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session

QUESTION = "cq.question.question"
ORIGIN = "cq.problem.origin"
WEIGHTS = "pf.rubric.categories.{}.weight"


@pytest.fixture
def desk(session: Session) -> PackDesk:
    return PackDesk(session)


@pytest.fixture
def draft(session: Session, desk: PackDesk) -> str:
    return desk.copy(builtin(session), "Older people first")


def builtin(session: Session) -> str:
    return session.packs.builtin()[0].sha256


def edits_of(session: Session) -> list[Edit]:
    done: list[Edit] = []
    session.edited.connect(done.append)
    return done


def ids(draft_findings) -> list[str]:
    return [finding.message.id for finding in draft_findings]


# -- copies -------------------------------------------------------------------------------------


def test_a_copy_has_its_own_name_and_the_one_that_comes_along_stays(session, desk, draft):
    opened = desk.open(draft)
    header = opened.pack.nodes["pack"].data
    assert (header["id"], header["version"]) == ("older_people_first", "1.0")
    assert header["origin"].startswith("Template of D. Hale, copied from “From an idea")
    assert opened.pack.words("fr")["pack.origin"].startswith("Modèle de D. Hale")
    assert opened.findings == ()
    assert session.packs.builtin()[0].sha256 == builtin(session)
    assert {n for n in opened.pack.files if opened.pack.files[n] != builtin_files()[n]} == {
        "pack.toml", "texts/fr.toml", "texts/ar.toml"}


def test_two_copies_of_one_name_are_two_packs(session, desk, draft):
    other = desk.copy(builtin(session), "Older people first")
    assert desk.open(other).pack.nodes["pack"].data["id"] == "older_people_first_2"
    assert desk.drafts() == (draft, other)
    with pytest.raises(ValueError, match=r"^ *$"):
        desk.copy(builtin(session), "  ")


def test_a_copy_is_read_from_the_file_as_it_was_left(session, desk, draft, tmp_path):
    desk.set(draft, f"{QUESTION}.label", "Which question?")
    session.store.save_copy(tmp_path / "copy.collab")
    with_copy = Session.open(tmp_path / "copy.collab", session.settings)
    again = PackDesk(with_copy)
    assert again.drafts() == (draft,)
    assert again.open(draft).pack.files == desk.open(draft).pack.files
    with_copy.close()


# -- changing -----------------------------------------------------------------------------------


def test_undo_restores_every_letter(session, desk, draft):
    before = desk.open(draft).pack.files
    done = edits_of(session)
    desk.set(draft, f"{QUESTION}.label", "Which question?")
    desk.set_all(draft, {"+cq.question.questions.mine": {"key": "mine", "kind": "yn",
                                                          "label": "Mine?"},
                         "=cq.question.questions": ["mine"]})
    desk.set(draft, "terms.children", "older people")
    after = desk.open(draft).pack.files
    assert after != before
    for edit in reversed(done):
        session.take_back(edit)
    assert desk.open(draft).pack.files == before
    for edit in done:
        session.apply_again(edit)
    assert desk.open(draft).pack.files == after
    check_in_step(session)


def test_what_is_set_back_is_no_change(desk, draft):
    label = desk.open(draft).pack.nodes[QUESTION].data["label"]
    known = len(desk.open(draft).changes)
    desk.set(draft, f"{QUESTION}.label", "Another?")
    assert len(desk.open(draft).changes) == known + 1
    desk.set(draft, f"{QUESTION}.label", label)
    desk.set(draft, f"{ORIGIN}.hidden", value=False)
    assert len(desk.open(draft).changes) == known


def test_taking_back_a_new_question_takes_its_options_along(desk, draft):
    known = set(desk.open(draft).edits)
    desk.set(draft, "+cq.question.questions.mine",
             {"key": "mine", "kind": "choice", "label": "Mine?", "options": []})
    desk.set(draft, "+cq.question.mine.options.a", {"slug": "a", "label": "A"})
    desk.set(draft, "cq.question.mine.label", "Yours?")
    assert desk.open(draft).findings == ()
    desk.take_back(draft, "+cq.question.questions.mine")
    assert set(desk.open(draft).edits) == known


@pytest.mark.parametrize(("changes", "wrong"), [
    ({f"{QUESTION}.label": " "}, ("pack.text_empty", QUESTION)),
    ({f"{QUESTION}.label": "<b>Bold</b>"}, ("pack.markup", QUESTION)),
    ({f"{QUESTION}.help": "x" * 50_000}, ("pack.too_long", QUESTION)),
    ({WEIGHTS.format("suitability"): 50}, ("pack.weights", "pf.rubric")),
    ({"ethics.patterns.concern.concern.hidden": True},
     ("pack.hidden_needed", "ethics.patterns.concern.concern")),
])
def test_what_is_wrong_is_said_beside_its_part_and_not_published(desk, draft, changes, wrong):
    desk.set_all(draft, changes)
    findings = [f for f in desk.open(draft).findings if f.is_stop]
    assert wrong in [(f.message.id, f.address) for f in findings]
    with pytest.raises(NotPublished):
        desk.publish(draft, "1.0")
    assert desk.open(draft).versions == ()


def test_what_can_never_be_asked_is_pointed_out(desk, draft):
    desk.set(draft, "call.team.coi.hidden", value=True)
    waits = [f for f in desk.open(draft).findings if f.message.id == "pack.never_asked"]
    assert waits
    assert not any(f.is_stop for f in waits)


def test_a_rule_of_which_nobody_is_asked_is_pointed_out_and_stops_nothing(session, desk, draft):
    desk.set(draft, "impact.approval.owner.hidden", value=True)
    desk.set(draft, "pr.data.data.hidden", value=True)
    (found,) = [f for f in desk.open(draft).findings if f.message.id == "pack.never_checked"]
    assert (found.address, found.is_stop) == ("impact.approval.owner", False)
    assert found.message.params["rules"] == [
        "Have the impact statement approved by the challenge owner."]
    pack = desk.publish(draft, "1.0")
    project = Projects(session).start("Another one", pack=pack.sha256)
    rules = {rule.id: rule for gate in Gating(session, project).gates() for rule in gate.rules}
    assert rules["g8_owner"].severity is Severity.NOT_CHECKED
    assert rules["g5_permission"].severity is Severity.OK, "the initiation asks for the data too"
    assert rules["g5_permission"].place.step == "pid"


HELLO = "agendas.w0.blocks.hello"
AREAS = "canvases.challenge_question.areas"


def test_agendas_and_canvases_are_reworded_moved_and_left_out_like_questions(session, desk, draft):
    desk.set_all(draft, {f"{HELLO}.activity": "Say hello", f"{HELLO}.minutes": 25})
    desk.set_words(draft, "fr", f"{HELLO}.activity", "Se saluer")
    desk.set(draft, "agendas.w0.blocks.terms.hidden", value=True)
    desk.set(draft, "agendas.youth.hidden", value=True)
    desk.set(draft, f"{AREAS}.who.title", "Who says yes")
    desk.set(draft, "canvases.impact_effort.axes.x_low", "A day of work")
    where, keys = siblings(desk.open(draft).pack, f"{AREAS}.who")
    desk.set_all(draft, {where: moved(keys, "who", -1)})
    assert desk.open(draft).findings == ()
    assert {(c.kind, c.name) for c in desk.open(draft).changes} >= {
        ("words", "Say hello"), ("order", "Challenge question"),
        ("hidden", "Terms and definitions"),
    }
    pack = desk.publish(draft, "1.0")
    room = pack.room
    assert [(b.activity, b.minutes) for b in room.agenda("w0").blocks][1] == ("Say hello", 25)
    assert "terms" not in {block.key for block in room.agenda("w0").blocks}
    assert room.agenda("youth") is None
    assert [a.title for a in room.canvas("challenge_question").areas][:2] == [
        "Who says yes", "Problem"]
    assert room.canvas("impact_effort").axes.x_low == "A day of work"
    french = session.packs.index(pack.sha256, "fr").pack.room
    assert french.agenda("w0").blocks[1].activity == "Se saluer"


@pytest.mark.parametrize(("address", "value", "wrong"), [
    (f"{HELLO}.minutes", 0, "pack.greater_than_equal"),
    (f"{HELLO}.minutes", 601, "pack.less_than_equal"),
    (f"{HELLO}.activity", " ", "pack.text_empty"), (f"{AREAS}.who.title", "", "pack.text_empty"),
    (f"{AREAS}.who.prompt", "<b>x</b>", "pack.markup"),
])
def test_what_is_wrong_with_an_agenda_is_said_beside_its_block(desk, draft, address, value, wrong):
    desk.set(draft, address, value)
    (found,) = desk.open(draft).findings
    assert (found.address, found.message.id) == (address.rpartition(".")[0], wrong)


def test_a_block_leads_nowhere_when_what_it_shows_is_left_out(desk, draft):
    asked = desk.open(draft).pack
    shown = {b["about"] for a in asked.nodes["agendas"].data["agendas"] for b in a["blocks"]
             if b.get("about", "").startswith("cq.")}
    assert shown
    for path in shown:
        desk.set(draft, f"{path}.hidden", value=True)
    room = desk.publish(draft, "1.0").room
    assert shown.isdisjoint(b.about for agenda in room.agendas for b in agenda.blocks)
    assert shown.isdisjoint(path for canvas in room.canvases for path in canvas.sends_to)


def test_words_of_another_language_are_older_until_they_are_said_anew(desk, draft):
    address = f"{QUESTION}.label"
    assert address not in desk.open(draft).older("fr")
    desk.set(draft, address, "Another question?")
    assert address in desk.open(draft).older("fr")
    desk.set_words(draft, "fr", address, "Une autre question ?")
    assert address not in desk.open(draft).older("fr")
    assert words_address("fr", address) in desk.open(draft).edits


# -- publishing ---------------------------------------------------------------------------------


def test_versions_are_proposed_by_what_was_changed(desk, draft):
    assert desk.open(draft).proposed == "1.0"
    desk.publish(draft, "1.0")
    assert desk.open(draft).changes == ()
    desk.set(draft, f"{QUESTION}.label", "Another question?")
    assert desk.open(draft).proposed == "1.1"
    desk.set(draft, f"{ORIGIN}.hidden", value=True)
    assert desk.open(draft).proposed == "2.0"
    for version in ("1.0", "0.9", "", "two", "1.0.0.1"):
        with pytest.raises(NotPublished):
            desk.publish(draft, version)
    pack = desk.publish(draft, "1.5")
    assert pack.full_id == "older_people_first/1.5"
    history = desk.open(draft).versions
    assert [version.version for version in history] == ["1.0", "1.5"]
    assert {kind for kind, _name in history[-1].changes} == {"words", "hidden"}


def test_publishing_can_be_undone_and_done_again(session, desk, draft):
    desk.set(draft, f"{QUESTION}.label", "Another question?")
    known = desk.open(draft).edits
    done = edits_of(session)
    pack = desk.publish(draft, "1.0")
    session.take_back(done[-1])
    assert desk.open(draft).edits == known
    assert pack.sha256 not in dict(session.packs.rows())
    session.apply_again(done[-1])
    assert desk.open(draft).version == "1.0"


def test_a_published_version_travels_as_a_file(make, session, desk, draft, tmp_path):
    desk.set(draft, f"{QUESTION}.label", "What do {children} need?")
    desk.set(draft, "terms.children", "older people")
    pack = desk.publish(draft, "1.0")
    Library(session).save(pack.sha256, tmp_path / "own.zip")
    assert zipfile.ZipFile(tmp_path / "own.zip").testzip() is None
    other = make("other")
    assert Library(other).bring_in(tmp_path / "own.zip") == "Older people first"
    assert pack.sha256 in dict(other.packs.rows())
    question = other.packs.index(pack.sha256, "en").question(QUESTION)
    assert question.label == "What do older people need?"


def test_blank_sheets_show_a_pack_before_it_is_published(session, desk, draft, tmp_path):
    desk.set(draft, f"{QUESTION}.label", "What do {children} need?")
    desk.set(draft, "terms.children", "older people")
    rendered = blank_sheets(desk.open(draft).pack.files, session.settings, "en")
    assert rendered is not None
    assert "What do older people need?" in plain_text(rendered.document())
    assert session.project_rows() == []
    desk.set(draft, f"{QUESTION}.label", "")
    with pytest.raises(PackRefused):
        blank_sheets(desk.open(draft).pack.files, session.settings, "en")


# -- moving -------------------------------------------------------------------------------------


def test_nobody_is_behind_before_something_is_published(session, desk, draft, project):
    assert PackMoving(session).targets(project) == ()
    pack = desk.publish(draft, "1.0")
    assert [t.sha256 for t in PackMoving(session).targets(project)] == [pack.sha256]
    assert PackMoving(session).behind(pack.sha256) == (project,)


def test_an_answer_whose_question_is_left_out_is_named_kept_and_comes_back(
    session, desk, draft, project
):
    questions = Questionnaire(session, project)
    questions.set_answer(Address(ORIGIN), Answer.of("Four head teachers asked."))
    questions.set_answer(Address(QUESTION), Answer.of("Which wells?"))
    desk.set(draft, f"{ORIGIN}.hidden", value=True)
    pack = desk.publish(draft, "1.0")
    moving = PackMoving(session)
    report = moving.report(project, pack.sha256)
    assert [(e.path, e.text) for e in report.earlier] == [(ORIGIN, "Four head teachers asked.")]
    assert (report.kept, report.changes_score) == (1, False)
    done = edits_of(session)
    moving.move([project], pack.sha256)
    assert session.pack_of(project).sha256 == pack.sha256
    earlier, = moving.earlier(project)
    assert earlier.text == "Four head teachers asked."
    assert earlier.question == session.packs.index(builtin(session), "en").question(ORIGIN).label
    session.take_back(done[-1])
    assert session.pack_of(project).sha256 == builtin(session)
    assert moving.earlier(project) == ()
    assert Questionnaire(session, project).field(Address(ORIGIN)).answer == Answer.of(
        "Four head teachers asked.")


def test_a_retired_option_that_was_chosen_is_named(session, desk, draft, project):
    Questionnaire(session, project).set_answer(Address("cq.owner.theme"), Answer.of("education"))
    desk.set(draft, "cq.owner.theme.options.education.retired", value=True)
    pack = desk.publish(draft, "1.0")
    chosen, = PackMoving(session).report(project, pack.sha256).retired
    assert chosen.path == "cq.owner.theme"


def test_weights_and_what_is_required_reach_the_steps_that_are_complete(make):
    session = make("sample", sample=True)
    project = portfolio(session)[0].project_id
    data = session.project(project)
    complete = {place for place, s in data.step_states.items() if s["status"] == "complete"}
    assert ("pf", "project") in complete
    desk, moving = PackDesk(session), PackMoving(session)
    draft = desk.copy(builtin(session), "Other weights")
    nodes = desk.open(draft).pack.nodes
    first, second = [n for n in nodes.values() if n.kind == "categories"][:2]
    desk.set_all(draft, {f"{first.address}.weight": first.data["weight"] - 5,
                         f"{second.address}.weight": second.data["weight"] + 5})
    desk.set(draft, "+cq.question.questions.mine",
             {"key": "mine", "kind": "text", "label": "And why now?", "required": True,
              "depth": "quick"})
    pack = desk.publish(draft, "1.0")
    report = moving.report(project, pack.sha256)
    assert report.changes_score
    assert report.new == report.missing == ("And why now?",)
    assert report.signed == (session.index_of(project).step("tn").title,)
    again = {(step.step, step.subject) for step in report.rechecks}
    signed = {("tn", "run:proposal")}  # what was signed was the earlier version
    assert again == {place for place in complete if place[0] in {"cq", "pf"}} | signed
    moving.move([project], pack.sha256)
    states = session.project(project).step_states
    for place in complete:
        expected = Status.RECHECK if place in again else Status.COMPLETE
        assert states[place]["status"] == expected.value


def test_others_stay_on_their_version(session, desk, draft, project):
    from collab_desktop.services.projects import Projects

    other = Projects(session).start("Another")
    pack = desk.publish(draft, "1.0")
    PackMoving(session).move([project], pack.sha256)
    assert session.pack_of(other).sha256 == builtin(session)
    third = Projects(session).start("With it from the start", pack=pack.sha256)
    assert session.pack_of(third).sha256 == pack.sha256
