"""Reads PDFs back as a stranger would: text by position, tags, fonts."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass, field

import pypdfium2 as pdfium
import pypdfium2.raw as raw


@dataclass
class Tag:
    """A node of the tag tree as pdfium sees it on one page."""

    kind: str
    alt: str
    actual: str
    children: list[Tag] = field(default_factory=list)

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()


def _string(call, element) -> str:
    size = call(element, None, 0)
    buffer = ctypes.create_string_buffer(max(size, 2))
    call(element, buffer, size)
    return buffer.raw[: max(size - 2, 0)].decode("utf-16-le")


def _element(element) -> Tag:
    tag = Tag(
        _string(raw.FPDF_StructElement_GetType, element),
        _string(raw.FPDF_StructElement_GetAltText, element),
        _string(raw.FPDF_StructElement_GetActualText, element),
    )
    for i in range(raw.FPDF_StructElement_CountChildren(element)):
        child = raw.FPDF_StructElement_GetChildAtIndex(element, i)
        if child:
            tag.children.append(_element(child))
    return tag


def tags(pdf: pdfium.PdfDocument, number: int) -> list[Tag]:
    """Return all tags of one page, parents before children."""
    page = pdf[number]
    tree = raw.FPDF_StructTree_GetForPage(page)
    try:
        tops = [
            raw.FPDF_StructTree_GetChildAtIndex(tree, i)
            for i in range(raw.FPDF_StructTree_CountChildren(tree))
        ]
        return [tag for top in tops for tag in _element(top).walk()]
    finally:
        raw.FPDF_StructTree_Close(tree)


def open_pdf(data: bytes) -> pdfium.PdfDocument:
    return pdfium.PdfDocument(data)


def page_text(pdf: pdfium.PdfDocument, number: int) -> str:
    """Return the text of the content between header and footer."""
    page = pdf[number]
    width, height = page.get_size()
    return page.get_textpage().get_text_bounded(0, 51, width, height - 76)


def text(data: bytes) -> str:
    """Return the content text of all pages."""
    pdf = open_pdf(data)
    return "\n".join(page_text(pdf, i) for i in range(len(pdf)))


def boxes(pdf: pdfium.PdfDocument, number: int) -> list[tuple[float, float, float, float, str]]:
    """Return the box (left, bottom, right, top) of every character of a page."""
    textpage = pdf[number].get_textpage()
    whole = textpage.get_text_range()
    return [(*textpage.get_charbox(i), whole[i : i + 1]) for i in range(textpage.count_chars())]
