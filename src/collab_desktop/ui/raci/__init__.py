"""The responsibility matrix on screen: letters by key, drag and brush, checked as it grows."""
