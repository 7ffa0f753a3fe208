"""Rawi: a newsroom that keeps the record."""
