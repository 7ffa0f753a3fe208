"""Feeds of articles."""
