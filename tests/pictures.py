"""Small PNG files made chunk by chunk, honest ones and others."""

from __future__ import annotations

import struct
import zlib

SIGNATURE = b"\x89PNG\r\n\x1a\n"


def chunk(kind: bytes, body: bytes) -> bytes:
    """One chunk with its length and its checksum."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width: int, height: int, *between: bytes, colour: bytes = b"\x12\x35\x5b") -> bytes:
    """A picture of one colour; a large one is packed so well that it is a bomb."""
    row = b"\x00" + colour * width
    packer = zlib.compressobj(9)
    body = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, 8, 2 if len(colour) == 3 else 0, 0, 0, 0)
    return b"".join(
        (SIGNATURE, chunk(b"IHDR", head), *between, chunk(b"IDAT", body), chunk(b"IEND", b""))
    )
