"""Choosing, previewing and saving documents and data files."""
