"""A returned PDF: every value back as it was stored, and every way to be spoiled told."""

from __future__ import annotations

import io
import os
import random

import pikepdf
import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NullObject,
    NumberObject,
    TextStringObject,
    create_string_object,
)
from tests.exchange import returned

from collab_desktop.exchange.form_reading import read_form

MANY = int(os.environ.get("COLLAB_SPOILED_FORMS", "40"))
"""Spoiled files of each kind; the full count of a thousand takes minutes."""


@pytest.fixture(scope="module")
def back() -> bytes:
    return returned.filled(returned.blank())


def told(content: bytes) -> list[str]:
    return [message.id for message in read_form(content).problems]


def test_every_value_comes_back_and_nothing_is_wrong(back):
    found = read_form(back)
    assert found.usable
    assert found.problems == []
    assert found.marks["form"] == "eois"
    assert found.marks["project"] == "CQ-2026-01"
    for name, value in returned.SAID.items():
        wanted = True if value == "/yes" else value.removeprefix("/")
        assert found.fields[name] == wanted, name
    assert found.fields["eois.safeguarding"] is False
    assert found.fields["eois.funding"] == ""


def test_the_names_do_not_depend_on_the_language(back):
    arabic = read_form(returned.filled(returned.blank("ar")))
    assert arabic.problems == []
    english = read_form(back)
    assert arabic.fields == english.fields
    assert arabic.marks["version"] == english.marks["version"]


def test_an_empty_form_is_told():
    assert told(returned.blank()) == ["formin.empty"]


def test_values_without_drawings_are_taken(back):
    def strip(_writer, form):
        returned.field(form, "eois", "contribution").pop("/AP")

    assert told(returned.with_form(back, strip)) == []


def test_a_field_that_shows_something_else_is_told(back):
    def change(_writer, form):
        own = returned.field(form, "eois", "contribution")
        own[NameObject("/V")] = TextStringObject("We measure nothing.")

    found = read_form(returned.with_form(back, change))
    assert [m.id for m in found.problems] == ["formin.shows_otherwise"]
    assert found.problems[0].params == {"field": "eois.contribution"}


def test_a_ticked_box_that_is_not_the_stored_one_is_told(back):
    def change(_writer, form):
        returned.field(form, "eois", "kind")[NameObject("/V")] = NameObject("/individual")

    assert told(returned.with_form(back, change)) == ["formin.shows_otherwise"]


def test_a_choice_that_was_not_offered_is_told(back):
    def change(_writer, form):
        own = returned.field(form, "eoi_skills", "1", "level")
        own[NameObject("/V")] = TextStringObject("9")
        own.pop("/AP")

    assert told(returned.with_form(back, change)) == ["formin.not_offered"]


def test_the_label_of_a_choice_stands_for_its_word(back):
    def change(_writer, form):
        own = returned.field(form, "eoi_data", "1", "personal")
        own[NameObject("/V")] = TextStringObject("Yes")

    found = read_form(returned.with_form(back, change))
    assert found.problems == []
    assert found.fields["eoi_data.1.personal"] == "yes"


def test_a_choice_drawn_by_its_label_is_in_order(back):
    """As viewers draw it: the label on the page, the word in the file."""
    def change(writer, form):
        own = returned.field(form, "eoi_data", "1", "personal")
        own[NameObject("/V")] = TextStringObject("yes")
        draw(writer, own, "Yes")

    def belie(writer, form):
        change(writer, form)
        draw(writer, returned.field(form, "eoi_data", "1", "personal"), "No")

    assert told(returned.with_form(back, change)) == []
    assert told(returned.with_form(back, belie)) == ["formin.shows_otherwise"]


def test_signs_drawn_in_a_font_that_numbers_them_in_its_own_way_are_in_order(back):
    """As browsers draw dashes and quotes: in another font, among words in the usual one."""
    def change(writer, form, words="wells "):
        own = returned.field(form, "eois", "contribution")
        own[NameObject("/V")] = TextStringObject("Müller – “wells”")
        draw(writer, own, rf"M\374ller ) Tj /_86 9 Tf (\250C\241\260) Tj /Helv 9 Tf ({words}")
        other = DictionaryObject({
            NameObject("/Type"): NameObject("/Font"), NameObject("/Subtype"): NameObject("/Type0"),
            NameObject("/Encoding"): NameObject("/GBK-EUC-H"),
        })
        fonts = DictionaryObject({NameObject("/_86"): other})
        look = own["/AP"]["/N"].get_object()
        look[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})

    assert told(returned.with_form(back, change)) == []
    found = returned.with_form(back, lambda writer, form: change(writer, form, "money"))
    assert told(found) == ["formin.shows_otherwise"]


def draw(writer, own, words: str) -> None:
    look = DecodedStreamObject()
    look.set_data(f"/Tx BMC q BT /Helv 9 Tf 2 2 Td ({words}) Tj ET Q EMC".encode())
    looks = DictionaryObject({NameObject("/N"): writer._add_object(look)})
    own[NameObject("/AP")] = looks


def test_choices_that_took_the_place_of_others_are_told(back):
    def change(_writer, form):
        pairs = returned.field(form, "eoi_skills", "1", "level")["/Opt"]
        pairs[2] = ArrayObject([TextStringObject("4"), TextStringObject("3")])

    assert "formin.damaged" in told(returned.with_form(back, change))


def test_a_choice_of_which_one_option_is_left_is_in_order(back):
    def change(_writer, form):
        own = returned.field(form, "eois", "kind")
        chosen = [kid for kid in own["/Kids"] if kid.get_object()["/AS"] != "/Off"]
        own[NameObject("/Kids")] = ArrayObject(chosen)

    found = read_form(returned.with_form(back, change))
    assert (found.problems, found.fields["eois.kind"]) == ([], "team")


def test_another_script_drawn_as_western_words_is_told(back):
    def change(_writer, form):
        own = returned.field(form, "eois", "contribution")
        own[NameObject("/V")] = TextStringObject("نقيس الآبار")

    assert told(returned.with_form(back, change)) == ["formin.shows_otherwise"]


def test_nothing_stored_as_nothing_is_an_empty_field(back):
    def change(_writer, form):
        returned.field(form, "eois", "ip")[NameObject("/V")] = NullObject()

    found = read_form(returned.with_form(back, change))
    assert (found.problems, found.fields["eois.ip"]) == ([], "")


@pytest.mark.parametrize("stored", [
    NumberObject(7), NameObject("/yes"), ArrayObject([TextStringObject("a")]),
])
def test_what_is_no_text_is_told(back, stored):
    def change(_writer, form):
        returned.field(form, "eois", "ip")[NameObject("/V")] = stored

    assert told(returned.with_form(back, change)) == ["formin.broken_text"]


def test_a_text_that_became_a_box_is_told(back):
    def change(_writer, form):
        returned.field(form, "eois", "idea")[NameObject("/FT")] = NameObject("/Btn")
        returned.field(form, "eois", "ip")[NameObject("/FT")] = NameObject("/Btn")

    assert "formin.damaged" in told(returned.with_form(back, change))


def test_a_doubled_field_is_told(back):
    def change(_writer, form):
        own = returned.field(form, "eois", "idea")
        form["/Fields"].append(DictionaryObject({
            NameObject("/T"): TextStringObject("eois.idea"), NameObject("/FT"): NameObject("/Tx"),
            NameObject("/V"): TextStringObject("Another idea."),
        }))
        assert own

    found = read_form(returned.with_form(back, change))
    assert "formin.doubled" in [m.id for m in found.problems]
    assert found.fields["eois.idea"] == returned.SAID["eois.idea"]


def test_another_project_written_into_the_hidden_fields_is_told(back):
    def change(_writer, form):
        own = returned.field(form, "collab", "project")
        own[NameObject("/V")] = TextStringObject("CQ-2026-09")

    assert told(returned.with_form(back, change)) == ["formin.changed"]


def test_scripts_are_told_and_values_read(back):
    found = read_form(returned.scripted(back))
    assert [m.id for m in found.problems] == ["formin.script"]
    assert found.fields["eois.lead.name"] == "A. Yusuf"


def test_a_signature_is_told(back):
    def change(_writer, form):
        form["/Fields"].append(DictionaryObject({
            NameObject("/T"): TextStringObject("signed"), NameObject("/FT"): NameObject("/Sig"),
            NameObject("/V"): DictionaryObject({NameObject("/Type"): NameObject("/Sig")}),
        }))

    assert told(returned.with_form(back, change)) == ["formin.signed"]


def test_a_second_way_of_keeping_answers_is_told(back):
    def add(_writer, form):
        form[NameObject("/XFA")] = ArrayObject()

    def alone(_writer, form):
        add(_writer, form)
        form[NameObject("/Fields")] = ArrayObject()

    assert told(returned.with_form(back, add)) == ["formin.xfa"]
    only = read_form(returned.with_form(back, alone))
    assert [m.id for m in only.problems] == ["formin.only_xfa"]
    assert not only.usable


def test_a_protected_form_is_refused(back):
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(back)))
    writer.encrypt("secret", algorithm="RC4-128")
    found = read_form(returned.saved(writer))
    assert not found.usable
    assert [m.id for m in found.problems] == ["formin.encrypted"]


def test_a_form_under_a_newer_lock_is_refused_as_protected():
    """Strong locks need what the program does not bring: they are no damage."""
    lock = pikepdf.Encryption(owner="owner", user="")
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(returned.blank())) as pdf:
        pdf.save(out, encryption=lock)
    assert told(out.getvalue()) == ["formin.encrypted"]


def test_flattened_and_scanned_forms_are_refused(back):
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(back)))
    writer.root_object.pop("/AcroForm")
    assert told(returned.saved(writer)) == ["formin.flattened"]
    picture = PdfWriter()
    picture.add_blank_page(595, 842)
    assert told(returned.saved(picture)) == ["formin.scanned"]


def test_a_form_of_somebody_else_is_refused(back):
    def change(_writer, form):
        kept = [k for k in form["/Fields"] if k.get_object()["/T"] != "collab"]
        form[NameObject("/Fields")] = ArrayObject(kept)

    assert told(returned.with_form(back, change)) == ["formin.not_ours"]


@pytest.mark.parametrize(("content", "why"), [
    (b"", "formin.empty_file"), (b"   ", "formin.empty_file"),
    (b"%PDF-1.7\nnothing", "formin.damaged_pdf"), (b"hello", "formin.not_ours"),
    (b"\xd0\xcf\x11\xe0old", "formin.old_office"), (b"{\"a\": ", "json.cut_off"),
    (b"%PDF-" + b"0" * 20_000_001, "formin.too_large"),
])  # fmt: skip
def test_what_is_no_form_is_refused_with_its_reason(content, why):
    found = read_form(content)
    assert not found.usable
    assert [m.id for m in found.problems] == [why]


def test_letters_that_nobody_types_are_told(back):
    def change(_writer, form):
        own = returned.field(form, "eois", "idea")
        own[NameObject("/V")] = TextStringObject("نقي\ue123س")
        own.pop("/AP")

    assert told(returned.with_form(back, change)) == ["formin.broken_text"]


@pytest.mark.parametrize("stored", [b"\x03\x00n\x00d", b"\x00n\x00d\x00 ", b"n\x00d\x00"])
def test_a_text_that_lost_its_beginning_is_told(back, stored):
    def change(_writer, form):
        own = returned.field(form, "eoi_skills", "6", "evidence")
        own[NameObject("/V")] = create_string_object(stored)

    assert told(returned.with_form(back, change)) == ["formin.broken_text"]


@pytest.mark.parametrize(("name", "flags"), [("coi", 0), ("consent", 1 << 15)])
def test_a_choice_that_is_no_choice_any_more_is_told(back, name, flags):
    def change(_writer, form):
        returned.field(form, "eois", name)[NameObject("/Ff")] = NumberObject(flags)

    assert "formin.damaged" in told(returned.with_form(back, change))


def test_a_field_that_reads_out_something_else_is_told(back):
    def change(_writer, form):
        own = returned.field(form, "eois", "idea")
        own[NameObject("/V")] = TextStringObject("نحفر الآبار")

    assert told(returned.with_form(back, change)) == ["formin.shows_otherwise"]


# -- spoiled -----------------------------------------------------------------------------------


def flipped(content: bytes, chance: random.Random) -> bytes:
    spoiled = bytearray(content)
    for _ in range(chance.choice((1, 1, 1, 2, 5, 20))):
        spoiled[chance.randrange(len(spoiled))] ^= 1 << chance.randrange(8)
    return bytes(spoiled)


def cut(content: bytes, chance: random.Random) -> bytes:
    start, long = chance.randrange(len(content)), chance.choice((1, 7, 100, 5_000, len(content)))
    return content[:start] + chance.choice((b"", b"\0" * min(long, 200))) + content[start + long :]


def spliced(content: bytes, chance: random.Random) -> bytes:
    """A stretch stands where another one was: objects within objects, lists that never end."""
    long = chance.choice((3, 20, 200, 2_000))
    one, other = (chance.randrange(len(content) - long) for _ in range(2))
    return content[:one] + content[other : other + long] + content[one + long :]


def retyped(content: bytes, chance: random.Random) -> bytes:
    """A number, a name or a bracket is another one: structure that is wrong on purpose."""
    old, new = chance.choice((
        (b" R ", b" 0 "), (b"/Kids", b"/Kidz"), (b"/Parent", b"/Kids"), (b"/FT", b"/V "),
        (b"obj", b"obi"), (b"/Fields [", b"/Fields ("), (b"/T ", b"/V "), (b">>", b"> "),
        (b"/Length", b"/Lengtt"), (b"xref", b"xxxx"), (b"/Btn", b"/Sig"), (b"/Tx", b"/Ch"),
        (b"<FEFF", b"<FFFE"),
    ))  # fmt: skip
    places = content.split(old)
    if len(places) < 2:
        return content[:-1]
    place = chance.randrange(1, len(places))
    return old.join(places[:place]) + new + old.join(places[place:])


@pytest.mark.parametrize("spoil", [flipped, cut, spliced, retyped])
def test_a_spoiled_form_never_crashes_and_is_never_taken_silently(back, spoil):
    sound = read_form(back)
    for number in range(MANY):
        spoiled = spoil(back, random.Random(number))
        found = read_form(spoiled)
        if found.problems:
            continue
        assert found.fields == sound.fields, number
        assert found.marks == sound.marks, number
