"""Skills by other words: found in spite of a typing mistake, confirmed by a person, remembered."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from collab_desktop.domain.interest import SKILLS
from collab_desktop.domain.skills import Finder
from collab_desktop.framework.catalogue import Skill, skills
from collab_desktop.services.inbox import Inbox
from collab_desktop.services.session import Session
from collab_desktop.services.skill_catalogue import Columns, SkillCatalogue, SkillsRefused


@pytest.fixture
def catalogue(session: Session) -> SkillCatalogue:
    return SkillCatalogue(session)


def one_mistake(word: str, chance: random.Random) -> str:
    """A word with one letter left out, doubled, or in the place of its neighbour."""
    place = chance.randrange(1, len(word) - 1)
    kind = chance.randrange(3)
    if kind == 0:
        return word[:place] + word[place + 1 :]
    if kind == 1:
        return word[:place] + word[place] + word[place:]
    return word[:place] + word[place + 1] + word[place] + word[place + 2 :]


def test_a_typing_mistake_hides_no_skill():
    titles = [skill.title for _, members in skills() for skill in members]
    finder = Finder(skill for _, members in skills() for skill in members)
    chance = random.Random(7)
    missed = []
    for number in range(100):
        title = titles[number % len(titles)]
        wrong = one_mistake(title, chance)
        if title not in [s.skill.title for s in finder.suggest(wrong)]:
            missed.append(wrong)
    assert missed == []


def test_names_of_skills_are_found_in_a_text():
    finder = Finder([Skill("Maps", ("web maps",)), Skill("Statistics", ()), Skill("R", ())])
    found = finder.suggest("For years we have drawn web maps, and some statistics. " * 3)
    assert [(s.skill.title, s.words) for s in found] == [
        ("Maps", "web maps"), ("Statistics", "statistics"),
    ]
    assert finder.suggest("nothing of the kind at all, only a long text without any name") == ()


def test_a_skill_of_ones_own_can_be_chosen_found_and_removed(
    session: Session, catalogue: SkillCatalogue
):
    catalogue.add("Well drilling", "boreholes, wells")
    catalogue.add("well drilling")
    assert catalogue.titles().count("Well drilling") == 1
    assert catalogue.finder().known("Boreholes") == Skill("Well drilling", ("boreholes", "wells"))
    catalogue.remove("Well drilling")
    assert catalogue.finder().known("boreholes") is None


ESCO = (
    "conceptType,conceptUri,skillType,preferredLabel,altLabels,hiddenLabels\n"
    'K,http://x/1,skill,analyse big data,"analysing big data\nexamine big data",\n'
    "K,http://x/2,knowledge,hydrogeology,,\n"
    "K,http://x/3,knowledge,hydrogeology,,\n"
)
ONET = "O*NET-SOC Code;Element Name;Data Value\n1;Active Listening;3\n2;Active Listening;4\n"
DIGCOMP = "Competence area\tCompetence\tKeywords\nSafety\tProtecting devices\tpasswords|locks\n"
OWN = "Skill,Synonyms\nBee keeping,apiary; honey\n"


@pytest.mark.parametrize(("content", "count", "word", "title"), [
    (ESCO, 2, "Examine big data", "analyse big data"),
    (ONET, 1, "active listening", "Active Listening"),
    (DIGCOMP, 1, "locks", "Protecting devices"),
    (OWN, 1, "honey", "Bee keeping"),
])
def test_lists_that_others_publish_come_in(
    catalogue: SkillCatalogue, tmp_path: Path, content: str, count: int, word: str, title: str
):
    file = tmp_path / "list.csv"
    file.write_text(content, encoding="utf-8")
    assert catalogue.bring_in(file) == count
    known = catalogue.finder().known(word)
    assert known is not None
    assert known.title == title
    ((list_id, name, shown),) = catalogue.imported()
    assert (name, shown) == ("list.csv", count)
    catalogue.drop_list(list_id)
    assert catalogue.finder().known(word) is None


@pytest.mark.parametrize(("content", "title", "synonyms", "group"), [
    (ESCO, "preferredLabel", ("altLabels", "hiddenLabels"), "skillType"),
    (ONET, "Element Name", (), ""),
    (DIGCOMP, "Competence", ("Keywords",), "Competence area"),
    ("No,Name of skill,Category,Other names\n1,a,b,c\n", "Name of skill", ("Other names",),
     "Category"),
    ("x,y\n1,2\n", "x", (), ""),
])
def test_what_the_columns_of_a_list_seem_to_be(
    catalogue: SkillCatalogue, tmp_path: Path, content: str, title: str,
    synonyms: tuple[str, ...], group: str,
):
    file = tmp_path / "list.csv"
    file.write_text(content, encoding="utf-8")
    looked = catalogue.look(file)
    assert looked.guess == Columns(title, synonyms, group)
    assert catalogue.preview(looked, looked.guess)
    assert catalogue.preview(looked, Columns("no such column")) == ()
    catalogue.bring_in(file, looked.guess)
    (first, *_) = catalogue.preview(looked, looked.guess)
    assert catalogue.finder().known(first.title) == first


@pytest.mark.parametrize(("content", "why"), [
    (b"a,b\n1,2\n", "skills.no_column"), (b"", "table.no_table"),
    (b"Skill,Synonyms\n,\n", "skills.none"), (b"PK\x03\x04broken", "table.damaged"),
])
def test_a_file_that_is_no_list_is_refused_with_the_reason(
    catalogue: SkillCatalogue, tmp_path: Path, content: bytes, why: str
):
    file = tmp_path / "list.csv"
    file.write_bytes(content)
    with pytest.raises(SkillsRefused) as refused:
        catalogue.bring_in(file)
    assert refused.value.message.id == why
    assert catalogue.imported() == ()


def test_what_a_form_means_is_confirmed_once_and_remembered(
    session: Session, project: str, catalogue: SkillCatalogue
):
    rows = Inbox(session, project).rows
    eoi = rows.enter(
        {"contribution": "We also work on record linkage between offices, with care."},
        {SKILLS: [{"skill": "Geospatail procesing"}, {"skill": "Statistics"}]},
    )
    typed, spoken = catalogue.meant(project, eoi)
    assert typed.suggestions[0].skill.title == "Geospatial processing"
    assert (spoken.row, spoken.words) == ("", "record linkage")
    catalogue.confirm(project, eoi, typed, "Geospatial processing")
    catalogue.confirm(project, eoi, spoken, "Record linkage")
    listed = [r["skill"] for r in session.project(project).table(SKILLS, f"record:{eoi}")]
    assert listed == ["Geospatial processing", "Statistics", "Record linkage"]
    assert catalogue.meant(project, eoi) == ()
    again = catalogue.finder().known("geospatail PROCESING")
    assert again is not None
    assert again.title == "Geospatial processing"
