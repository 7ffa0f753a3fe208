"""Releases: everything that a reader reads is a file."""
