"""Articles for other newsrooms: ninjs and NewsML-G2."""
