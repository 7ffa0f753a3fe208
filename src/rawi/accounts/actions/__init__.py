"""Actions on people: one change a file."""
