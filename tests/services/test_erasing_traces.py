"""Erasing goes everywhere: words alone, names on forms, teams, who worked, what was undone."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from tests.services.offered_rows import put_forms

from collab_desktop import paths
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import ERASED_MARK, Change
from collab_desktop.domain.team.covering import chosen_covering
from collab_desktop.services.attachments import Attachments
from collab_desktop.services.backups import backup_job
from collab_desktop.services.directory import Directory
from collab_desktop.services.history import History
from collab_desktop.services.inbox import Inbox
from collab_desktop.services.privacy import Privacy
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session, new_id, set_fields
from collab_desktop.services.team_desk import TeamDesk
from collab_desktop.storage.workspace_file import WorkspaceFile

NAME = "Zebedee Quagmire"
PROBLEM, ORIGIN = Address("cq.problem.problem"), Address("cq.problem.origin")


@pytest.fixture
def person(session: Session) -> str:
    return Directory(session).add_person(NAME, email="zeb@example.org")


def kept_files(session: Session) -> list[Path]:
    return [session.store.path, *sorted(paths.backup_dir().rglob("*.collab"))]


def hold(session: Session, *secrets: bytes) -> list[str]:
    return [
        file.name for file in kept_files(session)
        if any(secret in file.read_bytes().lower() for secret in secrets)
    ]


# -- words alone in free text ---------------------------------------------------------------


@pytest.fixture
def alone(session: Session, questions: Questionnaire, person: str, home: Path) -> str:
    """The surname alone now, the first name in an earlier text, and one that means a place."""
    questions.set_answer(ORIGIN, Answer.of("Zebedee called in May."))
    backup_job(session)()
    questions.set_answer(ORIGIN, Answer.of("A call in May."))
    questions.set_answer(PROBLEM, Answer.of(f"{NAME} and old Quagmire measure wells."))
    questions.set_answer(Address("cq.question.question"), Answer.of("The Quagmire valley is dry."))
    questions.add_comment(PROBLEM, "Ask Quagmire again")
    Directory(session).add_organisation("Quagmire Wells Ltd")
    Directory(session).add_person("Anna Quagmire")
    backup_job(session)()
    return person


def test_parts_of_a_name_are_listed_with_their_place(session: Session, alone: str):
    privacy = Privacy(session)
    found = {session.voice.say(h.place).partition(": ")[2]: h for h in privacy.hits(
        privacy.person(alone)
    )}  # fmt: skip
    texts = [f"{h.before}|{h.found}|{h.after}" for h in found.values()]
    assert f"{ERASED_MARK} and old |Quagmire| measure wells." in texts
    assert "Ask |Quagmire| again" in texts
    assert "The |Quagmire| valley is dry." in texts
    (earlier,) = [hit for hit in found.values() if not hit.is_now]
    assert (earlier.word, earlier.after) == ("Zebedee", " called in May.")
    assert "|Quagmire| Wells Ltd" in texts
    assert len(texts) == 5, "another person has a name of her own"


def test_what_was_decided_goes_and_the_rest_stays(
    session: Session, questions: Questionnaire, alone: str
):
    privacy = Privacy(session)
    somebody = privacy.person(alone)
    for hit in privacy.hits(somebody):
        assert privacy.decision(hit) is None
        privacy.decide(hit, goes="valley" not in hit.after)
    anna = next(p for p, row in session.people.items() if row["name"] == "Anna Quagmire")
    Directory(session).change_person(anna, name="Anna")
    again = Privacy(session)
    assert all(again.decision(hit) is not None for hit in again.hits(somebody)), "remembered"
    assert again.erase(somebody) == []
    data = questions.data
    assert data.value(PROBLEM.path) == f"{ERASED_MARK} and old {ERASED_MARK} measure wells."
    assert data.value("cq.question.question") == "The Quagmire valley is dry."
    assert [row["text"] for row in data.comments] == [f"Ask {ERASED_MARK} again"]
    assert "Quagmire Wells Ltd" not in {row["name"] for row in session.organisations.values()}
    assert hold(session, b"zebedee") == []
    for file in kept_files(session):
        said = file.read_bytes()
        others = said.count(b"The Quagmire valley") + said.count(b"Anna Quagmire")
        assert said.count(b"Quagmire") == others
    assert session.store.verify() == []


def test_a_sealed_sheet_shows_nothing_but_the_word(session: Session, project: str, person: str):
    session.commit("edit.test", [
        Change("ballot", "b", "project_id", project),
        Change("ballot", "b", "sheet", {"notes": {"x": "Quagmire is weak"}}),
    ])  # fmt: skip
    (hit,) = Privacy(session).hits(Privacy(session).person(person))
    assert (hit.before, hit.found, hit.after) == ("", "Quagmire", "")


@pytest.mark.parametrize("written", [
    "Zoë Quagmïre", "ZOË QUAGMÏRE", "Zoe Quagmire", "Zoe\u0308 Quagmi\u0308re", "zoé\n quagmire",
])
def test_a_name_is_known_with_other_accents_and_without_any(
    session: Session, questions: Questionnaire, written: str
):
    zoe = Directory(session).add_person("Zoë Quagmïre")
    questions.set_answer(ORIGIN, Answer.of(f"From {written}, Zoology dept."))
    Privacy(session).erase(Privacy(session).person(zoe))
    assert questions.data.value(ORIGIN.path) == f"From {ERASED_MARK}, Zoology dept."


@pytest.mark.parametrize(("name", "written"), [
    ("أحمد السيّد", "أحمد السيد"), ("احمد السيد", "أَحْمَد السيّد"),
    ("Алексей Ёлкин", "Алексеи\u0306 Елкин"),
    ("김 민수영", "김 민수영"), ("O’Neill-Ørsted", "o’neill-ørsted"),
    ("D. (Dee) *Star*", "D. (Dee) *Star*"),
])  # fmt: skip
def test_names_of_every_script_are_known(
    session: Session, questions: Questionnaire, name: str, written: str
):
    person = Directory(session).add_person(name)
    questions.set_answer(ORIGIN, Answer.of(f"– {written} –"))
    Privacy(session).erase(Privacy(session).person(person))
    assert questions.data.value(ORIGIN.path) == f"– {ERASED_MARK} –"


# -- names that only a form knows -----------------------------------------------------------


@pytest.fixture
def form(session: Session, project: str, tmp_path: Path) -> str:
    """Two people offered by an organisation, one of whom is to go."""
    Questionnaire(session, project).set_answer(Address("call.reading.blind"), Answer.of("no"))
    file = tmp_path / "form.txt"
    file.write_text(f"{NAME} and Ann.")
    return Inbox(session, project).rows.enter(
        {"kind": "organisation", "org": Directory(session).add_organisation("Water office"),
         "coi": "no", "safeguarding": True, "contribution": f"Wells, by {NAME}.",
         "original": Attachments(session).attach(file, "Form")},
        {"eoi_members": [{"name": NAME, "days": 4}, {"name": "Ann Example", "days": 2}],
         "eoi_skills": [
             {"skill": "Hydrology", "level": 3, "evidence": "Four wells.", "person": NAME},
             {"skill": "Statistics", "level": 2, "person": "Ann Example"},
         ]},
    )  # fmt: skip


def test_somebody_on_a_form_alone_is_found_and_handed_out(
    session: Session, project: str, form: str
):
    privacy = Privacy(session)
    (one,) = privacy.offered("zebedee")
    assert (one.name, one.organisation) == (NAME, "Water office")
    assert {o.name for o in privacy.offered()} == {NAME, "Ann Example"}
    somebody = privacy.on_form(one.project, one.row)
    found = privacy.found(somebody)
    assert (found.interests, len(found.offered), found.files) == ((), 1, 1)
    lines = json.loads(privacy.everything(somebody))["lines_on_forms_of_others"]
    assert any("Four wells." in line.values() for line in lines)
    assert "Ann" not in json.dumps(lines)


def test_while_a_form_is_read_blind_its_people_are_found_without_it(
    session: Session, project: str, form: str
):
    Questionnaire(session, project).set_answer(Address("call.reading.blind"), Answer.of("yes"))
    (one,) = Privacy(session).offered("zebedee")
    assert (one.reference, one.organisation) == (session.project(project).row["code"], "")


def test_while_a_form_is_read_blind_nothing_says_which_one_somebody_leads(
    session: Session, project: str, questions: Questionnaire, person: str
):
    Inbox(session, project).rows.enter({"kind": "individual", "lead": person}, {})
    code = session.project(project).row["code"]
    privacy = Privacy(session)
    assert privacy.found(privacy.person(person)).interests == (code,)
    questions.set_answer(Address("call.reading.blind"), Answer.of("no"))
    assert privacy.found(privacy.person(person)).interests == (f"{code} EOI-001",)


def test_they_are_erased_without_the_form_of_the_others(
    session: Session, project: str, form: str, home: Path
):
    backup_job(session)()
    privacy = Privacy(session)
    (one,) = privacy.offered(NAME)
    assert privacy.erase(privacy.on_form(one.project, one.row)) == []
    data = session.project(project)
    owner = f"record:{form}"
    assert [row["name"] for row in data.table("eoi_members", owner)] == ["Ann Example"]
    assert [row["skill"] for row in data.table("eoi_skills", owner)] == ["Statistics"]
    assert data.cell(form, "contribution") == f"Wells, by {ERASED_MARK}."
    assert data.cell(form, "original") is None, "the form as it came in named them too"
    assert hold(session, b"zebedee", b"quagmire") == []


@pytest.mark.parametrize("said", [f"With {NAME} we measure.", "As old Quagmire knows."])
def test_the_file_of_a_form_of_others_goes_when_it_says_the_name(
    session: Session, project: str, person: str, tmp_path: Path, home: Path, said: str
):
    """The words stay, with a mark; the file as it came in cannot have one."""
    forms = {}
    for name, text in (("named", said), ("other", "We measure alone.")):
        file = tmp_path / f"{name}.txt"
        file.write_text(text)
        forms[name] = Inbox(session, project).rows.enter({
            "kind": "individual", "lead": Directory(session).add_person(f"Ann {name}"),
            "coi": "no", "contribution": text,
            "original": Attachments(session).attach(file, "Form"),
        }, {})
    backup_job(session)()
    privacy = Privacy(session)
    for hit in privacy.hits(privacy.person(person)):
        privacy.decide(hit, goes=True)
    assert privacy.erase(privacy.person(person)) == []
    data = session.project(project)
    assert ERASED_MARK in str(data.cell(forms["named"], "contribution"))
    assert data.cell(forms["named"], "original") is None
    assert data.cell(forms["other"], "original") is not None
    assert hold(session, b"quagmire") == []
    assert session.store.verify() == []


def test_a_form_that_goes_takes_the_names_along_that_stand_nowhere_else(
    session: Session, project: str, form: str, home: Path
):
    Directory(session).add_person("Ann Example")
    desk = TeamDesk(session, project)
    (hydrologist,) = [o for o in desk.question.offers if o.name == NAME]
    desk.set_draft([hydrologist.id])
    desk.choose(None, f"{NAME} knows wells", "2027-07-14")
    backup_job(session)()
    Privacy(session).erase_interest(project, form)
    assert hold(session, b"zebedee", b"quagmire") == []
    assert "Ann Example" in {row["name"] for row in session.people.values()}
    assert session.project(project).table("team") == ()


# -- a chosen team --------------------------------------------------------------------------


def test_an_erased_member_is_an_honest_gap(session: Session, project: str, home: Path):
    forms = put_forms(session, project)
    desk = TeamDesk(session, project)
    desk.set_draft([forms["northmoor"], forms["hill"]])
    desk.set_place(forms["northmoor"], "pinned")
    desk.choose(None, "They know the valley", "2027-07-14")
    lead = str(session.project(project).cell(forms["northmoor"], "lead"))
    chosen = {row["skill"]: row["covered"] for row in session.project(project).table("needs")}
    assert chosen["Statistics"] == "full"
    stakeholder = next(
        row for row in session.project(project).table("stakeholders") if row["name"] == "Northmoor"
    )
    session.commit("edit.test", [
        Change("assignment", "x", "project_id", project),
        Change("assignment", "x", "activity", "some"),
        Change("assignment", "x", "stakeholder", stakeholder["id"]),
        Change("assignment", "x", "letters", "R"),
    ])  # fmt: skip
    privacy = Privacy(session)
    for hit in privacy.hits(privacy.person(lead)):
        privacy.decide(hit, goes=False)
    privacy.erase(privacy.person(lead))
    data = session.project(project)
    needs = {row["skill"]: (row["covered"], row["covered_by"]) for row in data.table("needs")}
    assert needs["Statistics"] == ("gap", None)
    assert "Statistics" in [row["skill"] for row in data.table("gap_plan")]
    assert [found.state for found in chosen_covering(data) or ()].count("full") == sum(
        state == "full" for state, _ in needs.values()
    )
    assert [row["name"] for row in data.table("team")] == ["Hill"]
    assert forms["northmoor"] not in {row["form"] for row in data.table("team_draft")}
    assert "Northmoor" in {row["name"] for row in data.table("stakeholders")}, "letters hang on it"
    again = TeamDesk(session, project)
    assert again.lock is not None
    assert again.draft.members == (forms["hill"],)
    assert session.store.verify() == []


def test_rows_that_people_typed_name_nobody_any_more(
    session: Session, project: str, questions: Questionnaire, person: str
):
    member, stakeholder, trained, need = ids = [new_id() for _ in range(4)]
    for row, register in zip(ids, ("team", "stakeholders", "sg_people", "needs"), strict=True):
        session.commit("edit.test", set_fields(
            "record", row, project_id=project, register=register, subject="project", position="a0"
        ))
    for row, key, value in (
        (member, "team.name", NAME), (member, "team.person", person),
        (stakeholder, "stakeholders.name", NAME), (trained, "sg_people.person", person),
        (need, "needs.skill", "Hydrology"), (need, "needs.covered", "full"),
        (need, "needs.covered_by", NAME),
    ):
        questions.set_answer(Address(key, f"record:{row}"), Answer.of(value))
    questions.set_answer(Address("cq.owner.owner"), Answer.of(person))
    Privacy(session).erase(Privacy(session).person(person))
    data = session.project(project)
    (team,), (on_map,), (open_need,) = map(data.table, ("team", "stakeholders", "needs"))
    assert (team["name"], team["person"]) == ("a person who was erased", None)
    assert (on_map["name"], on_map["availability"]) == ("a person who was erased", "left")
    assert (open_need["covered"], open_need["covered_by"]) == ("gap", None)
    assert data.table("sg_people") == ()
    assert data.value("cq.owner.owner") is None, "somebody else is to be named"


def test_what_an_erased_person_claimed_fills_no_need(session: Session, project: str):
    forms = put_forms(session, project)
    (skill, *_) = session.project(project).table("eoi_skills", f"record:{forms['northmoor']}")
    Questionnaire(session, project).set_answer(
        Address("eoi_skills.person", f"record:{skill['id']}"), Answer.of(f"{ERASED_MARK}, lead")
    )
    offer = TeamDesk(session, project).question.by_id[forms["northmoor"]]
    assert skill["skill"] not in offer.titles.values()


# -- who worked in the file -----------------------------------------------------------------


def test_whoever_worked_in_the_file_is_erased_from_its_journal(
    session: Session, questions: Questionnaire, person: str, home: Path
):
    session.settings = replace(session.settings, name=NAME)
    questions.set_answer(ORIGIN, Answer.of("A call in May."))
    session.settings = replace(session.settings, name="Ann Example")
    questions.set_answer(PROBLEM, Answer.of("Wells run dry."))
    backup_job(session)()
    past = History(session, questions.project_id)
    assert past.of_field(ORIGIN)[0].actor == NAME
    Privacy(session).erase(Privacy(session).person(person))
    assert past.of_field(ORIGIN)[0].actor == "somebody whose name was erased"
    assert past.of_field(PROBLEM)[0].actor == "Ann Example"
    assert hold(session, b"zebedee", b"quagmire") == []
    assert session.store.verify() == []


@pytest.fixture
def earlier(session: Session, person: str, home: Path) -> Session:
    """A file as earlier versions wrote it: names in the journal, and as names of devices."""
    store = session.store
    store.commit([Change("note", "n", "text", "one")], actor="D. Hale")
    chain = store._journal.device
    store._journal.device, store._journal._name = "earlier", NAME
    store._journal.forget()
    store.commit([Change("note", "n", "text", "two")], actor=NAME)
    store.commit([Change("note", "n", "text", "three")], actor="Z. Quagmire")
    store._journal.device = chain
    store._journal.forget()
    assert NAME in store._journal.devices().values()
    backup_job(session)()
    return session


def test_names_in_the_journal_of_earlier_files_go_and_its_chain_still_verifies(earlier: Session):
    privacy = Privacy(earlier)
    person = next(iter(earlier.people))
    (other,) = [h for h in privacy.hits(privacy.person(person)) if h.found == "Quagmire"]
    assert (earlier.voice.say(other.place), other.before) == ("Who worked in the file", "Z. ")
    privacy.decide(other, goes=True)
    assert privacy.erase(privacy.person(person)) == []
    assert hold(earlier, b"zebedee", b"quagmire") == []
    assert earlier.store.verify() == []
    history = earlier.store.history("note", "n", "text")
    assert [earlier.who(o.actor) for o in history] == [
        "somebody whose name was erased", "somebody whose name was erased", "D. Hale",
    ]


@pytest.mark.parametrize("statement", [
    "UPDATE op SET hlc = hlc + 1 WHERE actor LIKE 'erased:%'",
    "UPDATE op SET value_hash = hash WHERE actor LIKE 'erased:%'",
    "UPDATE op SET actor = 'erased:0' WHERE actor = 'D. Hale'",
    "UPDATE device SET name = 'erased:0' WHERE name = ''",
    "UPDATE op SET prev = hash WHERE device = 'earlier' AND seq = 1",
])  # fmt: skip
def test_what_such_a_name_stood_at_is_still_proven(
    earlier: Session, statement: str, tmp_path: Path
):
    privacy = Privacy(earlier)
    person = next(iter(earlier.people))
    privacy.erase(privacy.person(person))
    copy = tmp_path / "altered.collab"
    earlier.store.save_copy(copy)
    altered = sqlite3.connect(copy)
    assert altered.execute(statement).rowcount
    altered.commit()
    altered.close()
    with WorkspaceFile.open(copy, holder="", device="laptop") as file:
        assert "storage.verify_chain" in {message.id for message in file.verify()}


# -- what was undone ------------------------------------------------------------------------


@pytest.fixture
def undone(session: Session, project: str, person: str, tmp_path: Path, home: Path) -> str:
    """An expression of interest that came in with its form, was backed up and undone."""
    file = tmp_path / "form.txt"
    file.write_text(f"I am {NAME}.")
    edits: list = []
    session.edited.connect(edits.append)
    eoi = Inbox(session, project).rows.enter(
        {"lead": person, "original": Attachments(session).attach(file, "Form")},
        {"eoi_data": [{"dataset": "Wells of the valley"}]},
    )
    backup_job(session)()
    for edit in reversed(edits):
        session.take_back(edit)
    return eoi


def test_a_form_that_was_undone_goes_when_the_file_is_closed(session: Session, undone: str):
    assert session.store.blob_names()
    copy = session.store.path.with_name("copy.collab")
    session.store.save_copy(copy)
    before = copy.read_bytes()
    Session.open(copy, session.settings).close()
    assert copy.read_bytes() == before, "who only looks changes nothing"
    once = Session.open(copy, session.settings)
    Directory(once).add_person("Somebody Else")
    once.close()
    again = Session.open(copy, session.settings)
    assert again.store.blob_names() == []
    assert again.store.verify() == []
    again.close()
    assert b"I am Zebedee" not in copy.read_bytes()


def test_an_undone_interest_is_erased_with_its_person(
    session: Session, person: str, undone: str
):
    Privacy(session).erase(Privacy(session).person(person))
    assert hold(session, b"zebedee", b"wells of the valley") == []
