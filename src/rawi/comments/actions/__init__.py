"""Actions on comments: one change a file."""
