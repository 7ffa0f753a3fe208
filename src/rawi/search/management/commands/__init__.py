"""Commands of the search app."""
