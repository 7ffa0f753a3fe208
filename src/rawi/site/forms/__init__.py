"""Forms that readers fill in."""
