"""Small building blocks that every page may use."""
