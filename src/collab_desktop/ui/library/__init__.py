"""Reading pages: the framework, its explanations, help."""
