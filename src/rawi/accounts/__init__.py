"""People: who works in the newsroom, in which role, and how they sign in."""
