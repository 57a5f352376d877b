"""The projected window: one thing at a time, for the whole room."""
