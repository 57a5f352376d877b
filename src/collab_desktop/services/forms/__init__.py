"""Forms out and forms in: what is sent to people outside, and what comes back."""
