"""Forms that people outside fill in: of a row they make, and of a page of the project."""

from __future__ import annotations

from collections.abc import Iterator

from collab_desktop.domain.forms import (
    Asked,
    AskedPart,
    AskedTable,
    FormMarks,
    FormPart,
    shape_of,
)
from collab_desktop.domain.interest import a_year_after
from collab_desktop.framework.catalogue import skills as catalogue
from collab_desktop.framework.form_specs import FormSpec, FormTopic
from collab_desktop.framework.schema import PackHeader
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
    from dataclasses import replace

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
