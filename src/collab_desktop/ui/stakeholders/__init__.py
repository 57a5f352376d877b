"""The map of the stakeholders: pictures to drag on, and everything they say in words."""
