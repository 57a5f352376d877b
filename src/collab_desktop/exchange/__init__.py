"""Files in and data files out; every input is hostile until it is checked."""
