"""Commands that run of themselves, from a timer."""
