"""The form that goes out: two sheets in every language, reachable by keys, readable by ear."""

from __future__ import annotations

import io
from itertools import pairwise

import pypdfium2 as pdfium
import pytest
from pypdf import PdfReader
from tests.reports.documents import filled

from collab_desktop.services import reporting
from collab_desktop.services.reporting import Options


@pytest.fixture(scope="module")
def form(tmp_path_factory):
    """Print the form of the sample in a language, on a paper; each once."""
    folder = tmp_path_factory.mktemp("forms")
    session, project = filled.sample(folder)
    made: dict[tuple[str, str], bytes] = {}

    def printed(language="en", paper="a4"):
        if (language, paper) not in made:
            file = folder / f"{language}-{paper}.pdf"
            reporting.make_render(session, project, "P2", language, Options(paper))(file)
            made[language, paper] = file.read_bytes()
        return made[language, paper]

    yield printed
    session.close()


def notes(reader: PdfReader):
    """The fields of a file page by page, in the order of its pages."""
    return [[a.get_object() for a in page.get("/Annots", ())] for page in reader.pages]


@pytest.mark.parametrize(("language", "paper"), [
    ("en", "a4"), ("fr", "a4"), ("ar", "a4"), ("en", "letter")])  # fmt: skip
def test_the_form_stays_on_two_sheets(form, language, paper):
    assert len(pdfium.PdfDocument(form(language, paper))) == 2


def test_every_field_says_what_it_is_and_stands_on_its_page(form):
    for page in notes(PdfReader(io.BytesIO(form()))):
        for field in page:
            own = field if "/TU" in field else field["/Parent"].get_object()
            assert len(own["/TU"]) > 3
            left, foot, right, top = map(float, field["/Rect"])
            assert 0 < left < right < 595
            assert 0 < foot < top < 842


def test_keys_walk_down_the_page(form):
    """Tab follows the tags, which follow the eyes: never far up again, but for the next column."""
    reader = PdfReader(io.BytesIO(form()))
    for page, fields in zip(reader.pages, notes(reader), strict=True):
        assert page["/Tabs"] == "/S"
        tops = [float(field["/Rect"][3]) for field in fields]
        assert all(below < above + 60 for above, below in pairwise(tops))


def elements(node):
    """Every element of a tag tree."""
    own = node.get_object()
    if "/S" in own:
        yield own
    kids = own.get("/K", [])
    for kid in kids if isinstance(kids, list) else [kids]:
        if hasattr(kid.get_object(), "get"):
            yield from elements(kid)


def test_every_field_has_its_place_in_the_tag_tree(form):
    reader = PdfReader(io.BytesIO(form()))
    root = reader.trailer["/Root"]["/StructTreeRoot"]
    numbers = root["/ParentTree"]["/Nums"]
    owners = dict(zip(numbers[::2], (n.get_object() for n in numbers[1::2]), strict=True))
    tags = [tag for tag in elements(root) if tag["/S"] == "/Form"]
    fields = [field for page in notes(reader) for field in page]
    assert len(fields) > 70
    assert all(tag["/Alt"] for tag in tags)
    for field in fields:
        owner = owners[field["/StructParent"]]
        assert owner["/S"] == "/Form"
        held = [kid.get_object().get("/Obj") for kid in owner["/K"]]
        assert any(one is not None and one.get_object() is field for one in held)


def test_purpose_and_retention_are_printed(form):
    text = " ".join(
        page.get_textpage().get_text_range() for page in pdfium.PdfDocument(form())
    ).replace("\r\n", " ")
    for words in ("for one purpose: choosing and forming the team", "kept until 30 June 2027",
                  "We look for", "Send it to", "D. Hale, by 30 June 2026", "up to 250 words"):
        assert words in text, words


def test_the_file_holds_no_script_and_no_outside_address(form):
    reader = PdfReader(io.BytesIO(form()))
    root = reader.trailer["/Root"]
    assert not {"/OpenAction", "/AA", "/Names"} & set(root)
    assert all(not {"/A", "/AA"} & set(field) for page in notes(reader) for field in page)


def test_the_same_form_gives_the_same_bytes(form, tmp_path):
    session, project = filled.sample(tmp_path)
    reporting.make_render(session, project, "P2", "en")(tmp_path / "again.pdf")
    session.close()
    assert (tmp_path / "again.pdf").read_bytes() == form()
