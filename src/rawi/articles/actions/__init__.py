"""Actions on articles: one change a file."""
