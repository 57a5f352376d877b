"""The best combination of people for what is needed: found, proven and explained."""
