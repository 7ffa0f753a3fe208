"""Pages of the newsroom in the admin."""
