"""Collab Desktop: plan, check and document a data collaboration, offline, in one file."""

__version__ = "0.1.0"
