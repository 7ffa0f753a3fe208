"""Actions on counts: one change a file."""
