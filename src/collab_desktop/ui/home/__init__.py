"""The first page: workspaces, projects, what to do next."""
