"""What a project agreed: actions, decisions and trade-offs on one screen."""
