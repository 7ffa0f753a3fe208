"""Pages from HTML: its visible text as lines, and what its elements say about them."""
