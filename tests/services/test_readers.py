"""Versions for the board and for the public leave out what their readers may not read."""

from __future__ import annotations

import dataclasses
import re
import zipfile
from pathlib import Path

import pikepdf
import pypdfium2 as pdfium
import pytest
from tests.reports.documents.filled import sample

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.services import reporting
from collab_desktop.services.reporting import Options
from collab_desktop.services.reporting.readers import readable, roles_of

EVERYTHING = ("team", "board", "public")


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    session, project = sample(tmp_path_factory.mktemp("readers"))
    yield session, project
    session.close()


def printed(opened, document: str, audience: str):
    session, project = opened
    return reporting.make_render(
        session, project, document, "en", Options(audience=audience)
    )


def words(rendered, folder) -> str:
    target = folder / "a.pdf"
    rendered(target)
    document = pdfium.PdfDocument(target)
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(text.split())


def secrets(opened, readers: set[str]) -> set[str]:
    """Every text of the project that only these may read."""
    session, project = opened
    data = session.project(project)
    return {
        " ".join(answer.value.split()) for address, answer in data.answers.items()
        if isinstance(answer.value, str) and len(answer.value) > 24 and " " in answer.value
        and (question := data.index.find(address.path)) and question.readers in readers
    }


@pytest.mark.parametrize(
    ("audience", "kept_back"), [("board", {"team"}), ("public", {"team", "board"})]
)
def test_nothing_kept_back_stands_in_any_paper(opened, tmp_path, audience, kept_back):
    session, project = opened
    private = secrets(opened, kept_back)
    assert private
    for view in reporting.documents(session, project):
        if view.available:
            text = words(printed(opened, view.id, audience), tmp_path)
            found = {secret for secret in private if secret in text}
            assert not found, (view.id, found)


def test_the_public_reads_no_name_and_the_foot_says_whose_version_it_is(opened, tmp_path):
    session, project = opened
    names = {str(row["name"]) for row in session.project(project).people.values()}
    inside = words(printed(opened, "P16", "team"), tmp_path)
    outside = words(printed(opened, "P16", "public"), tmp_path)
    assert any(name in inside for name in names)
    assert "public version" in outside
    assert "public version" not in inside
    assert "version for the board" in words(printed(opened, "P16", "board"), tmp_path)


def test_each_field_taken_out_is_listed_with_its_place(opened):
    inside, board, public = (printed(opened, "P5", audience).data for audience in EVERYTHING)
    assert inside.withheld == ()
    assert {one.name for one in board.withheld} <= {one.name for one in public.withheld}
    assert all(one.name and one.where and one.count for one in public.withheld)
    first_look = [one.count for one in public.withheld if one.where == "Proposal"]
    assert first_look == [4]
    assert len(public.withheld) == len({(one.name, one.where) for one in public.withheld})


def test_versions_for_others_are_other_contents(opened):
    hashes = {printed(opened, "P5", audience).data.content_hash for audience in EVERYTHING}
    assert len(hashes) >= 2
    team = printed(opened, "P5", "team").data
    assert team.content_hash not in {
        printed(opened, "P5", "public").data.content_hash
    }


def test_an_unknown_audience_is_refused():
    with pytest.raises(ValueError, match="press"):
        Options(audience="press")


def test_who_signed_has_signed_for_every_reader(opened):
    """The cells of a row are signed together: leaving one out takes no signature away."""
    parts = [printed(opened, "P12", audience).data.paper for audience in EVERYTHING]
    inside, board, public = (str(part).count("signed") for part in parts)
    assert inside == board == public > 0
    assert all(data.missing == printed(opened, "P12", "team").data.missing
               for data in (printed(opened, "P12", a).data for a in EVERYTHING))


# -- names -----------------------------------------------------------------------------------------


def everything_in(file: Path) -> str:
    """Whatever a file holds in words: text, properties, tags, alternative texts, parts of Word."""
    if file.suffix == ".docx":
        with zipfile.ZipFile(file) as packed:
            parts = [packed.read(name).decode("utf-8", "replace") for name in packed.namelist()]
        return " ".join(" ".join(re.sub("<[^>]+>", "", part) for part in parts).split())
    with pikepdf.open(file) as whole:
        assert not whole.attachments
        held = [str(found) for item in whole.objects for found in strings(item)]
        held += [str(value) for value in whole.docinfo.values()]
        held.append(whole.Root.Metadata.read_bytes().decode())
    document = pdfium.PdfDocument(file)
    held += [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return " ".join(" ".join(held).split())


def strings(item):
    """The words in an object of a PDF; what it points to comes by itself."""
    if isinstance(item, pikepdf.String):
        yield item
    elif isinstance(item, pikepdf.Array | pikepdf.Dictionary | pikepdf.Stream):
        parts = item if isinstance(item, pikepdf.Array) else item.values()
        yield from (
            found for part in parts if not getattr(part, "is_indirect", False)
            for found in strings(part)
        )


def test_no_public_paper_names_anybody_in_whatever_it_holds(opened, tmp_path):
    session, project = opened
    names = [str(row["name"]) for row in session.project(project).people.values()]
    assert len(names) > 10
    for view in reporting.documents(session, project):
        if not view.available or view.id == "P18":  # which says nothing of a project
            continue
        # Both come from one tree of blocks; of Word a few show what only it has.
        for ending in (".pdf", ".docx") if view.id in {"P6", "P14p", "P16"} else (".pdf",):
            target = tmp_path / f"paper{ending}"
            target.unlink(missing_ok=True)
            printed(opened, view.id, "public")(target)
            held = everything_in(target)
            assert [name for name in names if name in held] == [], (view.id, ending)


def test_the_preview_lists_every_text_in_which_names_become_roles(opened):
    session, project = opened
    shown = printed(opened, "P14p", "public").data.withheld
    assert ("Listener", "Youth participation", 1) in [
        (one.name, one.where, one.count) for one in shown if one.as_roles]
    assert not any(one.as_roles for one in printed(opened, "P14p", "board").data.withheld)
    team = reporting.make_render(session, project, "P14p", "en", Options(names_as_roles=True))
    assert any(one.as_roles for one in team.data.withheld)
    assert not any(not one.as_roles for one in team.data.withheld), "the team reads all else"


@pytest.mark.parametrize(("text", "said"), [
    ("M. Tarn listens; M. Tarnov does not.", "Head listens; M. Tarnov does not."),
    ("Ask Amal Haddad, not Amal.", "Ask Data lead, not Amal."),
    ("تحدثوا مع سارة نور وسارة نور تجيب", "تحدثوا مع مديرة ومديرة تجيب"),
    ("Bo said so", "Bo said so"),
])
def test_a_name_in_a_text_becomes_the_role(opened, text, said):
    session, project = opened
    people = {str(n): {"name": name, "role": role} for n, (name, role) in enumerate((
        ("M. Tarn", "Head"), ("Amal Haddad", "Data lead"), ("سارة نور", "مديرة"), ("Bo", "Chair"),
    ))}
    data = dataclasses.replace(session.project(project), people=people)
    address = Address("cq.context.problem")
    data = dataclasses.replace(data, answers={address: Answer.of(text)})
    shown = readable(data, "public", roles_of(data, "a person"))
    assert shown.answers.get(address) == Answer.of(said)
    assert data.answers[address] == Answer.of(text)
