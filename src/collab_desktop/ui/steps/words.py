"""How far one is in a step, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CHECK = "check_answers"
"""The key of the last sub-step, which is no section of the pack."""


def number_word(number: int) -> str:
    """Return a small number as a word that begins a sentence, a larger one in digits."""
    tr = QCoreApplication.translate
    words = (
        tr("StepWords", "No"), tr("StepWords", "One"), tr("StepWords", "Two"),
        tr("StepWords", "Three"), tr("StepWords", "Four"), tr("StepWords", "Five"),
        tr("StepWords", "Six"), tr("StepWords", "Seven"), tr("StepWords", "Eight"),
        tr("StepWords", "Nine"), tr("StepWords", "Ten"), tr("StepWords", "Eleven"),
        tr("StepWords", "Twelve"),
    )  # fmt: skip
    return words[number] if number < len(words) else str(number)


def amount_of(count: int, asked: int, *, quick: bool) -> str:
    """Return "Nine short questions", or pages where a page asks several."""
    tr = QCoreApplication.translate
    if count == 1:
        template = tr("StepWords", "One page")
    elif asked > count:
        template = tr("StepWords", "{n} short pages") if quick else tr("StepWords", "{n} pages")
    elif quick:
        template = tr("StepWords", "{n} short questions")
    else:
        template = tr("StepWords", "{n} questions")
    return template.format(n=number_word(count))


def where_in(count: int, asked: int, minutes: int, position: int, *, quick: bool) -> str:
    """Return "Nine short questions, about 12 minutes. You are on 3 of 9."."""
    tr = QCoreApplication.translate
    first = amount_of(count, asked, quick=quick)
    if minutes:
        timed = tr("StepWords", "{questions}, about {minutes} minutes.")
        first = timed.format(questions=first, minutes=minutes)
    else:
        first = f"{first}."
    if not position:
        return first
    here = tr("StepWords", "You are on {position} of {count}.")
    return f"{first} {here.format(position=position, count=count)}"
