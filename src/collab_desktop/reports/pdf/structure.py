"""The tag tree of a PDF: what each drawn thing is, in reading order, for assistive software."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase import pdfdoc

HEADINGS = {f"H{level}": level for level in range(1, 7)}


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of page content that belongs to an element."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Note:
    """An annotation that belongs to an element."""

    page: int
    name: str


@dataclass(slots=True, eq=False)
class Element:
    """A node of the tag tree; marks and notes join its children while it is drawn."""

    tag: str
    alt: str = ""
    attributes: str = ""  # the inside of an attribute dictionary
    kids: list[Element | Mark | Note] = field(default_factory=list)
    actual: str = ""  # the text in reading order, where drawing had to change it

    def add(self, tag: str, alt: str = "", attributes: str = "") -> Element:
        """Append and return a child."""
        child = Element(tag, alt, attributes)
        self.kids.append(child)
        return child

    @property
    def used(self) -> bool:
        """Whether anything was drawn for it or below it (an empty cell counts)."""
        return self.tag in ("TD", "TH") or any(
            not isinstance(kid, Element) or kid.used for kid in self.kids
        )


@dataclass(slots=True)
class Node:
    """A part of the names of form fields, or a field whose boxes have no names of their own."""

    kids: dict[str, Node] = field(default_factory=dict)
    boxes: list[str] = field(default_factory=list)
    own: str = ""
    """What a field of several boxes says of itself."""
    widget: str = ""
    """The object of a field that is one box."""


class _Raw(pdfdoc.PDFObject):
    """An object that writes itself once all object numbers are known."""

    __RefOnly__ = 1

    def __init__(self, write: Any) -> None:
        self._write = write

    def format(self, document: Any) -> bytes:
        text: str = self._write(document)
        return text.encode("latin-1")


def number_of(document: Any, name: str) -> str:
    """Return the reference to a registered object."""
    number, version = document.idToObjectNumberAndVersion[name]
    return f"{number} {version} R"


def register(document: Any, name: str, write: Any) -> None:
    """Add an object that is written by ``write(document)`` at the very end."""
    document.Reference(_Raw(write), name)


def text_string(text: str) -> str:
    """Return a PDF text string (UTF-16, hexadecimal)."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def attach(document: Any, root: Element, page_names: list[str], notes: list[str]) -> None:
    """Write the tag tree below ``root``; ``notes`` are the annotations in the order of numbers."""
    names: dict[int, str] = {}
    order: list[tuple[Element, str]] = []

    def collect(element: Element, parent: str) -> None:
        name = f"Struct{len(names)}"
        names[id(element)] = name
        order.append((element, parent))
        for child in element.kids:
            if isinstance(child, Element) and child.used:
                collect(child, name)

    collect(root, "StructTreeRoot")
    level_headings([element for element, _ in order])
    for element, parent in order:
        write = _element_writer(element, parent, names, page_names)
        register(document, names[id(element)], write)
    register(document, "ParentTree", _parent_tree_writer(order, names, len(page_names), notes))
    register(document, "StructTreeRoot", _root_writer(names[id(root)]))
    document.Catalog.StructTreeRoot = pdfdoc.PDFObjectReference("StructTreeRoot")


def level_headings(elements: Sequence[Element]) -> None:
    """Let no heading stand more than one level below the one above it, as PDF/UA asks.

    Blocks name their titles by what they are: a label beside its text is a third level, also on a
    page without a second.  Titles of one kind below one title keep one level.
    """
    open_above: list[int] = []
    for element in elements:
        if element.tag in HEADINGS:
            level = HEADINGS[element.tag]
            while open_above and open_above[-1] >= level:
                open_above.pop()
            open_above.append(level)
            element.tag = f"H{len(open_above)}"


def _element_writer(element: Element, parent: str, names: dict[int, str], pages: list[str]) -> Any:
    def kid(document: Any, item: Element | Mark | Note) -> str:
        if isinstance(item, Element):
            return number_of(document, names[id(item)])
        page = number_of(document, pages[item.page])
        if isinstance(item, Mark):
            return f"<< /Type /MCR /Pg {page} /MCID {item.number} >>"
        return f"<< /Type /OBJR /Pg {page} /Obj {number_of(document, item.name)} >>"

    shown = [k for k in element.kids if not isinstance(k, Element) or id(k) in names]

    def write(document: Any) -> str:
        kids = [kid(document, item) for item in shown]
        extra = f" /Alt {text_string(element.alt)}" if element.alt else ""
        extra += f" /ActualText {text_string(element.actual)}" if element.actual else ""
        extra += f" /A << {element.attributes} >>" if element.attributes else ""
        return (
            f"<< /Type /StructElem /S /{element.tag} /P {number_of(document, parent)}"
            f" /K [ {' '.join(kids)} ]{extra} >>"
        )

    return write


def _parent_tree_writer(
    order: list[tuple[Element, str]], names: dict[int, str], pages: int, notes: list[str]
) -> Any:
    marks: list[dict[int, str]] = [{} for _ in range(pages)]
    links: dict[str, str] = {}
    for element, _ in order:
        for kid in element.kids:
            if isinstance(kid, Mark):
                marks[kid.page][kid.number] = names[id(element)]
            elif isinstance(kid, Note):
                links[kid.name] = names[id(element)]

    def write(document: Any) -> str:
        rows = []
        for page, owners in enumerate(marks):
            refs = " ".join(number_of(document, owners[m]) for m in sorted(owners))
            rows.append(f"{page} [ {refs} ]")
        rows += [f"{pages + i} {number_of(document, links[name])}" for i, name in enumerate(notes)]
        return f"<< /Nums [ {' '.join(rows)} ] >>"

    return write


def _root_writer(top: str) -> Any:
    def write(document: Any) -> str:
        return (
            f"<< /Type /StructTreeRoot /K [ {number_of(document, top)} ]"
            f" /ParentTree {number_of(document, 'ParentTree')} >>"
        )

    return write
