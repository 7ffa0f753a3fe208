"""Views: one address a file."""
