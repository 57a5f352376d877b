"""The fixed vocabularies of states: of work, and of what was found about it."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """The fixed vocabulary of states (UX 6, microcopy); each has one shape and one word."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    READY = "ready"
    COMPLETE = "complete"
    ATTENTION = "attention"
    CANNOT = "cannot"
    WAIVED = "waived"
    NOT_APPLICABLE = "not_applicable"
    REOPENED = "reopened"
    RECHECK = "recheck"
    """Complete, but something it rests on has changed since: somebody has to look again."""


class Severity(StrEnum):
    """How much a finding weighs: fine, attention, stops, or not checked yet."""

    OK = "ok"
    ATTENTION = "attention"
    STOP = "stop"
    NOT_CHECKED = "not_checked"
