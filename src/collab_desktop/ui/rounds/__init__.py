"""Rounds of scoring and voting on screen: opened, entered in four ways, revealed, decided."""
