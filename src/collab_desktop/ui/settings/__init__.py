"""The preferences page, drawn from the fields of the settings."""
