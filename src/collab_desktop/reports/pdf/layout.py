"""From blocks to boxes to pages: one function a block, and the cutting into pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from collab_desktop.reports import tree
from collab_desktop.reports.pdf import (
    canvas,
    cards,
    fields,
    money_time,
    people,
    prose,
    raci_poster,
    scores,
    strips,
    tables,
)
from collab_desktop.reports.pdf.boxes import Box, Stack
from collab_desktop.reports.pdf.frame import Frame
from collab_desktop.reports.pdf.structure import Element

Layout = Callable[[Any, Frame, float, Element], Box]

LAYOUTS: dict[type, Layout] = {
    tree.MeetingLine: prose.meeting_line,
    tree.Headline: prose.headline,
    tree.Section: prose.section,
    tree.ContentsLine: strips.contents_line,
    tree.Paragraph: prose.paragraph,
    tree.BulletList: prose.bullet_list,
    tree.NumberedList: prose.numbered_list,
    tree.Marked: prose.marked,
    tree.MarkedLine: prose.marked_line,
    tree.RowWithOwner: prose.row_with_owner,
    tree.Callout: prose.callout,
    tree.Hanging: prose.hanging,
    tree.Columns: prose.columns,
    tree.Spacer: prose.spacer,
    tree.Rule: prose.rule,
    tree.AskPanel: strips.ask_panel,
    tree.StatusBanner: strips.status_banner,
    tree.KeyFigures: strips.key_figures,
    tree.StepStrip: strips.step_strip,
    tree.BeforeAfter: strips.before_after,
    tree.Level: tables.level,
    tree.SignatureField: tables.signature_field,
    tree.Table: tables.table,
    tree.MarkedRows: tables.marked_rows,
    tree.SignatureLines: strips.signature_lines,
    tree.TotalBar: scores.total_bar,
    tree.ScoreBars: scores.score_bars,
    tree.StackedBar: money_time.stacked_bar,
    tree.Timeline: money_time.timeline,
    tree.Picture: prose.picture,
    tree.Chart: money_time.chart,
    tree.CoverageTable: people.coverage_table,
    tree.RaciPoster: raci_poster.raci_poster,
    tree.WalletCards: cards.wallet_cards,
    tree.FillableRow: fields.fillable_row,
    tree.FillableTable: fields.fillable_table,
    tree.Canvas: canvas.canvas,
}
"""Every block but the page break, which only stands at the top of a document."""


def flow(frame: Frame, blocks: Sequence[tree.Block], width: float, parent: Element) -> Stack:
    """Lay out blocks one below the other (page breaks inside a block mean nothing)."""
    boxes: list[Box] = []
    before: tree.Block | None = None
    for block in blocks:
        if isinstance(block, tree.PageBreak):
            continue
        if isinstance(block, tree.KeyFigures) and isinstance(before, tree.CoverageTable):
            block = replace(block, joined=True)
        boxes.append(LAYOUTS[type(block)](block, frame, width, parent))
        before = block
    return Stack(boxes)


@dataclass(slots=True)
class Chapter:
    """What stands between two page breaks, and the break that opened it."""

    opened: tree.PageBreak
    blocks: list[tree.Block]

    @property
    def name(self) -> str:
        """The name of its section."""
        return self.opened.section


def chapters(blocks: Sequence[tree.Block]) -> Iterator[Chapter]:
    """Cut a document at its page breaks; each chapter has the name its break gives it."""
    chapter = Chapter(tree.PageBreak(), [])
    for block in blocks:
        if isinstance(block, tree.PageBreak):
            if chapter.blocks:
                yield chapter
            chapter = Chapter(block, [])
        else:
            chapter.blocks.append(block)
    yield chapter


def pages(boxes: Box, room: float) -> Iterator[Box]:
    """Cut boxes into pages of the given height."""
    rest: Box | None = boxes
    while rest is not None:
        page, rest = rest.split(room, force=True)
        if page is None:  # nothing can be placed: end rather than never
            return
        yield page
