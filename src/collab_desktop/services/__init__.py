"""What a user can do: one class a workflow, one transaction a method, no Qt."""
