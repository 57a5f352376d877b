"""The people and organisations of a workspace."""
