"""Matching skills: needs against forms, the draft team beside them, and why."""
