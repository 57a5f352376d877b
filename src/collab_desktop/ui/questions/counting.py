"""The quiet words below a text: how many words read well, how much room is left."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def word_hint(count: int, least: int, most: int) -> str:
    """Return "31 words; 12 to 35 reads well", or the shorter form without a lower end."""
    tr = QCoreApplication.translate
    if count == 1:
        counted = tr("WordCount", "1 word")
    else:
        counted = tr("WordCount", "{count} words").format(count=count)
    if least:
        well = tr("WordCount", "{least} to {most} reads well").format(least=least, most=most)
    else:
        well = tr("WordCount", "up to {most} reads well").format(most=most)
    return tr("WordCount", "{counted}; {well}").format(counted=counted, well=well)


def limit_hint(length: int, limit: int) -> str:
    """Say how much room is left near the limit of a line; nothing while there is plenty."""
    left = limit - length
    tr = QCoreApplication.translate
    if left < 0:
        return tr("WordCount", "{n} characters too long").format(n=-left)
    if left <= limit // 5:
        return tr("WordCount", "{n} characters left").format(n=left)
    return ""
