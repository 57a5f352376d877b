"""The colours of paper by name; each keeps apart from its neighbours in grey."""

from __future__ import annotations

HEX = {
    "ink": "14181d", "muted": "4a5560", "edge": "5c6670", "rule": "b8c0c8", "track": "f1f5f9",
    "band": "e6ebf1", "season": "eaf3f1", "navy": "12355b", "wine": "9c1f52", "orange": "c8641e",
    "teal": "6fb7a8", "sand": "f4d58d", "paper": "ffffff", "grid": "dde2e7", "pale": "dfe6ef",
    "panel_line": "8fa3bd", "watermark": "f1f3f6",
}  # fmt: skip
"""Colours by name, as six hexadecimal digits."""
