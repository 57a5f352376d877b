"""Writing a document as a tagged PDF: pages, properties, outline, one whole file or none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc

from collab_desktop.reports import tree
from collab_desktop.reports.files import CancelledError, write_whole
from collab_desktop.reports.letters import bare
from collab_desktop.reports.paper import SIZES
from collab_desktop.reports.pdf import layout
from collab_desktop.reports.pdf.boxes import Box, Free, Stack
from collab_desktop.reports.pdf.fonts import LEFT_TO_RIGHT, RIGHT_TO_LEFT
from collab_desktop.reports.pdf.frame import CONTENT_TOP, GUTTERS, MARGIN, Frame
from collab_desktop.reports.pdf.furniture import furniture
from collab_desktop.reports.pdf.pen import Pen, TaggingCanvas
from collab_desktop.reports.pdf.structure import Element, attach, register
from collab_desktop.reports.pdf.text import Typesetter
from collab_desktop.reports.pdf.widgets import write_form

rl_config.useA85 = 0  # text encoding of streams costs time and a quarter of the size

Progress = Callable[[int, int], bool]
BETWEEN = 30.0
"""Points between two sections that share a page."""
LEAST_BEGUN = 110.0
"""Points of a flowing section that its first page holds at least: more than a heading."""


@dataclass(frozen=True, slots=True)
class RenderResult:
    """What was written.

    Attributes:
        path: the file.
        pages: number of pages.
        size: bytes of the file.
        sections: named sections and the pages they begin on, from 1.
    """

    path: Path
    pages: int
    size: int
    sections: tuple[tuple[str, int], ...]


def render(
    document: tree.Document, target: Path, *, progress: Progress | None = None
) -> RenderResult:
    """Write a document as PDF; the target appears whole or not at all.

    Args:
        document: what to print.
        target: the file to make or replace.
        progress: called with (pages drawn, pages in all) after each page; False stops.

    Raises:
        CancelledError: ``progress`` returned False.
        TextTooLongError: a text is longer than a document takes.
        OSError: the file cannot be written.
    """
    data, count, sections = compose(document, progress)
    write_whole(data, target)
    return RenderResult(target, count, len(data), sections)


def compose(
    document: tree.Document, progress: Progress | None = None
) -> tuple[bytes, int, tuple[tuple[str, int], ...]]:
    """Return the bytes of a PDF, its number of pages and its named sections."""
    frame, root = _frame(document), Element("Document")
    setter, size, rtl = frame.setter, frame.size, frame.rtl
    sheets = _lay_out(document, frame, root)
    buffer = BytesIO()
    canvas = TaggingCanvas(
        buffer, pagesize=size, invariant=1, pageCompression=1, lang=document.language
    )
    pen = Pen(canvas, size, setter)
    for number, (page, sheet_size) in enumerate(sheets, start=1):
        pen.start_page(sheet_size)
        furniture(pen, document, number, len(sheets))
        page.draw(pen, MARGIN, CONTENT_TOP)
        pen.end_page()
        if progress and not progress(number, len(sheets)):
            raise CancelledError
    _properties(canvas, document, rtl=rtl)
    write_form(pen, document.hidden)
    attach(canvas.pdf, root, pen.page_names, pen.links)
    canvas.save()
    return buffer.getvalue(), len(sheets), tuple(frame.sections)


def count_pages(document: tree.Document) -> int:
    """Return how many pages a document takes, without drawing them."""
    return len(_lay_out(document, _frame(document), Element("Document")))


def _frame(document: tree.Document) -> Frame:
    setter = Typesetter(RIGHT_TO_LEFT if document.rtl else LEFT_TO_RIGHT, document.rtl)
    frame = Frame(setter, SIZES[document.paper], GUTTERS[document.paper], layout.flow)
    frame.continued = document.words.continued
    return frame


Sheet = tuple[Box, tuple[float, float]]
"""What stands on a page, and the size of the page."""


def _lay_out(document: tree.Document, frame: Frame, root: Element) -> list[Sheet]:
    chapters = list(layout.chapters(document.blocks))
    # Until the pages are known, the contents keep room for a number of two digits before each.
    frame.sections = [(c.name or document.name, page) for page, c in enumerate(chapters, start=10)]
    sheets: list[Sheet] = []
    starts: list[tuple[str, int]] = []
    for chapter in chapters:
        name = chapter.name or (document.name if not starts else "")
        own = _on_its_side(frame) if chapter.opened.wide else frame
        boxes = own.flow(chapter.blocks, own.width, root.add("Sect"))
        begun, rest = _begun(chapter.opened, boxes, _room_below(sheets[-1], own) if sheets else 0)
        if begun is not None:
            below = replace(_opened(begun, name), gap=(BETWEEN, 0))
            sheets[-1] = (Stack([sheets[-1][0], below]), own.size)
        starts.append((name, len(sheets) + (begun is None)))
        placed = list(layout.pages(rest, own.room)) if rest is not None else []
        if begun is None:
            placed[:1] = [_opened(page, name, at_top=True) for page in placed[:1]]
        sheets += [(page, own.size) for page in placed]
    frame.sections = [(name, page) for name, page in starts if name]
    return sheets


def _begun(opened: tree.PageBreak, boxes: Stack, room: float) -> tuple[Box | None, Box | None]:
    """What of a section stands on the page before it, and what is left for pages of its own."""
    if boxes.height <= room and (opened.shared or opened.flowing):
        return boxes, None
    begun, rest = boxes.split(room) if opened.flowing and room > LEAST_BEGUN else (None, boxes)
    return (begun, rest) if begun and begun.height >= LEAST_BEGUN else (None, boxes)


def _on_its_side(frame: Frame) -> Frame:
    """The same sheet, lying on its side."""
    high, wide = sorted(frame.size)
    return replace(frame, size=(wide, high))


def _room_below(sheet: Sheet, frame: Frame) -> float:
    """The room that a page still has for a section; none on a page of another shape."""
    page, size = sheet
    return frame.room - page.height - BETWEEN if size == frame.size else 0


def _opened(box: Box, name: str, *, at_top: bool = False) -> Free:
    """A placed box that begins a section: it is one of the bookmarks when it is drawn."""

    def draw(pen: Pen, x: float, y: float) -> None:
        if name:
            pen.bookmark(name, 0 if at_top else y, 0)
        box.draw(pen, x, y)

    return Free(box.height, draw)


def _properties(canvas: TaggingCanvas, document: tree.Document, *, rtl: bool) -> None:
    canvas.setTitle(_plain(document.title))
    canvas.setAuthor(_plain(document.author or document.project))
    canvas.setSubject(_plain(f"{document.code} {document.name}".strip()))
    canvas.setCreator("Collab Desktop")
    canvas.setProducer("Collab Desktop")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    if rtl:
        canvas.setViewerPreference("Direction", "/R2L")
    canvas.showOutline()
    pdf = canvas.pdf
    pdf.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": pdfdoc.PDFtrue})
    xmp = _xmp(document)
    register(
        pdf,
        "Metadata",
        lambda _: (
            f"<< /Type /Metadata /Subtype /XML /Length {len(xmp)} >>\nstream\n"
            f"{xmp.decode('latin-1')}\nendstream"
        ),
    )
    pdf.Catalog.Metadata = pdfdoc.PDFObjectReference("Metadata")


def _xmp(document: tree.Document) -> bytes:
    title, author = (
        escape(_plain(document.title)),
        escape(_plain(document.author or document.project)),
    )
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{escape(document.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>Collab Desktop</xmp:CreatorTool>
<pdf:Producer>Collab Desktop</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>""".encode()


def _plain(text: str) -> str:
    return bare(text).replace("\n", " ")


def missing_glyphs(document: tree.Document) -> tuple[str, ...]:
    """Return the characters of a document that no embedded font can print."""
    from collab_desktop.reports.pdf.text import missing_glyphs as missing
    from collab_desktop.reports.plain import texts

    return missing(texts(document))
