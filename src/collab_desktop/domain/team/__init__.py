"""From needs and Expressions of Interest to a problem that the matching can solve."""
