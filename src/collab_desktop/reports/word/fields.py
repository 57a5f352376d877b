"""Fields of a form in Word: content controls whose tags are the names of the fields."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from docx.oxml.ns import qn
from docx.shared import Pt

from collab_desktop.domain.forms import Asked, Entry
from collab_desktop.reports import tree
from collab_desktop.reports.colours import HEX
from collab_desktop.reports.letters import bare
from collab_desktop.reports.word.flow import Flow, cells
from collab_desktop.reports.word.marking import element, put
from collab_desktop.reports.word.tables import head, ruled_table

YES, NO = "true", "false"
"""What the two boxes of a yes and a no are stored as."""

_LONGEST_TAG = 64
"""Letters that Word shows of a title."""


def fillable_row(block: tree.FillableRow, flow: Flow) -> None:
    """Fields below each other: a label and the place for its answer."""
    fields = [one for asked in block.fields for one in _alone(asked)]
    grid = ruled_table(flow, (4, 6), len(fields))
    for (left, right), asked in zip(cells(grid), fields, strict=True):
        sign = "\u00a0*" if asked.needed else ""
        flow.cell(left, flow.width * 0.4).paragraph("Strong line", f"{asked.label}{sign}")
        _control(flow.cell(right, flow.width * 0.6), asked)


def _alone(asked: Asked) -> Iterator[Asked]:
    """A field for each box of several."""
    if asked.entry is not Entry.SOME:
        yield asked
        return
    for slug, label in asked.options:
        ticked = YES if slug in asked.value.split() else ""
        yield replace(asked, name=f"{asked.name}.{slug}", label=f"{asked.label}: {label}",
                      entry=Entry.TICK, options=(), value=ticked)


def fillable_table(block: tree.FillableTable, flow: Flow) -> None:
    """Lines of fields below their heads."""
    grid = ruled_table(flow, block.spans, len(block.rows) + 1, block.summary)
    head(grid, flow, block.heads)
    for line, row in zip(cells(grid)[1:], block.rows, strict=True):
        for cell, asked in zip(line, row, strict=True):
            _control(flow.cell(cell, flow.width / len(row)), asked)


def hidden_fields(flow: Flow, fields: Sequence[tuple[str, str]]) -> None:
    """Fields that say which form it is, in letters that nobody sees."""
    for name, value in fields:
        made = flow.paragraph("Normal")
        made.paragraph_format.space_after = Pt(0)
        made.paragraph_format.line_spacing = Pt(1)  # some office programs leave the line there
        _place(made, Asked(name, Entry.LINE, name, value=value), hidden=True)


def _control(flow: Flow, asked: Asked) -> None:
    _place(flow.paragraph("Table text"), asked, hidden=False)


def _place(paragraph: Any, asked: Asked, *, hidden: bool) -> None:
    """Put a content control into a paragraph."""
    control, settings, content = element("w:sdt"), element("w:sdtPr"), element("w:sdtContent")
    settings.append(element("w:alias", val=bare(asked.label)[:_LONGEST_TAG]))
    settings.append(element("w:tag", val=asked.name))
    shown = _offer(settings, asked)
    run = paragraph.add_run(bare(shown) or "\u2002" * 5)
    if hidden:
        marks = run._r.get_or_add_rPr()
        put(marks, "w:vanish")
        put(marks, "w:color", val=HEX["paper"].upper())
        put(marks, "w:sz", val=2)
    paragraph._p.remove(run._r)
    content.append(run._r)
    control.append(settings)
    control.append(content)
    paragraph._p.append(control)


def _offer(settings: Any, asked: Asked) -> str:
    """Say what the control takes; return what it shows."""
    options = asked.options if asked.entry is not Entry.TICK else ((YES, "✔"), (NO, "–"))
    if not options:
        kind = element("w:text")
        if asked.entry is Entry.TEXT:
            kind.set(qn("w:multiLine"), "1")
        settings.append(kind)
        return asked.value
    kind = element("w:comboBox" if asked.free else "w:dropDownList")
    for slug, label in dict.fromkeys(options):
        kind.append(element("w:listItem", displayText=bare(label), value=slug))
    settings.append(kind)
    return dict(options).get(asked.value, asked.value)
