"""What is asked: the description of packs, how they are read and checked."""
