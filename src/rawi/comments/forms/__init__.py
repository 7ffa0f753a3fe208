"""Forms of the comments app."""
