"""The named parts of a document, and the document with only those that were chosen."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator
from dataclasses import replace

from collab_desktop.reports.tree import Block, Document, PageBreak


def named_parts(document: Document) -> tuple[str, ...]:
    """Return the names of the parts that may be left out, in order; the cover has none."""
    named = (block.section for block in document.blocks if isinstance(block, PageBreak))
    return tuple(dict.fromkeys(name for name in named if name))


def without(document: Document, names: Collection[str]) -> Document:
    """Return a document without the parts of these names.

    It is another paper than the whole one, so its hash is another one as well: that of the whole
    with the names of what is left out.
    """
    gone = [name for name in named_parts(document) if name in names]
    if not gone:
        return document
    told = "\n".join([document.content_hash, *gone])
    return replace(
        document, blocks=tuple(_kept(document.blocks, gone)),
        content_hash=hashlib.sha256(told.encode()).hexdigest(),
    )


def _kept(blocks: tuple[Block, ...], gone: Collection[str]) -> Iterator[Block]:
    """The blocks outside these parts; a part without a name of its own goes on with the last."""
    leaving = False
    for block in blocks:
        if isinstance(block, PageBreak) and block.section:
            leaving = block.section in gone
        if not leaving:
            yield block
