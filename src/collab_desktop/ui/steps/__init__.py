"""The page of one step, and the special pages that some steps name."""
