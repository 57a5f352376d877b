"""What the program reads but never executes: framework, texts, themes, icons, sample."""
