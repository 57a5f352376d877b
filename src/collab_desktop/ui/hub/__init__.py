"""One project at a glance: its steps, its gates, its progress."""
