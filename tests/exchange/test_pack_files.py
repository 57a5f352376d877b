"""Packs come and go as folders and .zip files, within limits."""

from __future__ import annotations

import os
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.framework.small_pack import FILES

from collab_desktop.exchange.pack_files import MOST_FILES, read_pack_files, write_pack_files
from collab_desktop.framework.loader import load_pack
from collab_desktop.framework.refusal import PackRefused


def zip_of(path, members, **options):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def refused(path):
    with pytest.raises(PackRefused) as caught:
        read_pack_files(path)
    return caught.value.problems[0]


@pytest.mark.parametrize("name", ["pack.zip", "folder"])
def test_a_pack_goes_out_and_comes_back(tmp_path, name):
    write_pack_files(FILES, tmp_path / name)
    assert read_pack_files(tmp_path / name) == FILES
    assert load_pack(read_pack_files(tmp_path / name)).full_id == "small/1.0"


def test_the_same_pack_gives_the_same_bytes(tmp_path):
    write_pack_files(FILES, tmp_path / "a.zip")
    write_pack_files(dict(reversed(FILES.items())), tmp_path / "b.ZIP")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.ZIP").read_bytes()


def test_an_older_zip_is_replaced_and_a_full_folder_is_not(tmp_path):
    (tmp_path / "a.zip").write_text("old")
    write_pack_files(FILES, tmp_path / "a.zip")
    assert read_pack_files(tmp_path / "a.zip") == FILES
    with pytest.raises(FileExistsError):
        write_pack_files(FILES, tmp_path)


def test_a_pack_inside_a_folder_of_the_zip(tmp_path):
    path = zip_of(
        tmp_path / "a.zip",
        {
            **{f"small-main/{name}": text for name, text in FILES.items()},
            "small-main/README.md": "read me",
            "__MACOSX/small-main/._pack.toml": "x",
        },
    )
    assert read_pack_files(path) == FILES


def test_other_files_lie_beside_it_unread(tmp_path):
    write_pack_files(FILES, tmp_path / "p")
    (tmp_path / "p" / "notes.txt").write_bytes(b"\xff")
    (tmp_path / "outside.toml").write_text("secret")
    (tmp_path / "p" / "steps" / "link.toml").symlink_to(tmp_path / "outside.toml")
    assert read_pack_files(tmp_path / "p") == FILES


def test_windows_line_ends_and_a_byte_order_mark(tmp_path):
    data = {
        name: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode() for name, text in FILES.items()
    }
    assert read_pack_files(zip_of(tmp_path / "a.zip", data)) == FILES


def test_a_zip_that_is_none(tmp_path):
    (tmp_path / "a.zip").write_bytes(b"hello")
    assert refused(tmp_path / "a.zip").id == "pack.not_a_zip"


@given(st.data())
def test_a_damaged_zip_gives_the_pack_or_a_refusal(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("zip")
    content = bytearray(zip_of(folder / "a.zip", FILES).read_bytes())
    for _ in range(data.draw(st.integers(1, 5))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    (folder / "b.zip").write_bytes(content[: data.draw(st.integers(0, len(content)))])
    try:
        found = read_pack_files(folder / "b.zip")
        assert all(name.endswith(".toml") for name in found)
    except PackRefused as refusal:
        assert refusal.problems[0].message


def test_an_unusual_compression_is_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("pack.toml", "x" * 1000)
    assert refused(tmp_path / "a.zip").id == "pack.not_a_zip"


def test_a_missing_file(tmp_path):
    with pytest.raises(FileNotFoundError):
        read_pack_files(tmp_path / "none.zip")


def test_a_bomb_is_stopped_at_one_megabyte(tmp_path):
    path = zip_of(tmp_path / "a.zip", {**FILES, "steps/big.toml": b" " * 300_000_000})
    problem = refused(path)
    assert (problem.file, problem.id) == ("steps/big.toml", "pack.file_too_large")


def test_many_files_are_stopped(tmp_path):
    members = {f"steps/s{n}.toml": "" for n in range(MOST_FILES + 1)}
    assert refused(zip_of(tmp_path / "a.zip", members)).id == "pack.too_many_files"


def test_much_altogether_is_stopped(tmp_path):
    members = {f"steps/s{n}.toml": b"#" * 999_999 for n in range(22)}
    assert refused(zip_of(tmp_path / "a.zip", members)).id == "pack.too_large"


def test_text_that_is_not_utf8_is_named_with_its_line(tmp_path):
    problem = refused(zip_of(tmp_path / "a.zip", {**FILES, "steps/cq.toml": b"a = 1\nb = '\xff'"}))
    assert (problem.file, problem.line, problem.id) == ("steps/cq.toml", 2, "pack.not_utf8")


def test_a_password_is_named(tmp_path):
    path = zip_of(tmp_path / "a.zip", {"pack.toml": "x"})
    data = bytearray(path.read_bytes())
    central = data.index(b"PK\x01\x02")
    data[6] |= 1
    data[central + 8] |= 1
    path.write_bytes(data)
    assert refused(path).id == "pack.encrypted"


def test_names_that_lead_outside_are_refused_by_the_loader(tmp_path):
    path = zip_of(tmp_path / "a.zip", {**FILES, "../evil.toml": "x", "steps/../../evil.toml": "y"})
    with pytest.raises(PackRefused) as caught:
        load_pack(read_pack_files(path))
    assert {problem.id for problem in caught.value.problems} == {"pack.file_unknown"}


def test_a_failed_write_leaves_nothing_behind(tmp_path):
    with pytest.raises(UnicodeEncodeError):
        write_pack_files({"pack.toml": "\ud800"}, tmp_path / "a.zip")
    assert list(tmp_path.iterdir()) == []


def test_a_pipe_is_refused_and_never_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pack.zip")
    with pytest.raises(PackRefused):
        read_pack_files(tmp_path / "pack.zip")
