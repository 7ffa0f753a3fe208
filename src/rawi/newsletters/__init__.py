"""Newsletters: letters that tell of what a section or a dossier published, to readers who asked for them."""
