"""Attached files travel inside the workspace; what cannot be attached is refused in words."""

from __future__ import annotations

import os
from hashlib import sha256

import pytest

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.services import attachments
from collab_desktop.services.attachments import AttachmentRefused, Attachments


def test_a_file_goes_in_and_comes_out_again(session, questions, tmp_path):
    letter = tmp_path / "letter ‘ä’.pdf"
    letter.write_bytes(b"%PDF letter")
    value = Attachments(session).attach(letter, "Letter of the four schools")
    assert value == {
        "sha256": sha256(b"%PDF letter").hexdigest(), "name": letter.name,
        "title": "Letter of the four schools",
    }
    row = questions.add_row("tn.q1.evidence", "run:proposal", values={"what": "A letter"})
    cell = Address("tn_evidence.file", f"record:{row}")
    questions.set_answer(cell, Answer.of(value))
    assert questions.field(cell).problems == ()
    letter.unlink()
    Attachments(session).save_copy(value["sha256"], tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == b"%PDF letter"
    (kept,) = session.store.rows("attachment")
    assert (kept["media"], kept["size"]) == ("application/pdf", 11)


def test_without_a_title_the_name_is_one(session, tmp_path):
    (tmp_path / "plan.txt").write_text("plan")
    assert Attachments(session).attach(tmp_path / "plan.txt")["title"] == "plan"


@pytest.mark.parametrize("what", ["missing", "folder", "pipe", "empty", "large"])
def test_what_cannot_be_attached(session, tmp_path, monkeypatch, what):
    path = tmp_path / what
    {
        "missing": lambda: None, "folder": path.mkdir, "pipe": lambda: os.mkfifo(path),
        "empty": path.touch, "large": lambda: path.write_bytes(b"12345678901"),
    }[what]()
    monkeypatch.setattr(attachments, "LARGEST", 10)
    with pytest.raises(AttachmentRefused) as refused:
        Attachments(session).attach(path)
    expected = {"empty": "file.empty", "large": "file.too_large"}.get(what, "file.unreadable")
    assert refused.value.message.id == expected
    assert session.store.rows("attachment") == []


def test_nothing_is_saved_of_what_is_not_there(session, tmp_path):
    with pytest.raises(KeyError):
        Attachments(session).save_copy("0" * 64, tmp_path / "x")
    assert not (tmp_path / "x").exists()
