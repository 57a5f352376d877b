"""Reads a framework pack from a folder or a .zip file, and writes one, within fixed limits."""

from __future__ import annotations

import os
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Final

from collab_desktop.framework.refusal import PackProblem, PackRefused
from collab_desktop.framework.sources import HEADER, LARGEST_FILE

MOST_FILES: Final = 500
LARGEST_PACK: Final = 20_000_000
"""Bytes of all files of a pack together."""

_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_ENCRYPTED: Final = 0x1
_USUAL: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_DAMAGED: Final = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, struct.error, EOFError, ValueError,
    NotImplementedError,
)
"""What zipfile raises for files that are cut off, damaged or made up."""


def read_pack_files(path: Path) -> dict[str, str]:
    """The .toml files of a pack by relative name, from a folder or a .zip file.

    Everything else that lies beside them is left alone.

    Raises:
        PackRefused: it is no zip file, it is too large, or a file is not UTF-8.
        OSError: the disk cannot be read.
    """
    contents = _from_folder(path) if path.is_dir() else _from_zip(path)
    files: dict[str, str] = {}
    total = 0
    for name, data in contents:
        total += len(data)
        if len(files) >= MOST_FILES:
            raise _refused(path.name, "pack.too_many_files", limit=MOST_FILES)
        if total > LARGEST_PACK:
            raise _refused(path.name, "pack.too_large", megabytes=LARGEST_PACK // 1_000_000)
        files[name] = _decode(name, data)
    return files


def write_pack_files(files: Mapping[str, str], path: Path) -> None:
    """Write a pack as a .zip file, or as a new folder when the name has no such ending.

    The same files always give the same bytes.

    Raises:
        FileExistsError: the folder exists and is not empty.
        OSError: the disk cannot be written.
    """
    if path.suffix.lower() == ".zip":
        _write_zip(files, path)
        return
    if path.exists() and any(path.iterdir()):
        raise FileExistsError(str(path))
    for name, text in sorted(files.items()):
        target = path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")


# -- folder -----------------------------------------------------------------------------


def _from_folder(path: Path) -> Iterator[tuple[str, bytes]]:
    for file in sorted(path.glob("*.toml")) + sorted(path.glob("*/*.toml")):
        # A link could lead out of the folder, to something that is nobody's pack.
        if file.is_file() and not file.is_symlink() and not file.parent.is_symlink():
            with file.open("rb") as stream:
                name = file.relative_to(path).as_posix()
                yield name, _capped(name, stream.read(LARGEST_FILE + 1))


# -- zip --------------------------------------------------------------------------------


def _from_zip(path: Path) -> Iterator[tuple[str, bytes]]:
    if path.exists() and not path.is_file():  # a pipe, on which reading would wait for ever
        raise _refused(path.name, "pack.not_a_zip")
    try:
        with zipfile.ZipFile(path) as archive:
            yield from _members(archive)
    except _DAMAGED:
        raise _refused(path.name, "pack.not_a_zip") from None


def _members(archive: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    infos = {info.filename: info for info in archive.infolist()}
    root = _root(infos)
    for member, info in sorted(infos.items()):
        if not member.startswith(root) or not member.endswith(".toml"):
            continue
        name = member.removeprefix(root)
        if info.flag_bits & _ENCRYPTED:
            raise _refused(name, "pack.encrypted")
        if info.compress_type not in _USUAL:
            raise _refused(name, "pack.not_a_zip")
        with archive.open(info) as stream:
            # What the directory says about sizes may be a lie: count what really comes.
            yield name, _capped(name, stream.read(LARGEST_FILE + 1))


def _root(names: Mapping[str, object]) -> str:
    """The folder inside the archive where ``pack.toml`` lies, with its slash."""
    headers = [name for name in names if PurePosixPath(name).name == HEADER]
    nearest = min(headers, key=lambda name: (name.count("/"), name), default=HEADER)
    return nearest.removesuffix(HEADER)


def _write_zip(files: Mapping[str, str], path: Path) -> None:
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as stream:
        temporary = Path(stream.name)
        try:
            with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
                for name, text in sorted(files.items()):
                    info = zipfile.ZipInfo(name, _EPOCH)
                    info.compress_type = zipfile.ZIP_DEFLATED
                    info.external_attr = 0o644 << 16
                    archive.writestr(info, text.encode())
            stream.flush()
            os.fsync(stream.fileno())
        except BaseException:
            temporary.unlink()
            raise
    temporary.replace(path)


# -- limits -----------------------------------------------------------------------------


def _capped(name: str, data: bytes) -> bytes:
    if len(data) > LARGEST_FILE:
        raise _refused(name, "pack.file_too_large")
    return data


def _decode(name: str, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise PackRefused([PackProblem(name, line, "", "pack.not_utf8")]) from None


def _refused(file: str, message: str, **params: int) -> PackRefused:
    return PackRefused([PackProblem(file, None, "", message, params)])
