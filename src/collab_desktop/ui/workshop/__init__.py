"""The room: workshops from the agenda to the minutes."""
