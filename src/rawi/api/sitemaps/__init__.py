"""Sitemaps: what there is to read, for search engines."""
