"""Sources: pages as they came in, never edited."""
