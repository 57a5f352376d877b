"""The live fields of a form: what viewers let people fill in, and the tree of their names.

Values are kept as text of any script; what a viewer draws for them is its own affair.  Fields that
come with a value bring its picture along, in our own typefaces.  There are no scripts.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from reportlab.pdfbase import pdfdoc

from collab_desktop.domain.forms import Asked, Entry
from collab_desktop.reports.pdf.pen import Pen, Place
from collab_desktop.reports.pdf.structure import Element, Node, number_of, register, text_string
from collab_desktop.reports.pdf.style import Style
from collab_desktop.reports.pdf.text import Line

INK = Style(9, 11)
BOX = 9.0
"""Points: the side of a box to tick."""

_READ_ONLY, _SEVERAL_LINES, _RADIO, _COMBO, _EDIT = 1, 1 << 12, 1 << 15, 1 << 17, 1 << 18
_REQUIRED = 2
_FONT = "FormFont"
_ON, _OFF = "OnLook", "OffLook"
_FACE = "/DA (/Helv 9 Tf 0 g)"


def text_field(
    pen: Pen, element: Element, place: Place, asked: Asked, lines: Sequence[Line]
) -> None:
    """Put a field for a line, a text or a word of a list on the page."""
    flags, offered = (_REQUIRED if asked.needed else 0), ""
    if asked.entry is Entry.LIST:
        flags |= _COMBO | (_EDIT if asked.free else 0)
        kind = "/FT /Ch"
        offered = _offer(pen.sheet.pdf, asked.options)
    else:
        flags |= _SEVERAL_LINES if asked.entry is Entry.TEXT else 0
        kind = f"/FT /Tx /MaxLen {asked.most}" if asked.most else "/FT /Tx"
    look = _picture(pen, place, lines) if asked.value else ""
    turned = " /Q 2" if pen.setter.rtl else ""
    value = f" /V {text_string(asked.value)}" if asked.value else ""
    own = f"{kind} /Ff {flags} {_FACE}{turned}{value} {_title(asked)}"

    def write(document: Any) -> str:
        # An empty field brings no look along: programs that fill it in would share and spoil it.
        drawn = f" /AP << /N {number_of(document, look)} >>" if look else ""
        choices = f" /Opt {number_of(document, offered)}" if offered else ""
        return f"{own}{choices} {_named(document, asked.name)}{drawn}"

    _leaf(pen, asked.name).widget = pen.annotation(element, place, write)


def tick_field(pen: Pen, element: Element, place: Place, asked: Asked) -> None:
    """Put one box to tick on the page."""
    state = "yes" if asked.value else "Off"
    own = f"/FT /Btn /Ff {_REQUIRED if asked.needed else 0} /V /{state} {_title(asked)}"

    def write(document: Any) -> str:
        return f"{own} {_named(document, asked.name)} {_looks(document, 'yes', state)}"

    _leaf(pen, asked.name).widget = pen.annotation(element, place, write)


def choice_box(pen: Pen, element: Element, place: Place, asked: Asked, slug: str) -> None:
    """Put one of several boxes on the page, of which one is ticked."""
    leaf = _leaf(pen, asked.name)
    state = asked.value or "Off"
    flags = _RADIO | (_REQUIRED if asked.needed else 0)
    leaf.own = f"/FT /Btn /Ff {flags} /V /{state} {_title(asked)}"
    shown = slug if state == slug else "Off"

    def write(document: Any) -> str:
        owner = number_of(document, _name(asked.name))
        return f"/Parent {owner} {_looks(document, slug, shown)}"

    leaf.boxes.append(pen.annotation(element, place, write))


def several_box(pen: Pen, element: Element, place: Place, asked: Asked, slug: str) -> None:
    """Put one of several boxes on the page, of which any may be ticked."""
    label = f"{asked.label}: {dict(asked.options)[slug]}"
    ticked = "yes" if slug in asked.value.split() else ""
    own = replace(asked, name=f"{asked.name}.{slug}", label=label, needed=False, value=ticked)
    tick_field(pen, element, place, own)


def write_form(pen: Pen, hidden: Sequence[tuple[str, str]]) -> None:
    """Write the tree of fields, with those that nobody sees; nothing where there are none."""
    if not pen.form.kids:
        return
    document = pen.sheet.pdf
    for name, value in hidden:
        _hide(pen, name, value)
    _register_looks(document)
    for key, node in pen.form.kids.items():
        _register_node(document, key, key, "", node)
    roots = list(pen.form.kids)

    def write(doc: Any) -> str:
        fields = " ".join(number_of(doc, _name(key)) for key in roots)
        fonts = f"<< /Font << /Helv {number_of(doc, _FONT)} >> >>"
        return f"<< /Fields [ {fields} ] /DR {fonts} {_FACE} >>"

    register(document, "AcroForm", write)
    document.Catalog.AcroForm = pdfdoc.PDFObjectReference("AcroForm")


# -- names -----------------------------------------------------------------------------------------


def _leaf(pen: Pen, name: str) -> Node:
    """The field of a name; a dot parts the name of a group from those inside it."""
    node = pen.form
    for part in name.split("."):
        node = node.kids.setdefault(part, Node())
    return node


def _name(path: str) -> str:
    return f"Field {path}"


def _named(document: Any, name: str) -> str:
    """What a field that is one box says of its name; its object stands for the field."""
    above, _, own = name.rpartition(".")
    parent = f" /Parent {number_of(document, _name(above))}" if above else ""
    return f"/T {text_string(own)}{parent}"


def _register_node(document: Any, path: str, key: str, above: str, node: Node) -> None:
    if node.widget:
        return
    for name, kid in node.kids.items():
        _register_node(document, f"{path}.{name}", name, path, kid)
    names = [kid.widget or _name(f"{path}.{name}") for name, kid in node.kids.items()]

    def write(doc: Any) -> str:
        kids = " ".join(number_of(doc, name) for name in [*names, *node.boxes])
        parent = f" /Parent {number_of(doc, _name(above))}" if above else ""
        return f"<< /T {text_string(key)}{parent} {node.own} /Kids [ {kids} ] >>"

    register(document, _name(path), write)


def _hide(pen: Pen, name: str, value: str) -> None:
    """A field that is part of the file and stands on no page."""
    leaf = _leaf(pen, name)
    leaf.widget = f"Hidden {name}"
    own = f"/FT /Tx /Ff {_READ_ONLY} {_FACE} /V {text_string(value)}"
    register(pen.sheet.pdf, leaf.widget, lambda doc: f"<< {own} {_named(doc, name)} >>")


def _title(asked: Asked) -> str:
    """What is read out, and shown when somebody points at the field."""
    return f"/TU {text_string(' '.join(filter(None, (asked.label, asked.help))))}"


def _offer(document: Any, options: Sequence[tuple[str, str]]) -> str:
    """The choices as an object of their own: lists of forty skills stand in every line."""
    content = f"[ {' '.join(map(_option, options))} ]"
    name = f"Choices {hashlib.sha256(content.encode()).hexdigest()[:12]}"
    if name not in document.idToObject:
        register(document, name, _constant(content))
    return name


def _option(option: tuple[str, str]) -> str:
    slug, label = option
    return f"[ {text_string(slug)} {text_string(label)} ]"


# -- looks -----------------------------------------------------------------------------------------


def _looks(document: Any, on: str, state: str) -> str:
    ticked, empty = number_of(document, _ON), number_of(document, _OFF)
    return f"/AS /{state} /AP << /N << /{on} {ticked} /Off {empty} >> >>"


def _stream(content: str, box: str, resources: str = "") -> str:
    return (
        f"<< /Type /XObject /Subtype /Form /BBox [ {box} ] /Resources << {resources} >> "
        f"/Length {len(content)} >>\nstream\n{content}\nendstream"
    )


def _register_looks(document: Any) -> None:
    side = f"0 0 {BOX:g} {BOX:g}"
    check = "q 0 g 0 G 1.5 w 1 J 1 j 1.9 4.6 m 3.9 2.4 l 7.2 6.9 l S Q"
    for name, content in ((_ON, check), (_OFF, "")):
        register(document, name, _constant(_stream(content, side)))
    helvetica = "/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding"
    register(document, _FONT, _constant(f"<< {helvetica} >>"))


def _constant(text: str) -> Callable[[Any], str]:
    return lambda _: text


def _picture(pen: Pen, place: Place, lines: Sequence[Line]) -> str:
    """The look of a field that comes filled in; more lines than it shows can be scrolled to."""
    _, _, width, height = place
    code, y = [], height - 2.5
    for line in lines:
        y -= line.height
        at = width - 3 - line.width if pen.setter.rtl else 3.0
        code.append(pen.spans(line, at, y + 0.24 * line.height))
    content = f"/Tx BMC q 1 1 {width - 2:.2f} {height - 2:.2f} re W n {' '.join(code)} Q EMC"
    name = f"Look{len(pen.links)}"

    def write(document: Any) -> str:
        fonts = f"/Font {number_of(document, 'BasicFonts')}"
        return _stream(content, f"0 0 {width:.2f} {height:.2f}", fonts)

    register(pen.sheet.pdf, name, write)
    return name
