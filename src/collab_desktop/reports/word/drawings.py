"""Charts in a Word file: shapes that Word itself draws, so they stay sharp, with words for them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.sax.saxutils import escape

from docx.oxml.ns import qn

from collab_desktop.domain import charts
from collab_desktop.domain.charts import Drawing, Ink, Place
from collab_desktop.reports.colours import HEX
from collab_desktop.reports.letters import bare, has_rtl
from collab_desktop.reports.word.flow import Flow
from collab_desktop.reports.word.marking import MAIN, parsed
from collab_desktop.reports.word.styles import ARABIC, LATIN

EMU = 12_700
"""English metric units in a point."""

_SPACES = (
    f'xmlns:w="{MAIN}"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_GROUP = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
LETTER = 0.58
"""Width of a letter in parts of its size, at most, for the box around a label."""


def place(drawing: Drawing, alt: str, flow: Flow, style: str = "Normal") -> None:
    """Set a drawing on a line of its own, shrunk to the room there is.

    Args:
        drawing: the shapes.
        alt: what they tell, for who cannot see them.
        flow: where it goes.
        style: of the paragraph around it.
    """
    if drawing.width <= 0 or drawing.height <= 0:
        return
    factor = min(1.0, flow.width / drawing.width)
    paragraph = flow.paragraph(style)
    paragraph.add_run()._r.append(_inline(drawing, alt, factor, flow))


def _inline(drawing: Drawing, alt: str, factor: float, flow: Flow) -> Any:
    wide, tall = _emu(drawing.width * factor), _emu(drawing.height * factor)
    shapes = "".join(_shapes(drawing, flow))
    number = flow.book.number()
    made = parsed(
        f'<w:drawing {_SPACES}><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{wide}" cy="{tall}"/><wp:docPr id="{number}" name="Chart {number}"/>'
        f'<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{_GROUP}"><wpg:wgp>'
        f"<wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>"
        f'<a:off x="0" y="0"/><a:ext cx="{wide}" cy="{tall}"/><a:chOff x="0" y="0"/>'
        f'<a:chExt cx="{_emu(drawing.width)}" cy="{_emu(drawing.height)}"/></a:xfrm>'
        f"</wpg:grpSpPr>{shapes}</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
    made.find(f".//{qn('wp:docPr')}").set("descr", bare(alt))
    return made


def _shapes(drawing: Drawing, flow: Flow) -> Iterator[str]:
    # An office program turns a whole group whose first shape is an upright line.
    ground = (0.0, 0.0, drawing.width, drawing.height)
    yield _solid(flow.book.number(), "rect", ground, _filled(None) + _stroked(None, 0))
    for shape in drawing.shapes:
        yield _shape(shape, drawing.width, flow)


def _shape(shape: charts.Shape, width: float, flow: Flow) -> str:
    number = flow.book.number()
    match shape:
        case charts.Rect(x, y, wide, tall, fill, stroke, line, hatched, dash):
            return _solid(
                number, "rect", (_turned(x, wide, width, flow), y, wide, tall),
                _filled(fill, hatched=hatched) + _stroked(stroke, line, dash),
            )
        case charts.Dot(x, y, radius, fill, stroke, line):
            box = (_turned(x - radius, 2 * radius, width, flow), y - radius, 2 * radius, 2 * radius)
            return _solid(number, "ellipse", box, _filled(fill) + _stroked(stroke, line))
        case charts.Diamond(x, y, radius, fill, hollow):
            box = (_turned(x - radius, 2 * radius, width, flow), y - radius, 2 * radius, 2 * radius)
            inside = Ink.PAPER if hollow else fill
            return _solid(number, "diamond", box, _filled(inside) + _stroked(fill, radius * 0.4))
        case charts.Line(x1, y1, x2, y2, stroke, line, dash):
            return _line(number, (x1, y1, x2, y2), width, flow, _stroked(stroke, line, dash))
        case charts.Polygon(points, fill, stroke, line):
            return _polygon(number, points, width, flow, _filled(fill) + _stroked(stroke, line))
        case charts.Label():
            return _label(number, shape, width, flow)


def _turned(x: float, wide: float, width: float, flow: Flow) -> float:
    """Where a shape begins on the left: charts are mirrored on pages read from the right."""
    return width - x - wide if flow.book.rtl else x


def _solid(number: int, form: str, box: tuple[float, float, float, float], look: str) -> str:
    x, y, wide, tall = (_emu(part) for part in box)
    return (
        f'<wps:wsp><wps:cNvPr id="{number}" name="{form} {number}"/><wps:cNvSpPr/><wps:spPr>'
        f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{max(wide, 1)}" cy="{max(tall, 1)}"/></a:xfrm>'
        f'<a:prstGeom prst="{form}"><a:avLst/></a:prstGeom>{look}</wps:spPr><wps:bodyPr/></wps:wsp>'
    )


def _line(
    number: int, ends: tuple[float, float, float, float], width: float, flow: Flow, look: str
) -> str:
    x1, y1, x2, y2 = ends
    if flow.book.rtl:
        x1, x2 = width - x1, width - x2
    left, top = min(x1, x2), min(y1, y2)
    flip = ' flipV="1"' if (x2 - x1) * (y2 - y1) < 0 else ""
    return (
        f'<wps:wsp><wps:cNvPr id="{number}" name="line {number}"/><wps:cNvCnPr/><wps:spPr>'
        f'<a:xfrm{flip}><a:off x="{_emu(left)}" y="{_emu(top)}"/>'
        f'<a:ext cx="{_emu(abs(x2 - x1))}" cy="{_emu(abs(y2 - y1))}"/></a:xfrm>'
        f'<a:prstGeom prst="line"><a:avLst/></a:prstGeom>{look}</wps:spPr><wps:bodyPr/></wps:wsp>'
    )


def _polygon(
    number: int, points: tuple[tuple[float, float], ...], width: float, flow: Flow, look: str
) -> str:
    corners = [(width - x if flow.book.rtl else x, y) for x, y in points]
    left, top = min(x for x, _ in corners), min(y for _, y in corners)
    wide = max(_emu(max(x for x, _ in corners) - left), 1)
    tall = max(_emu(max(y for _, y in corners) - top), 1)
    first, *rest = (f'<a:pt x="{_emu(x - left)}" y="{_emu(y - top)}"/>' for x, y in corners)
    lines = "".join(f"<a:lnTo>{corner}</a:lnTo>" for corner in rest)
    return (
        f'<wps:wsp><wps:cNvPr id="{number}" name="shape {number}"/><wps:cNvSpPr/><wps:spPr>'
        f'<a:xfrm><a:off x="{_emu(left)}" y="{_emu(top)}"/><a:ext cx="{wide}" cy="{tall}"/>'
        f'</a:xfrm><a:custGeom><a:pathLst><a:path w="{wide}" h="{tall}"><a:moveTo>{first}'
        f"</a:moveTo>{lines}<a:close/></a:path></a:pathLst></a:custGeom>{look}</wps:spPr>"
        "<wps:bodyPr/></wps:wsp>"
    )


def _label(number: int, label: charts.Label, width: float, flow: Flow) -> str:
    text, size = bare(label.text), label.size
    wide, tall = max(len(text), 1) * size * LETTER + 2, size * 1.5
    x = {Place.START: label.x, Place.CENTRE: label.x - wide / 2, Place.END: label.x - wide}
    left = _turned(x[label.place], wide, width, flow)
    box = tuple(_emu(part) for part in (left, label.y - size * 1.12, wide, tall))
    align = {Place.START: "start", Place.CENTRE: "center", Place.END: "end"}[label.place]
    bidi = "<w:bidi/>" if flow.book.rtl else ""
    face = f'<w:rFonts w:ascii="{LATIN}" w:hAnsi="{LATIN}" w:cs="{ARABIC}"/>'
    marks = face + ("<w:b/><w:bCs/>" if label.bold else "") + (
        f'<w:color w:val="{HEX[label.ink].upper()}"/>'
        f'<w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/>'
    ) + ("<w:rtl/>" if has_rtl(text) else "")
    return (
        f'<wps:wsp><wps:cNvPr id="{number}" name="label {number}"/><wps:cNvSpPr txBox="1"/>'
        f'<wps:spPr><a:xfrm><a:off x="{box[0]}" y="{box[1]}"/>'
        f'<a:ext cx="{box[2]}" cy="{box[3]}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></wps:spPr>'
        f'<wps:txbx><w:txbxContent><w:p><w:pPr>{bidi}<w:spacing w:before="0" w:after="0"'
        f' w:line="240" w:lineRule="auto"/><w:jc w:val="{align}"/></w:pPr><w:r><w:rPr>{marks}'
        f'</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p></w:txbxContent>'
        '</wps:txbx><wps:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0"/></wps:wsp>'
    )


def _filled(ink: Ink | None, *, hatched: bool = False) -> str:
    if ink is None:
        return "<a:noFill/>"
    colour = f'<a:srgbClr val="{HEX[ink].upper()}"/>'
    if hatched:
        front = f'<a:srgbClr val="{HEX["ink"].upper()}"/>'
        return (f'<a:pattFill prst="upDiag"><a:fgClr>{front}</a:fgClr>'
                f"<a:bgClr>{colour}</a:bgClr></a:pattFill>")
    return f"<a:solidFill>{colour}</a:solidFill>"


def _stroked(ink: Ink | None, line: float, dash: tuple[float, ...] = ()) -> str:
    if ink is None:
        return "<a:ln><a:noFill/></a:ln>"
    kind = '<a:prstDash val="dash"/>' if dash else ""
    return (f'<a:ln w="{_emu(line)}"><a:solidFill><a:srgbClr val="{HEX[ink].upper()}"/>'
            f"</a:solidFill>{kind}</a:ln>")


def _emu(points: float) -> int:
    return round(points * EMU)
