"""Actions on the record: one change a file."""
