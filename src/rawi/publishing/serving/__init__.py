"""Serving: released files from memory, everything else from the application."""
