"""Feeds of the public record."""
