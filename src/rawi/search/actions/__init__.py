"""Actions of the search app."""
