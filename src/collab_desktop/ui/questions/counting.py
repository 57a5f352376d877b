"""The quiet words below a text: how many words read well, how much room is left."""

from __future__ import annotations

from typing import Final

from collab_desktop.ui.marking import Speaker

WordCount: Final = Speaker("WordCount")


def word_hint(count: int, least: int, most: int) -> str:
    """Return "31 words; 12 to 35 reads well", or the shorter form without a lower end."""
    if count == 1:
        counted = WordCount.tr("1 word")
    else:
        counted = WordCount.tr("{count} words", "", count).format(count=count)
    if least:
        well = WordCount.tr("{least} to {most} reads well").format(least=least, most=most)
    else:
        well = WordCount.tr("up to {most} reads well").format(most=most)
    return WordCount.tr("{counted}; {well}").format(counted=counted, well=well)


def limit_hint(length: int, limit: int) -> str:
    """Say how much room is left near the limit of a line; nothing while there is plenty."""
    left = limit - length
    if left < 0:
        return WordCount.tr("{n} characters too long", "", -left).format(n=-left)
    if left <= limit // 5:
        return WordCount.tr("{n} characters left", "", left).format(n=left)
    return ""
