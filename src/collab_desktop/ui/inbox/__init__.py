"""The inbox: expressions of interest in a list, and one of them to read, score and decide."""
