"""The rules of the work, pure: no files, no database, no screen."""
