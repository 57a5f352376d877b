"""Forms that people outside fill in: of a row they make, and of a page of the project."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from collab_desktop.domain import progress
from collab_desktop.domain.answers import PROJECT, Address, Answer, AnswerState
from collab_desktop.domain.forms import (
    Asked,
    AskedPart,
    AskedTable,
    FormMarks,
    FormPart,
    shape_of,
)
from collab_desktop.domain.interest import a_year_after
from collab_desktop.domain.project_data import owner_subject
from collab_desktop.domain.values import as_text
from collab_desktop.framework.catalogue import skills as catalogue
from collab_desktop.framework.form_specs import FormSpec, FormTopic
from collab_desktop.framework.schema import MultiQuestion, PackHeader, Question, TableQuestion
from collab_desktop.services.reporting.asked import Asking
from collab_desktop.services.reporting.questions import QUESTION, skills
from collab_desktop.services.reporting.source import Source

DEADLINE = "cq.call.deadline"
MONTHS_KEPT = 12
"""How long a record is kept after the call has closed (CONTENT 3.2)."""


def spec_of(header: PackHeader, document_id: str) -> FormSpec:
    """The form that a document of the catalogue is.

    Raises:
        KeyError: the pack has no such form.
    """
    for spec in header.forms:
        if spec.document == document_id:
            return spec
    raise KeyError(document_id)


def row_form(source: Source, spec: FormSpec) -> FormPart:
    """The form of one row of a register, with the lines inside it."""
    asking = Asking(source, offered_skills(source))
    parts = tuple(_part(source, asking, spec, topic) for topic in spec.topics)
    said = (source.text("cq.owner.theme"), source.text("cq.owner.owner_org"))
    above = tuple(text for text in said if text)
    headline = source.text(QUESTION) or spec.title
    intro = tuple(t for t in (spec.title if headline != spec.title else "", spec.intro) if t)
    return marked(source, spec.key, FormPart(
        FormMarks("", "", "", "", "", ""), headline, above, intro, parts, _closing(source),
        spec.sheets,
    ))


def marked(source: Source, form: str, part: FormPart) -> FormPart:
    """The form with what it says of itself."""
    data = source.data
    fields = tuple(part.fields())
    version = f"{data.index.pack.header.version}-{shape_of(fields)}"
    marks = FormMarks(
        form, str(data.row["code"]), data.id, version, data.index.pack.full_id,
        source.words.language,
    )
    names = [name for asked in fields for name in asked.names()]
    return replace(part, marks=marks, hidden=marks.hidden(names))


def offered_skills(source: Source) -> tuple[str, ...]:
    """Skills to choose from: those that are needed first, then the catalogue."""
    needed = [skill.name for skill in skills(source) if skill.name]
    known = [skill.title for _, members in catalogue() for skill in members]
    return tuple(dict.fromkeys([*needed, *known]))


def _part(source: Source, asking: Asking, spec: FormSpec, topic: FormTopic) -> AskedPart:
    fields = source.data.index.fields(spec.key)
    items: list[Asked | AskedTable] = []
    for key in topic.asks:
        items += asking.fields(fields[key], f"{spec.key}.{key}")
    if topic.register_name:
        inner = source.data.index.fields(topic.register_name)
        columns = [inner[key] for key in topic.columns] or list(inner.values())
        names = [f"{topic.register_name}.{number}.{{}}" for number in range(1, topic.rows + 1)]
        items.append(asking.table(columns, [(name, {}) for name in names], topic.title))
    return AskedPart(topic.title, tuple(items), _said(source, topic))


def _said(source: Source, topic: FormTopic) -> str:
    if topic.says == "consent":
        return consent(source)
    if topic.says == "skills":
        return "".join(_wanted(source))
    return ""


def _wanted(source: Source) -> Iterator[str]:
    """Which skills the question asks for, in one line."""
    words = source.words
    named = [
        words("form.skill_at", skill=skill.name, level=skill.level) if skill.level else skill.name
        for skill in skills(source) if skill.name
    ]
    if named:
        yield words("form.skills_wanted", skills=words.listed(named))


def consent(source: Source) -> str:
    """What is agreed to: for what the record is kept, by whom, and until when."""
    words = source.words
    deadline = source.value(DEADLINE)
    until = a_year_after(str(deadline)) if deadline else ""
    name = str(source.workspace.get("organisation") or "") or words("form.the_team")
    key = "form.consent" if until else "form.consent_open"
    return words(key, holder=name, until=words.date(until, "long"), months=MONTHS_KEPT)


def _closing(source: Source) -> tuple[tuple[str, str], ...]:
    """Where the form goes, and by when."""
    words = source.words
    holder = source.holder("facilitator")
    row = source.data.people.get(holder or "")
    who = words.joined((source.person(holder), str(row.get("email") or "") if row else ""))
    deadline = source.value(DEADLINE)
    who = who or words("form.return_sender")
    if deadline:
        who = words("form.return_by", who=who, date=words.date(deadline, "long"))
    return ((words("form.return_to"), who),)


# -- pages of a project ----------------------------------------------------------------------------

SPARE_LINES = 3
"""Empty lines below those that a table of a page has already."""

EVERYONE = "everyone"
PAGE = "page:"
RUN = "@"


def page_key(step: str, section: str, subject: str) -> str:
    """What the form of a page is called: ``page:step.section``, with its run behind it."""
    return f"{PAGE}{step}.{section}" + (f"{RUN}{subject}" if subject != PROJECT else "")


def page_form(source: Source, step: str, section: str, subject: str = PROJECT) -> FormPart:
    """One page of the project as a form, with what is known already filled in.

    Raises:
        KeyError: there is no such page.
    """
    data = source.data
    found = data.index.section(step, section)
    asking = Asking(source, offered_skills(source))
    items: list[Asked | AskedTable] = []
    for question in progress.shown_questions(data, step, found, subject):
        if question.readers != EVERYONE:
            continue  # a partner is sent nothing that only some may read
        path = f"{step}.{section}.{question.key}"
        address = data.source(Address(path, subject))
        if isinstance(question, TableQuestion):
            items.append(_table(source, asking, question, subject))
        else:
            value = _filled(source, question, data.answers.get(address))
            items += asking.fields(question, path, value=value)
    title = f"{data.index.step(step).title}: {found.title}"
    part = AskedPart(found.title, tuple(items))
    return marked(source, page_key(step, section, subject), FormPart(
        FormMarks("", "", "", "", "", ""), title, (), (source.words("form.page_intro"),), (part,),
        _closing(source),
    ))


def _table(source: Source, asking: Asking, question: TableQuestion, subject: str) -> AskedTable:
    data, register = source.data, question.register_name
    columns = [c for c in progress.columns_of(data, question) if c.readers == EVERYONE]
    rows = []
    for record in data.rows(register, owner_subject(subject)):
        cells = data.cells(record)
        said = {c.key: _filled(source, c, cells.get(c.key)) for c in columns}
        rows.append((f"record:{record.id}/{register}.{{}}", said))
    empty = dict[str, str]()
    rows += [(f"new:{n}/{register}.{{}}", empty) for n in range(1, SPARE_LINES + 1)]
    return asking.table(columns, rows, question.label)


def _filled(source: Source, question: Question, answer: Answer | None) -> str:
    """An answer as it stands in a field: stored words of choices, everything else in words."""
    if answer is None or answer.state is not AnswerState.VALUE or answer.value is None:
        return ""
    if isinstance(answer.value, bool):
        return "yes" if answer.value else "no" if question.kind != "bool" else ""
    if isinstance(question, MultiQuestion) and isinstance(answer.value, list):
        return " ".join(map(str, answer.value))
    if question.kind in ("choice", "yn", "conf", "lvl4", "score5", "int", "text", "long"):
        return str(answer.value)
    return as_text(question, answer, source.name, source.words.formats, source.words.say)
