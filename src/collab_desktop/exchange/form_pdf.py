"""Reads the values of a fillable PDF: what is stored, and whether that is what is shown.

Every file is hostile until checked: this runs in a process of its own, with limits.  The stored
value counts, never the drawing; where a drawing can be read and says something else, that is told.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from pypdf import PdfReader
from pypdf.errors import DependencyError, PyPdfError
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    ByteStringObject,
    DictionaryObject,
    NameObject,
    NullObject,
    NumberObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

from collab_desktop.domain.forms import OWN
from collab_desktop.exchange.form_content import (
    LONGEST_NAME,
    MOST_FIELDS,
    FormContent,
    FormRefusedError,
)
from collab_desktop.exchange.form_shown import is_broken, shows_otherwise

DEEPEST: Final = 12
"""Names inside names."""
MOST_PAGES: Final = 200
_RADIO: Final = 1 << 15
_MARKS: Final = (b"\xfe\xff", b"\xff\xfe")
"""How a text in two bytes a sign begins."""
_ON_OTHER_MARKS: Final = ("/JavaScript", "/JS")
_DAMAGED: Final = (
    PyPdfError, ValueError, TypeError, KeyError, IndexError, AttributeError, OSError,
    AssertionError, ArithmeticError, NotImplementedError, RecursionError, MemoryError,
)  # fmt: skip
"""What pypdf raises for files that are cut off, damaged or made up."""


class _Warnings(logging.Handler):
    """Hears what pypdf only mentions: it repairs what it can, and values may be wrong then."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard = False

    def handle(self, _record: logging.LogRecord) -> bool:
        """Take note that there was something."""
        self.heard = True
        return True


def read_pdf(content: bytes) -> FormContent:
    """Read a filled form.

    Raises:
        FormRefusedError: nothing can be read from it.
    """
    found, ears, log = FormContent(), _Warnings(), logging.getLogger("pypdf")
    log.addHandler(ears)
    log.propagate = False
    try:
        _Reading(content, found).run()
    except FormRefusedError:
        raise
    except DependencyError:  # only the ways of locking a file up that are not built in need more
        raise FormRefusedError("formin.encrypted") from None
    except _DAMAGED:
        raise FormRefusedError("formin.damaged_pdf") from None
    finally:
        log.removeHandler(ears)
    if ears.heard:
        found.note("damaged")
    return found


@dataclass(slots=True)
class _Field:
    """A field with what it has from those above it."""

    name: str
    kind: str
    value: PdfObject | None
    flags: int
    own: DictionaryObject
    boxes: list[DictionaryObject]


class _Reading:
    """One file being read."""

    def __init__(self, content: bytes, found: FormContent) -> None:
        self._found = found
        self._content = content
        self._seen: set[int] = set()

    def run(self) -> None:
        """Read everything that counts.

        Raises:
            FormRefusedError: it is encrypted, flattened, scanned or not a form.
        """
        reader = PdfReader(io.BytesIO(self._content))
        if reader.is_encrypted:
            raise FormRefusedError("formin.encrypted")
        root = _dictionary(reader.trailer.get("/Root"))
        form = _dictionary(root.get("/AcroForm")) if root else None
        fields = _array(form.get("/Fields")) if form else None
        if root is None or form is None or not fields:
            raise FormRefusedError(_without_fields(reader, form))
        self._look_around(reader, root, form)
        for item in self._fields(fields, "", None, DictionaryObject(), 0):
            self._take(item)
        self._found.look_over()

    # -- the tree of fields -----------------------------------------------------------------

    def _fields(
        self, kids: ArrayObject, above: str, parent: DictionaryObject | None,
        inherited: DictionaryObject, depth: int,
    ) -> Iterator[_Field]:
        if depth > DEEPEST:
            raise FormRefusedError("formin.damaged_pdf")
        for kid in kids:
            own = _dictionary(kid)
            if own is None or id(own) in self._seen:
                self._found.note("damaged")
                continue
            if _dictionary(own.get("/Parent")) is not parent:
                self._found.note("damaged")  # another field of the same name got here
            self._seen.add(id(own))
            if len(self._seen) > 4 * MOST_FIELDS:
                raise FormRefusedError("formin.too_many_fields", most=MOST_FIELDS)
            yield from self._field(own, above, inherited, depth)

    def _field(
        self, own: DictionaryObject, above: str, inherited: DictionaryObject, depth: int
    ) -> Iterator[_Field]:
        part = _text(own.get("/T"))
        name = ".".join(p for p in (above, part) if p)
        if len(name) > LONGEST_NAME:
            raise FormRefusedError("formin.damaged_pdf")
        known = DictionaryObject(inherited)
        for key in ("/FT", "/V", "/Ff"):
            if key in own:
                known[NameObject(key)] = own[key]
        inner = [_dictionary(kid) for kid in _array(own.get("/Kids")) or ()]
        named = [kid for kid in inner if kid is not None and "/T" in kid]
        if named:
            inside = _array(own["/Kids"]) or ArrayObject()
            yield from self._fields(inside, name, own, known, depth + 1)
            return
        flags = known.get("/Ff", 0)
        kind = known.get("/FT")
        yield _Field(
            name, str(kind) if kind is not None else "", known.get("/V"),
            int(flags) if isinstance(flags, NumberObject) else 0, own,
            [kid for kid in inner if kid is not None] or [own],
        )

    def _take(self, item: _Field) -> None:
        found = self._found
        if item.name in found.fields or OWN + item.name in found.marks or not item.name:
            found.note("doubled", field=item.name[:LONGEST_NAME])
            return
        if item.kind == "/Sig":
            if item.value is not None:
                found.note("signed")
        elif item.kind == "/Btn":
            self._take_button(item)
        elif item.kind in ("/Tx", "/Ch"):
            self._take_text(item)
        else:
            found.note("unknown_field", field=item.name)

    def _take_text(self, item: _Field) -> None:
        value = _text(item.value)
        pairs = [_pair(option) for option in _array(item.own.get("/Opt")) or ()]
        if item.kind == "/Ch":
            value = self._choice(item, value, pairs)
        self._found.take(item.name, value)
        if is_broken(value) or _lost_its_mark(item.value) or _is_no_text(item):
            self._found.note("broken_text", field=item.name)
        shown = [value, *(label for word, label in pairs if word == value)]  # viewers draw labels
        if not item.name.startswith(OWN) and all(shows_otherwise(item.boxes, s) for s in shown):
            self._found.note("shows_otherwise", field=item.name)

    def _choice(self, item: _Field, value: str, pairs: Sequence[tuple[str, str]]) -> str:
        """The stored word of a choice; some programs store its label."""
        stored = {word for word, _ in pairs}
        labels = {label: word for word, label in pairs}
        if len(stored) < len(pairs):
            self._found.note("damaged")  # one choice took the place of another
        if value in labels and value not in stored:
            return labels[value]
        free = item.flags & (1 << 18)
        if value and value not in stored and not free:
            self._found.note("not_offered", field=item.name, value=value[:80])
        return value

    def _take_button(self, item: _Field) -> None:
        value = _text(item.value).lstrip("/")
        value = "" if value == "Off" else value
        offered = {word for box in item.boxes for word in _states(box)}
        shown = {str(box.get("/AS", "/Off")).lstrip("/") for box in item.boxes} - {"Off"}
        if value and value not in offered:
            self._found.note("not_offered", field=item.name, value=value[:80])
        if shown and shown != {value}:
            self._found.note("shows_otherwise", field=item.name)
        if not offered:
            self._found.note("damaged")  # nothing to tick
        is_choice = bool(item.flags & _RADIO)
        several = len(item.boxes) > 1 or (is_choice and "/Kids" in item.own)
        if several != is_choice:
            self._found.note("damaged")  # boxes for one choice say so, a box to tick does not
        self._found.take(item.name, value if several else bool(value))

    # -- around the form --------------------------------------------------------------------

    def _look_around(
        self, reader: PdfReader, root: DictionaryObject, form: DictionaryObject
    ) -> None:
        if "/XFA" in form:
            self._found.note("xfa")
        names = _dictionary(root.get("/Names")) or DictionaryObject()
        actions = [root.get("/OpenAction"), root.get("/AA"), names.get("/JavaScript")]
        if "/EmbeddedFiles" in names:
            self._found.note("embedded")
        pages = reader.pages
        if len(pages) > MOST_PAGES:
            raise FormRefusedError("formin.damaged_pdf")
        for page in pages:
            actions.append(page.get("/AA"))
            for note in _array(page.get("/Annots")) or ():
                own = _dictionary(note)
                if own is not None:
                    actions += [own.get("/A"), own.get("/AA")]
        if any(_is_script(action, 0) for action in actions):
            self._found.note("script")


def _is_script(action: Any, depth: int) -> bool:
    """Whether an action, or one that follows it, would run something."""
    own = action.get_object() if isinstance(action, PdfObject) else action
    if depth > 4 or not isinstance(own, DictionaryObject):
        return False
    if own.get("/S") in _ON_OTHER_MARKS or any(key in own for key in ("/JS", "/Launch")):
        return True
    if own.get("/S") in ("/Launch", "/SubmitForm", "/ImportData"):
        return True
    if "/Names" in own or "/Kids" in own:
        return True  # a list of scripts
    return any(_is_script(inner, depth + 1) for inner in own.values())


def _without_fields(reader: PdfReader, form: DictionaryObject | None) -> str:
    """Why a file has nothing to read: another technique, flattened, or a picture of paper."""
    if form is not None and "/XFA" in form:
        return "formin.only_xfa"
    pages = list(reader.pages[:5])
    if not pages:
        return "formin.damaged_pdf"
    for page in pages:
        resources = _dictionary(page.get("/Resources")) or DictionaryObject()
        if _dictionary(resources.get("/Font")):
            return "formin.flattened"
    return "formin.scanned"


def _states(box: DictionaryObject) -> Iterator[str]:
    looks = _dictionary(box.get("/AP"))
    normal = _dictionary(looks.get("/N")) if looks else None
    for state in () if normal is None or isinstance(normal, StreamObject) else normal:
        if state != "/Off":
            yield str(state).lstrip("/")


def _pair(option: Any) -> tuple[str, str]:
    own = option.get_object() if isinstance(option, PdfObject) else option
    if isinstance(own, ArrayObject) and len(own) == 2:
        return _text(own[0]), _text(own[1])
    return _text(own), _text(own)


def _dictionary(value: Any) -> DictionaryObject | None:
    own = value.get_object() if isinstance(value, PdfObject) else value
    return own if isinstance(own, DictionaryObject) else None


def _array(value: Any) -> ArrayObject | None:
    own = value.get_object() if isinstance(value, PdfObject) else value
    return own if isinstance(own, ArrayObject) else None


def _text(value: Any) -> str:
    """A text as it was typed, with plain ends of lines."""
    own = value.get_object() if isinstance(value, PdfObject) else value
    if isinstance(own, StreamObject):
        own = _decoded(own.get_data())
    if isinstance(own, ByteStringObject):
        own = _decoded(bytes(own))
    if isinstance(own, ArrayObject):
        own = ", ".join(_text(item) for item in own[:100])
    if own is None or isinstance(own, (DictionaryObject, BooleanObject, NullObject)):
        return ""
    return str(own).replace("\r\n", "\n").replace("\r", "\n")


def _lost_its_mark(value: Any) -> bool:
    """Whether a text is in two bytes a sign without saying so: its beginning was cut off."""
    own = value.get_object() if isinstance(value, PdfObject) else value
    if not isinstance(own, TextStringObject) or not own.autodetect_utf16:
        return False
    return not own.original_bytes.startswith(_MARKS)


def _is_no_text(item: _Field) -> bool:
    """Whether something else stands where a field keeps what was typed or chosen."""
    own = item.value.get_object() if item.value is not None else None
    kept = (TextStringObject, ByteStringObject, StreamObject, NullObject)
    return own is not None and not isinstance(own, kept)


def _decoded(data: bytes) -> str:
    if data.startswith(_MARKS):
        return data.decode("utf-16", errors="replace")
    return data.decode("utf-8-sig" if data.startswith(b"\xef\xbb\xbf") else "latin-1",
                       errors="replace")
