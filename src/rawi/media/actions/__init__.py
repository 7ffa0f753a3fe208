"""Actions on photos: one change a file."""
