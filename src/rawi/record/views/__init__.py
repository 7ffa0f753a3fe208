"""Pages of the review desk in the admin."""
