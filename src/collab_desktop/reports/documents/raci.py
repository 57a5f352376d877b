"""The matrix on paper: a plan to work from, and a poster for the wall."""

from __future__ import annotations

from collections.abc import Iterator

from collab_desktop.domain.charts import load_bar
from collab_desktop.domain.map_charts import circles, grid
from collab_desktop.domain.report_data import ReportData
from collab_desktop.domain.report_matrix import MapPart, MatrixColumn, MatrixPart, PlanRow
from collab_desktop.domain.stakeholders import Circle, Look, Quadrant
from collab_desktop.reports.documents.fitting import sheets
from collab_desktop.reports.documents.sheet import exceptions, marked, quiet
from collab_desktop.reports.tree import (
    Align,
    Block,
    BulletList,
    Callout,
    Chart,
    Columns,
    Headline,
    HeadlineSize,
    LegendEntry,
    Mark,
    Marked,
    PageBreak,
    Paper,
    Paragraph,
    RaciActivity,
    RaciPerson,
    RaciPhase,
    RaciPoster,
    Role,
    Run,
    Section,
    Table,
    TableColumn,
    TableRow,
    Tone,
    bold,
)

MOST_ON_ONE_SHEET = (14, 30)
"""Columns and rows of a poster that may still stand on one sheet."""
SCALES = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7)
MOST_BESIDE = 20
"""Stakeholders whose numbers find room beside the pictures of the map."""
BAR = 210
"""Width of the longest bar of the workload, in points."""


def plan(data: ReportData, paper: Paper) -> tuple[Block, ...]:
    """The matrix, then what follows from it: loads, findings, who takes part how."""
    del paper
    part = data.matrix
    if part is None:
        return (quiet(data),)
    return (
        Headline(part.headline), *_matrix(data, part, legend_first=True),
        PageBreak(data.word("page.workload")), *_loads(data, part), *_findings(data, part),
        *_engagement(data, part), *_map(data, part.map), *exceptions(data),
    )  # fmt: skip


def poster(data: ReportData, paper: Paper) -> tuple[Block, ...]:
    """The matrix alone, to be read at two metres; a little smaller where that saves a sheet."""
    part = data.matrix
    if part is None:
        return (quiet(data),)
    head = Headline(part.headline, HeadlineSize.POSTER)
    large = (head, *_matrix(data, part))
    rows = sum(len(phase.rows) for phase in part.phases)
    if len(part.columns) > MOST_ON_ONE_SHEET[0] or rows > MOST_ON_ONE_SHEET[1]:
        return large
    tries = ((head, *_matrix(data, part, scale)) for scale in SCALES)
    return next((found for found in tries if sheets(data, paper, found) == 1), large)


# -- the matrix ------------------------------------------------------------------------------------


def _matrix(
    data: ReportData, part: MatrixPart, scale: float = 1.0, *, legend_first: bool = False
) -> Iterator[Block]:
    if not part.columns or not part.phases:
        yield quiet(data)
        return
    codes = [letter.code for letter in part.letters]
    legend = [LegendEntry(x.code, x.word, x.meaning, x.duty) for x in part.letters]
    yield RaciPoster(
        tuple(
            RaciPerson(column.name, column.role, column.organisation, _counts(codes, column))
            for column in part.columns
        ),
        tuple(
            RaciPhase(phase.title, phase.note, tuple(
                RaciActivity(row.name, row.letters, marked(row.check), row.number)
                for row in phase.rows
            ))
            for phase in part.phases
        ),
        tuple(legend), part.alt, data.word("column.activity_row"), data.word("column.check"),
        data.word("column.load"), part.count_text, scale, legend_first,
    )  # fmt: skip


def _counts(codes: list[str], column: MatrixColumn) -> str:
    pairs = zip(codes, column.counts, strict=True)
    return "  ".join(f"{code}{count}" for code, count in pairs if count)


# -- loads and findings ----------------------------------------------------------------------------


def _loads(data: ReportData, part: MatrixPart) -> Iterator[Block]:
    if not part.columns:
        return
    yield Section(data.word("page.workload"), data.word("raci.load_note"))
    most = max(sum(column.counts) for column in part.columns)
    columns = (
        TableColumn(data.word("column.who"), 3), TableColumn(data.word("column.load"), 4.4),
        *(TableColumn(x.code, 0.5, Align.END, numeric=True) for x in part.letters),
        TableColumn("", 2.6),
    )
    rows = tuple(_load(data, part, column, most) for column in part.columns)
    yield Table(columns, rows, summary=data.word("page.workload"), dense=True)


def _load(data: ReportData, part: MatrixPart, column: MatrixColumn, most: int) -> TableRow:
    duties = [letter.duty for letter in part.letters]
    loads = list(zip(duties, column.counts, strict=True))
    words = zip(part.letters, column.counts, strict=True)
    alt = ", ".join(f"{letter.word} {count}" for letter, count in words if count)
    bar = Chart(load_bar(loads, most, BAR), alt or data.word("raci.no_letter"))
    strain = Marked(Mark.WARNING, column.strain, Role.COMPACT) if column.strain else ""
    name = (bold(column.name), Run(f"  {column.organisation}", tone=Tone.MUTED))
    return TableRow((
        name, (bar,), *(str(count) if count else "–" for count in column.counts),
        strain,
    ))


def _findings(data: ReportData, part: MatrixPart) -> Iterator[Block]:
    yield Section(data.word("label.findings"))
    if not part.findings:
        yield Paragraph(data.word("raci.no_findings"), Role.COMPACT)
        return
    columns = (
        TableColumn(data.word("column.severity"), 1.8),
        TableColumn(data.word("column.finding"), 6),
        TableColumn(data.word("column.kept"), 4.2),
    )
    rows = tuple(
        TableRow((marked(found.severity, Role.COMPACT), found.text, found.kept))
        for found in part.findings
    )
    yield Table(columns, rows, summary=data.word("label.findings"), dense=True)


# -- taking part -----------------------------------------------------------------------------------


def _engagement(data: ReportData, part: MatrixPart) -> Iterator[Block]:
    yield Section(data.word("page.engagement"), data.word("raci.plan_note"))
    for sentence in part.unheard:
        yield Callout(sentence, mark=Mark.WARNING)
    yield marked(part.crowd, Role.COMPACT)
    if not part.plan:
        yield Paragraph(data.word("raci.no_plan"), Role.COMPACT)
        return
    columns = (
        TableColumn(data.word("column.who"), 3.4),
        TableColumn(data.word("column.taking_part"), 1.7),
        TableColumn(data.word("column.channel"), 2),
        TableColumn(data.word("column.frequency"), 1.4),
        TableColumn(data.word("column.contact"), 1.5),
        TableColumn(data.word("column.needs"), 2),
    )
    rows = tuple(_plan_row(data, row) for row in part.plan)
    yield Table(columns, rows, summary=data.word("page.engagement"))


def _plan_row(data: ReportData, row: PlanRow) -> TableRow:
    about = (Paragraph(row.about, Role.NOTE),) if row.about else ()
    who = (Paragraph(row.who, Role.STRONG), *about)
    empty = (Run(data.word("not_said"), tone=Tone.MUTED),) if row.missing else "–"
    said = (row.level, row.channel, row.frequency, row.contact)
    return TableRow((who, *(text or empty for text in said), row.needs))


# -- the map ---------------------------------------------------------------------------------------


def _map(data: ReportData, part: MapPart) -> Iterator[Block]:
    """Both pictures with the numbers beside them; below them where there are many."""
    if not part.rows:
        return
    title = data.word("raci.map.title")
    yield PageBreak(title)
    yield Section(title, data.word("raci.map.note"))
    few = len(part.rows) <= MOST_BESIDE
    grid, rings = _pictures(data, part)
    if few:
        below = Columns(((rings,), (_key(data),)), (6, 5))
        yield Columns(((grid, below), (_numbers(data, part),)), (7, 5))
    else:
        yield Columns(((grid,), (rings, _key(data))), (7.4, 4.6))
        yield _numbers(data, part)


def _pictures(data: ReportData, part: MapPart) -> tuple[Chart, Chart]:
    marks = [row.mark for row in part.rows]
    quadrants = {place: data.word(f"raci.quadrant.{place.value}") for place in Quadrant}
    axes = (data.word("raci.map.influence"), data.word("raci.map.interest"))
    rings = {place: data.word(f"raci.circle.{place.value}") for place in Circle}
    return (
        Chart(grid(marks, quadrants, axes, 420, 204), part.grid_alt),
        Chart(circles(marks, rings, 196), part.circles_alt),
    )


def _key(data: ReportData) -> BulletList:
    """What shapes, sizes and rings mean."""
    looks = tuple(
        f"{data.word(f'raci.shape.{look.value}')}: {data.word(f'raci.look.{look.value}')}"
        for look in Look
    )
    said = (*looks, data.word("raci.map.larger"), data.word("raci.map.unheard"))
    return BulletList(said, Role.NOTE)


def _numbers(data: ReportData, part: MapPart) -> Table:
    figures = [data.word(f"raci.map.{key}") for key in ("influence", "interest", "affected")]
    columns = (
        TableColumn(data.word("raci.map.number"), 0.9, Align.END, numeric=True),
        TableColumn(data.word("column.who"), 3.9),
        *(TableColumn(figure, 1.6, Align.END, numeric=True) for figure in figures),
        TableColumn(data.word("column.taking_part"), 2.4),
    )
    rows = tuple(
        TableRow((
            row.mark.number, (bold(row.who),),
            *("–" if n is None else str(n)
              for n in (row.mark.influence, row.mark.interest, row.mark.affected)),
            row.level or "–",
        ))
        for row in part.rows
    )
    return Table(columns, rows, summary=data.word("raci.map.title"), dense=True)
