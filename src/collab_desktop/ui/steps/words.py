"""How far one is in a step, in words."""

from __future__ import annotations

from typing import Final

from collab_desktop.domain.states import Status
from collab_desktop.ui import states
from collab_desktop.ui.marking import Speaker

StepWords: Final = Speaker("StepWords")
CHECK = "check_answers"
"""The key of the last sub-step, which is no section of the pack."""


def number_word(number: int) -> str:
    """Return a small number as a word that begins a sentence, a larger one in digits."""
    words = (
        StepWords.tr("No"), StepWords.tr("One"), StepWords.tr("Two"),
        StepWords.tr("Three"), StepWords.tr("Four"), StepWords.tr("Five"),
        StepWords.tr("Six"), StepWords.tr("Seven"), StepWords.tr("Eight"),
        StepWords.tr("Nine"), StepWords.tr("Ten"), StepWords.tr("Eleven"),
        StepWords.tr("Twelve"),
    )  # fmt: skip
    return words[number] if number < len(words) else str(number)


def amount_of(count: int, asked: int, *, quick: bool) -> str:
    """Return "Nine short questions", or pages where a page asks several."""
    if count == 1:
        template = StepWords.tr("One page")
    elif asked > count:
        template = (
            StepWords.tr("{n} short pages", "", count) if quick
            else StepWords.tr("{n} pages", "", count)
        )
    elif quick:
        template = StepWords.tr("{n} short questions", "", count)
    else:
        template = StepWords.tr("{n} questions", "", count)
    return template.format(n=number_word(count))


def where_in(count: int, asked: int, minutes: int, position: int, *, quick: bool) -> str:
    """Return "Nine short questions, about 12 minutes. You are on 3 of 9."."""
    first = amount_of(count, asked, quick=quick)
    if minutes:
        timed = StepWords.tr("{questions}, about {minutes} minutes.", "", minutes)
        first = timed.format(questions=first, minutes=minutes)
    else:
        first = f"{first}."
    if not position:
        return first
    here = StepWords.tr("You are on {position} of {count}.")
    return f"{first} {here.format(position=position, count=count)}"


def completed(part: str, step: str, state: Status) -> str:
    """Return what a toast says once something is completed, in the words that the hub has for it.

    Args:
        part: what was completed; of a step with several runs, one of them.
        step: the step.
        state: how far the whole step is now.
    """
    said = StepWords.tr("Completed: {part}").format(part=part)
    if state is Status.COMPLETE:
        return said
    rest = StepWords.tr("The step “{step}”: {state}")
    return f"{said}. {rest.format(step=step, state=states.word(state))}"
