"""The responsibility matrix: who does, decides, is asked and is told, and what is wrong with it."""
