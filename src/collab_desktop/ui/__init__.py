"""What people see and touch: Qt widgets, and nothing but Qt widgets."""
